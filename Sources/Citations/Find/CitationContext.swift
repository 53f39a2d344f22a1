public import LegalModel

/// What is known around a text before it is read for citations.
public struct CitationContext: Hashable, Sendable {
    /// The code meant where none is named and the number fits it.
    public let defaultCode: CodeIdentifier?
    /// Whether numbers without a word for *article* are read: for what a person types into a search.
    public let acceptsBareNumbers: Bool

    /// Makes a context.
    public init(defaultCode: CodeIdentifier? = nil, acceptsBareNumbers: Bool = false) {
        self.defaultCode = defaultCode
        self.acceptsBareNumbers = acceptsBareNumbers
    }
}
