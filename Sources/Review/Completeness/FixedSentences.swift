import Casework
import LegalModel

/// C13: not binding, thirty days for reasons, other ways open: each said in every version of the recommendation.
enum FixedSentences: Check {
    static let code = "C13"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let missing = review.languages.filter { review.recommendations[$0] == nil }.map { language in
            notComposed(language, because: review.compositionProblems[language])
        }
        let found = review.recommendations.sorted { $0.key < $1.key }.flatMap { language, document in
            let text = " " + document.blocks.flatMap(\.lines).map { PlainWords($0).text }.joined(separator: " ") + " "
            return FixedSentence.allCases.filter { sentence in
                !sentence.signs(in: language).contains { text.holds(" \($0)") }
            }.map { absent($0, language) }
        }
        let data = review.dossier.recommendation
        return (data?.number == nil || data?.date == nil ? [unnumbered()] : []) + missing + found
    }

    private static func unnumbered() -> Diagnostic {
        block(
            .path("recommendation"),
            LocalizedText(
                fr: "La recommandation n'a pas encore de numéro ou de date.",
                nl: "De aanbeveling heeft nog geen nummer of datum.",
                de: "Die Empfehlung hat noch keine Nummer oder kein Datum.",
                en: "The recommendation has no number or no date yet."),
            remedy: LocalizedText(
                fr: "Notez-les sous « recommendation » (number, date) ; la date est celle de l'envoi prévu.",
                nl: "Noteer ze onder \"recommendation\" (number, date); de datum is die van de geplande verzending.",
                de: "Notieren Sie beides unter „recommendation“ (number, date); das Datum ist das des Versands.",
                en: "Note them under \"recommendation\" (number, date); the date is that of the planned sending."))
    }

    private static func notComposed(_ language: Language, because problem: LocalizedText?) -> Diagnostic {
        let word = language.word
        let why = (problem ?? LocalizedText.verbatim("")).map { _, text in text.isEmpty ? "" : " (\(text))" }
        return block(
            .path("recommendation"),
            LocalizedText(
                fr: "La recommandation n'existe pas encore en \(word.fr), langue d'une des parties\(why.fr).",
                nl: "De aanbeveling bestaat nog niet in het \(word.nl), de taal van een van de partijen\(why.nl).",
                de: "Die Empfehlung gibt es noch nicht auf \(word.de), der Sprache einer Partei\(why.de).",
                en: "The recommendation does not exist in \(word.en) yet, the language of one party\(why.en)."),
            remedy: LocalizedText(
                fr: "Complétez les textes qui manquent dans cette langue, puis recommencez.",
                nl: "Vul de teksten aan die in die taal ontbreken en begin opnieuw.",
                de: "Ergänzen Sie die fehlenden Texte in dieser Sprache und versuchen Sie es erneut.",
                en: "Complete the texts missing in this language, then try again."))
    }

    private static func absent(_ sentence: FixedSentence, _ language: Language) -> Diagnostic {
        let what = sentence.content
        let word = language.word
        return block(
            .path("recommendation.\(language.rawValue)"),
            LocalizedText(
                fr: "La version en \(word.fr) ne dit pas \(what.fr).",
                nl: "De versie in het \(word.nl) zegt niet \(what.nl).",
                de: "Die Fassung auf \(word.de) sagt nicht, \(what.de).",
                en: "The version in \(word.en) does not say \(what.en)."),
            remedy: LocalizedText(
                fr: "Rétablissez la phrase fixe dans le modèle de la recommandation.",
                nl: "Herstel de vaste zin in het sjabloon van de aanbeveling.",
                de: "Stellen Sie den festen Satz in der Vorlage der Empfehlung wieder her.",
                en: "Restore the fixed sentence in the template of the recommendation."))
    }
}

/// What every recommendation has to say.
///
/// - Source: Code of Economic Law, XVI.17, § 2; letters, section 3.
enum FixedSentence: CaseIterable {
    case notBinding, thirtyDays, otherWays

    /// What is said, as a clause.
    var content: LocalizedText {
        switch self {
        case .notBinding:
            LocalizedText(
                fr: "qu'elle n'est pas contraignante", nl: "dat ze niet bindend is", de: "dass sie nicht bindend ist",
                en: "that it is not binding")
        case .thirtyDays:
            LocalizedText(
                fr: "que l'entreprise a trente jours calendrier pour une position motivée",
                nl: "dat de onderneming dertig kalenderdagen heeft voor een gemotiveerd standpunt",
                de: "dass das Unternehmen dreißig Kalendertage für einen begründeten Standpunkt hat",
                en: "that the company has thirty calendar days for a reasoned position")
        case .otherWays:
            LocalizedText(
                fr: "que le juge reste accessible", nl: "dat de weg naar de rechter openblijft",
                de: "dass der Rechtsweg offen bleibt", en: "that the courts remain open")
        }
    }

    /// Words by which the sentence is recognised, in lower case and without marks.
    func signs(in language: Language) -> [String] {
        switch (self, language) {
        case (.notBinding, .french): ["pas contraignant", "non contraignant", "ne lie "]
        case (.notBinding, .dutch): ["niet bindend", "bindt niemand"]
        case (.notBinding, .german): ["nicht bindend", "unverbindlich"]
        case (.notBinding, .english): ["not binding", "binds nobody"]
        case (.thirtyDays, .french): ["trente jours", "30 jours"]
        case (.thirtyDays, .dutch): ["dertig kalenderdagen", "dertig dagen", "30 kalenderdagen"]
        case (.thirtyDays, .german): ["dreißig kalendertage", "dreißig tage", "30 kalendertage"]
        case (.thirtyDays, .english): ["thirty calendar days", "thirty days", "30 calendar days"]
        case (.otherWays, .french): ["juge", "tribunal", "tribunaux", "juridiction", "justice"]
        case (.otherWays, .dutch): ["rechter", "rechtbank", "vrederechter", "gerecht"]
        case (.otherWays, .german): ["gericht", "richter", "rechtsweg", "friedensricht"]
        case (.otherWays, .english): ["court", "judge"]
        }
    }
}
