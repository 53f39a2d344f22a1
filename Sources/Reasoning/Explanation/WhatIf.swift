public import LegalModel

/// What becomes of a claim when findings are changed.
public struct ClaimChange: Hashable, Sendable {
    /// The claim.
    public let claim: NodeIdentifier
    /// Its value as the findings stand.
    public let before: Value
    /// Its value with the change.
    public let after: Value
    /// What would then be asked for it, sorted by id.
    public let ask: [NodeIdentifier]

    /// Makes a change.
    public init(claim: NodeIdentifier, before: Value, after: Value, ask: [NodeIdentifier]) {
        self.claim = claim
        self.before = before
        self.after = after
        self.ask = ask
    }
}

/// A change of one leaf that alone changes the value of a claim.
public struct DecisiveChange: Hashable, Sendable {
    /// The leaf.
    public let leaf: NodeIdentifier
    /// The status it would have.
    public let status: FindingStatus
    /// The claims whose value changes, in the order of the pack.
    public let changes: [ClaimChange]

    /// Makes a change.
    public init(leaf: NodeIdentifier, status: FindingStatus, changes: [ClaimChange]) {
        self.leaf = leaf
        self.status = status
        self.changes = changes
    }
}

extension RulePack {
    /// The claims whose value changes when the findings named are set as well; empty when nothing changes.
    ///
    /// A finding of an open norm without a reason settles nothing, here as elsewhere.
    public func changes(
        from findings: [NodeIdentifier: ElementFinding], setting changed: [NodeIdentifier: ElementFinding]
    ) -> [ClaimChange] {
        let before = evaluate(findings)
        return changes(from: before, to: evaluate(findings.merging(changed) { _, new in new }))
    }

    /// Every leaf whose change alone changes the value of a claim, with the status that does it: `proven`, `refuted`, and
    /// for a fact `nonLiquet` where neither of these does the same.
    ///
    /// In the order of the pack. Leaves that were not evaluated are left out.
    ///
    /// - Complexity: three evaluations a leaf.
    public func decisiveChanges(from findings: [NodeIdentifier: ElementFinding]) -> [DecisiveChange] {
        let before = evaluate(findings)
        var result: [DecisiveChange] = []
        for element in elements where element.isLeaf && before.trace[element.id] != nil {
            var known: [[ClaimChange]] = []
            for status in statuses(tried: element) where findings[element.id]?.status != status {
                var changed = findings
                changed[element.id] = ElementFinding(status, reason: "…")
                let changes = changes(from: before, to: evaluate(changed))
                guard !changes.isEmpty, !known.contains(changes) else { continue }
                known.append(changes)
                result.append(DecisiveChange(leaf: element.id, status: status, changes: changes))
            }
        }
        return result
    }

    private func statuses(tried element: Element) -> [FindingStatus] {
        switch element.basis {
        case .fact: [.proven, .refuted, .nonLiquet]
        case .openNorm: [.proven, .refuted]
        case .any, .all, .rules: []
        }
    }

    private func changes(from before: Evaluation, to after: Evaluation) -> [ClaimChange] {
        zip(before.claims, after.claims).compactMap { old, new in
            old.value == new.value
                ? nil : ClaimChange(claim: old.claim, before: old.value, after: new.value, ask: new.ask)
        }
    }
}
