/// One article, one place in it, the articles between two numbers, or a whole act.
///
/// Written `BE-CDE:VI.91`, `BE-CDE:VI.83,14°`, `BE-CC:5.1..5.270`, `BE-LAW-2017-11-21`.
public struct ArticleSpan: Hashable, Sendable, CustomStringConvertible {
    /// The code or act.
    public let code: CodeIdentifier
    /// What is named, or the first article; `nil` for the whole act.
    public let first: ArticleReference?
    /// The last article; `nil` unless a range is named.
    public let last: ArticleKey?

    /// Reads the form above; `nil` when it is anything else, or when a range runs backwards.
    public init?(_ text: some StringProtocol) {
        guard text.contains(":") else {
            guard CodeIdentifier.isWellFormed(text) else { return nil }
            self.init(code: CodeIdentifier(String(text)), first: nil, last: nil)
            return
        }
        let parts = String(text).split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = parts.first, let first = ArticleReference(head) else { return nil }
        guard let tail = parts.dropFirst().first else {
            self.init(code: first.key.code, first: first, last: nil)
            return
        }
        guard first.place.isEmpty, ArticleReference.isArticleNumber(tail) else { return nil }
        let last = ArticleKey(code: first.key.code, number: String(tail))
        guard first.key < last else { return nil }
        self.init(code: first.key.code, first: first, last: last)
    }

    private init(code: CodeIdentifier, first: ArticleReference?, last: ArticleKey?) {
        self.code = code
        self.first = first
        self.last = last
    }

    /// Whether a reference lies inside: the article or the place named, or one smaller than it.
    public func covers(_ reference: ArticleReference) -> Bool {
        guard code == reference.key.code else { return false }
        guard let first else { return true }
        guard last != nil else { return first.contains(reference) }
        return touches(reference.key)
    }

    /// Whether it names an article or a part of it.
    public func touches(_ key: ArticleKey) -> Bool {
        guard code == key.code else { return false }
        guard let first else { return true }
        guard let last else { return first.key == key }
        return !(key < first.key) && !(last < key)
    }

    /// The form that is read.
    public var description: String {
        guard let first else { return code.text }
        return last.map { "\(first)..\($0.number)" } ?? first.description
    }
}
