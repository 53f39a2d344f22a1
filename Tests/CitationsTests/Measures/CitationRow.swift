import Citations
import Foundation
import LegalModel

/// One citation with what must be read in it: a row of `Tests/Fixtures/citations.tsv` or of the development set.
///
/// Columns: text, expected_code, article, paragraph, item, language, source, alinea, kind, note. `;` separates articles,
/// aligned over the columns; `,` several values; `..` a range; no code means that nothing may be resolved.
struct CitationRow {
    let text: String
    let codes: [String]
    let articles: [String]
    let paragraphs: [String]
    let items: [String]
    let subparagraphs: [String]
    let language: Language
    let kind: String

    private init?(_ line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count >= 9, let language = Language(rawValue: columns[5].lowercased()) else { return nil }
        func list(_ column: Int) -> [String] {
            columns[column].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        text = columns[0]
        (codes, articles, paragraphs, items, subparagraphs) = (list(1), list(2), list(3), list(4), list(7))
        self.language = language
        kind = columns[8]
    }

    /// The rows of a file.
    static func rows(of file: URL) throws -> [CitationRow] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap(CitationRow.init)
    }

    /// What must be found: code, article, paragraph, alinéa, item; a range as its two ends.
    var expected: [String] {
        guard articles != [""], !articles.contains(where: { $0.hasPrefix("book:") }) else { return [] }
        let count = max(articles.count, paragraphs.count)
        return (0..<count).map { index in
            let code = codes.count == 1 ? codes[0] : codes[index]
            let article = articles.count == 1 ? articles[0] : articles[index]
            let rest = [paragraphs, subparagraphs, items].map { $0.indices.contains(index) ? $0[index] : "" }
            return ([code, article] + rest).joined(separator: "|")
        }
    }

    /// What was found, in the same form, and the codes that were taken for certain.
    func found(by finder: CitationFinder) -> (all: [String], resolved: [CodeIdentifier]) {
        let sentence = kind == "anaphora" ? antecedent : ""
        let citations = finder.find(in: sentence + text, language: language)
            .filter { $0.range.lowerBound >= sentence.utf8.count }
        var all: [String] = []
        var resolved: [CodeIdentifier] = []
        for reference in citations.flatMap(\.references) {
            if case .code(let code) = reference.owner { resolved.append(code) }
            let article = reference.lastArticle.map { "\(reference.article)..\($0)" } ?? reference.article
            let places = [
                reference.paragraph, reference.subparagraph ?? reference.itemSubparagraph, reference.item,
            ].map { $0 ?? "" }
            all.append(([reference.code?.text ?? "", article] + places).joined(separator: "|"))
        }
        return (all, resolved)
    }

    /// A sentence before the row that cites the code meant.
    private var antecedent: String {
        switch (codes.first, language) {
        case ("BE-CDE", .french): "L'article VI.82 du Code de droit économique s'applique. "
        case ("BE-CDE", .dutch): "Artikel VI.82 van het Wetboek van economisch recht is van toepassing. "
        case ("BE-CDE", .german): "Artikel VI.82 des Wirtschaftsgesetzbuches findet Anwendung. "
        case ("BE-CDE", .english): "Article VI.82 of the Code of Economic Law applies. "
        case (_, .french): "L'article 1641 du Code civil s'applique. "
        case (_, .dutch): "Artikel 1641 van het Burgerlijk Wetboek is van toepassing. "
        case (_, .german): "Artikel 1641 des früheren Zivilgesetzbuches findet Anwendung. "
        case (_, .english): "Article 1641 of the old Civil Code applies. "
        }
    }
}
