/// For which step a case is checked.
public enum ReviewStage: String, Hashable, Sendable, CaseIterable {
    /// Before it is handed to a validator: an approval cannot be there yet.
    case submission
    /// Before it leaves: the approval must be there and hold.
    case release
}
