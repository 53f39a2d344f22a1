public import Casework
public import LegalModel
public import Reasoning

/// A chosen rule pack with what follows from a dossier's findings under it.
public struct PackInUse: Hashable, Sendable {
    /// The pack.
    public let pack: RulePack
    /// SHA-256 of its file, hexadecimal.
    public let hash: String
    /// What follows from the findings.
    public let evaluation: Evaluation
    /// The nodes that decide each claim of the dossier which this pack carries and which law decides.
    public let decisive: [Identifier<PartyClaim>: [NodeIdentifier]]
    /// The nodes that would decide the other claims which this pack carries: fairness, an agreement or nothing decides them,
    /// and the text shows all the same what the law asks.
    public let shown: Set<NodeIdentifier>

    /// Evaluates a dossier's findings under a pack.
    public init(_ pack: RulePack, hash: String, dossier: Dossier) {
        self.pack = pack
        self.hash = hash
        let known = Set(pack.elements.map(\.id))
        let findings = Dictionary(
            dossier.findings.filter { known.contains($0.element) }.map { ($0.element, $0.computing) },
            uniquingKeysWith: { first, _ in first })
        let evaluator = Evaluator(pack)
        evaluation = evaluator.evaluate(findings)
        var decisive: [Identifier<PartyClaim>: [NodeIdentifier]] = [:]
        var shown: Set<NodeIdentifier> = []
        for claim in dossier.claims {
            guard let node = claim.packClaim, known.contains(node) else { continue }
            let nodes = evaluator.decisiveNodes(of: node, findings: findings)
            if dossier.isDecidedByLaw(claim.id) { decisive[claim.id] = nodes } else { shown.formUnion(nodes) }
        }
        self.decisive = decisive
        self.shown = shown
    }

    /// The nodes that decide any claim, in the order of the pack: elements, rules, presumptions.
    public var decisiveNodes: [NodeIdentifier] {
        let all = decisive.values.reduce(into: Set<NodeIdentifier>()) { $0.formUnion($1) }
        let ids = pack.elements.map(\.id) + pack.rules.map(\.id) + pack.presumptions.map(\.id)
        return ids.filter(all.contains)
    }

    /// The elements among the decisive nodes on which a finding is set.
    public var decisiveLeaves: [Element] {
        decisiveNodes.compactMap { pack.element($0) }.filter(\.isLeaf)
    }

    /// The references of the decisive nodes, each with the node that gives it, in the order of the pack.
    public var citations: [(node: NodeIdentifier, citation: PackCitation)] {
        decisiveNodes.flatMap { node in citations(of: node).map { (node, $0) } }
    }

    /// The references of the nodes that the text shows without deciding by them.
    var shownReferences: [ArticleReference] { shown.flatMap { citations(of: $0) }.compactMap(\.reference) }

    private func citations(of node: NodeIdentifier) -> [PackCitation] {
        pack.element(node)?.citations ?? pack.rule(node)?.citations ?? pack.presumption(node)?.citations ?? []
    }

    /// The day on which the dispute's law is fixed under this pack; `nil` when the dossier does not say.
    public func decisiveDay(in dossier: Dossier) -> CivilDate? {
        pack.applicable.flatMap { dossier.decisiveDates.date(of: $0.event) }
    }
}

extension Dossier {
    /// The outcome of a claim, if it has one.
    func outcome(of claim: Identifier<PartyClaim>) -> Outcome? { outcomes.first { $0.claim == claim } }

    /// Whether a rule of law decides a claim, or has to as long as there is no outcome.
    func isDecidedByLaw(_ claim: Identifier<PartyClaim>) -> Bool {
        guard let outcome = outcome(of: claim) else { return true }
        switch outcome.decidedBy {
        case .rule: return true
        case .fairness, .agreement, .none: return false
        }
    }
}
