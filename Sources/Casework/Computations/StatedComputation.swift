public import LegalModel

/// A computation that a dossier states: its inputs, what shows them, on which articles it rests.
///
/// It is computed again each time it is read; what the dossier says of its result is compared, never trusted.
public struct StatedComputation: Hashable, Sendable {
    /// What is computed.
    public var computation: Computation
    /// What shows an input: the id of an exhibit, of an entry, or the element of a finding.
    public var shownBy: [ComputationInput: String]
    /// The articles it rests on, where the kind does not say them.
    public var citations: [ArticleReference]
    /// The result that the dossier states; `nil` where the amount beside it says it.
    public var gives: ComputationResult.Value?

    /// Makes a stated computation.
    public init(
        _ computation: Computation, shownBy: [ComputationInput: String] = [:], citations: [ArticleReference] = [],
        gives: ComputationResult.Value? = nil
    ) {
        self.computation = computation
        self.shownBy = shownBy
        self.citations = citations
        self.gives = gives
    }

    /// The inputs that nothing in the dossier shows, in their order.
    public var unshown: [ComputationInput] { computation.inputs.filter { shownBy[$0] == nil } }
}
