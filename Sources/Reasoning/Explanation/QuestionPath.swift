public import LegalModel

/// The shortest way from a claim down to a leaf, through nodes that are still open: why a question is asked.
public struct QuestionPath: Hashable, Sendable {
    /// The nodes, the claim first, the leaf last.
    public let steps: [Step]

    /// One node of the way, and how it bears on the one before.
    public struct Step: Hashable, Sendable {
        /// The node.
        public let node: NodeIdentifier
        /// What it is.
        public let subject: ExplanationStep.Subject
        /// How it bears on the node before.
        public let link: PackLink
    }

    /// Finds the way; `nil` when no open way leads from the claim to the leaf.
    ///
    /// - Complexity: linear in the size of the pack.
    public init?(from claim: NodeIdentifier, to leaf: NodeIdentifier, in evaluation: Evaluation, under pack: RulePack) {
        let graph = Neighbours(pack)
        guard let subject = graph.subject(of: claim) else { return nil }
        var queue = [[Step(node: claim, subject: subject, link: .root)]]
        var seen: Set<NodeIdentifier> = [claim]
        var next = 0
        while next < queue.count {
            let path = queue[next]
            next += 1
            guard let last = path.last else { continue }
            if last.node == leaf {
                steps = path
                return
            }
            var below = graph.below(last.node)
            below += graph.priorities(over: last.node).map { ($0, .priority) }
            for (node, link) in below where evaluation.value(of: node) == .open && seen.insert(node).inserted {
                guard let subject = graph.subject(of: node) else { continue }
                queue.append(path + [Step(node: node, subject: subject, link: link)])
            }
        }
        return nil
    }
}
