import LegalModel

extension LintReading {
    /// Whether a sentence may state something in the service's own name: no question, no source, no law, no quotation, no opinion.
    func mayState(_ index: Int) -> Bool {
        let sentence = text.sentences[index]
        let standing = text.standings[index]
        return !sentence.isQuestion && !standing.hasSource && !standing.isCited && !standing.isOfCourt
            && !text.fixedSentences.contains(index) && !isQuotation(sentence)
            && !text.isOpinion(sentence.range) && text.paragraphs[sentence.paragraph].kind == .text
            && !isIntroduced(sentence.paragraph) && sentence.words.count >= 3 && !isReported(sentence)
            && !isOfPartyStill(index) && !isLine(sentence)
            && !isSilence(text.words[sentence.words].map(\.folded))
    }

    /// Whether a sentence says that somebody did not answer: the service knows its own letter box.
    private func isSilence(_ words: [String]) -> Bool {
        holds(FactWords.negations, words) && holds(FactWords.answers, words)
    }

    /// Whether words stand alone on a line and end with no sign: a heading, an address.
    private func isLine(_ sentence: TextSentence) -> Bool {
        let line = text.paragraphs[sentence.paragraph].range
        guard sentence.words.count < 8, let last = text.bytes[line].last else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(last)
            && last < 0x80
    }

    /// Whether all words of a sentence stand in quotation marks: somebody says them, named here or beside.
    private func isQuotation(_ sentence: TextSentence) -> Bool {
        let range = text.range(of: sentence.words)
        return text.quotations.contains {
            $0.outer.lowerBound <= range.lowerBound && range.upperBound <= $0.outer.upperBound
        }
    }

    /// Whether a French sentence reports in the conditional: « Le colis serait arrivé vide. »
    private func isReported(_ sentence: TextSentence) -> Bool {
        guard text.language == .french else { return false }
        return text.words[sentence.words].contains { word in
            word.folded.count > 4
                && ["erait", "irait", "urait", "drait", "vrait", "eraient", "iraient", "uraient", "draient"].contains {
                    word.folded.hasSuffix($0)
                }
        }
    }

    /// Whether a sentence goes on about the party whose words stand before it: « Il indique … Il n'a pas cité de prix. »
    private func isOfPartyStill(_ index: Int) -> Bool {
        guard index > 0, text.standings[index - 1].isOfParty,
            text.sentences[index - 1].paragraph == text.sentences[index].paragraph
        else { return false }
        return ["il", "elle", "ils", "elles", "hij", "zij", "ze", "er", "he", "she", "they"].contains(
            text.words[text.sentences[index].words.lowerBound].folded)
    }

    /// What can be seen of a sentence; the same while learning and while reading.
    func statement(_ index: Int, isNamed: Bool = false) -> StatementFeatures {
        let sentence = text.sentences[index]
        let words = Array(text.words[sentence.words])
        return StatementFeatures(
            words: words.enumerated().map { place, word in folded(word, isFirst: place == 0) },
            marks: words.enumerated().map { place, word in place > 0 && word.isApart },
            flags: flags(index, words.map(\.folded)), isNamed: isNamed)
    }

    private func folded(_ word: TextWord, isFirst: Bool) -> Substring {
        if word.kind == .number { return "#" }
        if isOfCalendar(word) { return "@" }
        let isName = word.isCapital && !isFirst && text.language != .german
        return isName && word.folded != "i" ? "%" : word.folded[...]
    }

    /// Whether a word names a day or a month; in English "may" is a month with a capital alone.
    private func isOfCalendar(_ word: TextWord) -> Bool {
        calendar.weekday(word) != nil
            || calendar.month(word) != nil && (text.language != .english || word.isCapital)
    }

    /// What the rules say of a sentence.
    private func flags(_ index: Int, _ words: [String]) -> [Substring] {
        let range = text.sentences[index].range
        let said: [(Substring, Bool)] = [
            ("thing", tellsOfThing(index, words)), ("supply", tellsOfSupply(index, words)),
            ("dispute", tellsOfDispute(index, words)), ("past", isPast(words)), ("perfect", isPerfect(words)),
            ("act", tellsOfAct(words)), ("own", holds(FactWords.notStated, words)),
            ("step", holds(FactWords.steps, words)), ("settled", holds(FactWords.settled, words)),
            ("announces", announces(words)), ("agreed", isUndisputed(words)), ("back", pointsBack(words)),
            ("noticed", isNoticed(words)), ("works", holds(FactWords.works, words)),
            ("negation", holds(FactWords.negations, words)),
            ("subject", words.first.map { isSubject($0, words) } ?? false),
            ("amount", amounts.contains { range.overlaps($0.range) }),
            ("quotation", text.quotations.contains { range.overlaps($0.outer) }),
            ("short", words.count < 7), ("long", words.count > 18),
        ]
        return said.filter(\.1).map(\.0)
    }
}
