public import Casework
public import LegalModel

/// Why the gate stayed closed. Nothing was changed.
public enum GateRefusal: Error, Hashable, Sendable {
    /// Nobody of this name works here.
    case unknownUser(UserName)
    /// The person's role does not allow the step.
    case wrongRole(UserName, User.Role, needed: User.Role)
    /// Something blocks: the diagnostics that do.
    case blocked([Diagnostic])
    /// There is no such document, or it is not composed.
    case noDocument(String)
    /// It was not handed in, or has changed since: nothing to approve or hand back.
    case notSubmitted
    /// The person wrote a part of it.
    case ownWork(UserName)
    /// The person changed it last.
    case lastEditor(UserName)
    /// The person handed it in.
    case submitter(UserName)
    /// What is to be approved is not what was looked at: the hash that was looked at, and the present one.
    case contentChanged(seen: String, now: String)
    /// It is approved already, or released.
    case alreadyApproved(ApprovalStep)
    /// No valid approval is there.
    case notApproved
    /// A return says why.
    case remarkMissing
}
