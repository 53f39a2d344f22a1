import Foundation
public import LegalModel

/// What the formulas of readability count in a text.
public struct TextMeasures: Hashable, Sendable {
    /// Words; an elided form counts with the word after it as two.
    public let words: Int
    /// Sentences, at least one when there are words.
    public let sentences: Int
    /// Syllables, estimated.
    public let syllables: Int
    /// Words of more than six letters.
    public let longWords: Int
    /// Words of one syllable.
    public let monosyllables: Int
    /// Words of three syllables and more.
    public let polysyllables: Int

    /// Makes measures from counts.
    public init(
        words: Int, sentences: Int, syllables: Int, longWords: Int = 0, monosyllables: Int = 0, polysyllables: Int = 0
    ) {
        self.words = words
        self.sentences = sentences
        self.syllables = syllables
        self.longWords = longWords
        self.monosyllables = monosyllables
        self.polysyllables = polysyllables
    }

    /// Counts a text in a language.
    ///
    /// Sentences end at `.`, `!`, `?`, `;` or a line end, each after a word; a full stop inside a number or after a single
    /// letter or a number ends none.
    public init(of text: String, in language: Language) {
        let counter = SyllableCounter(language: language)
        var words = 0
        var sentences = 0
        var syllables = 0
        var longWords = 0
        var monosyllables = 0
        var polysyllables = 0
        var isInSentence = false
        let scalars = Array(text.precomposed.unicodeScalars)
        var index = 0
        var last = scalars[0..<0]
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isWordPart {
                let start = index
                while index < scalars.count, TextMeasures.isPart(scalars, index) { index += 1 }
                last = scalars[start..<index]
                words += 1
                isInSentence = true
                let count = last.contains { $0.isLetter } ? counter.count(last) : 1
                syllables += count
                if last.count > 6 { longWords += 1 }
                if count == 1 { monosyllables += 1 }
                if count >= 3 { polysyllables += 1 }
                continue
            }
            let isEnd = TextMeasures.ends.contains(scalar) || (scalar == "." && TextMeasures.isFullStop(after: last))
            if isEnd, isInSentence {
                sentences += 1
                isInSentence = false
            }
            index += 1
        }
        self.init(
            words: words, sentences: sentences + (isInSentence ? 1 : 0), syllables: syllables, longWords: longWords,
            monosyllables: monosyllables, polysyllables: polysyllables)
    }

    private static let ends: Set<Unicode.Scalar> = ["!", "?", ";", "…", "\n"]

    /// Whether a sign belongs to the word: letters, digits, a hyphen or a separator of digits between two of them.
    private static func isPart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let scalar = scalars[index]
        if scalar.isWordPart { return true }
        guard index > 0, index + 1 < scalars.count else { return false }
        let before = scalars[index - 1]
        let after = scalars[index + 1]
        if scalar == "-" { return before.isLetter && after.isLetter }
        return (scalar == "." || scalar == ",") && before.isDigit && after.isDigit
    }

    private static func isFullStop(after word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count <= 3 else { return true }
        return !(word.count == 1 && word.allSatisfy(\.isLetter)) && !shortened.contains(Array(word))
    }

    private static let shortened = Set(["art", "al", "Art", "Nr", "nr", "p", "blz"].map { Array($0.unicodeScalars) })

    /// Words a sentence; 0 for an empty text.
    public var wordsPerSentence: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

    /// Syllables a word; 0 for an empty text.
    public var syllablesPerWord: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

    /// A count as percent of the words; 0 for an empty text.
    func percent(_ count: Int) -> Double { words == 0 ? 0 : 100 * Double(count) / Double(words) }
}

extension String {
    /// The text with letters and their marks as one sign each, which a text of today's programs nearly always is.
    fileprivate var precomposed: String {
        unicodeScalars.contains { (0x300...0x36F).contains($0.value) } ? precomposedStringWithCanonicalMapping : self
    }
}

extension Unicode.Scalar {
    /// Whether the sign is a digit.
    fileprivate var isDigit: Bool {
        isASCII ? (0x30...0x39).contains(value) : isWordPart && properties.numericType != nil
    }
    /// Whether the sign is a letter.
    fileprivate var isLetter: Bool { isWordPart && !isDigit }
}
