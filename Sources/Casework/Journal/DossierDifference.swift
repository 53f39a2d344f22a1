import FileFormats
import LegalModel

/// What changed between two states of a dossier, item by item.
struct DossierDifference {
    /// A place with what stood there and what stands there now; `nil` for nothing.
    struct Change: Hashable {
        /// `status`, `consumer.email`, `findings.at_delivery`.
        let place: String
        let before: SourceNode?
        let after: SourceNode?

        /// The concept that changed: the first part of the place.
        var section: String { String(place.prefix { $0 != "." }) }
    }

    /// The changes, in the order of the format.
    let changes: [Change]

    /// The sections that a recommendation rests on.
    static let recommendationSections: Set<String> = [
        "decisiveDates", "claims", "packs", "findings", "fairness", "outcomes", "rewritings", "opinion",
        "recommendation",
    ]

    /// The sections in which something is decided.
    static let decidingSections: Set<String> = [
        "packs", "findings", "fairness", "outcomes", "rewritings", "opinion", "recommendation",
    ]

    init(from old: Dossier?, to new: Dossier) {
        let before = old.map { DossierDifference.table(of: DossierEncoder.node(of: $0, language: .french)) } ?? []
        let after = DossierDifference.table(of: DossierEncoder.node(of: new, language: .french))
        var changes: [Change] = []
        let keys = DossierDifference.orderedUnion(before.map(\.key), after.map(\.key))
        for key in keys {
            let earlier = before.first { $0.key == key }?.value
            let later = after.first { $0.key == key }?.value
            if earlier != later { changes += DossierDifference.changes(at: key, earlier, later) }
        }
        self.changes = changes
    }

    func touches(_ sections: Set<String>) -> Bool { changes.contains { sections.contains($0.section) } }

    /// The changes as JSON.
    var json: JSONValue {
        .array(
            changes.map { change in
                .table([
                    "place": .string(change.place), "before": change.before.map(\.json) ?? .null,
                    "after": change.after.map(\.json) ?? .null,
                ])
            })
    }

    private static func changes(at key: String, _ before: SourceNode?, _ after: SourceNode?) -> [Change] {
        let earlier = items(of: before)
        let later = items(of: after)
        guard let earlier, let later else { return [Change(place: key, before: before, after: after)] }
        var changes: [Change] = []
        for id in orderedUnion(earlier.map(\.key), later.map(\.key)) {
            let old = earlier.first { $0.key == id }?.value
            let new = later.first { $0.key == id }?.value
            if old != new { changes.append(Change(place: "\(key).\(id)", before: old, after: new)) }
        }
        let common = Set(earlier.map(\.key)).intersection(later.map(\.key))
        let orderBefore = earlier.map(\.key).filter(common.contains)
        let orderAfter = later.map(\.key).filter(common.contains)
        if orderBefore != orderAfter {
            changes.append(Change(place: key, before: list(orderBefore), after: list(orderAfter)))
        }
        return changes
    }

    /// The items of a list by their ids, or the keys of a table; `nil` for anything else; empty for nothing.
    private static func items(of node: SourceNode?) -> [(key: String, value: SourceNode)]? {
        guard let node else { return [] }
        switch node.content {
        case .mapping(let entries): return entries.map { ($0.key, $0.value) }
        case .sequence(let nodes):
            var items: [(key: String, value: SourceNode)] = []
            for node in nodes {
                guard case .mapping(let entries) = node.content, let id = try? entries.first?.value.text() else {
                    return nil
                }
                items.append((id, node))
            }
            return items
        case .text, .plain, .null: return nil
        }
    }

    private static func table(of node: SourceNode) -> [SourceNode.Entry] {
        guard case .mapping(let entries) = node.content else { return [] }
        return entries
    }

    private static func orderedUnion(_ first: [String], _ second: [String]) -> [String] {
        var seen: Set<String> = []
        return (first + second).filter { seen.insert($0).inserted }
    }

    private static func list(_ texts: [String]) -> SourceNode {
        NodeBuilder.node(.sequence(texts.map { NodeBuilder.scalar($0) }))
    }
}

extension SourceNode {
    /// The same data as JSON; scalars are strings.
    var json: JSONValue {
        switch content {
        case .null: .null
        case .text(let text), .plain(let text): .string(text)
        case .sequence(let nodes): .array(nodes.map(\.json))
        case .mapping(let entries): .object(entries.map { JSONValue.Member($0.key, $0.value.json) })
        }
    }
}
