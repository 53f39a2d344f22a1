import Citations
import LegalModel

extension Linter {
    /// A text with what its parts are.
    func analysed(_ text: String, isWrapped: Bool = true) -> AnalysedText {
        var analysed = AnalysedText(text, in: lists.language, vocabulary: lists.vocabulary, isWrapped: isWrapped)
        analysed.citations = citations.find(in: text, language: lists.language).map(\.range)
        analysed.standings = analysed.sentences.map { standing(of: $0, in: analysed) }
        analysed.quotations = quotations(in: analysed)
        mark(&analysed)
        analysed.opinions = OpinionBlocks.ranges(in: analysed)
        return analysed
    }

    private func standing(of sentence: TextSentence, in text: AnalysedText) -> SentenceStanding {
        var standing = SentenceStanding()
        standing.isCited = text.citations.contains { $0.overlaps(sentence.range) }
        standing.isOfCourt = !courts.matches(in: sentence.words, of: text.matcher).isEmpty
        for match in attributions.matches(in: sentence.words, of: text.matcher)
        where Attribution.isOfParty(match.words, isSource: match.value, in: sentence, of: text) {
            standing.hasSource = true
            if !match.value || Attribution.begins(match.words, of: text) { standing.isOfParty = true }
        }
        return standing
    }

    /// Marks the fixed sentences.
    private func mark(_ text: inout AnalysedText) {
        for (index, sentence) in text.sentences.enumerated() {
            let words = text.words[sentence.words]
            let plain = words.indices.filter { words[$0].kind != .comma }
            for candidate in fixed {
                for part in candidate.sentences.indices {
                    guard let runs = candidate.runs(of: part, in: words, plain: plain), !runs.isEmpty else { continue }
                    text.fixedSentences.insert(index)
                    text.fixed += runs.map { FixedSpan(range: text.range(of: $0), sentence: candidate) }
                }
            }
        }
    }

    private func quotations(in text: AnalysedText) -> [QuotedSpan] {
        let marked = QuotationFinder.quotations(in: text.bytes, paragraphs: text.paragraphs).map { span in
            QuotedSpan(inner: span.inner, outer: span.outer, isAttributed: isAttributed(span.outer, in: text))
        }
        // Quoted lines belong to the party whose words the letter passes on.
        let blocks = text.paragraphs.filter { $0.kind == .quotation }.map {
            QuotedSpan(inner: $0.range, outer: $0.range, isAttributed: true)
        }
        return (marked + blocks).sorted { $0.outer.lowerBound < $1.outer.lowerBound }
    }

    /// Whether the words around a quotation say whose it is: in its sentence, before a colon, or in brackets after it.
    private func isAttributed(_ quotation: Range<Int>, in text: AnalysedText) -> Bool {
        guard
            let first = sentence(
                near: quotation.lowerBound, quotation.lowerBound + 3, quotation.lowerBound + 4, of: text)
        else {
            return false
        }
        let last =
            sentence(near: quotation.upperBound - 1, quotation.upperBound - 4, quotation.upperBound - 5, of: text)
            ?? first
        if text.citations.contains(where: { citation in
            (first...max(first, last)).contains { text.sentences[$0].range.overlaps(citation) }
        }) {
            return true
        }
        for index in first...max(first, last) {
            if isAttributing(text.sentences[index].words, in: text.sentences[index], of: text, outside: quotation) {
                return true
            }
        }
        if isIntroduced(quotation, in: text.sentences[first], of: text) { return true }
        let begins = text.sentences[first].range.lowerBound >= quotation.lowerBound - 4
        if begins, first > 0, endsWithColon(text.sentences[first - 1], of: text, before: quotation.lowerBound),
            text.standings[first - 1].hasSource || text.standings[first - 1].isOfCourt
        {
            return true
        }
        // « … » (message 4): the bracket after the full stop.
        guard last + 1 < text.sentences.count else { return false }
        let next = text.sentences[last + 1]
        guard next.words.count <= 12, text.sentences[last].paragraph == next.paragraph else { return false }
        return isAttributing(next.words, in: next, of: text, outside: quotation)
    }

    /// Whether the words before a colon say whose words follow: « Sa conclusion : "…" », "M. Collard répond : « … »".
    private func isIntroduced(_ quotation: Range<Int>, in sentence: TextSentence, of text: AnalysedText) -> Bool {
        let lead = sentence.words.prefix { text.words[$0].range.upperBound <= quotation.lowerBound }
        guard (2...14).contains(lead.count), let last = lead.last,
            text.bytes[text.words[last].range.upperBound..<quotation.lowerBound].contains(UInt8(ascii: ":"))
        else { return false }
        // In German every noun has a capital: only a word for a party tells whose words follow.
        let names = text.language != .german && lead.dropFirst().contains { text.words[$0].isCapital }
        let first = text.language == .german ? lead : lead.prefix(1)
        return (names || first.contains { Attribution.isTheirs(text.words[$0].folded) })
            && !lead.contains { Attribution.isOurs(text.words[$0].folded) }
    }

    /// The sentence at the first of some places: a mark and the space inside it take up to four bytes.
    private func sentence(near places: Int..., of text: AnalysedText) -> Int? {
        places.lazy.compactMap { text.sentence(at: $0) }.first
    }

    private func isAttributing(
        _ words: Range<Int>, in sentence: TextSentence, of text: AnalysedText, outside quotation: Range<Int>
    ) -> Bool {
        let isOutside = { (words: Range<Int>) in !text.range(of: words).overlaps(quotation) }
        return attributions.matches(in: words, of: text.matcher).contains {
            isOutside($0.words) && Attribution.isOfParty($0.words, isSource: $0.value, in: sentence, of: text)
        } || courts.matches(in: words, of: text.matcher).contains { isOutside($0.words) }
    }

    private func endsWithColon(_ sentence: TextSentence, of text: AnalysedText, before place: Int) -> Bool {
        let between = text.bytes[text.words[sentence.words.upperBound - 1].range.upperBound..<place]
        return between.contains(UInt8(ascii: ":"))
    }
}
