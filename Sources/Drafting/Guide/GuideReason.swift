public import LegalModel
public import Reasoning

/// Why a question is asked: the ways from the claims to the element, who has to prove it, and what would follow.
public struct GuideReason: Hashable, Sendable {
    /// The shortest way from each claim that waits for the element.
    public let paths: [QuestionPath]
    /// The presumptions of it.
    public let presumptions: [Presumption]
    /// Who has to prove it.
    public let burden: LocalizedText
    /// What would follow for the claims, by status: `proven`, `refuted`.
    public let consequences: [Consequence]
    /// Where the element and the rules on the way stand in the law, each once, the element's own first.
    public let citations: [PackCitation]

    /// What would follow from a status.
    public struct Consequence: Hashable, Sendable {
        /// The status.
        public let status: FindingStatus
        /// The claims whose value would change; empty when none would.
        public let changes: [ClaimChange]
    }
}

extension Guide {
    /// Why the element is asked about; `nil` when no chosen pack has it.
    public func reason(for id: NodeIdentifier) -> GuideReason? {
        guard let element = element(id) else { return nil }
        var paths: [QuestionPath] = []
        var presumptions: [Presumption] = []
        var citations = element.citations
        var consequences: [GuideReason.Consequence] = []
        for (pack, evaluation) in evaluations where pack.element(id) != nil {
            let claims = self.claims(of: evaluation)
            let found = claims.compactMap { QuestionPath(from: $0.claim, to: id, in: evaluation, under: pack) }
            paths += found
            presumptions += pack.presumptions.filter { $0.presumes == id }
            citations += found.flatMap(\.steps).compactMap { pack.rule($0.node) }.flatMap(\.citations)
            let findings = computingFindings(for: pack)
            consequences += [FindingStatus.proven, .refuted].map { status in
                let changes = pack.changes(from: findings, setting: [id: ElementFinding(status, reason: "…")])
                return GuideReason.Consequence(
                    status: status, changes: changes.filter { change in claims.contains { $0.claim == change.claim } })
            }
        }
        citations += presumptions.flatMap(\.citations)
        var known: Set<PackCitation> = []
        return GuideReason(
            paths: paths, presumptions: presumptions, burden: StatusWords.burdenSentence(for: element),
            consequences: consequences, citations: citations.filter { known.insert($0).inserted })
    }
}
