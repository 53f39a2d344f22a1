public import LegalModel
public import Reasoning

/// The statuses of a finding in words.
public enum StatusWords {
    /// The name of a status, for a fact or for a question of appreciation.
    public static func name(of status: FindingStatus, isOpenNorm: Bool) -> LocalizedText {
        if isOpenNorm, let name = appreciation(status) { return name }
        switch status {
        case .admitted: return LocalizedText(fr: "reconnu", nl: "erkend", de: "zugestanden", en: "admitted")
        case .undisputed:
            return LocalizedText(fr: "non contesté", nl: "niet betwist", de: "unbestritten", en: "undisputed")
        case .proven: return LocalizedText(fr: "prouvé", nl: "bewezen", de: "bewiesen", en: "proven")
        case .refuted: return LocalizedText(fr: "réfuté", nl: "weerlegd", de: "widerlegt", en: "refuted")
        case .nonLiquet:
            return LocalizedText(
                fr: "impossible à établir", nl: "niet uit te maken", de: "nicht zu klären", en: "cannot be told")
        case .asked:
            return LocalizedText(
                fr: "demandé, réponse attendue", nl: "gevraagd, antwoord verwacht", de: "gefragt, Antwort erwartet",
                en: "asked, answer awaited")
        case .notRaised:
            return LocalizedText(
                fr: "non invoqué", nl: "niet ingeroepen", de: "nicht geltend gemacht", en: "not raised")
        case .notAsked:
            return LocalizedText(fr: "rien de noté", nl: "niets genoteerd", de: "nichts vermerkt", en: "nothing noted")
        }
    }

    private static func appreciation(_ status: FindingStatus) -> LocalizedText? {
        switch status {
        case .proven:
            LocalizedText(
                fr: "oui, après appréciation", nl: "ja, na beoordeling", de: "ja, nach Würdigung",
                en: "yes, on appreciation")
        case .refuted:
            LocalizedText(
                fr: "non, après appréciation", nl: "nee, na beoordeling", de: "nein, nach Würdigung",
                en: "no, on appreciation")
        case .nonLiquet:
            LocalizedText(
                fr: "pas encore d'avis", nl: "nog geen oordeel", de: "noch keine Ansicht", en: "no view yet")
        case .admitted, .undisputed, .asked, .notRaised, .notAsked: nil
        }
    }

    /// The statuses offered for an element, in the order in which they are shown.
    public static func offered(for element: Element) -> [FindingStatus] {
        switch (element.basis, element.role) {
        case (.fact, .exception): [.admitted, .undisputed, .proven, .refuted, .nonLiquet, .notRaised, .asked]
        case (.fact, .constitutive): [.admitted, .undisputed, .proven, .refuted, .nonLiquet, .asked]
        case (.openNorm, _): [.proven, .refuted, .nonLiquet, .asked]
        case (.any, _), (.all, _), (.rules, _): []
        }
    }

    /// A side with its article, at the beginning of a sentence.
    static func side(_ party: Element.Party) -> LocalizedText {
        switch party {
        case .consumer:
            LocalizedText(fr: "Le consommateur", nl: "De consument", de: "Der Verbraucher", en: "The consumer")
        case .company:
            LocalizedText(fr: "L'entreprise", nl: "De onderneming", de: "Das Unternehmen", en: "The company")
        }
    }
}
