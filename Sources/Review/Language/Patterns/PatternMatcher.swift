/// Matches patterns on the words of one sentence.
struct PatternMatcher {
    /// The words of the text.
    let words: [TextWord]
    /// The number of each word in the vocabulary.
    let symbols: [Int32]

    /// Where a pattern that begins at a word ends at the latest; `nil` when it does not fit there.
    ///
    /// - Parameters:
    ///   - start: the place of the first word.
    ///   - limit: the place after the last word of the sentence.
    func end(of pattern: WordPattern, at start: Int, before limit: Int) -> Int? {
        ends(of: pattern, from: 0, at: start, begun: false, before: limit, wanted: nil)
    }

    /// Whether a pattern fits that begins at a word and ends exactly before another.
    func fits(_ pattern: WordPattern, _ range: Range<Int>) -> Bool {
        ends(
            of: pattern, from: 0, at: range.lowerBound, begun: false, before: range.upperBound,
            wanted: range.upperBound)
            != nil
    }

    /// Whether a pattern fits anywhere among some words.
    func holds(_ pattern: WordPattern, in range: Range<Int>) -> Bool {
        range.contains { end(of: pattern, at: $0, before: range.upperBound) != nil }
    }

    /// The first place at which a pattern fits, with its end.
    func first(_ pattern: WordPattern, in range: Range<Int>) -> Range<Int>? {
        for start in range {
            if let end = end(of: pattern, at: start, before: range.upperBound) { return start..<end }
        }
        return nil
    }

    /// Where the steps of a pattern from one on end at the latest.
    private func ends(
        of pattern: WordPattern, from index: Int, at place: Int, begun: Bool, before limit: Int, wanted: Int?
    ) -> Int? {
        guard index < pattern.steps.count else { return wanted.map { $0 == place } ?? true ? place : nil }
        let step = pattern.steps[index]
        guard step.isGap else {
            var best: Int?
            if place < limit, !(begun && words[place].isApart), pattern.accepts(words[place], symbols[place], at: step)
            {
                best = ends(of: pattern, from: index + 1, at: place + 1, begun: true, before: limit, wanted: wanted)
            }
            if step.isOptional,
                let other = ends(
                    of: pattern, from: index + 1, at: place, begun: begun, before: limit, wanted: wanted)
            {
                best = max(best ?? other, other)
            }
            return best
        }
        var best: Int?
        var end = place
        for taken in 0...step.most {
            if taken > 0 {
                guard end < limit, words[end].kind != .comma, !words[end].isApart else { break }
                end += 1
            }
            if taken >= step.least,
                let other = ends(of: pattern, from: index + 1, at: end, begun: true, before: limit, wanted: wanted)
            {
                best = max(best ?? other, other)
            }
        }
        return best
    }
}
