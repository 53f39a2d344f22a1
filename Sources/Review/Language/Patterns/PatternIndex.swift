/// Patterns by the words with which they can begin: each word of a text asks only those that may fit.
struct PatternIndex<Value: Hashable & Sendable>: Hashable, Sendable {
    private var patterns: [WordPattern] = []
    private var values: [Value] = []
    /// The words with which each pattern can begin.
    private var firstWords: [Set<Int32>] = []
    private var byWord: [Int32: [Int]] = [:]
    /// Patterns that can begin with a word known by its beginning, by the first byte of that.
    private var byFirstByte: [UInt8: [Int]] = [:]
    /// Patterns that can begin with any word, one known by its ending, or a comma.
    private var open: [Int] = []
    /// Patterns that can begin with a number.
    private var numbers: [Int] = []

    /// Adds a pattern.
    mutating func add(_ pattern: WordPattern, _ value: Value) {
        let index = patterns.count
        patterns.append(pattern)
        values.append(value)
        var words: Set<Int32> = []
        var bytes: Set<UInt8> = []
        var isOpen = false
        var isNumber = false
        for step in pattern.steps where !step.isGap {
            words.formUnion(pattern.words[step.words])
            for beginning in pattern.beginnings[step.beginnings] {
                if let first = beginning.utf8.first { bytes.insert(first) } else { isOpen = true }
            }
            isOpen = isOpen || !step.endings.isEmpty || step.acceptsComma
            isNumber = isNumber || step.acceptsNumber
            if !step.isOptional { break }
        }
        firstWords.append(words)
        for word in words { byWord[word, default: []].append(index) }
        if isOpen { open.append(index) } else { for byte in bytes { byFirstByte[byte, default: []].append(index) } }
        if isNumber, !isOpen { numbers.append(index) }
    }

    /// Every place where a pattern fits among some words, by its first word.
    ///
    /// - Complexity: the words of the text, each with the patterns that begin with it.
    func matches(in range: Range<Int>, of matcher: PatternMatcher) -> [(value: Value, words: Range<Int>)] {
        var result: [(value: Value, words: Range<Int>)] = []
        for start in range {
            let symbol = matcher.symbols[start]
            let word = matcher.words[start]
            func ask(_ index: Int) {
                if let end = matcher.end(of: patterns[index], at: start, before: range.upperBound), end > start {
                    result.append((values[index], start..<end))
                }
            }
            let known = symbol >= 0 ? byWord[symbol] ?? [] : []
            for index in known { ask(index) }
            func asksToo(_ index: Int) -> Bool { known.isEmpty || !firstWords[index].contains(symbol) }
            if let byte = word.folded.utf8.first, let begun = byFirstByte[byte] {
                for index in begun where asksToo(index) { ask(index) }
            }
            if word.kind == .number { for index in numbers where asksToo(index) { ask(index) } }
            for index in open where asksToo(index) { ask(index) }
        }
        return result
    }
}
