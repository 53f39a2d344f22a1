import CorpusStore
import FileFormats
import LegalModel

extension PageWarning {
    /// The object that `--json` prints: a stable name, and what was found.
    var json: JSONValue {
        .table([
            "line": .integer(line), "article": .optional(article), "problem": .string(problem.name),
            "found": .optional(problem.found),
        ])
    }

    /// The warning for people.
    ///
    /// - Parameter namesLine: whether the number of the line helps to find it; else the article alone is named.
    func sentence(_ language: Language, namesLine: Bool) -> String {
        let article = article.map { ["art. \($0)"] } ?? []
        let row = LocalizedText(fr: "ligne", nl: "regel", de: "Zeile", en: "line")[language]
        let place = (namesLine || article.isEmpty ? ["\(row) \(line)"] : []) + article
        return Colon.between(place.joined(separator: ", "), problem.words[language], language)
    }
}

extension PageWarning.Problem {
    fileprivate var words: LocalizedText {
        switch self {
        case .unreadDate(let text):
            LocalizedText(
                fr: "date gardée telle quelle : \(text)", nl: "datum bewaard zoals ze er staat: \(text)",
                de: "Datum wie gedruckt behalten: \(text)", en: "date kept as written: \(text)")
        case .unmatchedMark(let label):
            LocalizedText(
                fr: "la marque \(label) n'a pas son pendant", nl: "merkteken \(label) heeft geen tegenhanger",
                de: "Marke \(label) hat kein Gegenstück", en: "mark \(label) has no counterpart")
        case .brokenNote(let text):
            LocalizedText(
                fr: "note à laquelle manque un crochet : \(text)", nl: "noot zonder haakje: \(text)",
                de: "Anmerkung ohne Klammer: \(text)", en: "note without a bracket: \(text)")
        case .sameNumber(let line):
            LocalizedText(
                fr: "numéro déjà vu (ligne \(line)) ; les deux sont gardés",
                nl: "nummer al gezien (regel \(line)); beide bewaard",
                de: "Nummer schon gesehen (Zeile \(line)); beide behalten",
                en: "number seen before (line \(line)); both kept")
        case .unusualNumber(let number):
            LocalizedText(
                fr: "numéro inhabituel pour ce code : \(number)", nl: "ongewoon nummer voor dit wetboek: \(number)",
                de: "ungewöhnliche Nummer für dieses Gesetzbuch: \(number)",
                en: "unusual number for this code: \(number)")
        case .otherNumber(let number):
            LocalizedText(
                fr: "la page imprime un autre numéro : \(number)", nl: "de pagina drukt een ander nummer: \(number)",
                de: "die Seite druckt eine andere Nummer: \(number)", en: "the page prints another number: \(number)")
        case .empty:
            LocalizedText(
                fr: "ni texte ni note", nl: "geen tekst en geen noot", de: "weder Text noch Anmerkung",
                en: "no words and no note")
        case .looksLost(let text):
            LocalizedText(
                fr: "trace d'une conversion : « \(text) »", nl: "spoor van een omzetting: \"\(text)\"",
                de: "Spur einer Umwandlung: „\(text)“", en: "trace of a conversion: \"\(text)\"")
        case .leftAside(let text):
            LocalizedText(
                fr: "texte hors article laissé de côté : \(text)", nl: "tekst buiten artikels weggelaten: \(text)",
                de: "Text außerhalb von Artikeln ausgelassen: \(text)", en: "words outside articles left aside: \(text)"
            )
        case .otherPrevious(let name):
            LocalizedText(
                fr: "le renvoi à l'article précédent en nomme un autre : \(name)",
                nl: "de verwijzing naar het vorige artikel noemt een ander: \(name)",
                de: "der Verweis auf den vorigen Artikel nennt einen anderen: \(name)",
                en: "the link to the article before names another: \(name)")
        case .missingNext(let number):
            LocalizedText(
                fr: "le renvoi à l'article suivant nomme \(number), qui manque",
                nl: "de verwijzing naar het volgende artikel noemt \(number), dat ontbreekt",
                de: "der Verweis auf den nächsten Artikel nennt \(number), der fehlt",
                en: "the link to the next article names \(number), which is not there")
        case .notInContents:
            LocalizedText(
                fr: "absent de la table des matières", nl: "niet in de inhoudstafel",
                de: "nicht im Inhaltsverzeichnis", en: "not in the table of contents")
        case .otherPlace(let number):
            LocalizedText(
                fr: "la table des matières place ici l'article \(number)",
                nl: "de inhoudstafel plaatst hier artikel \(number)",
                de: "das Inhaltsverzeichnis nennt hier Artikel \(number)",
                en: "the table of contents has article \(number) here")
        }
    }
}
