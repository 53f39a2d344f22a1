public import LegalModel

/// What is wrong with a template or with what is bound to it, with the place in the template.
public struct TemplateFault: Error, Hashable, Sendable {
    /// What is wrong.
    public let problem: Problem
    /// Where, in the template.
    public let location: SourceLocation

    /// Makes a fault.
    public init(_ problem: Problem, at location: SourceLocation) {
        self.problem = problem
        self.location = location
    }

    /// What can be wrong.
    public enum Problem: Hashable, Sendable {
        /// `{{` without `}}` on the same line.
        case unclosedTag
        /// A tag that cannot be read.
        case malformedTag(String)
        /// `{{#each}}`, `{{#if}}` or `:::` that is not closed.
        case unclosedBlock(String)
        /// `{{/each}}`, `{{/if}}`, `{{else}}` or `:::` that closes nothing.
        case strayEnd(String)
        /// A name that nothing was bound to, and the names that are there.
        case unboundName(String, known: [String])
        /// A name that holds nothing where something is to be printed.
        case emptyValue(String)
        /// A filter that nobody knows, and those that would be.
        case unknownFilter(String, known: [String])
        /// A part that nobody wrote, and those that would be.
        case unknownPart(String, known: [String])
        /// A part that contains itself.
        case circularPart(String)
        /// A part that stands twice.
        case duplicatePart(String)
        /// A `:::` that nobody knows, and those that would be.
        case unknownContainer(String, known: [String])
        /// A value of another kind than its place or filter asks for.
        case wrongKind(String, expected: String)
        /// A text that is not there in the document's language; the key path of the text.
        case missingTranslation(path: String, language: Language)
        /// Markdown that a document has no use for: code, pictures, markup, quotations with `>`.
        case unsupportedMarkdown(String)
        /// Content that cannot stand where it stands.
        case misplaced(String)
        /// A note that is mentioned and not written.
        case unknownNote
        /// A character that templates keep for themselves.
        case reservedCharacter
        /// Two headings or paragraphs with one mark.
        case duplicateMark(String)
        /// A reference to a mark that nothing bears.
        case unknownMark(String)
        /// The text is larger or deeper than is read.
        case tooLarge(limit: Int, unit: String)
    }
}
