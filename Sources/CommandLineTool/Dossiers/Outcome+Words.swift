import Casework
import LegalModel

extension Outcome.Result {
    /// How far a claim is followed, in words.
    var words: LocalizedText {
        switch self {
        case .followed: LocalizedText(fr: "suivie", nl: "gevolgd", de: "gefolgt", en: "followed")
        case .partly:
            LocalizedText(
                fr: "suivie en partie", nl: "gedeeltelijk gevolgd", de: "teilweise gefolgt", en: "followed in part")
        case .notFollowed: LocalizedText(fr: "non suivie", nl: "niet gevolgd", de: "nicht gefolgt", en: "not followed")
        case .withoutObject:
            LocalizedText(fr: "sans objet", nl: "zonder voorwerp", de: "gegenstandslos", en: "without object")
        }
    }
}
