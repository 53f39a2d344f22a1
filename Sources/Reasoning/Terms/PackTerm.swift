public import LegalModel

/// A term of the law that matters to a pack: which, for what, from when.
public struct PackTerm: Hashable, Sendable {
    /// Its id in the pack, unique among all ids of the pack.
    public let id: NodeIdentifier
    /// The term in `terms.yaml`; several of different days where the pack spans more than one regime.
    public let terms: [Identifier<LegalTerm>]
    /// The claims, elements and rules that it touches.
    public let nodes: [NodeIdentifier]
    /// What it is counted from.
    public let start: Start
    /// What it means here.
    public let text: Translations

    /// What a term is counted from in a dossier.
    public enum Start: Hashable, Sendable {
        /// An event whose day the dossier keeps among its decisive dates.
        case event(TransitionEvent)
        /// The fact that an element states; its day stands in the computation of the finding, where there is one.
        case element(NodeIdentifier)
    }

    /// Makes a term of a pack.
    public init(
        id: NodeIdentifier, terms: [Identifier<LegalTerm>], nodes: [NodeIdentifier], start: Start, text: Translations
    ) {
        self.id = id
        self.terms = terms
        self.nodes = nodes
        self.start = start
        self.text = text
    }

    /// The term that holds on the day that decides which law applies; without that day, or where none does, the first held.
    public func term(in table: LegalTermTable, on day: CivilDate?) -> LegalTerm? {
        let held = terms.compactMap { table[$0] }
        return held.first { term in day.map { term.holds(on: $0) } ?? true } ?? held.first
    }
}

extension LegalTerm {
    /// Whether it holds on a day; an open end is no bound.
    public func holds(on day: CivilDate) -> Bool {
        (validity.from.map { $0 <= day } ?? true) && (validity.to.map { day <= $0 } ?? true)
    }
}
