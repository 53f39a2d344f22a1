public import Casework
public import LegalModel

/// The four eyes: who may hand in, approve, hand back and release a document, decided from values alone.
///
/// Each permitted act gives the step to be written into the journal; the caller writes it. An approval holds for the
/// content it names: when the content changes, it falls by itself.
///
/// - Source: domain description, section 1; the rule pack format, C14.
public struct Gate: Sendable {
    /// The case, with the steps so far and the users.
    public let review: ReviewCase
    /// The document: `recommendation`, or the id of a relay or letter.
    public let document: String
    /// Its content as it is now.
    public let content: ApprovedContent

    /// Stands before the gate with a document.
    ///
    /// - Throws: `noDocument`.
    public init(_ review: ReviewCase, document: String) throws(GateRefusal) {
        guard let content = review.content(of: document) else { throw .noDocument(document) }
        self.review = review
        self.document = document
        self.content = content
    }

    /// Where the document stands.
    public var standing: ApprovalStanding { ApprovalStanding(steps: steps, contentHash: content.hash) }

    /// Hands the document in for approval.
    ///
    /// - Throws: `unknownUser`, `wrongRole`, `alreadyApproved`, `blocked`.
    public func submit(by name: UserName, on day: CivilDate, remark: String? = nil) throws(GateRefusal) -> ApprovalStep
    {
        _ = try user(name, as: .handler)
        switch standing {
        case .approved(let step), .released(let step): throw .alreadyApproved(step)
        case .draft, .submitted, .returned, .outdated: break
        }
        try refuseBlocks(at: .submission)
        return step(.submitted, by: name, on: day, remark: remark)
    }

    /// Approves the content.
    ///
    /// - Parameter seen: the hash of the content the validator looked at; `nil` when it is what was handed in.
    /// - Throws: `unknownUser`, `wrongRole`, `notSubmitted`, `alreadyApproved`, `ownWork`, `lastEditor`, `submitter`,
    ///   `contentChanged`, `blocked`.
    public func approve(
        by name: UserName, on day: CivilDate, seen: String? = nil, remark: String? = nil
    ) throws(GateRefusal) -> ApprovalStep {
        _ = try user(name)
        let submitted = try submission()
        try refuseOwnWork(name, submitted: submitted)
        _ = try user(name, as: .validator)
        if let seen, !Gate.names(seen, content.hash) { throw .contentChanged(seen: seen, now: content.hash) }
        try refuseBlocks(at: .submission)
        return step(.approved, by: name, on: day, remark: remark)
    }

    /// Hands the document back with what has to change. An approval may be taken back so, too.
    ///
    /// - Throws: `unknownUser`, `wrongRole`, `notSubmitted`, `remarkMissing`.
    public func handBack(by name: UserName, on day: CivilDate, remark: String) throws(GateRefusal) -> ApprovalStep {
        _ = try user(name, as: .validator)
        guard remark.contains(where: { !$0.isWhitespace }) else { throw .remarkMissing }
        switch standing {
        case .submitted, .approved, .outdated: break
        case .draft, .returned, .released: throw .notSubmitted
        }
        return step(.returned, by: name, on: day, remark: remark)
    }

    /// The steps of this document.
    var steps: [ApprovalStep] { review.steps.filter { $0.document == document } }

    func step(_ kind: ApprovalStep.Kind, by name: UserName, on day: CivilDate, remark: String?) -> ApprovalStep {
        ApprovalStep(kind: kind, document: document, contentHash: content.hash, by: name, on: day, remark: remark)
    }

    func user(_ name: UserName) throws(GateRefusal) -> User {
        guard let user = review.users.first(where: { $0.name == name }) else { throw .unknownUser(name) }
        return user
    }

    private func user(_ name: UserName, as role: User.Role) throws(GateRefusal) -> User {
        let user = try user(name)
        guard user.role == role else { throw .wrongRole(name, user.role, needed: role) }
        return user
    }

    private func submission() throws(GateRefusal) -> ApprovalStep {
        switch standing {
        case .submitted(let step): return step
        case .approved(let step), .released(let step): throw .alreadyApproved(step)
        case .outdated(let step) where step.kind == .submitted:
            throw .contentChanged(seen: step.contentHash, now: content.hash)
        case .draft, .returned, .outdated: throw .notSubmitted
        }
    }

    /// Nobody approves what they wrote, last edited, found or handed in.
    func refuseOwnWork(_ name: UserName, submitted: ApprovalStep?) throws(GateRefusal) {
        if review.authorship.lastEditor == name { throw .lastEditor(name) }
        let found = document == ApprovalStep.recommendation && review.dossier.findings.contains { $0.by == name }
        if found || review.authorship.editors.contains(name) { throw .ownWork(name) }
        if submitted?.by == name { throw .submitter(name) }
    }

    func refuseBlocks(at stage: ReviewStage) throws(GateRefusal) {
        let blocks = diagnostics(at: stage).filter { $0.severity == .blocks }
        if !blocks.isEmpty { throw .blocked(blocks) }
    }

    /// What the checks say of this document: all of them for a recommendation, those on letters for a relay.
    public func diagnostics(at stage: ReviewStage) -> [Diagnostic] {
        document == ApprovalStep.recommendation
            ? Inspection.diagnostics(of: review, at: stage)
            : Inspection.diagnostics(ofLetter: document, in: review)
    }

    /// Whether a hash as a person gives it, whole or its first eight digits or more, names a content hash.
    static func names(_ given: String, _ hash: String) -> Bool { given.utf8.count >= 8 && hash.hasPrefix(given) }
}
