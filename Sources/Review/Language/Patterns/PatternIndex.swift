/// Patterns by the words with which they can begin: each word of a text asks only those that may fit.
struct PatternIndex<Value: Hashable & Sendable>: Hashable, Sendable {
    private var patterns: [WordPattern] = []
    private var values: [Value] = []
    private var byWord: [Int32: [Int]] = [:]
    /// Patterns that can begin with a number, a comma or a word known by its form only.
    private var open: [Int] = []
    /// Patterns that begin with a number.
    private var numbers: [Int] = []

    /// Adds a pattern.
    mutating func add(_ pattern: WordPattern, _ value: Value) {
        let index = patterns.count
        patterns.append(pattern)
        values.append(value)
        var words: Set<Int32> = []
        var isOpen = false
        var isNumber = false
        for case .item(let item) in pattern.steps {
            words.formUnion(item.words)
            isOpen = isOpen || item.isOpen || item.acceptsComma
            isNumber = isNumber || item.acceptsNumber
            if !item.isOptional { break }
        }
        for word in words { byWord[word, default: []].append(index) }
        if isOpen { open.append(index) }
        if isNumber { numbers.append(index) }
    }

    /// Every place where a pattern fits among some words, by its first word.
    ///
    /// - Complexity: the words of the text, each with the patterns that begin with it.
    func matches(in range: Range<Int>, of matcher: PatternMatcher) -> [(value: Value, words: Range<Int>)] {
        var result: [(value: Value, words: Range<Int>)] = []
        for start in range {
            var asked = matcher.symbols[start] >= 0 ? byWord[matcher.symbols[start]] ?? [] : []
            if matcher.words[start].kind == .number { asked += numbers.filter { !asked.contains($0) } }
            if !open.isEmpty { asked += open.filter { !asked.contains($0) } }
            for index in asked {
                if let end = matcher.end(of: patterns[index], at: start, before: range.upperBound), end > start {
                    result.append((values[index], start..<end))
                }
            }
        }
        return result
    }
}
