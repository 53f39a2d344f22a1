import CorpusStore
import LegalModel
import Retrieval

/// `carnet search --interactive`: search, refine, open an article, leave.
struct SearchSession {
    let context: Context
    let corpus: CorpusDatabase
    let engine: SearchEngine
    /// Makes the query of a text.
    let query: (String) throws -> SearchQuery
    /// Where answers come from.
    var answers: AnswerSource
    /// Whether the parts of scores are shown.
    let explained: Bool

    /// Asks until the end of the answers or `q`.
    ///
    /// - Throws: errors of the database.
    mutating func run(_ first: String) throws {
        var text = first
        var response = try shown(text)
        while true {
            Lines.wrapped(SearchSession.prompt[context.language]).forEach(Console.write)
            guard let line = answers.answer() else { return }
            let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if answer == "q" { return }
            if let number = Int(answer), let response, response.results.indices.contains(number - 1) {
                try open(response.results[number - 1])
                continue
            }
            if answer.hasPrefix("+") {
                text += " " + answer.dropFirst().drop { $0 == " " }
            } else if answer.hasPrefix("-") {
                text += " " + answer
            } else if !answer.isEmpty {
                text = answer
            }
            response = try shown(text)
        }
    }

    private func shown(_ text: String) throws -> SearchResponse? {
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        let response = try engine.search(try query(text))
        Console.write("")
        Lines.wrapped("« " + Console.safe(text) + " »").forEach(Console.write)
        SearchPrinter(
            response, language: context.language, codes: try corpus.codeNames(), hasColour: Console.hasColour,
            explained: explained
        ).lines.forEach(Console.write)
        Console.write("")
        return response
    }

    private func open(_ result: SearchResult) throws {
        let loader = ArticleLoader(
            corpus: corpus, day: try query("x").day ?? context.today, asked: result.language, showsAbstracts: false,
            codes: try corpus.codeNames())
        guard let view = try loader.view(of: ArticleReference(result.key)) else { return }
        ArticlePrinter(view, language: context.language).lines.map(Console.safe).forEach(Console.write)
        Console.write("")
    }

    private static let prompt = LocalizedText(
        fr: "Numéro : ouvrir · + mot : préciser · -mot : sans ce mot · autres mots : chercher · q : quitter",
        nl: "Nummer: openen · + woord: verfijnen · -woord: zonder dat woord · andere woorden: zoeken · q: stoppen",
        de: "Nummer: öffnen · + Wort: verfeinern · -Wort: ohne dieses Wort · andere Wörter: suchen · q: beenden",
        en: "Number: open · + word: refine · -word: without that word · other words: search · q: quit")
}
