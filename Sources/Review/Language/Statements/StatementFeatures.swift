import LegalModel

/// What can be seen of a sentence that may state a fact: its words, their neighbours, beginnings and ends, and what the rules
/// say of it.
///
/// Names of features, as they stand in the file of weights:
///
/// | name | feature |
/// |---|---|
/// | `w·posé` | a word; `#` a number, `@` a day or month, `%` a name |
/// | `b·a·posé` | two words that follow each other; `^` the beginning, `$` the end, `|` a sign between them |
/// | `e·osé`, `a·pos` | the end and the beginning of a longer word |
/// | `f·a·sé`, `g·as·le` | a word before the end of the next, the end of a word before the next |
/// | `j·le·a`, `k·le·a` | two short words with one or two words between them |
/// | `3·le` | a word among the first three |
/// | `r·past` | what a rule says |
struct StatementFeatures: Sendable {
    /// The numbers of the features, each once.
    private(set) var hashes: Set<FeatureHash> = []
    /// Their names, when they are wanted.
    private(set) var names: [FeatureHash: String] = [:]
    private let isNamed: Bool

    /// The features of words in lower case, with what the rules say of them.
    ///
    /// - Parameters:
    ///   - marks: for each word whether a sign that ends a phrase stands before it.
    ///   - isNamed: whether names are kept: for learning.
    init(words: [Substring], marks: [Bool], flags: [Substring], isNamed: Bool = false) {
        self.isNamed = isNamed
        var before: Substring = "^"
        var isLong = false
        for (place, word) in words.enumerated() {
            if marks[place] { (before, isLong) = ("|", false) }
            let length = word.count
            add("w·", word)
            add("b·", before, "·", word)
            if place < 3 { add("3·", word) }
            if length > 4 {
                add("e·", word.suffix(3))
                add("f·", before, "·", word.suffix(2))
            }
            if length > 5 { add("a·", word.prefix(3)) }
            if isLong { add("g·", before.suffix(2), "·", word) }
            if place > 1, words[place - 2].count < 6, length < 6 { add("j·", words[place - 2], "·", word) }
            if place > 2, words[place - 3].count < 6, length < 6 { add("k·", words[place - 3], "·", word) }
            (before, isLong) = (word, length > 4)
        }
        add("b·", before, "·$")
        for flag in flags { add("r·", flag) }
    }

    private mutating func add(_ kind: Substring, _ first: Substring, _ mark: Substring = "", _ second: Substring = "") {
        var hash = FeatureHash()
        hash.add(kind.utf8)
        hash.add(first.utf8)
        hash.add(mark.utf8)
        hash.add(second.utf8)
        guard hashes.insert(hash).inserted, isNamed else { return }
        names[hash] = "\(kind)\(first)\(mark)\(second)"
    }

    /// What each feature counts, so that all squares sum to 1.
    var share: Float { hashes.isEmpty ? 0 : 1 / Float(hashes.count).squareRoot() }
}
