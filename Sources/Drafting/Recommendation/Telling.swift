import Casework
import LegalModel
import Reasoning

/// What a recommendation has told so far, so that nothing is told twice.
struct Telling {
    /// The rules and elements told in full.
    private var nodes: Set<NodeIdentifier> = []
    /// Where elements were told, by their passages.
    private var addresses: [NodeIdentifier: String] = [:]
    /// The addresses in the order in which they were told.
    private var order: [String] = []
    /// The exhibits named with their titles.
    private var exhibits: Set<Identifier<Exhibit>> = []

    /// Notes that a node is told; `false` when it was before.
    mutating func tells(_ node: NodeIdentifier, at address: String? = nil) -> Bool {
        guard nodes.insert(node).inserted else { return false }
        if let address {
            addresses[node] = address
            if order.last != address { order.append(address) }
        }
        return true
    }

    /// Whether a node was told.
    func knows(_ node: NodeIdentifier) -> Bool { nodes.contains(node) }

    /// Where an element was told; `nil` when it has no passage of its own.
    func address(of node: NodeIdentifier) -> String? { addresses[node] }

    /// Where elements were told, each place once, in the order of the text.
    func addresses(of nodes: [NodeIdentifier]) -> [String] {
        let own = Set(nodes.compactMap { addresses[$0] })
        return order.filter(own.contains)
    }

    /// Notes that an exhibit is named; `false` when it was before.
    mutating func names(_ exhibit: Identifier<Exhibit>) -> Bool { exhibits.insert(exhibit).inserted }
}
