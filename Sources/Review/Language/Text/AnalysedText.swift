import LegalModel

/// A text cut into paragraphs, sentences and words, with what its parts are: quotations, citations, fixed sentences, the opinion.
struct AnalysedText: Sendable {
    /// The language.
    let language: Language
    /// The bytes of the text.
    let bytes: [UInt8]
    /// The comments, which are read as blanks.
    let comments: [TextComment]
    /// The paragraphs.
    let paragraphs: [TextParagraph]
    /// The words, numbers and commas.
    let words: [TextWord]
    /// The sentences.
    let sentences: [TextSentence]
    /// Finds patterns among the words.
    let matcher: PatternMatcher
    /// The bytes of citations of law.
    var citations: [Range<Int>] = []
    /// What the sentences say of their source, one each.
    var standings: [SentenceStanding] = []
    /// What stands in quotation marks, and quoted lines.
    var quotations: [QuotedSpan] = []
    /// The words of fixed sentences.
    var fixed: [FixedSpan] = []
    /// The sentences that are fixed ones, by their place.
    var fixedSentences: Set<Int> = []
    /// The bytes of the service's opinion under its own heading.
    var opinions: [Range<Int>] = []

    /// Cuts a text.
    ///
    /// - Parameters:
    ///   - isWrapped: whether lines may be wrapped; else each line is a paragraph.
    init(_ text: String, in language: Language, vocabulary: WordVocabulary, isWrapped: Bool = true) {
        self.language = language
        bytes = Array(text.utf8)
        comments = TextComment.comments(in: bytes)
        let masked = AnalysedText.masked(bytes, comments)
        paragraphs = TextParagraph.paragraphs(of: masked, isWrapped: isWrapped)
        words = Tokenizer(String(decoding: masked, as: UTF8.self), in: language).words()
        sentences = SentenceSplitter(masked, words: words, in: language).sentences(of: paragraphs)
        matcher = PatternMatcher(words: words, symbols: words.map { vocabulary.symbol(of: $0.folded) })
    }

    /// The text of some bytes.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The bytes from the first to the last of some words.
    func range(of words: Range<Int>) -> Range<Int> {
        self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
    }

    /// Whether some bytes stand within the words of somebody who is named.
    func isQuoted(_ range: Range<Int>) -> Bool {
        quotations.contains {
            $0.isAttributed && $0.inner.lowerBound <= range.lowerBound && range.upperBound <= $0.inner.upperBound
        }
    }

    /// Whether some bytes belong to a fixed sentence.
    func isFixed(_ range: Range<Int>) -> Bool { fixed.contains { $0.range.overlaps(range) } }

    /// Whether some bytes stand in the service's opinion.
    func isOpinion(_ range: Range<Int>) -> Bool { opinions.contains { $0.overlaps(range) } }

    /// The sentence in which a byte stands; `nil` between sentences.
    func sentence(at byte: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].range.contains(byte) ? low : nil
    }

    /// Comments and tags of templates as blanks, so that all places stay.
    private static func masked(_ bytes: [UInt8], _ comments: [TextComment]) -> [UInt8] {
        var masked = bytes
        func blank(_ range: Range<Int>) {
            for index in range where masked[index] != 0x0A { masked[index] = 0x20 }
        }
        for comment in comments { blank(comment.range) }
        for tag in TemplateLeftovers.tags(in: bytes) { blank(tag) }
        return masked
    }
}
