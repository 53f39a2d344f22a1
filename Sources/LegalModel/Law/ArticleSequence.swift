/// Which articles follow each other, as far as it is known: what a range of articles leaves out must not exist.
public struct ArticleSequence: Hashable, Sendable {
    private let next: [ArticleKey: ArticleKey]

    /// Makes a sequence of the articles known, in the order of each code.
    ///
    /// An article follows another when nothing known stands between them and their numbers leave no gap: `VI.46` after
    /// `VI.45`, `1649ter` after `1649bis`; a hole in what is known is no neighbourhood.
    public init(_ articles: [ArticleKey]) {
        var next: [ArticleKey: ArticleKey] = [:]
        var previous: ArticleKey?
        for article in articles where article != previous {
            if let left = previous, left.code == article.code,
                ArticleSequence.leavesNoGap(left.number, article.number)
            {
                next[left] = article
            }
            previous = article
        }
        self.next = next
    }

    /// Makes a sequence from what is known to stand next: nothing known lies between an article and its value.
    public init(following: [ArticleKey: ArticleKey]) {
        next = following.filter { $0.code == $1.code && ArticleSequence.leavesNoGap($0.number, $1.number) }
    }

    /// Whether an article follows another.
    public func isNext(_ article: ArticleKey, after other: ArticleKey) -> Bool { next[other] == article }

    private static func leavesNoGap(_ left: String, _ right: String) -> Bool {
        let (first, second) = (Parts(left), Parts(right))
        guard first.head == second.head else { return false }
        if first.tail.isEmpty, second.tail.isEmpty { return second.value == first.value + 1 }
        guard first.value == second.value, let low = rank(first.tail), let high = rank(second.tail) else {
            return false
        }
        return high == low + 1
    }

    /// The place of a suffix among its kind: nothing before `bis` and before `/1`.
    private static func rank(_ tail: Substring) -> Int? {
        if tail.isEmpty { return 0 }
        if tail.first == "/" { return Int(tail.dropFirst()) }
        return ArticleNumberOrder.suffixes.firstIndex(of: String(tail)).map { $0 + 1 }
    }

    /// The book with its dot, the number, what follows it.
    private struct Parts {
        let head: Substring
        let value: Int
        let tail: Substring

        init(_ number: String) {
            let start = number.lastIndex { $0 == "." || $0 == ":" }.map { number.index(after: $0) } ?? number.startIndex
            let digits = number[start...].prefix { $0.isASCII && $0.isNumber }
            head = number[..<start]
            value = Int(digits) ?? -1
            tail = number[digits.endIndex...]
        }
    }
}
