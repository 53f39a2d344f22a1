public import LegalModel
import Reasoning

extension GuideWords {
    /// The name of a language.
    public static func name(of language: Language) -> LocalizedText {
        switch language {
        case .french: LocalizedText(fr: "en français", nl: "in het Frans", de: "auf Französisch", en: "in French")
        case .dutch:
            LocalizedText(fr: "en néerlandais", nl: "in het Nederlands", de: "auf Niederländisch", en: "in Dutch")
        case .german: LocalizedText(fr: "en allemand", nl: "in het Duits", de: "auf Deutsch", en: "in German")
        case .english: LocalizedText(fr: "en anglais", nl: "in het Engels", de: "auf Englisch", en: "in English")
        }
    }

    /// The heading over the questions of one addressee.
    public static func heading(of group: GuideGroup) -> LocalizedText {
        switch group {
        case .consumer:
            LocalizedText(
                fr: "À voir avec le consommateur", nl: "Na te gaan bij de consument",
                de: "Mit dem Verbraucher zu klären",
                en: "For the consumer")
        case .company:
            LocalizedText(
                fr: "À voir avec l'entreprise", nl: "Na te gaan bij de onderneming",
                de: "Mit dem Unternehmen zu klären",
                en: "For the company")
        case .both:
            LocalizedText(
                fr: "À voir avec les deux parties", nl: "Na te gaan bij beide partijen", de: "Mit beiden zu klären",
                en: "For both parties")
        case .service:
            LocalizedText(
                fr: "À apprécier par le service", nl: "Te beoordelen door de dienst", de: "Vom Dienst zu würdigen",
                en: "For the service to appreciate")
        }
    }
}
