/// Cuts UTF-8 into words, numbers and signs. Linear, over bytes; letters are folded as they are read.
struct CitationScanner {
    private let text: [UInt8]
    private var index = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The tokens of a text, each with the symbol that `symbol` gives the hash of its folded form.
    static func tokens(of text: [UInt8], symbol: (UInt64) -> Int) -> [CitationToken] {
        var scanner = CitationScanner(text)
        var tokens: [CitationToken] = []
        tokens.reserveCapacity(text.count / 4)
        while let token = scanner.next(symbol) { tokens.append(token) }
        return tokens
    }

    /// The words of a text as their folded letters.
    static func words(of text: [UInt8]) -> [[Letter]] {
        var scanner = CitationScanner(text)
        var words: [[Letter]] = []
        while scanner.index < text.count {
            var word: [Letter] = []
            while scanner.index < text.count, let letter = scanner.letter(at: scanner.index) {
                word.append(letter)
                scanner.index += letter.length
            }
            if word.isEmpty { scanner.index += scanner.signLength(at: scanner.index) } else { words.append(word) }
        }
        return words
    }

    private mutating func next(_ symbol: (UInt64) -> Int) -> CitationToken? {
        var followsBlank = index == 0
        while index < text.count {
            let length = blankLength(at: index)
            if length == 0 { break }
            followsBlank = true
            index += length
        }
        guard index < text.count else { return nil }
        let start = index
        var hash = Hash()
        let byte = text[index]
        if isDigit(byte) {
            while index < text.count, isDigit(text[index]) {
                hash.add(text[index])
                index += 1
            }
            return CitationToken(
                kind: .number, start: start, end: index, symbol: symbol(hash.value), followsBlank: followsBlank,
                isCapitals: false, startsWithCapital: false)
        }
        var capitals = true
        var first = false
        while index < text.count, let letter = letter(at: index) {
            if index == start { first = letter.isCapital }
            capitals = capitals && letter.isCapital
            hash.add(letter)
            index += letter.length
        }
        if index > start {
            return CitationToken(
                kind: .word, start: start, end: index, symbol: symbol(hash.value), followsBlank: followsBlank,
                isCapitals: capitals, startsWithCapital: first)
        }
        let length = signLength(at: index)
        hash.add(sign: text[index..<index + length])
        index += length
        return CitationToken(
            kind: .sign, start: start, end: index, symbol: symbol(hash.value), followsBlank: followsBlank,
            isCapitals: false, startsWithCapital: false)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The length of the blank at a place; 0 when there is none.
    private func blankLength(at index: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return 2
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
            let last = text[index + 2]
            return (0x80...0x8D).contains(last) || last == 0xAF ? 3 : 0
        default: return 0
        }
    }

    private func signLength(at index: Int) -> Int {
        let byte = text[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        return min(length, text.count - index)
    }

    struct Letter {
        let byte: UInt8
        let second: UInt8
        let length: Int
        let isCapital: Bool
    }

    /// The letter at a place in lower case without its accent.
    private func letter(at index: Int) -> Letter? {
        let byte = text[index]
        switch byte {
        case 0x61...0x7A: return Letter(byte: byte, second: 0, length: 1, isCapital: false)
        case 0x41...0x5A: return Letter(byte: byte + 0x20, second: 0, length: 1, isCapital: true)
        case 0xC3 where index + 1 < text.count:
            let next = text[index + 1]
            guard next != 0x97, next != 0xB7, (0x80...0xBF).contains(next) else { return nil }
            if next == 0x9F {
                let sharp = UInt8(ascii: "s")
                return Letter(byte: sharp, second: sharp, length: 2, isCapital: false)
            }
            let base = CitationScanner.bases[Int((next | 0x20) & 0x1F)]
            return Letter(byte: base.0, second: base.1, length: 2, isCapital: next < 0x9F)
        case 0xC5 where index + 1 < text.count && (text[index + 1] == 0x92 || text[index + 1] == 0x93):
            return Letter(
                byte: UInt8(ascii: "o"), second: UInt8(ascii: "e"), length: 2, isCapital: text[index + 1] == 0x92)
        case 0xC4, 0xC5:
            guard index + 1 < text.count else { return nil }
            return Letter(byte: byte, second: text[index + 1], length: 2, isCapital: false)
        default: return nil
        }
    }

    /// The letters without accent of U+00E0 to U+00FF.
    private static let bases: [(UInt8, UInt8)] = "aaaaaa*ceeeeiiiidnooooo/ouuuuyty".utf8.map { byte in
        byte == UInt8(ascii: "*") ? (UInt8(ascii: "a"), UInt8(ascii: "e")) : (byte, 0)
    }

    /// FNV-1a over the folded bytes.
    struct Hash {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

        mutating func add(_ letter: Letter) {
            add(letter.byte)
            if letter.second != 0 { add(letter.second) }
        }

        /// A sign; the forms of apostrophe, hyphen and degree sign are one each.
        mutating func add(sign bytes: ArraySlice<UInt8>) {
            switch Array(bytes) {
            case [0xE2, 0x80, 0x99], [0xCA, 0xBC], [0xE2, 0x80, 0x98]: add(0x27)
            case [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: add(0x2D)
            case [0xC2, 0xBA]: [0xC2, 0xB0].forEach { add($0) }
            default: bytes.forEach { add($0) }
            }
        }
    }
}
