import Casework
public import Reasoning

/// How far the guide has come.
public struct GuideProgress: Hashable, Sendable {
    /// Elements of the packs chosen with a finding that is not waiting for an answer of a party.
    public let answered: Int
    /// Elements that are still asked; those that wait for an answer included.
    public let open: Int
    /// Elements whose question is put, or kept for the next letter.
    public let waiting: Int
    /// Questions put aside in this sitting.
    public let skipped: Int
    /// The claims in play with their values, in the order of the packs.
    public let claims: [ClaimResult]

    /// All elements that matter as things stand: answered or still asked.
    public var total: Int { answered + open }
}

extension Guide {
    /// How far the guide has come.
    public var progress: GuideProgress {
        let evaluations = self.evaluations
        let leaves = Set(evaluations.flatMap { $0.pack.elements.filter(\.isLeaf).map(\.id) })
        let claims = evaluations.flatMap { self.claims(of: $0.evaluation) }
        let open = Set(claims.flatMap(\.ask))
        let findings = dossier.findings.filter { leaves.contains($0.element) }
        return GuideProgress(
            answered: findings.count { $0.status != .asked && !open.contains($0.element) }, open: open.count,
            waiting: findings.count { $0.status == .asked && open.contains($0.element) }, skipped: skipped.count,
            claims: claims)
    }
}
