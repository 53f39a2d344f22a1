/// The event whose day decides which regime applies.
///
/// The raw values are the names that rule packs and dossiers use.
public enum TransitionEvent: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The contract was made.
    case contract
    /// The goods were delivered.
    case delivery
    /// Digital content or a digital service was supplied.
    case supply
    /// The fact happened that did the harm.
    case fact
    /// The commercial practice took place.
    case practice
    /// The claim fell due.
    case claimDue
    /// The late payment began.
    case arrears
    /// The contract was renewed.
    case renewal
    /// The price reduction was announced.
    case announcement
    /// The case was brought before a court.
    case proceedings

    /// In the order of the list above.
    public static func < (left: TransitionEvent, right: TransitionEvent) -> Bool { left.place < right.place }

    private var place: Int { TransitionEvent.allCases.firstIndex(of: self) ?? 0 }
}
