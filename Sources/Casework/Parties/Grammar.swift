public import Reasoning

/// How sentences speak of a party: in which gender and number.
///
/// Stated by a person, never derived: not from a first name, not from a form of address. Without it documents speak of
/// the consumer in the neutral generic form of each language.
public enum Grammar: String, Hashable, Sendable, CaseIterable {
    /// A woman: *la consommatrice*, *die Verbraucherin*, *she*.
    case feminine
    /// A man: *le consommateur*, *der Verbraucher*, *he*.
    case masculine
    /// Several people or several companies: *les consommateurs*, *les entreprises*, *they*.
    case plural

    /// The forms that a side can have: a company is one or several.
    public static func forms(of side: Side) -> [Grammar] {
        switch side {
        case .consumer: allCases
        case .company: [.plural]
        }
    }
}
