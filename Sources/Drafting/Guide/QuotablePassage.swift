public import Casework
public import LegalModel

/// A sentence of a message or an exhibit, as it stands there.
public struct QuotablePassage: Hashable, Sendable {
    /// Where it stands.
    public let source: Source
    /// The words, character for character.
    public let words: String

    /// Makes a passage.
    public init(source: Source, words: String) {
        self.source = source
        self.words = words
    }

    /// Where a passage stands.
    public enum Source: Hashable, Sendable {
        /// A message of the notebook.
        case entry(Identifier<NotebookEntry>)
        /// An exhibit, with its page from 1 where pages can be told apart.
        case exhibit(Identifier<Exhibit>, page: Int?)
    }
}
