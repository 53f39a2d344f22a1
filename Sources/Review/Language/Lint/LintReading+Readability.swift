import LegalModel

extension LintReading {
    /// The sentences whose words count for readability: without fixed ones, the words of others, citations, addresses, headings and
    /// lists of exhibits.
    var ownSentences: [(sentence: TextSentence, words: [TextWord])] {
        text.sentences.enumerated().compactMap { index, sentence in
            guard !text.fixedSentences.contains(index), parts.isRunning(sentence.range),
                text.paragraphs[sentence.paragraph].kind != .heading, text.paragraphs[sentence.paragraph].kind != .row
            else { return nil }
            let words = countedWords(sentence)
            return words.count < 2 ? nil : (sentence, words)
        }
    }

    /// How hard the text is to read.
    func readability(of own: [(sentence: TextSentence, words: [TextWord])]) -> Readability? {
        let plain = own.map { $0.words.map { text.text($0.range) }.joined(separator: " ") }.joined(
            separator: "\n")
        return Readability(of: plain, in: text.language)
    }

    /// The longest sentences, the longest first; at most ten.
    func longest(of own: [(sentence: TextSentence, words: [TextWord])]) -> [SentenceLength] {
        own.map {
            SentenceLength(range: $0.sentence.range, words: $0.words.count, text: text.text($0.sentence.range))
        }
        .sorted { ($0.words, -$0.range.lowerBound) > ($1.words, -$1.range.lowerBound) }.prefix(10).map { $0 }
    }
}
