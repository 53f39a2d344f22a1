public import LegalModel

/// Which facts rest on which articles: a row for each leaf, a column for each article.
public struct FactsByArticle: Hashable, Sendable {
    /// The rows, in the order in which the leaves were given.
    public let rows: [Row]
    /// The columns: the articles, in the order of the corpus; then words of citations that are no reference.
    public let columns: [Column]

    /// An article, or words that stand for one.
    public enum Column: Hashable, Sendable {
        /// An article.
        case article(ArticleKey)
        /// Words that still have to be read.
        case text(String)
    }

    /// A leaf and the places it rests on.
    public struct Row: Hashable, Sendable {
        /// The leaf.
        public let leaf: NodeIdentifier
        /// The places that the leaf itself names, by article.
        public let own: [Column: [PackCitation]]
        /// The articles of the rules and presumptions that need the leaf, without those it names itself.
        public let through: Set<Column>
    }

    /// The table of some leaves of a pack.
    ///
    /// - Parameter applied: the rules and presumptions that count; others are left out. `nil` for all.
    public init(_ leaves: [NodeIdentifier], of pack: RulePack, applied: Set<NodeIdentifier>? = nil) {
        let graph = Neighbours(pack)
        let elements = Dictionary(pack.elements.map { ($0.id, $0) }) { first, _ in first }
        rows = leaves.compactMap { leaf in
            guard let element = elements[leaf] else { return nil }
            let own = Dictionary(grouping: element.citations, by: Column.init)
            let users = graph.usingRules(of: leaf).filter { applied?.contains($0) ?? true }
            let through = users.flatMap(graph.citations).map(Column.init)
            return Row(leaf: leaf, own: own, through: Set(through).subtracting(own.keys))
        }
        columns = Set(rows.flatMap { Array($0.own.keys) + Array($0.through) }).sorted()
    }

    /// A table made of rows.
    private init(rows: [Row]) {
        self.rows = rows
        columns = Set(rows.flatMap { Array($0.own.keys) + Array($0.through) }).sorted()
    }

    /// Both tables, one below the other; a leaf that stands in both stands there twice.
    public func appending(_ other: FactsByArticle) -> FactsByArticle { FactsByArticle(rows: rows + other.rows) }
}

extension FactsByArticle.Column: Comparable {
    init(_ citation: PackCitation) {
        switch citation {
        case .reference(let reference): self = .article(reference.key)
        case .alternatives, .text: self = .text(citation.text)
        }
    }

    /// Articles in the order of the corpus, then words.
    public static func < (left: FactsByArticle.Column, right: FactsByArticle.Column) -> Bool {
        switch (left, right) {
        case (.article(let left), .article(let right)): left < right
        case (.article, .text): true
        case (.text, .article): false
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }
}

extension Neighbours {
    /// The rules and presumptions that need a node, directly or through groups without rules.
    func usingRules(of node: NodeIdentifier) -> [NodeIdentifier] {
        var found: [NodeIdentifier] = []
        var stack = [node]
        var seen: Set<NodeIdentifier> = []
        while let next = stack.popLast() {
            for user in above(next) where seen.insert(user).inserted {
                switch subject(of: user) {
                case .rule, .presumption: found.append(user)
                case .group, .claim, .leaf, nil: stack.append(user)
                }
            }
        }
        return found + presumptions(of: node)
    }
}
