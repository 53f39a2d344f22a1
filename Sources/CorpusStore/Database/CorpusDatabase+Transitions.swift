import FileFormats
import GRDB
public import LegalModel

extension CorpusDatabase {
    /// All transitions between regimes, in the order of the file.
    ///
    /// ```sql
    /// SELECT content FROM transition ORDER BY place
    /// ```
    public func transitions() throws -> TransitionTable {
        try read { try $0.transitions(where: "", []) }
    }

    /// The transitions that name an article or a part of it, in the order of the file; only those are read.
    ///
    /// ```sql
    /// SELECT content FROM transition WHERE id IN (SELECT transition FROM transition_code WHERE code IN (…)) ORDER BY place
    /// ```
    public func transitions(touching keys: some Sequence<ArticleKey>) throws -> TransitionTable {
        try read { try $0.transitions(touching: Set(keys)) }
    }

    /// The transitions that name an article of one of some codes, in the order of the file.
    public func transitions(naming codes: Set<CodeIdentifier>) throws -> TransitionTable {
        try read { try $0.transitions(naming: codes) }
    }
}

extension Database {
    /// Writes the transitions, each as the text of its entry, with the codes that it names.
    func insert(_ table: TransitionTable, from node: SourceNode?) throws {
        guard let node, case .mapping(let entries) = node.content,
            let list = entries.first(where: { $0.key == "transitions" })
        else { return }
        let nodes = try list.value.sequence()
        for (place, transition) in table.transitions.enumerated() where place < nodes.count {
            try execute(
                sql: "INSERT INTO transition(id, place, content) VALUES (?, ?, ?)",
                arguments: [transition.id.text, place, YAMLWriter.text(of: nodes[place])])
            for code in Set(transition.spans.map(\.code)).sorted() {
                try execute(
                    sql: "INSERT INTO transition_code(code, transition) VALUES (?, ?)",
                    arguments: [code.text, transition.id.text])
            }
        }
    }

    /// The transitions that name one of some articles.
    func transitions(touching keys: Set<ArticleKey>) throws -> TransitionTable {
        let table = try transitions(naming: Set(keys.map(\.code)))
        return TransitionTable(
            table.transitions.filter { transition in keys.contains { transition.touches($0) } })
    }

    /// The transitions that name an article of one of some codes.
    func transitions(naming codes: Set<CodeIdentifier>) throws -> TransitionTable {
        guard !codes.isEmpty else { return .empty }
        let marks = codes.map { _ in "?" }.joined(separator: ", ")
        return try transitions(
            where: "WHERE id IN (SELECT transition FROM transition_code WHERE code IN (\(marks)))",
            codes.sorted().map(\.text))
    }

    fileprivate func transitions(where condition: String, _ values: [String]) throws -> TransitionTable {
        let texts = try String.fetchAll(
            self, sql: "SELECT content FROM transition \(condition) ORDER BY place",
            arguments: StatementArguments(values))
        return TransitionTable(
            try texts.map { try Transition(decoding: YAMLReader.read($0, file: "transitions.yaml")) })
    }
}

extension Transition {
    /// The articles of all regimes and exceptions.
    var spans: [ArticleSpan] { regimes.flatMap(\.articles) + exceptions.flatMap(\.articles) }
}
