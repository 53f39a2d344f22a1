import Casework
import Drafting
import LegalModel
import Reasoning

extension ExplanationWords {
    /// Why a leaf has its value, in a sentence; `nil` for nodes whose children say it.
    static func because(_ entry: TraceEntry, _ element: Element?) -> LocalizedText? {
        switch entry.because {
        case .any, .all, .rules, .rule: nil
        case .setAside:
            LocalizedText(
                fr: "Écartée par une règle prioritaire.", nl: "Opzijgezet door een regel die voorgaat.",
                de: "Durch eine vorrangige Regel verdrängt.", en: "Set aside by a prevailing rule.")
        case .priorityOpen:
            LocalizedText(
                fr: "Dépend d'une règle prioritaire encore ouverte.",
                nl: "Hangt af van een regel die voorgaat en nog open is.",
                de: "Hängt von einer noch offenen vorrangigen Regel ab.", en: "Waits for a prevailing rule still open.")
        case .admitted: admitted(by: element?.adverseSide)
        case .undisputed: undisputed(by: element?.adverseSide)
        case .proven:
            LocalizedText(
                fr: "Après examen, les pièces le montrent.", nl: "Na onderzoek blijkt het uit de stukken.",
                de: "Nach Prüfung zeigen es die Unterlagen.", en: "Examined, the exhibits show it.")
        case .refuted:
            LocalizedText(
                fr: "Examiné : les pièces montrent le contraire.",
                nl: "Onderzocht: uit de stukken blijkt het tegendeel.",
                de: "Geprüft: Die Unterlagen zeigen das Gegenteil.", en: "Examined: the exhibits show the contrary.")
        case .notRaised:
            LocalizedText(
                fr: "Personne ne l'invoque.", nl: "Niemand roept dit in.", de: "Niemand macht es geltend.",
                en: "Nobody raises it.")
        case .mustBeAsked:
            LocalizedText(
                fr: "Personne n'en parle : à demander.", nl: "Niemand vermeldt het: te vragen.",
                de: "Niemand erwähnt es: zu fragen.", en: "Nobody mentions it: to be asked.")
        case .asked:
            LocalizedText(
                fr: "Demandé ; la réponse est attendue.", nl: "Gevraagd; het antwoord wordt verwacht.",
                de: "Gefragt; die Antwort wird erwartet.", en: "Asked; the answer is awaited.")
        case .notAsked:
            LocalizedText(
                fr: "La question n'a pas encore été posée.", nl: "De vraag werd nog niet gesteld.",
                de: "Die Frage wurde noch nicht gestellt.", en: "The question has not been put yet.")
        case .presumed:
            LocalizedText(
                fr: "La loi le présume.", nl: "De wet vermoedt het.", de: "Das Gesetz vermutet es.",
                en: "The law presumes it.")
        case .presumptionOpen:
            LocalizedText(
                fr: "Dépend d'une présomption encore ouverte.", nl: "Hangt af van een vermoeden dat nog open is.",
                de: "Hängt von einer noch offenen Vermutung ab.", en: "Waits for a presumption still open.")
        case .burdenNotMet(let party): burdenNotMet(by: party)
        case .appreciation:
            entry.value == .established
                ? LocalizedText(
                    fr: "Le service estime que c'est le cas.",
                    nl: "De dienst oordeelt dat dit zo is.",
                    de: "Der Dienst bejaht dies.",
                    en: "The service considers this to be so.")
                : LocalizedText(
                    fr: "Le service estime que ce n'est pas le cas.",
                    nl: "De dienst oordeelt dat dit niet zo is.",
                    de: "Der Dienst verneint dies.",
                    en: "The service considers this not to be so.")
        case .appreciationMissing:
            LocalizedText(
                fr: "À apprécier, avec des motifs.", nl: "Te beoordelen, met redenen.", de: "Zu würdigen, mit Gründen.",
                en: "To be appreciated, with reasons.")
        }
    }

    private static func admitted(by side: Side?) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Le consommateur le reconnaît.", nl: "De consument erkent het.",
                de: "Der Verbraucher bestätigt es.",
                en: "The consumer confirms it.")
        case .company:
            LocalizedText(
                fr: "L'entreprise le reconnaît.", nl: "De onderneming erkent het.", de: "Das Unternehmen bestätigt es.",
                en: "The company confirms it.")
        case nil: LocalizedText(fr: "Reconnu.", nl: "Erkend.", de: "Bestätigt.", en: "Confirmed.")
        }
    }

    private static func undisputed(by side: Side?) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Le consommateur ne le conteste pas.", nl: "De consument betwist het niet.",
                de: "Der Verbraucher bestreitet es nicht.", en: "The consumer does not contest it.")
        case .company:
            LocalizedText(
                fr: "L'entreprise ne le conteste pas.", nl: "De onderneming betwist het niet.",
                de: "Das Unternehmen bestreitet es nicht.", en: "The company does not contest it.")
        case nil: LocalizedText(fr: "Non contesté.", nl: "Niet betwist.", de: "Unbestritten.", en: "Not contested.")
        }
    }

    private static func burdenNotMet(by party: Side) -> LocalizedText {
        switch party {
        case .consumer:
            LocalizedText(
                fr: "Après examen, le doute reste ; c'était au consommateur de le prouver.",
                nl: "Na onderzoek blijft er twijfel; de consument moest het bewijzen.",
                de: "Nach Prüfung bleibt ein Zweifel; der Verbraucher musste es beweisen.",
                en: "Examined, doubt remains; it was for the consumer to prove it.")
        case .company:
            LocalizedText(
                fr: "Après examen, le doute reste ; c'était à l'entreprise de le prouver.",
                nl: "Na onderzoek blijft er twijfel; de onderneming moest het bewijzen.",
                de: "Nach Prüfung bleibt ein Zweifel; das Unternehmen musste es beweisen.",
                en: "Examined, doubt remains; it was for the company to prove it.")
        }
    }
}
