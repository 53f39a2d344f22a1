/// How long a first reminder leaves, and from when.
public struct ReminderTermRule: Hashable, Sendable {
    /// Calendar days.
    public let days: Int
    /// The working day after posting on which the term begins, Saturdays counted.
    public let workingDaysAfterPosting: Int
    /// The calendar day after sending on which the term begins when it was sent electronically.
    public let daysAfterElectronicSending: Int

    /// Makes a rule.
    public init(days: Int, workingDaysAfterPosting: Int, daysAfterElectronicSending: Int) {
        self.days = days
        self.workingDaysAfterPosting = workingDaysAfterPosting
        self.daysAfterElectronicSending = daysAfterElectronicSending
    }
}
