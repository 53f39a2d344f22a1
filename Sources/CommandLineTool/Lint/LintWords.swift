import LegalModel
import Review

/// The words around findings.
enum LintWords {
    static let blocking = LocalizedText(
        fr: "Ce qui bloque une lettre finale", nl: "Wat een definitieve brief blokkeert",
        de: "Was einen endgültigen Brief sperrt",
        en: "What blocks a final letter")
    static let warning = LocalizedText(fr: "À regarder", nl: "Te bekijken", de: "Anzusehen", en: "To look at")
    static let nothing = LocalizedText(
        fr: "Rien à signaler.", nl: "Niets te melden.", de: "Nichts gefunden.", en: "Nothing was found.")
    static let meant = LocalizedText(
        fr: "Écarté, avec motif", nl: "Uitgezet, met reden", de: "Ausgesetzt, mit Grund", en: "Set aside, with a reason"
    )
    static let personal = LocalizedText(
        fr: "Données personnelles", nl: "Persoonsgegevens", de: "Personenbezogene Daten", en: "Personal data")
    static let readability = LocalizedText(
        fr: "Lisibilité :", nl: "Leesbaarheid:", de: "Lesbarkeit:", en: "Readability:")
    static let longest = LocalizedText(
        fr: "Les phrases les plus longues, en mots :", nl: "De langste zinnen, in woorden:",
        de: "Die längsten Sätze, in Wörtern:", en: "The longest sentences, in words:")
    static let same = LocalizedText(
        fr: "Les deux lettres disent la même chose.", nl: "Beide brieven zeggen hetzelfde.",
        de: "Beide Briefe sagen dasselbe.", en: "Both letters say the same.")
    static let differ = LocalizedText(
        fr: "Ce qui n'est pas pareil dans les deux lettres", nl: "Wat in beide brieven verschilt",
        de: "Was in beiden Briefen verschieden ist", en: "What differs between the two letters")
    static let masked = LocalizedText(
        fr: "Masqué dans la copie ; l'original reste tel quel",
        nl: "Onleesbaar gemaakt in de kopie; het origineel blijft",
        de: "In der Kopie geschwärzt; das Original bleibt", en: "Masked in the copy; the original stays as it is")

    static let notMasked = LocalizedText(
        fr: "À retirer vous-même du fichier", nl: "Zelf uit het bestand te halen",
        de: "Selbst aus der Datei zu entfernen",
        en: "To be taken out of the file by yourself")

    /// Words in the quotation marks of a language.
    static func quoted(_ words: String, _ language: Language) -> String {
        switch language {
        case .french: "« \(words) »"
        case .dutch, .english: "“\(words)”"
        case .german: "„\(words)“"
        }
    }

    /// A number with one decimal.
    static func number(_ value: Double, _ language: Language) -> String {
        let tenths = Int((value * 10).rounded())
        let mark = language == .english ? "." : ","
        return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10)\(mark)\(abs(tenths) % 10)"
    }

    /// The name of a formula.
    static func name(of formula: ReadabilityFormula) -> String {
        switch formula {
        case .kandelMoles: "Kandel–Moles"
        case .fleschDouma: "Flesch–Douma"
        case .amstad: "Amstad"
        case .wiener1: "Wiener 1"
        case .flesch: "Flesch"
        case .lix: "LIX"
        }
    }

    /// A band in words.
    static func word(for band: ReadabilityFormula.Band) -> LocalizedText {
        switch band {
        case .easy: LocalizedText(fr: "facile", nl: "makkelijk", de: "leicht", en: "easy")
        case .medium: LocalizedText(fr: "moyen", nl: "gemiddeld", de: "mittel", en: "medium")
        case .hard: LocalizedText(fr: "difficile", nl: "moeilijk", de: "schwer", en: "hard")
        case .veryHard: LocalizedText(fr: "très difficile", nl: "zeer moeilijk", de: "sehr schwer", en: "very hard")
        }
    }

    /// What is compared in a pair, in one word.
    static func word(for kind: PairFinding.Kind) -> LocalizedText {
        switch kind {
        case .name: LocalizedText(fr: "nom", nl: "naam", de: "Name", en: "name")
        case .amount: LocalizedText(fr: "montant", nl: "bedrag", de: "Betrag", en: "amount")
        case .date: LocalizedText(fr: "date", nl: "datum", de: "Datum", en: "date")
        case .exhibit: LocalizedText(fr: "pièce", nl: "stuk", de: "Anlage", en: "exhibit")
        case .issue: LocalizedText(fr: "point", nl: "punt", de: "Punkt", en: "issue")
        case .opinion: LocalizedText(fr: "avis", nl: "standpunt", de: "Stellungnahme", en: "opinion")
        case .question: LocalizedText(fr: "question", nl: "vraag", de: "Frage", en: "question")
        case .verb: LocalizedText(fr: "verbe", nl: "werkwoord", de: "Verb", en: "verb")
        case .length: LocalizedText(fr: "longueur", nl: "lengte", de: "Länge", en: "length")
        }
    }
}
