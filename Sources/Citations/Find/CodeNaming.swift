public import LegalModel

/// The words by which a text names a code, and the days on which those words mean it: `LPMC` from 2010 to 2014.
public struct CodeNaming: Hashable, Sendable {
    /// The words as they stand in the text.
    public let words: String
    /// The days on which they mean the code; a day that is not known is not said.
    public let validity: Validity

    /// Makes a naming.
    public init(words: String, validity: Validity) {
        self.words = words
        self.validity = validity
    }

    /// Whether the words did not yet, or no longer, mean the code on a day; `false` where that is not known.
    public func isOutside(on day: CivilDate) -> Bool {
        switch validity.standing(on: day) {
        case .past, .future: true
        case .inForce, .unknown: false
        }
    }
}
