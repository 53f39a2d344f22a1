public import LegalModel

/// What is known around a text before it is read for citations.
public struct CitationContext: Hashable, Sendable {
    /// The code meant where none is named and the number fits it.
    public let defaultCode: CodeIdentifier?
    /// Whether numbers without a word for *article* are read: for what a person types into a search.
    public let acceptsBareNumbers: Bool
    /// Whether the text is law of the default code: an article named alone is one of its own, and so is one *of this
    /// book*, whatever codes were named before.
    public let isWithinCode: Bool

    /// Makes a context.
    public init(defaultCode: CodeIdentifier? = nil, acceptsBareNumbers: Bool = false, isWithinCode: Bool = false) {
        self.defaultCode = defaultCode
        self.acceptsBareNumbers = acceptsBareNumbers
        self.isWithinCode = isWithinCode
    }
}
