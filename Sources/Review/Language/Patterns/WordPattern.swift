/// A sequence of words as the word lists write it: `geeft|geven <0-6> toe`.
///
/// What the steps accept lies in lists beside them, so that a step is small and matching copies nothing.
final class WordPattern: Hashable, Sendable {
    /// The pattern as it is written.
    let text: String
    /// Its steps; the first that must be there is a word.
    let steps: [PatternStep]
    /// The words of all steps, by their number in the vocabulary.
    let words: [Int32]
    /// The beginnings of words of all steps: `stem*`. An empty one is any word.
    let beginnings: [String]
    /// The ends of words of all steps: `*ende`.
    let endings: [String]

    init(text: String, steps: [PatternStep], words: [Int32], beginnings: [String], endings: [String]) {
        self.text = text
        self.steps = steps
        self.words = words
        self.beginnings = beginnings
        self.endings = endings
    }

    static func == (left: WordPattern, right: WordPattern) -> Bool {
        left.text == right.text && left.steps == right.steps && left.words == right.words
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(words)
    }

    /// The most words it can take.
    var longest: Int { steps.reduce(0) { $0 + ($1.isGap ? $1.most : 1) } }

    /// Whether a word fits at a step that is no gap.
    func accepts(_ word: TextWord, _ symbol: Int32, at step: PatternStep) -> Bool {
        switch word.kind {
        case .comma: return step.acceptsComma
        case .number: if step.acceptsNumber { return true }
        case .word: break
        }
        if symbol >= 0 { for index in step.words where words[index] == symbol { return true } }
        for index in step.beginnings where word.folded.hasPrefix(beginnings[index]) { return true }
        for index in step.endings where word.folded.hasSuffix(endings[index]) { return true }
        return false
    }
}
