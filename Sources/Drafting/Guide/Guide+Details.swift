import Casework
import LegalModel
import Reasoning

extension Guide {
    /// The next detail to ask of the element in hand.
    func nextDetail(of finding: Finding) -> GuideSubject? {
        details(of: finding).first { !seen.contains($0) && !skipped.contains($0) && isDue($0, finding) }
    }

    /// What belongs to a finding, by its status, in the order in which it is asked.
    func details(of finding: Finding) -> [GuideSubject] {
        let id = finding.element
        let reasons = documentLanguages.map { GuideSubject.reason(id, $0) }
        func positions(_ sides: [Side]) -> [GuideSubject] {
            sides.flatMap { side in documentLanguages.map { .position(id, side, $0) } }
        }
        switch finding.status {
        case .admitted: return [.evidence(id)] + positions(element(id)?.adverseSide.map { [$0] } ?? [])
        case .undisputed: return reasons + [.evidence(id)]
        case .proven, .refuted, .nonLiquet: return reasons + [.evidence(id)] + positions([.consumer, .company])
        case .asked: return dossier.entries.isEmpty || !finding.inquiries.isEmpty ? [] : [.askedBy(id)]
        case .notRaised: return dossier.entries.isEmpty ? [] : [.askedBy(id)]
        case .notAsked: return []
        }
    }

    /// A second language is asked only when the first was given, and never for a side's own words; exhibits where there are any.
    private func isDue(_ detail: GuideSubject, _ finding: Finding) -> Bool {
        switch detail {
        case .reason(_, let language):
            return language == documentLanguages.first || finding.reason != nil
        case .position(_, let side, let language):
            guard language != documentLanguages.first else { return true }
            return finding.position(of: side).map { $0.summary != nil && $0.words == nil } ?? false
        case .complaint, .entryKind, .newClaim, .claimText, .date, .pack, .anotherPack, .packReason, .claim, .status,
            .askedBy:
            return true
        case .evidence:
            return !dossier.exhibits.isEmpty
        }
    }

    /// Whether a detail has its answer.
    func isGiven(_ detail: GuideSubject, in finding: Finding) -> Bool {
        switch detail {
        case .reason(_, let language): finding.reason?[language] != nil
        case .evidence: !finding.evidence.isEmpty
        case .position(_, let side, let language):
            finding.position(of: side).map { $0.words != nil || $0.summary?[language] != nil } ?? false
        case .askedBy: finding.askedBy != nil
        case .complaint, .entryKind, .newClaim, .claimText, .date, .pack, .anotherPack, .packReason, .claim, .status:
            true
        }
    }

    /// What a finding lacks before a recommendation can lean on it: reasons, exhibits, both positions, how the party was asked.
    ///
    /// - Source: the checks C3 to C6 of completeness.
    func missing(of finding: Finding) -> [GuideSubject] {
        details(of: finding).filter { detail in
            switch detail {
            case .reason:
                return !isGiven(detail, in: finding)
            case .evidence(let id):
                let isFact = element(id)?.burden != nil
                return isFact && finding.evidence.isEmpty && finding.status != .nonLiquet && finding.status != .refuted
                    && !dossier.exhibits.isEmpty
            case .position(_, let side, let language):
                guard finding.status != .admitted else { return false }
                let isFirst = language == documentLanguages.first
                return !isGiven(detail, in: finding) && (isFirst || finding.position(of: side) != nil)
            case .askedBy:
                return finding.status == .notRaised && !isGiven(detail, in: finding)
            case .complaint, .entryKind, .newClaim, .claimText, .date, .pack, .anotherPack, .packReason, .claim,
                .status:
                return false
            }
        }
    }
}
