/// A span of whole days, both ends counted.
public struct DateSpan: Hashable, Sendable, CustomStringConvertible {
    /// The first day.
    public let first: CivilDate
    /// The last day.
    public let last: CivilDate

    /// Makes a span. Throws ``ComputationFault/reversed(from:to:)`` when it ends before it begins.
    public init(from first: CivilDate, to last: CivilDate) throws(ComputationFault) {
        guard first <= last else { throw .reversed(from: first, to: last) }
        self.first = first
        self.last = last
    }

    /// Reads `yyyy-mm-dd..yyyy-mm-dd`; `nil` for anything else and for a span that ends before it begins.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 22, let first = CivilDate(iso: text.prefix(10)),
            let last = CivilDate(iso: text.suffix(10)),
            text.dropFirst(10).hasPrefix(".."), first <= last
        else { return nil }
        self.first = first
        self.last = last
    }

    /// How many days it holds, from 1.
    public var lengthInDays: Int { first.days(until: last) + 1 }

    /// What it shares with another; `nil` when nothing.
    public func intersection(_ other: DateSpan) -> DateSpan? {
        try? DateSpan(from: max(first, other.first), to: min(last, other.last))
    }

    /// `yyyy-mm-dd..yyyy-mm-dd`.
    public var description: String { "\(first)..\(last)" }
}
