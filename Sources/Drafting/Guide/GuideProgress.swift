import Casework
public import Reasoning

/// How far the guide has come.
public struct GuideProgress: Hashable, Sendable {
    /// Elements of the packs chosen with a finding.
    public let answered: Int
    /// Elements that are still asked.
    public let open: Int
    /// Questions put aside in this sitting.
    public let skipped: Int
    /// The claims in play with their values, in the order of the packs.
    public let claims: [ClaimResult]
}

extension Guide {
    /// How far the guide has come.
    public var progress: GuideProgress {
        let evaluations = self.evaluations
        let leaves = Set(evaluations.flatMap { $0.pack.elements.filter(\.isLeaf).map(\.id) })
        let claims = evaluations.flatMap { self.claims(of: $0.evaluation) }
        return GuideProgress(
            answered: dossier.findings.count { leaves.contains($0.element) },
            open: Set(claims.flatMap(\.ask)).count, skipped: skipped.count, claims: claims)
    }
}
