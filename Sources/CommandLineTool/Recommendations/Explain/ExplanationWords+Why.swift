import LegalModel
import Reasoning

extension ExplanationWords {
    static let restsOn = LocalizedText(
        fr: "Ce sur quoi cela repose", nl: "Waarop dit steunt", de: "Worauf dies beruht", en: "What it rests on")

    static let whyNot = LocalizedText(
        fr: "Ce qui manque", nl: "Wat ontbreekt", de: "Woran es fehlt", en: "What is missing")

    static let reason = LocalizedText(fr: "Motif", nl: "Reden", de: "Grund", en: "Reason")

    static let exhibit = LocalizedText(fr: "Pièce", nl: "Stuk", de: "Unterlage", en: "Exhibit")

    static let factors = LocalizedText(
        fr: "À considérer", nl: "Waarop te letten", de: "Zu berücksichtigen", en: "To consider")

    static let nothingSubmitted = LocalizedText(
        fr: "Aucune pièce n'est rattachée à ce point.", nl: "Aan dit punt is geen stuk verbonden.",
        de: "Diesem Punkt ist keine Unterlage zugeordnet.", en: "No exhibit is tied to this point.")

    static let serves = LocalizedText(
        fr: "Décisif pour", nl: "Beslissend voor", de: "Entscheidend für", en: "Decisive for")

    static let servesNothing = LocalizedText(
        fr: "Ne décide d'aucune des demandes, en l'état.", nl: "Beslist momenteel over geen van de vragen.",
        de: "Entscheidet derzeit über keines der Anliegen.", en: "Decides none of the claims as things stand.")

    /// A side as a label.
    static func side(_ side: Element.Party) -> LocalizedText {
        switch side {
        case .consumer: LocalizedText(fr: "Consommateur", nl: "Consument", de: "Verbraucher", en: "Consumer")
        case .company: LocalizedText(fr: "Entreprise", nl: "Onderneming", de: "Unternehmen", en: "Company")
        }
    }

    /// What a node is, with who has to prove a fact.
    static func kind(_ element: Element?, _ subject: ExplanationStep.Subject) -> LocalizedText {
        switch subject {
        case .claim: return LocalizedText(fr: "Demande", nl: "Vraag", de: "Anliegen", en: "Claim")
        case .group: return LocalizedText(fr: "Conclusion", nl: "Besluit", de: "Schluss", en: "Conclusion")
        case .rule: return LocalizedText(fr: "Règle", nl: "Regel", de: "Regel", en: "Rule")
        case .presumption:
            return LocalizedText(
                fr: "Présomption légale", nl: "Wettelijk vermoeden", de: "Gesetzliche Vermutung",
                en: "Legal presumption")
        case .leaf:
            let isException = element?.role == .exception
            switch element?.burden {
            case .consumer:
                return isException
                    ? LocalizedText(
                        fr: "Exception · preuve : consommateur", nl: "Uitzondering · bewijs: consument",
                        de: "Ausnahme · Beweis: Verbraucher", en: "Exception · proof: consumer")
                    : LocalizedText(
                        fr: "Fait · preuve : consommateur", nl: "Feit · bewijs: consument",
                        de: "Tatsache · Beweis: Verbraucher", en: "Fact · proof: consumer")
            case .company:
                return isException
                    ? LocalizedText(
                        fr: "Exception · preuve : entreprise", nl: "Uitzondering · bewijs: onderneming",
                        de: "Ausnahme · Beweis: Unternehmen", en: "Exception · proof: company")
                    : LocalizedText(
                        fr: "Fait · preuve : entreprise", nl: "Feit · bewijs: onderneming",
                        de: "Tatsache · Beweis: Unternehmen", en: "Fact · proof: company")
            case nil:
                return isException
                    ? LocalizedText(
                        fr: "Exception · appréciation", nl: "Uitzondering · beoordeling",
                        de: "Ausnahme · Würdigung", en: "Exception · appreciation")
                    : LocalizedText(
                        fr: "Question d'appréciation", nl: "Beoordelingsvraag", de: "Wertungsfrage",
                        en: "Question of appreciation")
            }
        }
    }
}
