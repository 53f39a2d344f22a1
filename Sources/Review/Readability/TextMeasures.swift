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
        let characters = Array(text)
        var index = 0
        var last = ""
        while index < characters.count {
            let character = characters[index]
            if character.isLetter || character.isNumber {
                var word = ""
                while index < characters.count, TextMeasures.isPart(characters, index) {
                    word.append(characters[index])
                    index += 1
                }
                last = word
                words += 1
                isInSentence = true
                let count = word.contains(where: \.isLetter) ? counter.count(word) : 1
                syllables += count
                if word.count > 6 { longWords += 1 }
                if count == 1 { monosyllables += 1 }
                if count >= 3 { polysyllables += 1 }
                continue
            }
            let isEnd = "!?;…\n".contains(character) || (character == "." && TextMeasures.isFullStop(after: last))
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

    /// Whether a character belongs to the word: letters, digits, a hyphen or a separator of digits between two of them.
    private static func isPart(_ characters: [Character], _ index: Int) -> Bool {
        let character = characters[index]
        if character.isLetter || character.isNumber { return true }
        guard index > 0, index + 1 < characters.count else { return false }
        let before = characters[index - 1]
        let after = characters[index + 1]
        if character == "-" { return before.isLetter && after.isLetter }
        return ".,".contains(character) && before.isNumber && after.isNumber
    }

    private static func isFullStop(after word: String) -> Bool {
        !(word.count == 1 && word.contains(where: \.isLetter))
            && !["art", "al", "Art", "Nr", "nr", "p", "blz"].contains(word)
    }

    /// Words a sentence; 0 for an empty text.
    public var wordsPerSentence: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

    /// Syllables a word; 0 for an empty text.
    public var syllablesPerWord: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

    /// A count as percent of the words; 0 for an empty text.
    func percent(_ count: Int) -> Double { words == 0 ? 0 : 100 * Double(count) / Double(words) }
}
