/// Walks over the bytes of XML that is known to be well formed, and tells tags and text with their places.
struct TagScanner {
    /// What stands at a place.
    enum Piece {
        /// `<name …>` or `<name …/>`.
        case start(name: String, isEmpty: Bool)
        /// `</name>`
        case end(name: String)
        /// Characters between tags, references not yet decoded.
        case text
        /// A part whose characters stand as they are: `<![CDATA[…]]>`.
        case characterData
        /// Comments and instructions.
        case other
    }

    let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece and its bytes; `nil` at the end and when a tag does not end.
    mutating func next() -> (piece: Piece, range: Range<Int>)? {
        guard place < bytes.count else { return nil }
        let start = place
        guard bytes[place] == UInt8(ascii: "<") else {
            while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
            return (.text, start..<place)
        }
        if has("<!--") { return skip(to: "-->", .other, from: start) }
        if has("<![CDATA[") { return skip(to: "]]>", .characterData, from: start) }
        if has("<?") { return skip(to: "?>", .other, from: start) }
        var quote: UInt8 = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return (tag(start..<place), start..<place)
            }
        }
        return nil
    }

    private func tag(_ range: Range<Int>) -> Piece {
        let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
        var index = range.lowerBound + (isEnd ? 2 : 1)
        let start = index
        while index < range.upperBound, !TagScanner.endsName(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        if isEnd { return .end(name: name) }
        return .start(name: name, isEmpty: bytes[range.upperBound - 2] == UInt8(ascii: "/"))
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private func has(_ sign: String) -> Bool { bytes[place...].starts(with: sign.utf8) }

    private mutating func skip(to end: String, _ piece: Piece, from start: Int) -> (piece: Piece, range: Range<Int>)? {
        while place < bytes.count, !has(end) { place += 1 }
        guard place < bytes.count else { return nil }
        place += end.utf8.count
        return (piece, start..<place)
    }

    /// The value of an attribute of a tag, by its name with prefix; references are not decoded.
    func attribute(_ name: String, of range: Range<Int>) -> String? {
        let tag = String(decoding: bytes[range], as: UTF8.self)
        for part in tag.split(whereSeparator: { $0.isWhitespace || $0 == ">" || $0 == "/" }) {
            guard part.hasPrefix(name + "=") else { continue }
            return String(part.dropFirst(name.count + 1).filter { $0 != "\"" && $0 != "'" })
        }
        return nil
    }
}
