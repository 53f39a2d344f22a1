public import LegalModel

/// Which code or act owns a cited article.
public enum CitationOwner: Hashable, Sendable {
    /// A Belgian code or act.
    case code(CodeIdentifier)
    /// A law of another country or of the Union.
    case foreign(CodeIdentifier)
    /// Two readings are possible; none is taken.
    case ambiguous([CodeIdentifier])
    /// Nothing says which code is meant.
    case unknown(Reason)

    /// Why no owner is known.
    public enum Reason: String, Hashable, Sendable {
        /// No code is named near the article.
        case noCode
        /// Something is named that is not a known code.
        case unknownOwner
        /// The code that is named has no numbers of this form.
        case numberDoesNotFit
    }
}
