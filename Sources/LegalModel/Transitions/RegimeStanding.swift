/// How a reference stands towards the regimes on the known days, best first.
public enum RegimeStanding: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// No transition has anything against it.
    case governs
    /// A day is missing, a person has to choose, or no regime is known for the day.
    case undecided
    /// Another regime governs.
    case setAside

    /// The better one is the smaller.
    public static func < (left: RegimeStanding, right: RegimeStanding) -> Bool { left.rawValue < right.rawValue }
}

extension Governance {
    /// How the reference stands towards this transition.
    public var standing: RegimeStanding {
        switch verdict {
        case .governs: .governs
        case .dateMissing, .choice, .outside: .undecided
        case .governedBy: .setAside
        }
    }
}
