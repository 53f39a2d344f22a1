/// Names one article of one code: `BE-ACC:1649quater`.
///
/// The number is canonical: no blank, no final dot, `1` for `1er`.
public struct ArticleKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code.
    public let code: CodeIdentifier
    /// The canonical number: `1649quater`, `VI.83`, `XVI.26/1`, `5.74`.
    public let number: String

    /// Makes a key from a code and a canonical number.
    public init(code: CodeIdentifier, number: String) {
        self.code = code
        self.number = number
    }

    /// `BE-ACC:1649quater`.
    public var description: String { "\(code):\(number)" }

    /// By code, then in the order of the book.
    public static func < (left: ArticleKey, right: ArticleKey) -> Bool {
        left.code == right.code
            ? ArticleNumberOrder(left.number) < ArticleNumberOrder(right.number) : left.code < right.code
    }
}
