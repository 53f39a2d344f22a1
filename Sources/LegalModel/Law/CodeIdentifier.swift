/// Names a code or act: `BE-CC`, `BE-ACC`, `BE-CDE`, `BE-LAW-2017-11-21`, `BE-RD-2015-02-16`, `EU-DIR-1993-13`.
public struct CodeIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The identifier as it is written, in capitals.
    public let text: String

    /// Makes an identifier from text without looking it up.
    public init(_ text: String) { self.text = text }

    /// Makes an identifier from a literal.
    public init(stringLiteral text: String) { self.text = text }

    /// The identifier as it is written.
    public var description: String { text }

    /// By text.
    public static func < (left: CodeIdentifier, right: CodeIdentifier) -> Bool { left.text < right.text }

    /// The Civil Code, books from 2019 on: articles such as `5.74`.
    public static let civilCode: CodeIdentifier = "BE-CC"
    /// The old Civil Code of 1804: articles such as `1649quater`, `1701/2`.
    public static let oldCivilCode: CodeIdentifier = "BE-ACC"
    /// The Code of Economic Law: articles such as `VI.83`, `XVI.26/1`.
    public static let economicLaw: CodeIdentifier = "BE-CDE"
}
