import Casework
import LegalModel
import Reasoning

/// The questions of the guide in words.
public enum GuideWords {
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
        }
    }

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
        case .date:
            LocalizedText(
                fr: "jour/mois/année ou aaaa-mm-jj", nl: "dag/maand/jaar of jjjj-mm-dd",
                de: "Tag.Monat.Jahr oder JJJJ-MM-TT", en: "day/month/year or yyyy-mm-dd")
        case .evidence:
            LocalizedText(
                fr: "P1 p. 2, -P3 (le signe moins : la pièce dit le contraire)",
                nl: "P1 blz. 2, -P3 (minteken: het stuk toont het tegendeel)",
                de: "P1 S. 2, -P3 (Minuszeichen: die Unterlage zeigt das Gegenteil)",
                en: "P1 p. 2, -P3 (a minus sign: the exhibit shows the contrary)")
        case .position:
            LocalizedText(
                fr: "Ce qui suit « que », ou ses propres mots : E3: « … » (E3 seul affiche l'entrée)",
                nl: "Wat na “dat” komt, of de eigen woorden: E3: “…” (E3 alleen toont het bericht)",
                de: "Was nach „dass“ folgt, oder die eigenen Worte: E3: „…“ (E3 allein zeigt den Eintrag)",
                en: "What follows “that”, or their own words: E3: “…” (E3 alone shows the entry)")
        case .askedBy:
            LocalizedText(
                fr: "le numéro de l'entrée, par exemple E4", nl: "het nummer van het bericht, bijvoorbeeld E4",
                de: "die Nummer des Eintrags, zum Beispiel E4", en: "the number of the entry, for example E4")
        case .pack, .packReason, .claim, .status, .reason: nil
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
