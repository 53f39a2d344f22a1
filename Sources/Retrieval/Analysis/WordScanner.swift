import Foundation

/// Cuts UTF-8 into words: letters, digits, and apostrophes between them. Everything else separates.
///
/// A hand-written scan over bytes: text types are several times slower here. Bytes that are not UTF-8 separate too.
struct WordScanner {
    /// A word as it is read: in lower case, composed, apostrophes all straight.
    struct Word: Hashable {
        /// The word.
        var bytes: [UInt8]
        /// Its first byte in the text.
        var start: Int
        /// The byte after its last.
        var end: Int
    }

    private let text: [UInt8]
    private var index = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The next word; `nil` at the end.
    mutating func next() -> Word? {
        var word: [UInt8] = []
        var start = 0
        var end = 0
        var hasCombiningMark = false
        while index < text.count {
            let (kind, length) = read(at: index, into: &word)
            switch kind {
            case .letter, .mark:
                if end == 0 { start = index }
                hasCombiningMark = hasCombiningMark || kind == .mark
                index += length
                end = index
            case .apostrophe:
                index += length
                guard end > 0, index < text.count else { break }
                var ahead: [UInt8] = []
                if read(at: index, into: &ahead).kind == .letter {
                    word.append(UInt8(ascii: "'"))
                } else {
                    return finish(word, start, end, hasCombiningMark)
                }
            case .ignored:
                index += length
            case .separator:
                index += length
                if end > 0 { return finish(word, start, end, hasCombiningMark) }
            }
        }
        return end > 0 ? finish(word, start, end, hasCombiningMark) : nil
    }

    private func finish(_ word: [UInt8], _ start: Int, _ end: Int, _ hasCombiningMark: Bool) -> Word {
        guard hasCombiningMark else { return Word(bytes: word, start: start, end: end) }
        let composed = String(decoding: word, as: UTF8.self).precomposedStringWithCanonicalMapping
        return Word(bytes: Array(composed.utf8), start: start, end: end)
    }

    private enum Kind { case letter, mark, apostrophe, ignored, separator }

    /// Classifies the character at a byte and appends it, in lower case, when it is part of a word.
    private func read(at index: Int, into word: inout [UInt8]) -> (kind: Kind, length: Int) {
        let byte = text[index]
        switch byte {
        case 0x30...0x39, 0x61...0x7A:
            word.append(byte)
            return (.letter, 1)
        case 0x41...0x5A:
            word.append(byte + 0x20)
            return (.letter, 1)
        case 0x27: return (.apostrophe, 1)
        case 0x00...0x7F: return (.separator, 1)
        case 0xC3 where index + 1 < text.count:
            let next = text[index + 1]
            guard next != 0x97, next != 0xB7, (0x80...0xBF).contains(next) else { return (.separator, 2) }
            word += [0xC3, (0x80...0x9E).contains(next) ? next + 0x20 : next]
            return (.letter, 2)
        case 0xC2 where index + 1 < text.count: return (text[index + 1] == 0xAD ? .ignored : .separator, 2)
        default: return readLonger(at: index, into: &word)
        }
    }

    private func readLonger(at index: Int, into word: inout [UInt8]) -> (kind: Kind, length: Int) {
        let byte = text[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= text.count,
            let character = String(validating: text[index..<index + length], as: UTF8.self),
            let scalar = character.unicodeScalars.first
        else { return (.separator, 1) }
        switch scalar.value {
        case 0x2019, 0x2018, 0x02BC: return (.apostrophe, length)
        case 0x200B...0x200D, 0x2060, 0xFEFF: return (.ignored, length)
        case 0x300...0x36F:
            word += text[index..<index + length]
            return (.mark, length)
        default:
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                return (.separator, length)
            }
            word += Array(scalar.properties.lowercaseMapping.utf8)
            return (.letter, length)
        }
    }
}
