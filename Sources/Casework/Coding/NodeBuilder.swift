import FileFormats
import LegalModel

/// Builds a table of YAML key by key; what is absent is left out.
struct NodeBuilder {
    /// The language in which a single localized text stands as a plain string.
    let language: Language
    private var entries: [SourceNode.Entry] = []

    /// Where trees stand that were not read from a file.
    static let nowhere = SourceLocation(file: "dossier", line: 1, column: 1)

    init(language: Language) { self.language = language }

    /// The table.
    var node: SourceNode { NodeBuilder.node(.mapping(entries)) }

    /// Whether no key was set.
    var isEmpty: Bool { entries.isEmpty }

    static func node(_ content: SourceNode.Content) -> SourceNode { SourceNode(content, at: nowhere) }

    static func scalar(_ text: String) -> SourceNode { node(YAMLWriter.scalar(text)) }

    func localized(_ text: Translations) -> SourceNode {
        if text.languages == [language], let only = text[language] { return NodeBuilder.scalar(only) }
        var table = NodeBuilder(language: language)
        for language in text.languages { table.set(language.rawValue, text: text[language]) }
        return table.node
    }

    mutating func set(_ key: String, _ node: SourceNode?) {
        guard let node else { return }
        entries.append(SourceNode.Entry(key: key, keyLocation: NodeBuilder.nowhere, value: node))
    }

    mutating func set(_ key: String, text: String?) { set(key, text.map { NodeBuilder.scalar($0) }) }

    mutating func set(_ key: String, _ text: Translations?) { set(key, text.map { localized($0) }) }

    mutating func set(_ key: String, _ date: CivilDate?) { set(key, text: date?.description) }

    /// An amount is always quoted: it is exact text, not a number.
    mutating func set(_ key: String, _ amount: Money?) {
        set(key, amount.map { NodeBuilder.node(.text($0.description)) })
    }

    mutating func set<Subject>(_ key: String, _ id: Identifier<Subject>?) { set(key, text: id?.text) }

    mutating func set(_ key: String, _ flag: Bool) { set(key, text: flag ? "true" : "false") }

    /// A list, left out when it is empty.
    mutating func set(_ key: String, list: [SourceNode]) {
        if !list.isEmpty { set(key, NodeBuilder.node(.sequence(list))) }
    }

    mutating func set<Subject>(_ key: String, ids: [Identifier<Subject>]) {
        set(key, list: ids.map { NodeBuilder.scalar($0.text) })
    }

    /// A table that `fill` writes, left out when it sets nothing.
    mutating func set(_ key: String, _ fill: (inout NodeBuilder) -> Void) {
        var table = NodeBuilder(language: language)
        fill(&table)
        if !table.isEmpty { set(key, table.node) }
    }

    /// A list of tables, one an item, left out when it is empty.
    mutating func set<Item>(_ key: String, _ items: [Item], _ fill: (inout NodeBuilder, Item) -> Void) {
        set(
            key,
            list: items.map { item in
                var table = NodeBuilder(language: language)
                fill(&table, item)
                return table.node
            })
    }
}
