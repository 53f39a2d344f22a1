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

    /// Where elements were told, as runs of addresses that follow each other under one claim.
    func runs(of nodes: [NodeIdentifier]) -> [[String]] {
        let own = Set(nodes.compactMap { addresses[$0] })
        var runs: [[String]] = []
        var last: Int?
        for (place, address) in order.enumerated() where own.contains(address) {
            if let last, last + 1 == place, Self.group(of: order[last]) == Self.group(of: address) {
                runs[runs.count - 1].append(address)
            } else {
                runs.append([address])
            }
            last = place
        }
        return runs
    }

    /// The claim and the kind of passage that an address names: `claim.D1.element`.
    private static func group(of address: String) -> String {
        address.split(separator: ".").prefix(3).joined(separator: ".")
    }

    /// Notes that an exhibit is named; `false` when it was before.
    mutating func names(_ exhibit: Identifier<Exhibit>) -> Bool { exhibits.insert(exhibit).inserted }
}
