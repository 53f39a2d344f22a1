public import LegalModel

/// The structure of a code as far as it is held: headings from the book down, each with its articles.
public struct CodeTree: Hashable, Sendable {
    /// The code.
    public let code: CodeIdentifier
    /// The highest headings, in the order of the code.
    public internal(set) var roots: [Node]

    /// A heading with what stands below it.
    public struct Node: Hashable, Sendable {
        /// The kind and number that the heading is known by.
        public let key: HeadingKey
        /// The heading as it is written: that of the official text where one is held.
        public internal(set) var heading: String
        /// The articles directly below it, in the order of the code.
        public internal(set) var articles: [Article] = []
        /// The headings below it, in the order of the code.
        public internal(set) var children: [Node] = []

        /// All articles below it at any depth, in the order of the code.
        public var all: [Article] { (articles + children.flatMap(\.all)).sorted { $0.place < $1.place } }
    }

    /// An article in its place.
    public struct Article: Hashable, Sendable {
        /// Its number.
        public let number: String
        /// Its place in the code, counted from 0 over all that is held.
        public let place: Int
        /// Our short title, else the official heading.
        public let title: String?
        /// Whether a digest is held.
        public let hasDigest: Bool
        /// Whether an official text is held.
        public let hasOfficial: Bool
        /// How it stands on the day.
        public let state: State
    }

    /// How an article stands on a day.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// A version is in force.
        case inForce
        /// No version is in force, one begins later.
        case future
        /// It ended before the day.
        case noLonger
        /// It was repealed.
        case repealed
        /// It has another number now.
        case moved
        /// The days of its versions are not known.
        case unknown
    }
}

extension CodeTree {
    /// The headings that lead to a place and the node there: an article's innermost heading, or the first heading, from
    /// above, that bears the kind and number, each part of the path below the one before: `Livre VI, Titre 3`.
    ///
    /// - Returns: the nodes from the highest down, the one asked for last; `nil` when there is none.
    public func path(to place: String) -> [Node]? {
        if let path = CodeTree.path(in: roots, where: { $0.articles.contains { $0.number == place } }) { return path }
        var path: [Node] = []
        var level = roots
        for part in place.split(whereSeparator: { ",›>;".contains($0) }) {
            let text = part.drop { $0 == " " }
            let read = HeadingKey(String(text))
            let wanted = read.kind == .other ? HeadingKey("Livre " + text) : read
            guard
                let found = CodeTree.path(in: level, where: { $0.key == wanted })
                    ?? CodeTree.path(in: level, where: { $0.key == read })
            else { return nil }
            path += found
            level = found.last?.children ?? []
        }
        return path.isEmpty ? nil : path
    }

    private static func path(in nodes: [Node], where condition: (Node) -> Bool) -> [Node]? {
        if let node = nodes.first(where: condition) { return [node] }
        for node in nodes {
            if let path = path(in: node.children, where: condition) { return [node] + path }
        }
        return nil
    }
}
