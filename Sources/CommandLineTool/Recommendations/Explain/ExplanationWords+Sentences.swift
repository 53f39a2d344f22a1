import Casework
import Drafting
import LegalModel
import Reasoning

extension ExplanationWords {
    /// That the law presumes a fact.
    static func presumed(isIrrebuttable: Bool) -> LocalizedText {
        isIrrebuttable
            ? LocalizedText(
                fr: "La loi le tient pour établi, sans preuve contraire.",
                nl: "De wet houdt dit voor vaststaand; tegenbewijs is uitgesloten.",
                de: "Das Gesetz stellt dies unwiderleglich fest.",
                en: "The law takes it as established; no contrary proof is allowed.")
            : LocalizedText(
                fr: "La loi le présume et rien ne renverse cette présomption.",
                nl: "De wet vermoedt het en niets weerlegt dat vermoeden.",
                de: "Das Gesetz vermutet es, und nichts widerlegt diese Vermutung.",
                en: "The law presumes it, and nothing rebuts the presumption.")
    }

    /// That nobody raised an exception although the side concerned was asked.
    static func notRaisedAfter(_ day: LocalizedText, _ entry: String, by side: Side?) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Le consommateur, interrogé le \(day.fr) (\(entry)), ne l'invoque pas.",
                nl: "De consument, hierover bevraagd op \(day.nl) (\(entry)), roept dit niet in.",
                de: "Der Verbraucher, am \(day.de) dazu befragt (\(entry)), macht es nicht geltend.",
                en: "The consumer, asked on \(day.en) (\(entry)), does not raise it.")
        case .company:
            LocalizedText(
                fr: "L'entreprise, interrogée le \(day.fr) (\(entry)), ne l'invoque pas.",
                nl: "De onderneming, hierover bevraagd op \(day.nl) (\(entry)), roept dit niet in.",
                de: "Das Unternehmen, am \(day.de) dazu befragt (\(entry)), macht es nicht geltend.",
                en: "The company, asked on \(day.en) (\(entry)), does not raise it.")
        case nil:
            LocalizedText(
                fr: "La question a été posée le \(day.fr) (\(entry)) ; personne ne l'invoque.",
                nl: "De vraag werd gesteld op \(day.nl) (\(entry)); niemand roept dit in.",
                de: "Die Frage wurde am \(day.de) gestellt (\(entry)); niemand macht es geltend.",
                en: "The question was put on \(day.en) (\(entry)); nobody raises it.")
        }
    }

    /// That an answer is awaited.
    static func awaited(_ day: LocalizedText, _ entry: String) -> LocalizedText {
        LocalizedText(
            fr: "La question a été posée le \(day.fr) (\(entry)) ; la réponse est attendue.",
            nl: "De vraag werd gesteld op \(day.nl) (\(entry)); het antwoord wordt verwacht.",
            de: "Die Frage wurde am \(day.de) gestellt (\(entry)); die Antwort steht noch aus.",
            en: "The question was put on \(day.en) (\(entry)); the answer is awaited.")
    }

    /// Who was asked, when, by which message or call.
    static func asked(
        _ whom: Element.Addressee?, on day: LocalizedText, by entry: String, _ kind: NotebookEntry.Kind?
    ) -> LocalizedText {
        let whom = addressee(whom)
        let way = kind.map(way) ?? .verbatim("")
        return LocalizedText(
            fr: "\(whom.fr) a été posée le \(day.fr)\(way.fr) (\(entry)).",
            nl: "\(whom.nl) werd gesteld op \(day.nl)\(way.nl) (\(entry)).",
            de: "\(whom.de) wurde am \(day.de)\(way.de) gestellt (\(entry)).",
            en: "\(whom.en) was put on \(day.en)\(way.en) (\(entry)).")
    }

    /// To whom a question goes: the beginning of a sentence.
    static func addressee(_ whom: Element.Addressee?) -> LocalizedText {
        switch whom {
        case .consumer:
            LocalizedText(
                fr: "La question au consommateur", nl: "De vraag aan de consument", de: "Die Frage an den Verbraucher",
                en: "The question to the consumer")
        case .company:
            LocalizedText(
                fr: "La question à l'entreprise", nl: "De vraag aan de onderneming", de: "Die Frage an das Unternehmen",
                en: "The question to the company")
        case .both:
            LocalizedText(
                fr: "La question aux deux parties", nl: "De vraag aan beide partijen", de: "Die Frage an beide Seiten",
                en: "The question to both sides")
        case nil:
            LocalizedText(fr: "La question", nl: "De vraag", de: "Die Frage", en: "The question")
        }
    }

    private static func way(_ kind: NotebookEntry.Kind) -> LocalizedText {
        switch kind {
        case .mail: LocalizedText(fr: " par écrit", nl: ", schriftelijk", de: " schriftlich", en: " in writing")
        case .call: LocalizedText(fr: " par téléphone", nl: ", telefonisch", de: " telefonisch", en: " by telephone")
        case .visit: LocalizedText(fr: " sur place", nl: ", ter plaatse", de: " vor Ort", en: " on site")
        case .note: .verbatim("")
        }
    }

    /// A page of an exhibit.
    static func page(_ number: Int) -> LocalizedText {
        LocalizedText(fr: ", p. \(number)", nl: ", blz. \(number)", de: ", S. \(number)", en: ", p. \(number)")
    }

    /// How an exhibit bears on a statement.
    static func bearing(_ bearing: Evidence.Bearing) -> LocalizedText {
        switch bearing {
        case .supports: LocalizedText(fr: "à l'appui", nl: "ondersteunt", de: "dafür", en: "in support")
        case .contradicts:
            LocalizedText(fr: "en sens contraire", nl: "spreekt tegen", de: "dagegen", en: "against")
        }
    }

    /// Words in the quotation marks of a language.
    static func quoted(_ words: String, _ language: Language) -> String {
        switch language {
        case .french: "« \(words) »"
        case .dutch, .english: "“\(words)”"
        case .german: "„\(words)“"
        }
    }

    static let articleWord = LocalizedText(fr: "art. ", nl: "art. ", de: "Art. ", en: "art. ")

    /// The condition under which a result would change.
    static func condition(_ status: FindingStatus, isOpenNorm: Bool) -> LocalizedText {
        switch (status, isOpenNorm) {
        case (.proven, true):
            LocalizedText(
                fr: "si le service estimait que c'est le cas", nl: "als de dienst oordeelde dat dit zo is",
                de: "wenn der Dienst dies bejahte",
                en: "if the service considered this to be so")
        case (.refuted, true):
            LocalizedText(
                fr: "si le service estimait que ce n'est pas le cas", nl: "als de dienst oordeelde dat dit niet zo is",
                de: "wenn der Dienst dies verneinte",
                en: "if the service considered this not to be so")
        case (.proven, false):
            LocalizedText(
                fr: "si c'était prouvé", nl: "als dit bewezen was", de: "wenn dies bewiesen wäre",
                en: "if this were proven")
        case (.refuted, false):
            LocalizedText(
                fr: "si le contraire était montré", nl: "als het tegendeel bleek",
                de: "wenn sich das Gegenteil zeigte", en: "if the contrary were shown")
        case (.nonLiquet, _):
            LocalizedText(
                fr: "si le doute restait", nl: "als er twijfel bleef", de: "wenn ein Zweifel bliebe",
                en: "if doubt remained")
        case (.admitted, _):
            LocalizedText(
                fr: "si l'autre partie le reconnaissait", nl: "als de andere partij het erkende",
                de: "wenn die andere Seite es zugestünde", en: "if the other side admitted it")
        case (.undisputed, _):
            LocalizedText(
                fr: "si personne ne le contestait", nl: "als niemand het betwistte",
                de: "wenn niemand es bestritte", en: "if nobody contested it")
        case (.asked, _):
            LocalizedText(
                fr: "si la réponse était encore attendue", nl: "als het antwoord nog uitbleef",
                de: "wenn die Antwort noch ausstünde", en: "if the answer were still awaited")
        case (.notAsked, _):
            LocalizedText(
                fr: "si rien n'était noté", nl: "als er niets genoteerd was", de: "wenn nichts vermerkt wäre",
                en: "if nothing were noted")
        case (.notRaised, _):
            LocalizedText(
                fr: "si personne ne l'invoquait", nl: "als niemand het inriep", de: "wenn niemand es geltend machte",
                en: "if nobody raised it")
        }
    }
}
