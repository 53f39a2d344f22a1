/// What can be computed.
public enum ComputationKind: String, Hashable, Sendable, CaseIterable {
    /// What remains of several sums.
    case balance
    /// The reduction of a price for what a thing or service lacks in value.
    case priceReduction
    /// The deduction from a price for the use that was made of a thing.
    case use
    /// The highest lump sum for late payment.
    case collectionCosts
    /// The highest costs of reminders.
    case reminderCosts
    /// The first day on which anything may be claimed after a first reminder.
    case reminderTerm
    /// The highest interest for late payment by a consumer.
    case lateInterest
    /// Interest at the legal rate.
    case interest
    /// The days between two dates.
    case days
    /// The end of a term.
    case term
    /// The highest cost of healing an animal.
    case veterinaryCosts
}
