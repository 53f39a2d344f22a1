import Casework
import LegalModel

extension User.Role {
    /// The role in words: one term in each language, wherever a role is named.
    var words: LocalizedText {
        switch self {
        case .handler:
            LocalizedText(fr: "gestionnaire", nl: "dossierbehandelaar", de: "Sachbearbeitung", en: "handler")
        case .validator:
            LocalizedText(fr: "relecteur", nl: "nalezer", de: "Prüfung", en: "validator")
        case .staff: LocalizedText(fr: "secrétariat", nl: "secretariaat", de: "Sekretariat", en: "staff")
        case .manager: LocalizedText(fr: "responsable", nl: "verantwoordelijke", de: "Leitung", en: "manager")
        }
    }
}
