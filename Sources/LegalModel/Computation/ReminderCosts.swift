/// The reminders for due dates of one calendar year.
///
/// - Source: BE-CDE:XIX.2,§2.
public struct ReminderCosts: Hashable, Sendable {
    /// How many reminders, from 0: for regular supply those of one calendar year, else those for the one due date.
    public let reminders: Int
    /// Whether the contract is for regular supply of goods or services.
    public let isRegularSupply: Bool
    /// What posting one reminder costs, from 0.
    public let postage: Money

    /// Makes a count.
    public init(reminders: Int, isRegularSupply: Bool, postage: Money) throws(ComputationFault) {
        guard reminders >= 0 else { throw .negative(.reminders) }
        guard postage >= .zero else { throw .negative(.postage) }
        guard reminders <= 10_000 else { throw .tooLarge }
        self.reminders = reminders
        self.isRegularSupply = isRegularSupply
        self.postage = postage
    }
}
