/// An id that belongs to one kind of subject, so that an exhibit's id cannot be passed for a claim's.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The id as it is written.
    public let text: String

    /// Makes an id from its text, without checking it.
    public init(_ text: String) { self.text = text }

    /// Makes an id from a literal.
    public init(stringLiteral text: String) { self.text = text }

    /// The id as it is written.
    public var description: String { text }

    /// Whether a text has the form of an id: letters, digits, `.`, `_`, `-`; 1 to 80 characters.
    ///
    /// - Source: the rule pack format, section 1.
    public static func isWellFormed(_ text: some StringProtocol) -> Bool {
        (1...80).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D: true
                default: false
                }
            }
    }

    /// By text, byte by byte.
    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
