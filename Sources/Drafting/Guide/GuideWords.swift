import Casework
import LegalModel
import Reasoning

/// The questions of the guide in words.
public enum GuideWords {
    static let pack = LocalizedText(
        fr: "Quel régime s'applique ?", nl: "Welke regeling is van toepassing?", de: "Welche Regelung gilt?",
        en: "Which rules apply?")

    static func packReason(in language: Language, isOnly: Bool) -> LocalizedText {
        LocalizedText(
            fr: "Pourquoi ce régime ?", nl: "Waarom deze regeling?", de: "Warum diese Regelung?",
            en: "Why these rules?"
        ).inLanguage(language, isOnly)
    }

    static func claim(_ text: LocalizedText) -> LocalizedText {
        LocalizedText(
            fr: "Le consommateur demande : \(text.fr). À quelle demande du régime cela correspond-il ?",
            nl: "De consument vraagt: \(text.nl). Met welke vordering van de regeling stemt dat overeen?",
            de: "Der Verbraucher bittet um: \(text.de). Welchem Anspruch der Regelung entspricht das?",
            en: "The consumer asks: \(text.en). To which claim of the rules does that correspond?")
    }

    static let status = LocalizedText(
        fr: "Qu'en est-il ?", nl: "Hoe zit het hiermee?", de: "Wie verhält es sich damit?", en: "What is found?")

    static func reason(in language: Language, isOnly: Bool) -> LocalizedText {
        LocalizedText(
            fr: "Pour quelles raisons ? Nommez les faits qui ont pesé",
            nl: "Om welke redenen? Noem de feiten die doorwogen", de: "Aus welchen Gründen? Nennen Sie die Tatsachen",
            en: "For what reasons? Name the facts that weighed"
        ).inLanguage(language, isOnly)
    }

    static let evidence = LocalizedText(
        fr: "Quelles pièces le montrent, ou montrent le contraire ?",
        nl: "Welke stukken tonen dit aan, of tonen het tegendeel?",
        de: "Welche Unterlagen zeigen dies oder das Gegenteil?", en: "Which exhibits show this, or the contrary?")

    static func position(of side: Side, in language: Language, isOnly: Bool) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Qu'en dit le consommateur ? (« Le consommateur indique que… »)",
                nl: "Wat zegt de consument hierover? (“De consument geeft aan dat…”)",
                de: "Was sagt der Verbraucher dazu? („Der Verbraucher gibt an, dass…“)",
                en: "What does the consumer say of it? (“The consumer states that…”)"
            ).inLanguage(language, isOnly)
        case .company:
            LocalizedText(
                fr: "Qu'en dit l'entreprise ? (« L'entreprise indique que… »)",
                nl: "Wat zegt de onderneming hierover? (“De onderneming geeft aan dat…”)",
                de: "Was sagt das Unternehmen dazu? („Das Unternehmen gibt an, dass…“)",
                en: "What does the company say of it? (“The company states that…”)"
            ).inLanguage(language, isOnly)
        }
    }

    static let askedBy = LocalizedText(
        fr: "Par quel écrit ou appel la question a-t-elle été posée ?",
        nl: "Met welk bericht of telefoongesprek werd de vraag gesteld?",
        de: "Mit welchem Schreiben oder Anruf wurde gefragt?", en: "By which message or call was the question put?")

    /// How to answer, in one line.
    static func hint(for subject: GuideSubject) -> LocalizedText? {
        switch subject {
        case .complaint:
            LocalizedText(
                fr: "mot pour mot ; une ligne qui finit par \\ continue à la suivante",
                nl: "woordelijk; een regel die eindigt op \\ gaat verder op de volgende",
                de: "wörtlich; eine Zeile, die mit \\ endet, geht in der nächsten weiter",
                en: "word for word; a line that ends in \\ goes on in the next")
        case .newClaim:
            LocalizedText(
                fr: "ses mots tels qu'ils figurent dans l'entrée, ou E1: « … » ; / et des mots : chercher",
                nl: "de woorden zoals ze in het bericht staan, of E1: “…”; / en woorden: zoeken",
                de: "die Worte, wie sie im Eintrag stehen, oder E1: „…“; / und Worte: suchen",
                en: "the words as they stand in the entry, or E1: “…”; / and words: search")
        case .claimText:
            LocalizedText(
                fr: "un groupe nominal avec son article : le remboursement du prix",
                nl: "een naamwoordgroep met lidwoord: de terugbetaling van de prijs",
                de: "eine Nominalgruppe mit Artikel: die Erstattung des Preises",
                en: "a noun phrase with its article: the refund of the price")
        case .date:
            LocalizedText(
                fr: "jour/mois/année ou aaaa-mm-jj", nl: "dag/maand/jaar of jjjj-mm-dd",
                de: "Tag.Monat.Jahr oder JJJJ-MM-TT", en: "day/month/year or yyyy-mm-dd")
        case .evidence:
            LocalizedText(
                fr: "P1 p. 2 « mots », -P3 (moins : la pièce dit le contraire) ; /mots ou /P1 : chercher",
                nl: "P1 blz. 2 “woorden”, -P3 (min: het stuk toont het tegendeel); /woorden of /P1: zoeken",
                de: "P1 S. 2 „Worte“, -P3 (minus: die Unterlage zeigt das Gegenteil); /Worte oder /P1: suchen",
                en: "P1 p. 2 “words”, -P3 (minus: it shows the contrary); /words or /P1: search")
        case .position:
            LocalizedText(
                fr: "ce qui suit « que », ou ses mots : E3: « … » ; E3 affiche l'entrée ; /mots : chercher",
                nl: "wat na “dat” komt, of de woorden zelf: E3: “…”; E3 toont het bericht; /woorden: zoeken",
                de: "was nach „dass“ folgt, oder die Worte selbst: E3: „…“; E3 zeigt den Eintrag; /Worte: suchen",
                en: "what follows “that”, or their words: E3: “…”; E3 shows the entry; /words: search")
        case .askedBy:
            LocalizedText(
                fr: "le numéro de l'entrée, par exemple E4", nl: "het nummer van het bericht, bijvoorbeeld E4",
                de: "die Nummer des Eintrags, zum Beispiel E4", en: "the number of the entry, for example E4")
        case .entryKind, .pack, .anotherPack, .packReason, .claim, .status, .reason: nil
        }
    }
}

extension LocalizedText {
    /// The question with the language in which the answer is wanted, when there is more than one.
    func inLanguage(_ language: Language, _ isOnly: Bool) -> LocalizedText {
        guard !isOnly else { return self }
        return map { reader, text in "\(text) [\(GuideWords.name(of: language)[reader])]" }
    }
}
