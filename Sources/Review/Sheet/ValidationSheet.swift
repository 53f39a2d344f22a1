public import Casework
public import LegalModel
public import Reasoning

/// What a validator ticks: each citation with the version in force, each decisive finding with what it rests on.
public struct ValidationSheet: Hashable, Sendable {
    /// The dossier.
    public let dossier: DossierNumber
    /// What the dispute is about.
    public let subject: Translations
    /// The answers to the claims.
    public let answers: [Answer]
    /// The articles the conclusion rests on, each once, in the order of the pack.
    public let citations: [Citation]
    /// The decisive findings, in the order of the pack.
    public let findings: [FindingLine]
    /// What the checks found.
    public let diagnostics: [Diagnostic]
    /// The names of codes, for references.
    public let codes: [CodeIdentifier: CodeName]
    /// The hash to approve; `nil` when nothing is composed.
    public let contentHash: String?

    /// A claim with what follows in law and what is recommended.
    public struct Answer: Hashable, Sendable {
        /// The claim.
        public let claim: PartyClaim
        /// What follows in law; `nil` when no rule carries the claim.
        public let value: Value?
        /// What is recommended; `nil` when nothing is written yet.
        public let outcome: Outcome?
    }

    /// One reference with the version that applies.
    public struct Citation: Hashable, Sendable {
        /// The reference, or the words of the pack.
        public let citation: PackCitation
        /// The version in force on the decisive day; `nil` when there is none.
        public let digest: DigestVersion?
        /// The places of the article that the reference names.
        public let places: [ArticleElement]
        /// The elements and rules that rest on it.
        public let nodes: [NodeIdentifier]
    }

    /// One decisive finding.
    public struct FindingLine: Hashable, Sendable {
        /// The element.
        public let element: Element
        /// The finding; `nil` when nothing is set.
        public let finding: Finding?
        /// What follows for the element, and why.
        public let entry: TraceEntry?
    }

    /// Makes the sheet of a case.
    public init(_ review: ReviewCase, diagnostics: [Diagnostic]) {
        dossier = review.dossier.number
        subject = review.dossier.subject
        answers = review.dossier.claims.map { claim in
            Answer(
                claim: claim,
                value: claim.packClaim.flatMap { review.pack(carrying: claim)?.evaluation.value(of: $0) },
                outcome: review.dossier.outcome(of: claim.id))
        }
        citations = review.packs.flatMap { ValidationSheet.citations(of: $0, in: review) }
        findings = review.decisiveFindings.map { leaf in
            FindingLine(
                element: leaf.element, finding: leaf.finding,
                entry: review.packs.lazy.compactMap { $0.evaluation.trace[leaf.element.id] }.first)
        }
        self.diagnostics = diagnostics
        codes = review.law.codes
        contentHash = review.content(of: ApprovalStep.recommendation)?.hash
    }

    private static func citations(of inUse: PackInUse, in review: ReviewCase) -> [Citation] {
        let standing = LawStanding(
            law: review.law, day: inUse.decisiveDay(in: review.dossier), dates: review.dossier.decisiveDates.known)
        var order: [PackCitation] = []
        var nodes: [PackCitation: [NodeIdentifier]] = [:]
        for (node, citation) in inUse.citations {
            if nodes[citation] == nil { order.append(citation) }
            nodes[citation, default: []].append(node)
        }
        return order.map { citation in
            let digest = citation.reference.flatMap { standing.digest(of: $0) }
            let places = citation.reference.flatMap { digest?.places(of: $0) } ?? []
            return Citation(
                citation: citation, digest: digest, places: places, nodes: nodes[citation] ?? [])
        }
    }
}
