public import LegalModel
import Reasoning

/// The words about dates and the regimes they select.
extension GuideWords {
    /// The question about a date.
    static func date(_ event: DecisiveEvent) -> LocalizedText {
        switch event {
        case .contract:
            LocalizedText(
                fr: "Quel jour le contrat a-t-il été conclu ?", nl: "Op welke dag werd de overeenkomst gesloten?",
                de: "An welchem Tag wurde der Vertrag geschlossen?", en: "On which day was the contract concluded?")
        case .delivery:
            LocalizedText(
                fr: "Quel jour la livraison ou la fourniture a-t-elle eu lieu ?",
                nl: "Op welke dag vond de levering plaats?",
                de: "An welchem Tag wurde geliefert oder die Leistung erbracht?",
                en: "On which day was it delivered or supplied?")
        case .fact:
            LocalizedText(
                fr: "Quel jour s'est produit le fait en cause (défaut constaté, dommage, pratique) ?",
                nl: "Op welke dag deed het betwiste feit zich voor (gebrek vastgesteld, schade, praktijk)?",
                de: "An welchem Tag trat der strittige Umstand ein (Mangel, Schaden, Praxis)?",
                en: "On which day did the disputed fact occur (defect found, harm, practice)?")
        case .claimDue:
            LocalizedText(
                fr: "Quel jour la dette est-elle devenue exigible ?",
                nl: "Op welke dag werd de schuld opeisbaar?",
                de: "An welchem Tag wurde die Forderung fällig?", en: "On which day did the debt fall due?")
        case .arrears:
            LocalizedText(
                fr: "Quel jour le retard de paiement a-t-il commencé ?",
                nl: "Op welke dag begon de betalingsachterstand?",
                de: "An welchem Tag begann der Zahlungsverzug?", en: "On which day did the late payment begin?")
        case .renewal:
            LocalizedText(
                fr: "Quel jour le contrat a-t-il été reconduit ?", nl: "Op welke dag werd de overeenkomst verlengd?",
                de: "An welchem Tag wurde der Vertrag verlängert?", en: "On which day was the contract renewed?")
        case .announcement:
            LocalizedText(
                fr: "Quel jour la réduction de prix a-t-elle été annoncée ?",
                nl: "Op welke dag werd de prijsvermindering aangekondigd?",
                de: "An welchem Tag wurde die Preisermäßigung angekündigt?",
                en: "On which day was the price reduction announced?")
        }
    }

    /// Whether a pack covers its decisive date.
    static func standing(_ standing: Validity.Standing) -> LocalizedText {
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

    /// Why a pack applies, as a first draft of the reason: the day of its event, and since when its rules apply.
    static func reasonForPack(_ pack: RulePack, event: DecisiveEvent?, on day: CivilDate?) -> LocalizedText {
        guard let event, let day else { return pack.title.forReaders }
        let happened = happened(event, on: GuideWords.day(day))
        guard let applicable = pack.applicable, applicable.reaches(day) else { return happened }
        let since = applicable.validity.from.map(GuideWords.day)
        let until = applicable.validity.to.map(GuideWords.day)
        return happened.map { language, text in
            applies(since?[language], until?[language], language).map { text + " " + $0 } ?? text
        }
    }

    /// When an event happened, in a sentence.
    private static func happened(_ event: DecisiveEvent, on day: LocalizedText) -> LocalizedText {
        switch event {
        case .contract:
            LocalizedText(
                fr: "Le contrat a été conclu le \(day.fr).", nl: "De overeenkomst werd gesloten op \(day.nl).",
                de: "Der Vertrag wurde am \(day.de) geschlossen.", en: "The contract was concluded on \(day.en).")
        case .delivery:
            LocalizedText(
                fr: "La livraison a eu lieu le \(day.fr).", nl: "De levering vond plaats op \(day.nl).",
                de: "Die Lieferung erfolgte am \(day.de).", en: "Delivery took place on \(day.en).")
        case .fact:
            LocalizedText(
                fr: "Les faits datent du \(day.fr).", nl: "De feiten dateren van \(day.nl).",
                de: "Der Sachverhalt datiert vom \(day.de).", en: "The facts date from \(day.en).")
        case .claimDue:
            LocalizedText(
                fr: "La dette est exigible depuis le \(day.fr).", nl: "De schuld is opeisbaar sinds \(day.nl).",
                de: "Die Forderung ist seit dem \(day.de) fällig.", en: "The debt has been due since \(day.en).")
        case .arrears:
            LocalizedText(
                fr: "Le retard de paiement a commencé le \(day.fr).",
                nl: "De betalingsachterstand begon op \(day.nl).", de: "Der Zahlungsverzug begann am \(day.de).",
                en: "The late payment began on \(day.en).")
        case .renewal:
            LocalizedText(
                fr: "Le contrat a été reconduit le \(day.fr).", nl: "De overeenkomst werd verlengd op \(day.nl).",
                de: "Der Vertrag wurde am \(day.de) verlängert.", en: "The contract was renewed on \(day.en).")
        case .announcement:
            LocalizedText(
                fr: "La réduction de prix a été annoncée le \(day.fr).",
                nl: "De prijsvermindering werd aangekondigd op \(day.nl).",
                de: "Die Preisermäßigung wurde am \(day.de) angekündigt.",
                en: "The price reduction was announced on \(day.en).")
        }
    }

    /// From when and until when rules apply, in a sentence; `nil` without a bound.
    private static func applies(_ since: String?, _ until: String?, _ language: Language) -> String? {
        switch (language, since, until) {
        case (_, nil, nil): nil
        case (.french, let since?, nil): "Ces règles valent depuis le \(since)."
        case (.french, let since?, let until?): "Ces règles valent du \(since) au \(until)."
        case (.french, nil, let until?): "Ces règles valaient jusqu'au \(until)."
        case (.dutch, let since?, nil): "Deze regels gelden sinds \(since)."
        case (.dutch, let since?, let until?): "Deze regels gelden van \(since) tot en met \(until)."
        case (.dutch, nil, let until?): "Deze regels golden tot en met \(until)."
        case (.german, let since?, nil): "Diese Regeln gelten seit dem \(since)."
        case (.german, let since?, let until?): "Diese Regeln gelten vom \(since) bis zum \(until)."
        case (.german, nil, let until?): "Diese Regeln galten bis zum \(until)."
        case (.english, let since?, nil): "These rules apply since \(since)."
        case (.english, let since?, let until?): "These rules apply from \(since) to \(until)."
        case (.english, nil, let until?): "These rules applied until \(until)."
        }
    }

    /// A day in words: `1er juin 2022`, `1 juni 2022`, `1. Juni 2022`, `1 June 2022`.
    public static func day(_ day: CivilDate) -> LocalizedText {
        LocalizedText(
            fr: "\(day.day == 1 ? "1er" : "\(day.day)") \(months.fr[day.month - 1]) \(day.year)",
            nl: "\(day.day) \(months.nl[day.month - 1]) \(day.year)",
            de: "\(day.day). \(months.de[day.month - 1]) \(day.year)",
            en: "\(day.day) \(months.en[day.month - 1]) \(day.year)")
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
