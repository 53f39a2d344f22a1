/// Bad data: what is wrong, and where. The sentence is made at the edge, in the reader's language.
public struct DataFault: Error, Hashable, Sendable {
    /// Where it is wrong; `nil` when the data has no file.
    public let location: SourceLocation?
    /// The keys that lead there, outermost first.
    public let path: [String]
    /// What is wrong.
    public let problem: Problem

    /// Makes a fault.
    public init(_ problem: Problem, at location: SourceLocation?, path: [String] = []) {
        self.problem = problem
        self.location = location
        self.path = path
    }

    /// What can be wrong with data.
    public indirect enum Problem: Hashable, Sendable {
        /// The text is not YAML, JSON, XML…; what the parser says.
        case syntax(String)
        /// The bytes are not UTF-8.
        case notUTF8
        /// A key that nobody knows, and those that would be.
        case unknownKey(String, allowed: [String])
        /// A key that must be there.
        case missingKey(String)
        /// A key that stands twice.
        case duplicateKey(String)
        /// A list where a text was expected, and the like.
        case wrongKind(expected: Kind, found: Kind)
        /// A value that is not what its key asks for.
        case invalidValue(String, expected: ValueForm)
        /// An id that stands twice.
        case duplicateIdentifier(String)
        /// An id that names nothing, and what it should name.
        case unknownReference(String, subject: String)
        /// Anchors, aliases and tags are refused in data from outside.
        case anchorRefused
        /// A list or table that must hold something.
        case empty(String)
        /// More than a limit allows.
        case tooLarge(limit: Int, unit: String)
        /// A rule between values that does not hold; a stable code, and the values concerned.
        case inconsistent(String, [String])
    }

    /// The kinds of node.
    public enum Kind: String, Hashable, Sendable { case text, sequence, mapping, null }

    /// The forms a value may be asked to have.
    public indirect enum ValueForm: Hashable, Sendable {
        case date, amount, integer, boolean, language, identifier, enterpriseNumber, articleReference, dossierNumber
        case recommendationNumber, sha256, nonEmptyText, number
        case oneOf([String])
    }
}
