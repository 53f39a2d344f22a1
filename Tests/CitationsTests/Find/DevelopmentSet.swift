import Citations
import Foundation
import LegalModel

/// The development set of real citations, when it lies beside the package.
struct DevelopmentSet {
    static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/data/citations/dev.tsv").path

    static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// One row of the set.
    struct Row {
        let text: String
        let codes: [String]
        let articles: [String]
        let paragraphs: [String]
        let items: [String]
        let subparagraphs: [String]
        let language: Language
        let kind: String
    }

    static func rows() throws -> [Row] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 9 else { return nil }
            let list = { (text: String) in
                text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            }
            return Row(
                text: columns[0], codes: list(columns[1]), articles: list(columns[2]), paragraphs: list(columns[3]),
                items: list(columns[4]), subparagraphs: list(columns[7]),
                language: Language(rawValue: columns[5].lowercased()) ?? .french, kind: columns[8])
        }
    }
}

extension DevelopmentSet.Row {
    /// What must be found: code, article, paragraph, alinéa, item; a range as its two ends.
    var expected: [String] {
        guard !articles.isEmpty, articles != [""], !(articles.first ?? "").hasPrefix("book:") else { return [] }
        let count = max(articles.count, paragraphs.count)
        return (0..<count).map { index in
            let value = { (list: [String]) in
                index < list.count ? list[index] : list.count == 1 && list !== articles ? "" : list.last ?? ""
            }
            let code = codes.count == 1 ? codes[0] : value(codes)
            let article = articles.count == 1 ? articles[0] : value(articles)
            return [code, article, value(paragraphs), value(subparagraphs), value(items)].joined(separator: "|")
        }
    }

    /// What was found, in the same form.
    func found(by finder: CitationFinder) -> (all: [String], resolved: Int) {
        let sentence = kind == "anaphora" ? prefix : ""
        let text = sentence + self.text
        let citations = finder.find(in: text, language: language).filter { $0.range.lowerBound >= sentence.utf8.count }
        var all: [String] = []
        var resolved = 0
        for reference in citations.flatMap(\.references) {
            if case .code = reference.owner { resolved += 1 }
            let article = reference.lastArticle.map { "\(reference.article)..\($0)" } ?? reference.article
            all.append(
                [
                    reference.code?.text ?? "", article, reference.paragraph ?? "", reference.subparagraph ?? "",
                    reference.item ?? "",
                ].joined(separator: "|"))
        }
        return (all, resolved)
    }

    private var prefix: String {
        switch (codes.first, language) {
        case ("BE-CDE", .dutch): "Artikel VI.82 van het Wetboek van economisch recht is van toepassing. "
        case (_, .dutch): "Artikel 1641 van het Burgerlijk Wetboek is van toepassing. "
        case (_, _): "L'article 1641 du Code civil s'applique. "
        }
    }
}

private func !== (left: [String], right: [String]) -> Bool { left != right }
