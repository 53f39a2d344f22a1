import CorpusStore
import LegalModel

/// Lays a tree of headings out: headings on the left, wrapped under their first word; range and counts on the right.
struct TreePrinter {
    let language: Language
    let width: Int
    let namesArticles: Bool

    private static let counts = 5
    private static let range = 20

    private var left: Int { width - TreePrinter.range - 3 * TreePrinter.counts - 1 }

    /// The name of the code, the day, the headings above, and the titles of the columns.
    func head(_ name: String, _ day: CivilDate, path: [String]) -> [String] {
        let above = path.isEmpty ? [] : Lines.wrapped(path.joined(separator: " › "), hanging: "  ", width: width)
        let titles = LocalizedText(
            fr: "rés. off. abr.", nl: "sam. off. opg.", de: "Zus. amt. auf.", en: "dig. off. rep.")[language]
        return Lines.wrapped("\(name) · \(DateWords.text(day, language))", hanging: "  ", width: width) + above
            + [Lines.padded("", left + 1 + TreePrinter.range + 1) + titles]
    }

    /// The lines of headings and of what stands below them.
    func lines(of nodes: [CodeTree.Node], depth: Int, level: Int = 0) -> [String] {
        nodes.flatMap { node -> [String] in
            guard depth > 0 else { return [] }
            var below = lines(of: node.children, depth: depth - 1, level: level + 1)
            if namesArticles { below = articles(of: node, level: level + 1) + below }
            return entry(node, level) + below
        }
    }

    private func entry(_ node: CodeTree.Node, _ level: Int) -> [String] {
        let indent = String(repeating: "  ", count: min(level, 8))
        let heading = node.heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var lines = Lines.wrapped(heading, indent: indent, hanging: indent + "    ", width: left)
        let all = node.all
        let counts = [all.count { $0.hasDigest }, all.count { $0.hasOfficial }, all.count { $0.state == .repealed }]
            .map { count in number(count, TreePrinter.counts) }.joined()
        lines[0] = Lines.padded(lines[0], left) + " " + Lines.padded(range(all), TreePrinter.range) + counts
        return lines
    }

    private func number(_ value: Int, _ width: Int) -> String {
        let text = value == 0 ? "–" : String(value)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func range(_ articles: [CodeTree.Article]) -> String {
        guard let first = articles.first?.number, let last = articles.last?.number else { return "" }
        return first == last ? first : "\(first) – \(last)"
    }

    private func articles(of node: CodeTree.Node, level: Int) -> [String] {
        let indent = String(repeating: "  ", count: min(level, 8))
        return node.articles.flatMap { article in
            let state = TreePrinter.words(article.state).map { " · \($0[language])" } ?? ""
            let title = article.title.map { " \($0)" } ?? ""
            return Lines.wrapped(
                "\(article.number)\(title)\(state)", indent: indent + "· ", hanging: indent + "    ", width: width)
        }
    }

    /// What is said of an article that is not in force; `nil` for one that is.
    static func words(_ state: CodeTree.State) -> LocalizedText? {
        switch state {
        case .inForce: nil
        case .future:
            LocalizedText(
                fr: "pas encore en vigueur", nl: "nog niet van kracht", de: "noch nicht in Kraft",
                en: "not yet in force")
        case .noLonger:
            LocalizedText(
                fr: "plus en vigueur", nl: "niet meer van kracht", de: "nicht mehr in Kraft", en: "no longer in force")
        case .repealed: LocalizedText(fr: "abrogé", nl: "opgeheven", de: "aufgehoben", en: "repealed")
        case .moved: LocalizedText(fr: "déplacé", nl: "verplaatst", de: "verschoben", en: "moved")
        case .unknown:
            LocalizedText(
                fr: "validité inconnue", nl: "geldigheid onbekend", de: "Geltung unbekannt", en: "validity unknown")
        }
    }
}
