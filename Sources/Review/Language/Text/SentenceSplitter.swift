import LegalModel

/// Finds where sentences end: not after an abbreviation, an ordinal or an initial, and not before a word that goes on.
struct SentenceSplitter {
    private let bytes: [UInt8]
    private let words: [TextWord]
    private let language: Language

    /// Prepares the words of a text.
    init(_ bytes: [UInt8], words: [TextWord], in language: Language) {
        self.bytes = bytes
        self.words = words
        self.language = language
    }

    /// The sentences of the paragraphs, in the order of the text.
    func sentences(of paragraphs: [TextParagraph]) -> [TextSentence] {
        var result: [TextSentence] = []
        var word = 0
        for (index, paragraph) in paragraphs.enumerated() {
            while word < words.count, words[word].range.lowerBound < paragraph.range.lowerBound { word += 1 }
            var first = word
            while word < words.count, words[word].range.upperBound <= paragraph.range.upperBound {
                word += 1
                let isLast = word == words.count || words[word].range.lowerBound >= paragraph.range.upperBound
                let between =
                    words[word - 1].range
                    .upperBound..<(isLast ? paragraph.range.upperBound : words[word].range.lowerBound)
                guard isLast || isEnd(after: word - 1, between) else { continue }
                let end = self.end(of: between)
                result.append(
                    TextSentence(
                        words: first..<word, range: words[first].range.lowerBound..<end, paragraph: index,
                        isQuestion: bytes[words[word - 1].range.upperBound..<end].contains(UInt8(ascii: "?"))))
                first = word
            }
        }
        return result
    }

    /// Whether the signs between a word and the next end a sentence.
    private func isEnd(after index: Int, _ between: Range<Int>) -> Bool {
        let signs = bytes[between]
        guard let mark = signs.first(where: { ".!?".utf8.contains($0) || $0 == 0xE2 }) else { return false }
        let next = words[index + 1]
        guard signs.contains(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0xC2 }) else { return false }
        let isStrong = signs.contains { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
        let isStopped = signs.contains(UInt8(ascii: ".")) && !holdsOmission(signs)
        let isEllipsis = !isStrong && !isStopped && mark == 0xE2 && holdsEllipsis(signs)
        guard isStrong || isStopped || isEllipsis else { return false }
        // A sentence begins with a capital or a number; what goes on in lower case is the same sentence.
        guard next.isCapital || next.kind == .number else { return false }
        if isStrong { return !goesOnInside(signs) }
        if isEllipsis { return next.isCapital && !holdsOmission(signs) }
        let word = words[index]
        if signs.first == UInt8(ascii: ".") {
            if word.kind == .number, language == .german || language == .dutch, next.kind == .word,
                isOrdinalPlace(index)
            {
                return false
            }
            if word.kind == .word, isInitial(word) { return false }
            if word.kind == .word, Abbreviations.holds(word.folded, in: language) { return endsInCompany(index) }
        }
        return true
    }

    /// Whether a short word is the form of a company, and another sentence begins after it: « bij Garage Leys bv. De teller … »
    private func endsInCompany(_ index: Int) -> Bool {
        guard index > 0, index + 1 < words.count, SentenceSplitter.forms.contains(words[index].folded) else {
            return false
        }
        return words[index - 1].isCapital && words[index + 1].isCapital
            && SentenceSplitter.openers.contains(words[index + 1].folded)
    }

    private static let forms: Set<String> = ["bv", "co", "inc", "ltd"]
    private static let openers: Set<String> = [
        "de", "het", "een", "wij", "u", "uw", "zij", "hij", "deze", "dit", "daarna", "volgens", "le", "la", "les", "un",
        "une",
        "nous", "vous", "il", "elle", "ce", "cette", "selon", "the", "a", "we", "you", "your", "he", "she", "it",
        "this",
        "der", "die", "das", "ein", "eine", "wir", "sie", "ihr", "ihre", "er", "es", "dieser", "diese",
    ]

    /// In German a number with a full stop is an ordinal when a month, or a noun of counting, follows.
    private func isOrdinalPlace(_ index: Int) -> Bool {
        guard language == .german, words[index].folded.utf8.count <= 2 else { return false }
        let next = words[index + 1].folded
        return SentenceSplitter.counted.contains(next)
            || index + 2 < words.count && words[index + 2].folded.utf8.count == 4
                && words[index + 2].kind == .number
    }

    private static let counted: Set<String> = [
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "jahrhundert", "stock", "etage", "quartal", "rate", "mahnung", "tag", "kapitel",
        "instanz", "und", "oder", "absatz", "buch",
    ]

    private func isInitial(_ word: TextWord) -> Bool {
        guard word.isCapital else { return false }
        return word.folded.count == 1
    }

    /// `(… ?)` and `« … ? »` with a bracket that closes after the sign stand within a sentence only when it was opened there.
    private func goesOnInside(_ signs: ArraySlice<UInt8>) -> Bool { signs.contains(UInt8(ascii: ",")) }

    private func holdsOmission(_ signs: ArraySlice<UInt8>) -> Bool {
        signs.contains(UInt8(ascii: "[")) && signs.contains(UInt8(ascii: "]")) && signs.last != UInt8(ascii: "[")
            && !signs.prefix(while: { $0 != UInt8(ascii: "[") }).contains(where: { ".!?".utf8.contains($0) })
            && !signs.reversed().prefix(while: { $0 != UInt8(ascii: "]") }).contains(where: { ".!?".utf8.contains($0) })
    }

    private func holdsEllipsis(_ signs: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(signs)
        return bytes.indices.contains {
            $0 + 2 < bytes.count && bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0xA6
        }
    }

    /// Where a sentence ends whose last word is followed by these signs: after the last sign that belongs to it.
    private func end(of between: Range<Int>) -> Int {
        var end = between.lowerBound
        var place = between.lowerBound
        while place < between.upperBound {
            let byte = bytes[place]
            if byte == 0x0A { break }
            if ".!?)]\"".utf8.contains(byte) {
                place += 1
                end = place
            } else if byte == 0xE2, place + 2 < between.upperBound {
                let last = bytes[place + 2]
                let isOpening = bytes[place + 1] == 0x80 && (last == 0x9E || last == 0x98)
                if isOpening { break }
                place += 3
                // A narrow blank before a sign belongs to the sentence only with the sign.
                if !(bytes[place - 2] == 0x80 && last == 0xAF) { end = place }
            } else if byte == 0xC2, place + 1 < between.upperBound {
                if bytes[place + 1] == 0xAB { break }
                place += 2
                if bytes[place - 1] == 0xBB { end = place }
            } else if byte == 0x20 {
                place += 1
            } else {
                break
            }
        }
        return end
    }
}
