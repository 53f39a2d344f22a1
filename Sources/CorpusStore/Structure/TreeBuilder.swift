import LegalModel

/// Puts the articles of a code under their headings, which may be spelt in several ways.
struct TreeBuilder {
    private var roots = Level()
    private let numbering: Numbering

    /// Whether article numbers name their book.
    enum Numbering { case byBook, plain }

    init(_ numbering: Numbering) { self.numbering = numbering }

    /// One way to write a heading.
    struct Spelling: Hashable {
        let text: String
        let isWanted: Bool
        let isOfficial: Bool
    }

    private final class Level {
        var order: [HeadingKey] = []
        var nodes: [HeadingKey: Entry] = [:]
    }

    private final class Entry {
        var spellings: [Spelling: Int] = [:]
        var articles: [CodeTree.Article] = []
        let below = Level()
    }

    /// Adds an article, in the order of the code.
    ///
    /// - Parameters:
    ///   - path: its headings from the highest down.
    ///   - isWanted: whether they are in the language asked for.
    func add(_ article: CodeTree.Article, under path: [String], isWanted: Bool, isOfficial: Bool) {
        var level = roots
        var last: Entry?
        for heading in withBook(path, article.number) {
            let key = HeadingKey(heading)
            let entry = level.nodes[key] ?? Entry()
            if level.nodes[key] == nil {
                level.nodes[key] = entry
                level.order.append(key)
            }
            let spelling = Spelling(text: heading, isWanted: isWanted, isOfficial: isOfficial)
            entry.spellings[spelling, default: 0] += 1
            level = entry.below
            last = entry
        }
        last?.articles.append(article)
    }

    /// The tree.
    func tree(of code: CodeIdentifier) -> CodeTree { CodeTree(code: code, roots: TreeBuilder.nodes(roots)) }

    /// The path with the book that the number names, where a source left it out.
    private func withBook(_ path: [String], _ number: String) -> [String] {
        guard case .byBook = numbering, let book = number.split(separator: ".").first, number.contains("."),
            !path.contains(where: { HeadingKey($0).kind == .book })
        else { return path.isEmpty ? ["–"] : path }
        return ["Livre \(book)"] + path
    }

    private static func nodes(_ level: Level) -> [CodeTree.Node] {
        level.order.compactMap { key in
            guard let entry = level.nodes[key] else { return nil }
            return CodeTree.Node(
                key: key, heading: best(entry.spellings), articles: entry.articles, children: nodes(entry.below))
        }
    }

    /// The spelling in the language asked for, with words, official, most frequent; ties by letters.
    private static func best(_ spellings: [Spelling: Int]) -> String {
        spellings.max { left, right in
            rank(left) == rank(right) ? left.key.text > right.key.text : rank(left) < rank(right)
        }
        .map(\.key.text) ?? ""
    }

    private static func rank(_ entry: (key: Spelling, value: Int)) -> Int {
        (entry.key.isWanted ? 1 << 30 : 0) + (HeadingKey(entry.key.text).title.isEmpty ? 0 : 1 << 29)
            + (entry.key.isOfficial ? 1 << 28 : 0) + entry.value
    }
}
