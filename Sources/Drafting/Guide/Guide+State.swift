public import Casework
import LegalModel
public import Reasoning

/// Where one claim of a pack stands, and what would change it.
public struct ClaimState: Hashable, Sendable {
    /// What the consumer asks; `nil` when nothing asked is tied to the claim.
    public let asked: PartyClaim?
    /// The claim of the pack.
    public let claim: Element
    /// Its value, and what is still asked for it.
    public let result: ClaimResult
    /// The answers that alone would change its value, in the order of the pack.
    public let changes: [DecisiveChange]
}

extension Guide {
    /// The claims in play, in the order of the packs, with what would change each.
    ///
    /// - Complexity: three evaluations a leaf of each pack.
    public var claimStates: [ClaimState] {
        evaluations.flatMap { pack, evaluation in
            let decisive = pack.decisiveChanges(from: computingFindings(for: pack))
            return claims(of: evaluation).compactMap { result -> ClaimState? in
                guard let claim = pack.element(result.claim) else { return nil }
                return ClaimState(
                    asked: dossier.claims.first { $0.packClaim == result.claim }, claim: claim, result: result,
                    changes: decisive.filter { change in change.changes.contains { $0.claim == result.claim } })
            }
        }
    }

    /// All findings to look at again, in the order of the dossier.
    public var doubts: [GuideNotice] {
        dossier.findings.flatMap { finding in
            let element = element(finding.element)
            return element == nil
                ? [] : dossier.doubts(of: finding, about: element).map { GuideNotice.doubt(finding.element, $0) }
        }
    }
}
