/// What reminders may cost.
public struct ReminderRule: Hashable, Sendable {
    /// How many are free for one due date.
    public let free: Int
    /// How many are free in a calendar year for regular supply.
    public let freeForRegularSupply: Int
    /// What another may cost, postage apart.
    public let maximum: Money

    /// Makes a rule.
    public init(free: Int, freeForRegularSupply: Int, maximum: Money) {
        self.free = free
        self.freeForRegularSupply = freeForRegularSupply
        self.maximum = maximum
    }
}
