public import LegalModel

/// Why a node has its value: the tree of the nodes that decide it.
///
/// Of an established alternative one established member stands in the tree, of an established conjunction all; of a node that
/// is not established all that fail; of an open node all that are open. A node that stands in several places is told in full
/// at the first and named at the others.
///
/// - Source: the rule pack format, section 4.
public struct Explanation: Hashable, Sendable {
    /// The node that is explained.
    public let root: ExplanationStep

    /// Explains a node; `nil` when it was not evaluated.
    ///
    /// - Complexity: linear in the size of the pack.
    public init?(of node: NodeIdentifier, in evaluation: Evaluation, under pack: RulePack) {
        var tracer = ExplanationTracer(evaluation: evaluation, graph: Neighbours(pack))
        guard let root = tracer.step(to: node, as: .root) else { return nil }
        self.root = root
    }

    /// The leaves of the tree, each once, in the order of the tree.
    public var leaves: [ExplanationStep] {
        var result: [ExplanationStep] = []
        collect(root, into: &result)
        return result
    }

    private func collect(_ step: ExplanationStep, into result: inout [ExplanationStep]) {
        if step.subject == .leaf, !step.isToldAbove { result.append(step) }
        for child in step.children { collect(child, into: &result) }
    }
}

/// One node of an explanation, with what decides it in turn.
public struct ExplanationStep: Hashable, Sendable {
    /// The node.
    public let node: NodeIdentifier
    /// What the node is.
    public let subject: Subject
    /// How it bears on the node above it.
    public let link: PackLink
    /// Its value.
    public let value: Value
    /// The reason of its value.
    public let because: Because
    /// What decides it, in the order of the pack.
    public let children: [ExplanationStep]
    /// Whether it was told in full further up; its children then stand there.
    public let isToldAbove: Bool

    /// What a node of an explanation is.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case claim, group, leaf, rule, presumption
    }
}

/// How a node bears on the one above it.
public enum PackLink: String, Hashable, Sendable, CaseIterable {
    /// It stands at the top.
    case root
    /// One of several that suffice.
    case alternative
    /// One of several that are all needed.
    case part
    /// A legal basis of what stands above.
    case basis
    /// Needed by a rule or a presumption.
    case need
    /// Defeats a rule or a presumption.
    case exception
    /// A rule with priority over the one above.
    case priority
    /// A presumption of the fact above.
    case presumption
}
