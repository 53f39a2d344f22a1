/// Which regime applies to what: all transitions that are known.
public struct TransitionTable: Hashable, Sendable {
    /// The transitions, in the order of the file.
    public let transitions: [Transition]

    /// Makes a table.
    public init(_ transitions: [Transition]) { self.transitions = transitions }

    /// A table that says nothing.
    public static let empty = TransitionTable([])

    /// The transition of an id.
    public subscript(id: Identifier<Transition>) -> Transition? { transitions.first { $0.id == id } }

    /// The transitions that name an article or a part of it, in the order of the table.
    public func transitions(touching key: ArticleKey) -> [Transition] { transitions.filter { $0.touches(key) } }

    /// What the table says of a reference on the known days: one answer for each transition that holds it.
    public func governance(of reference: ArticleReference, on dates: KnownDates) -> [Governance] {
        transitions.filter { $0.covers(reference) }.map { Governance(reference, in: $0, on: dates) }
    }
}
