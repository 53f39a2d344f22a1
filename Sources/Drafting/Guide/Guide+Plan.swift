import Casework
import LegalModel
import Reasoning

extension Guide {
    /// What is asked now; `nil` when nothing is open that was not put aside.
    public var subject: GuideSubject? {
        if let detour { return detour }
        if let focus, let finding = dossier.finding(on: focus), let next = nextDetail(of: finding) { return next }
        return preliminaries.first { !skipped.contains($0) }
            ?? openLeaves.first { !skipped.contains($0) && !history.contains($0) }
            ?? completions.first { !skipped.contains($0) && !declined.contains($0) }
    }

    /// Dates first, then the pack, then which claim carries what is asked.
    var preliminaries: [GuideSubject] {
        var result = missingDates.map(GuideSubject.date)
        guard !dossier.packs.isEmpty else { return packs.isEmpty ? result : result + [.pack] }
        let claims = chosenPacks.flatMap(\.elements).filter(\.isClaim)
        if !claims.isEmpty {
            result += dossier.claims.filter { $0.packClaim == nil }.map { .claim($0.id) }
        }
        return result
    }

    /// The dates that are not known and would decide: of the packs chosen, else of all packs.
    private var missingDates: [DecisiveEvent] {
        let packs = dossier.packs.isEmpty ? self.packs : chosenPacks
        let events = Set(packs.compactMap { $0.applicable.flatMap { DecisiveEvent(packEvent: $0.event) } })
        return DecisiveEvent.allCases.filter { events.contains($0) && dossier.decisiveDates[$0] == nil }
    }

    /// The leaves that remain to be asked: by addressee, then in the order of the packs; those that wait for an answer last.
    public var openLeaves: [GuideSubject] {
        var leaves: [(element: Element, isWaiting: Bool)] = []
        var known: Set<NodeIdentifier> = []
        for (pack, evaluation) in evaluations {
            let open = Set(claims(of: evaluation).flatMap(\.ask))
            for element in pack.elements where open.contains(element.id) && known.insert(element.id).inserted {
                leaves.append((element, dossier.finding(on: element.id)?.status == .asked))
            }
        }
        let waiting = [false, true].flatMap { isWaiting in
            GuideGroup.allCases.flatMap { group in
                leaves.filter { $0.isWaiting == isWaiting && GuideGroup($0.element) == group }
            }
        }
        return waiting.map { .status($0.element.id) }
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

extension DecisiveDates {
    /// The date of an event.
    subscript(event: DecisiveEvent) -> CivilDate? {
        get {
            switch event {
            case .contract: contract
            case .delivery: delivery
            case .fact: fact
            }
        }
        set {
            switch event {
            case .contract: contract = newValue
            case .delivery: delivery = newValue
            case .fact: fact = newValue
            }
        }
    }
}
