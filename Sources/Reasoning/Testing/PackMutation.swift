public import LegalModel

/// A small fault planted into a pack, that its examples should notice.
///
/// - Source: the rule pack format, section 7.
public enum PackMutation: Hashable, Sendable {
    /// A rule or presumption loses an exception.
    case dropException(of: NodeIdentifier, exception: NodeIdentifier)
    /// A fact is to be proved by the other side.
    case swapBurden(of: NodeIdentifier)

    /// The node in which the fault is planted.
    public var node: NodeIdentifier {
        switch self {
        case .dropException(let node, _): node
        case .swapBurden(let node): node
        }
    }
}

/// What became of a planted fault.
public struct MutationResult: Hashable, Sendable {
    /// The fault.
    public let mutation: PackMutation
    /// The first example that no longer came out; `nil` when all did: the fault survived.
    public let noticedBy: String?
}

extension RulePack {
    /// All faults that can be planted: each exception dropped, each burden swapped; in the order of the pack.
    public var mutations: [PackMutation] {
        let dropped =
            rules.flatMap { rule in rule.unless.map { PackMutation.dropException(of: rule.id, exception: $0) } }
            + presumptions.flatMap { presumption in
                presumption.unless.map { PackMutation.dropException(of: presumption.id, exception: $0) }
            }
        return dropped + elements.filter(\.isFact).map { .swapBurden(of: $0.id) }
    }

    /// The pack with a fault planted.
    public func planting(_ mutation: PackMutation) -> RulePack {
        switch mutation {
        case .dropException(let node, let exception):
            replacing(
                rules: rules.map { $0.id == node ? $0.without(exception: exception) : $0 },
                presumptions: presumptions.map { $0.id == node ? $0.without(exception: exception) : $0 })
        case .swapBurden(let node):
            replacing(elements: elements.map { $0.id == node ? $0.withOtherBurden : $0 })
        }
    }

    /// Plants each fault in turn and runs the examples until one fails.
    ///
    /// - Complexity: at worst one evaluation for each fault and example.
    public func mutationRun() -> [MutationResult] {
        mutations.map { mutation in
            let evaluator = Evaluator(planting(mutation))
            let noticed = tests.first { !$0.mismatches(in: evaluator.evaluate($0.findings)).isEmpty }
            return MutationResult(mutation: mutation, noticedBy: noticed?.name)
        }
    }
}
