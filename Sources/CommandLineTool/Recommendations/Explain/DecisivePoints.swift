import Casework
import Drafting
import LegalModel
import Reasoning

/// Orders the leaves that decide a claim by how much a reader wants to see them: open and contested ones first, then those
/// that burden, presumption or appreciation settled; what both sides accept last.
struct DecisivePoints {
    /// The leaves, the most telling first; the order of the pack where they weigh the same.
    let leaves: [Element]

    init(of claim: ExplainedClaim, in dossier: Dossier) {
        leaves = claim.decisiveLeaves.enumerated().map { offset, element in
            (DecisivePoints.rank(element, claim, dossier), offset, element)
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// From 0 (most telling) on.
    private static func rank(_ element: Element, _ claim: ExplainedClaim, _ dossier: Dossier) -> Int {
        guard let entry = claim.evaluation.trace[element.id] else { return 9 }
        let finding = dossier.finding(on: element.id)
        let isContested =
            finding?.evidence.contains { $0.bearing == .contradicts } ?? false
            || (finding?.consumerPosition != nil && finding?.companyPosition != nil)
        switch entry.because {
        case .asked, .notAsked, .mustBeAsked, .presumptionOpen, .appreciationMissing, .priorityOpen: return 0
        case .burdenNotMet, .presumed: return 1
        case .appreciation: return isContested ? 2 : 3
        case .proven, .refuted: return isContested ? 3 : element.role == .exception ? 5 : 4
        case .notRaised: return 6
        case .undisputed, .admitted, .any, .all, .rules, .rule, .setAside: return 7
        }
    }
}
