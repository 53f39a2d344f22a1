import Casework
import LegalModel

/// What a verification found.
struct VerificationProblem {
    /// A stable word for programs.
    let kind: String
    /// The dossier, when it is one's.
    let dossier: DossierNumber?
    /// What was found, in one sentence.
    let text: LocalizedText

    init(kind: String, dossier: DossierNumber?, text: LocalizedText) {
        self.kind = kind
        self.dossier = dossier
        self.text = text
    }

    init(_ fault: StoreFault, exhibit: Identifier<Exhibit>, of number: DossierNumber) {
        self.init(
            kind: "exhibit", dossier: number,
            text: fault.failure.message.map { Colon.between("\(number), \(exhibit)", $1, $0) })
    }

    init(_ problem: JournalProblem) {
        switch problem {
        case .gap(let sequence):
            self.init(
                kind: "gap", dossier: nil,
                text: LocalizedText(
                    fr: "une inscription manque dans le journal avant la n° \(sequence)",
                    nl: "er ontbreekt een regel in het journaal vóór nr. \(sequence)",
                    de: "im Journal fehlt ein Eintrag vor Nr. \(sequence)",
                    en: "an entry is missing in the journal before no. \(sequence)"))
        case .brokenLink(let sequence):
            self.init(
                kind: "brokenLink", dossier: nil,
                text: LocalizedText(
                    fr: "l'inscription n° \(sequence) ne suit pas la précédente",
                    nl: "regel nr. \(sequence) volgt niet op de vorige",
                    de: "Eintrag Nr. \(sequence) folgt nicht auf den vorigen",
                    en: "entry no. \(sequence) does not follow the one before"))
        case .wrongHash(let sequence):
            self.init(
                kind: "wrongHash", dossier: nil,
                text: LocalizedText(
                    fr: "l'inscription n° \(sequence) a été modifiée", nl: "regel nr. \(sequence) is gewijzigd",
                    de: "Eintrag Nr. \(sequence) wurde verändert", en: "entry no. \(sequence) was altered"))
        case .cutOff(let expected, let found):
            self.init(
                kind: "cutOff", dossier: nil,
                text: LocalizedText(
                    fr: "le journal s'arrête à \(found) et devrait aller jusqu'à \(expected)",
                    nl: "het journaal stopt bij \(found) en hoort tot \(expected) te gaan",
                    de: "das Journal endet bei \(found) und müsste bis \(expected) reichen",
                    en: "the journal ends at \(found) and should reach \(expected)"))
        case .stateDiffers(let number):
            self.init(
                kind: "stateDiffers", dossier: number,
                text: LocalizedText(
                    fr: "le dossier \(number) n'est pas dans l'état que décrit le journal",
                    nl: "dossier \(number) is niet in de stand die het journaal beschrijft",
                    de: "die Akte \(number) ist nicht in dem Stand, den das Journal beschreibt",
                    en: "dossier \(number) is not in the state that the journal describes"))
        case .userDiffers(let user):
            self.init(
                kind: "userDiffers", dossier: nil,
                text: LocalizedText(
                    fr: "l'utilisateur \(user) n'est pas tel que le journal le décrit",
                    nl: "gebruiker \(user) is niet zoals het journaal beschrijft",
                    de: "der Benutzer \(user) ist nicht so, wie das Journal ihn beschreibt",
                    en: "the user \(user) is not as the journal describes"))
        }
    }
}
