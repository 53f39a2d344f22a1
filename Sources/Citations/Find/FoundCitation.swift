/// A citation in a text: where it stands, and the articles that it names.
public struct FoundCitation: Hashable, Sendable {
    /// The bytes of the whole citation in UTF-8, code and all.
    public let range: Range<Int>
    /// Exactly those bytes.
    public let text: String
    /// One reference an article, a second one for another paragraph of it.
    public let references: [CitedReference]
    /// The bytes of the earlier mention from which the code was taken; `nil` when the citation names it itself.
    public let antecedent: Range<Int>?

    /// Makes a citation.
    public init(range: Range<Int>, text: String, references: [CitedReference], antecedent: Range<Int>?) {
        self.range = range
        self.text = text
        self.references = references
        self.antecedent = antecedent
    }
}
