/// One line of a text, with what its first signs make of it.
struct TextLine: Hashable, Sendable {
    /// Its bytes, without the line end.
    let range: Range<Int>
    /// What kind of line it is.
    let kind: Kind
    /// Where its content begins, after the mark of a list, a heading or a quotation.
    let contentStart: Int
    /// Whether the mark is a number: `1.`
    let isNumbered: Bool

    /// The kinds of line.
    enum Kind: Hashable, Sendable { case blank, text, heading, item, quotation, row }

    private init(range: Range<Int>, kind: Kind, after mark: Int, in bytes: [UInt8], isNumbered: Bool = false) {
        var start = mark
        while start < range.upperBound, TextLine.isBlank(bytes[start]) { start += 1 }
        self.range = range
        self.kind = kind
        contentStart = start
        self.isNumbered = isNumbered
    }

    /// Cuts a text into lines.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            lines.append(line(bytes, start..<end))
            start = end + 1
        }
        return lines
    }

    private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> TextLine {
        var place = range.lowerBound
        while place < range.upperBound, isBlank(bytes[place]) { place += 1 }
        guard place < range.upperBound else {
            return TextLine(range: range, kind: .blank, after: range.upperBound, in: bytes)
        }
        var next = place + 1
        switch bytes[place] {
        case UInt8(ascii: "#"):
            while next < range.upperBound, bytes[next] == UInt8(ascii: "#") { next += 1 }
            if next < range.upperBound, isBlank(bytes[next]) {
                return TextLine(range: range, kind: .heading, after: next, in: bytes)
            }
        case UInt8(ascii: ">"):
            return TextLine(range: range, kind: .quotation, after: next, in: bytes)
        case UInt8(ascii: "|"):
            return TextLine(range: range, kind: .row, after: next, in: bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            if next < range.upperBound, isBlank(bytes[next]) {
                return TextLine(range: range, kind: .item, after: next, in: bytes)
            }
        case 0xE2:
            // A bullet or a dash at the beginning of a line.
            let mark = Array(bytes[place..<min(place + 3, range.upperBound)])
            if mark == [0xE2, 0x80, 0xA2] || mark == [0xE2, 0x80, 0x93] {
                return TextLine(range: range, kind: .item, after: place + 3, in: bytes)
            }
        case 0x30...0x39:
            while next < range.upperBound, (0x30...0x39).contains(bytes[next]), next - place < 3 { next += 1 }
            if next + 1 < range.upperBound, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")"),
                isBlank(bytes[next + 1]), !continuesDate(bytes, next + 1, range.upperBound)
            {
                return TextLine(range: range, kind: .item, after: next + 1, in: bytes, isNumbered: true)
            }
        default: break
        }
        return TextLine(range: range, kind: .text, after: place, in: bytes)
    }

    /// `4. Mai 2026` at the beginning of a wrapped line is a date, not a point of a list: a year follows within three words.
    private static func continuesDate(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let words = bytes[start..<end].split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2 else { return false }
        let digits = words[1].prefix { (0x30...0x39).contains($0) }
        return digits.count == 4 && (digits.first == 0x31 || digits.first == 0x32)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
