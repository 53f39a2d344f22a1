/// A value of strong Kleene logic: not established < open < established.
///
/// - Source: S. C. Kleene, *Introduction to Metamathematics*, § 64.
public enum Value: String, Hashable, Sendable, CaseIterable, Comparable {
    case notEstablished, open, established

    /// `notEstablished` < `open` < `established`.
    public static func < (left: Value, right: Value) -> Bool { left.rank < right.rank }

    /// Swaps the ends and keeps `open`.
    public static prefix func ! (value: Value) -> Value {
        switch value {
        case .notEstablished: .established
        case .open: .open
        case .established: .notEstablished
        }
    }

    private var rank: Int {
        switch self {
        case .notEstablished: 0
        case .open: 1
        case .established: 2
        }
    }
}
