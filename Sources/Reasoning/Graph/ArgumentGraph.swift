public import LegalModel

/// What one node or several rest on, as nodes and links to be drawn: all of a pack below them, or only what decided.
///
/// A conclusion with one rule that serves nothing else is one node with it, so that an argument stays short. Links lead from
/// a conclusion to what it rests on; there is no cycle.
public struct ArgumentGraph: Hashable, Sendable {
    /// The nodes everything leads to, in the order given.
    public let roots: [NodeIdentifier]
    /// The nodes: the roots first, then level by level in the order of the pack.
    public let nodes: [Node]
    /// The links, each from a conclusion to what it rests on.
    public let links: [Link]

    /// A node of the picture.
    public struct Node: Hashable, Sendable {
        /// The element, rule or presumption.
        public let id: NodeIdentifier
        /// What it is.
        public let subject: ExplanationStep.Subject
        /// The one rule of a conclusion that is told in the same node.
        public let rule: NodeIdentifier?
        /// Its value; `nil` without findings.
        public let value: Value?
        /// Why it has its value; of the rule told here when there is one.
        public let because: Because?
        /// How many nodes directly below are left out because they did not decide.
        public let folded: Int
    }

    /// A link of the picture.
    public struct Link: Hashable, Sendable {
        /// The conclusion.
        public let from: NodeIdentifier
        /// What it rests on, what defeats it, or what sets it aside.
        public let to: NodeIdentifier
        /// How it bears on the conclusion.
        public let kind: PackLink
    }

    /// All of a pack below nodes, without findings or with their values; `nil` when one is unknown, or none is given.
    public init?(whole nodes: [NodeIdentifier], of pack: RulePack, evaluation: Evaluation? = nil) {
        self.init(nodes, pack, evaluation, shown: nil)
    }

    /// What decided nodes: those of their explanations and all others that bear on their values.
    ///
    /// `nil` when one was not evaluated, or none is given.
    public init?(
        deciding nodes: [NodeIdentifier], of pack: RulePack, findings: [NodeIdentifier: ElementFinding]
    ) {
        let evaluator = Evaluator(pack)
        let evaluation = evaluator.evaluate(findings)
        var shown: Set<NodeIdentifier> = []
        for node in nodes {
            guard let explanation = Explanation(of: node, in: evaluation, under: pack) else { return nil }
            shown.formUnion(evaluator.decisiveNodes(of: node, findings: findings))
            shown.formUnion(explanation.root.nodes)
        }
        self.init(nodes, pack, evaluation, shown: shown)
    }

    private init?(
        _ roots: [NodeIdentifier], _ pack: RulePack, _ evaluation: Evaluation?, shown: Set<NodeIdentifier>?
    ) {
        let graph = Neighbours(pack)
        guard !roots.isEmpty, roots.allSatisfy({ graph.subject(of: $0) != nil }) else { return nil }
        self.roots = roots
        let folding = ArgumentFolding(graph: graph, shown: shown)
        let order = folding.order(from: roots)
        nodes = order.compactMap { id in
            guard let subject = graph.subject(of: id) else { return nil }
            let rule = folding.onlyRule(of: id)
            let entry = evaluation?.trace[rule ?? id]
            return Node(
                id: id, subject: subject, rule: rule, value: evaluation?.value(of: id), because: entry?.because,
                folded: folding.foldedCount(below: id))
        }
        links = order.flatMap { id in
            folding.below(id).map { Link(from: id, to: $0.node, kind: $0.link) }
        }
    }
}

extension ExplanationStep {
    /// The ids of this step and of all below it.
    var nodes: [NodeIdentifier] { [node] + children.flatMap(\.nodes) }
}
