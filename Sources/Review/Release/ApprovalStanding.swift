public import Casework

/// Where a document stands in the four-eyes procedure, for its content as it is now.
public enum ApprovalStanding: Hashable, Sendable {
    /// Not handed in, or handed back, or not handed in again since.
    case draft
    /// Handed in, with the content as it is now.
    case submitted(ApprovalStep)
    /// Handed back, with what was said.
    case returned(ApprovalStep)
    /// Approved, with the content as it is now.
    case approved(ApprovalStep)
    /// Released, with the content as it is now.
    case released(ApprovalStep)
    /// The content has changed since this step: it counts no more.
    case outdated(ApprovalStep)

    /// Reads the steps of one document, oldest first.
    ///
    /// - Parameter contentHash: the hash of the content as it is now.
    public init(steps: [ApprovalStep], contentHash: String) {
        guard let last = steps.last else {
            self = .draft
            return
        }
        guard last.contentHash == contentHash || last.kind == .returned else {
            self = .outdated(last)
            return
        }
        switch last.kind {
        case .submitted: self = .submitted(last)
        case .approved: self = .approved(last)
        case .returned: self = last.contentHash == contentHash ? .returned(last) : .draft
        case .released: self = .released(last)
        }
    }
}
