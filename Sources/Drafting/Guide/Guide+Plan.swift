import Casework
import LegalModel
import Reasoning

extension Guide {
    /// What is asked now; `nil` when nothing is open that was not put aside.
    public var subject: GuideSubject? {
        if let detour { return detour }
        if let focus, let finding = dossier.finding(on: focus), let next = nextDetail(of: finding) { return next }
        return preliminaries.first { !isPutAside($0) }
            ?? openLeaves.first { !skipped.contains($0) && !history.contains($0) }
            ?? completions.first { !isPutAside($0) }
    }

    private func isPutAside(_ subject: GuideSubject) -> Bool { skipped.contains(subject) || declined.contains(subject) }

    /// The complaint and the claims, then dates, then packs, then which claim carries what is asked.
    var preliminaries: [GuideSubject] {
        guard !dossier.packs.isEmpty else {
            return opening + dates + (packs.isEmpty ? [] : [.pack(replacing: nil)])
        }
        var result = dates
        let isChoosing = history.contains { if case .pack = $0 { true } else { false } }
        if isChoosing, !furtherProposals.isEmpty { result.append(.anotherPack) }
        if chosenPacks.contains(where: { $0.elements.contains(where: \.isClaim) }) {
            result += dossier.claims.filter { $0.packClaim == nil }.map { .claim($0.id) }
        }
        return result
    }

    /// The proposals beside the packs chosen.
    var furtherProposals: [PackProposal] {
        proposals.filter { proposal in !dossier.packs.contains { $0.pack == proposal.pack } }
    }

    /// The complaint in the consumer's words, and each thing that is asked.
    private var opening: [GuideSubject] {
        guard dossier.entries.contains(where: { $0.from == .consumer }) else { return [.complaint] }
        let texts = dossier.claims.flatMap { claim in
            documentLanguages.filter { claim.text[$0] == nil || claim.text[$0] == claim.words?.quotation }
                .map { GuideSubject.claimText(claim.id, $0) }
        }
        // Once a date is noted, the guide has gone on: it does not ask again what else is claimed.
        let hasGoneOn = !dossier.claims.isEmpty && DecisiveEvent.allCases.contains { dossier.decisiveDates[$0] != nil }
        return texts + (hasGoneOn ? [] : [.newClaim])
    }

    /// The dates that are not known and would decide: of the packs chosen, else of those proposed, else of all packs; then
    /// those that the transitions of the chosen packs ask for.
    private var dates: [GuideSubject] {
        let needed = neededEvents
        let wanted = needed + transitionEvents.filter { !needed.contains($0) }
        return wanted.filter { dossier.decisiveDates[$0] == nil }.map(GuideSubject.date)
    }

    /// The events that packs name as decisive.
    var neededEvents: [DecisiveEvent] {
        let proposed = proposals.prefix(3).compactMap { proposal in packs.first { $0.id == proposal.pack } }
        let candidates = dossier.packs.isEmpty ? (proposed.isEmpty ? packs : proposed) : chosenPacks
        let events = Set(candidates.compactMap { $0.applicable.flatMap { DecisiveEvent(packEvent: $0.event) } })
        return DecisiveEvent.allCases.filter { events.contains($0) }
    }

    /// The events that the transitions of the chosen packs' articles ask for.
    private var transitionEvents: [DecisiveEvent] {
        let dates = dossier.decisiveDates.known
        let events = chosenPacks.flatMap { $0.missingEvents(on: dates, in: transitions) }.compactMap(DecisiveEvent.init)
        return DecisiveEvent.allCases.filter { events.contains($0) }
    }

    /// The leaves that remain to be asked: by addressee, first those that alone can settle a claim, then in the order of the
    /// packs; those that wait for an answer last.
    public var openLeaves: [GuideSubject] {
        var leaves: [(element: Element, isWaiting: Bool, settles: Bool)] = []
        var known: Set<NodeIdentifier> = []
        for (pack, evaluation) in evaluations {
            let claims = claims(of: evaluation)
            let open = Set(claims.flatMap(\.ask))
            let settling = settlingLeaves(among: open, of: pack, claims: Set(claims.map(\.claim)))
            for element in pack.elements where open.contains(element.id) && known.insert(element.id).inserted {
                leaves.append(
                    (
                        element, dossier.finding(on: element.id)?.status == .asked, settling.contains(element.id)
                    ))
            }
        }
        let ordered = [false, true].flatMap { isWaiting in
            GuideGroup.allCases.flatMap { group in
                let own = leaves.filter { $0.isWaiting == isWaiting && GuideGroup($0.element) == group }
                return own.filter(\.settles) + own.filter { !$0.settles }
            }
        }
        return ordered.map { .status($0.element.id) }
    }

    /// The open leaves one answer to which would settle a claim that is open.
    ///
    /// - Complexity: two evaluations a leaf.
    private func settlingLeaves(
        among leaves: Set<NodeIdentifier>, of pack: RulePack, claims: Set<NodeIdentifier>
    ) -> Set<NodeIdentifier> {
        let evaluator = Evaluator(pack)
        let findings = computingFindings(for: pack)
        func openClaims(_ findings: [NodeIdentifier: ElementFinding]) -> Int {
            evaluator.evaluate(findings).claims.count { claims.contains($0.claim) && $0.value == .open }
        }
        let before = openClaims(findings)
        return leaves.filter { leaf in
            [FindingStatus.proven, .refuted].contains { status in
                var changed = findings
                changed[leaf] = ElementFinding(status, reason: "…")
                return openClaims(changed) < before
            }
        }
    }

    /// What decisive findings still lack.
    var completions: [GuideSubject] {
        var result: [GuideSubject] = []
        var known: Set<NodeIdentifier> = []
        for (pack, evaluation) in evaluations {
            let evaluator = Evaluator(pack)
            let findings = computingFindings(for: pack)
            for claim in claims(of: evaluation) {
                for leaf in evaluator.decisiveLeaves(of: claim.claim, findings: findings)
                where known.insert(leaf).inserted {
                    if let finding = dossier.finding(on: leaf) { result += missing(of: finding) }
                }
            }
        }
        return result
    }
}
