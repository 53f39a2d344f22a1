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

    /// Whether a pack covers its decisive date.
    static func standing(_ standing: Validity.Standing, of pack: RulePack) -> LocalizedText? {
        switch standing {
        case .inForce:
            LocalizedText(
                fr: "couvre la date retenue", nl: "geldt op de datum in kwestie", de: "gilt am maßgeblichen Tag",
                en: "covers the decisive date")
        case .unknown:
            LocalizedText(
                fr: "date décisive inconnue", nl: "beslissende datum onbekend", de: "maßgeblicher Tag unbekannt",
                en: "decisive date unknown")
        case .past, .future:
            LocalizedText(
                fr: "ne couvre pas la date retenue", nl: "geldt niet op de datum in kwestie",
                de: "gilt nicht am maßgeblichen Tag", en: "does not cover the decisive date")
        }
    }

    /// Why a pack applies, as a first draft of the reason.
    static func reasonForPack(_ pack: RulePack, event: DecisiveEvent?, on day: CivilDate?) -> LocalizedText {
        let title = pack.title.forReaders
        guard let event, let day else { return title }
        let bare = LocalizedText(
            fr: "\(day.day == 1 ? "1er" : "\(day.day)") \(months.fr[day.month - 1]) \(day.year)",
            nl: "\(day.day) \(months.nl[day.month - 1]) \(day.year)",
            de: "\(day.day). \(months.de[day.month - 1]) \(day.year)",
            en: "\(day.day) \(months.en[day.month - 1]) \(day.year)")
        switch event {
        case .contract:
            return LocalizedText(
                fr: "Le contrat a été conclu le \(bare.fr).", nl: "De overeenkomst werd gesloten op \(bare.nl).",
                de: "Der Vertrag wurde am \(bare.de) geschlossen.", en: "The contract was concluded on \(bare.en).")
        case .delivery:
            return LocalizedText(
                fr: "La livraison a eu lieu le \(bare.fr).", nl: "De levering vond plaats op \(bare.nl).",
                de: "Die Lieferung erfolgte am \(bare.de).", en: "Delivery took place on \(bare.en).")
        case .fact:
            return LocalizedText(
                fr: "Les faits datent du \(bare.fr).", nl: "De feiten dateren van \(bare.nl).",
                de: "Der Sachverhalt datiert vom \(bare.de).", en: "The facts date from \(bare.en).")
        }
    }

    private static let months = (
        fr: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        nl: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        de: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ],
        en: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
    )
}
