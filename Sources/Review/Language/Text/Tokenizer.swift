import LegalModel

/// Cuts a text into words, numbers and commas.
///
/// A word is made of letters, digits and inner hyphens; an elided form (`l'`, `qu'`) and the English `'s` are words of their own.
/// A number keeps its separators: `1.234,56`, `1 234,56`, `5.74`.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private let offsets: [Int]
    private let language: Language

    /// Prepares a text.
    init(_ text: String, in language: Language) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        scalars.reserveCapacity(text.utf8.count)
        offsets.reserveCapacity(text.utf8.count + 1)
        var offset = 0
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.scalars = scalars
        self.offsets = offsets
        self.language = language
    }

    /// The words in the order of the text.
    ///
    /// - Complexity: linear in the length of the text.
    func words() -> [TextWord] {
        var words: [TextWord] = []
        var index = 0
        var isApart = true
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isWordPart {
                let end = self.end(from: index)
                words.append(word(index..<end, isApart: isApart))
                isApart = false
                index = end
            } else if scalar == "," {
                words.append(
                    TextWord(
                        range: offsets[index]..<offsets[index + 1], folded: ",", kind: .comma, isApart: isApart,
                        isCapital: false))
                isApart = false
                index += 1
            } else if language == .english, isApostrophe(index), index + 1 < scalars.count, scalars[index + 1] == "s",
                index > 0, scalars[index - 1].isWordPart, !isPart(index + 2)
            {
                words.append(word(index..<(index + 2), isApart: false))
                index += 2
            } else {
                if Tokenizer.partsPhrases(scalar) { isApart = true }
                index += 1
            }
        }
        return words
    }

    private func word(_ range: Range<Int>, isApart: Bool) -> TextWord {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(offsets[range.upperBound] - offsets[range.lowerBound])
        var holdsLetter = false
        for scalar in scalars[range] {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if scalar == "’" {
                bytes.append(UInt8(ascii: "'"))
            } else if scalar == "\u{2011}" {
                bytes.append(UInt8(ascii: "-"))
            } else {
                bytes.append(contentsOf: scalar.utf8)
            }
            if !holdsLetter, scalar.isWordPart, !Tokenizer.isDigit(scalar) { holdsLetter = true }
        }
        let first = scalars[range.lowerBound]
        return TextWord(
            range: offsets[range.lowerBound]..<offsets[range.upperBound],
            folded: String(decoding: bytes, as: UTF8.self).inLowerCase(),
            kind: holdsLetter ? .word : .number, isApart: isApart,
            isCapital: first.value < 0x80 ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase)
    }

    /// Where the word that begins here ends.
    private func end(from start: Int) -> Int {
        var index = start
        var isNumber = true
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isWordPart {
                if !Tokenizer.isDigit(scalar) { isNumber = false }
                index += 1
            } else if (scalar == "-" || scalar == "\u{2011}"), isPart(index + 1) {
                isNumber = false
                index += 1
            } else if (scalar == "." || scalar == ","), isNumber, isDigit(index + 1) {
                index += 1
            } else if isNumber, joinsThousands(index, start) {
                index += 1
            } else if isApostrophe(index), isPart(index + 1), index > start {
                if language == .french { return index + 1 }
                if language == .english, scalars[index + 1] == "s", !isPart(index + 2) { return index }
                index += 1
            } else if isApostrophe(index), language == .french, index - start <= 7, !isPart(index + 1),
                Tokenizer.elided.contains(String(String.UnicodeScalarView(scalars[start..<index])).lowercased())
            {
                // « l'« entreprise » »: an elided form before a quotation mark.
                return index + 1
            } else {
                return index
            }
        }
        return index
    }

    /// A blank between digits with exactly three digits after it, and one to three before: `1 234,56`.
    private func joinsThousands(_ index: Int, _ start: Int) -> Bool {
        switch scalars[index] {
        case "\u{A0}", "\u{202F}", " ", "\u{2009}": break
        default: return false
        }
        var before = index
        while before > start, Tokenizer.isDigit(scalars[before - 1]) { before -= 1 }
        guard (1...3).contains(index - before), before == start || !(".,".unicodeScalars.contains(scalars[before - 1]))
        else { return false }
        return (1...3).allSatisfy { isDigit(index + $0) } && !isPart(index + 4)
    }

    private func isPart(_ index: Int) -> Bool { index < scalars.count && scalars[index].isWordPart }
    private func isDigit(_ index: Int) -> Bool { index < scalars.count && Tokenizer.isDigit(scalars[index]) }
    private func isApostrophe(_ index: Int) -> Bool { scalars[index] == "'" || scalars[index] == "’" }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func partsPhrases(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ";", ":", "!", "?", "…", "–", "—", "\u{2022}", "|": true
        default: false
        }
    }

    private static let elided: Set<String> = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu",
    ]
}
