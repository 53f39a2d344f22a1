public import Casework
import Reasoning

/// Whose claims a recommendation follows: derived from the outcomes, never typed.
///
/// - Source: letters, section 11.
public enum Favour: String, Hashable, Sendable, CaseIterable {
    /// All claims that are answered are followed.
    case consumer
    /// None is followed, for reasons of law or proof.
    case company
    /// Some are followed, or one in part.
    case shared
    /// A decisive point cannot be settled on the documents.
    case neutral

    /// Derives the favour.
    ///
    /// - Parameters:
    ///   - outcomes: the outcomes of the claims.
    ///   - isOpen: whether the claim of a pack on which a party's claim rests is still open.
    public init(_ outcomes: [Outcome], isOpen: (Outcome) -> Bool) {
        let answered = outcomes.filter { $0.result != .withoutObject }
        let followed = answered.count { $0.result == .followed }
        let partly = answered.count { $0.result == .partly }
        if partly > 0 || (followed > 0 && followed < answered.count) {
            self = .shared
        } else if followed > 0 {
            self = .consumer
        } else if answered.isEmpty || answered.contains(where: { $0.decidedBy == .none || isOpen($0) }) {
            self = .neutral
        } else {
            self = .company
        }
    }
}
