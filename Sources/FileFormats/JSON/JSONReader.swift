public import LegalModel

/// Reads JSON into a tree in which every value knows its line and column.
///
/// Strict: nothing behind the document, no key twice, no comment, no deeper nesting than ``deepest``.
public struct JSONReader {
    /// The deepest nesting that is read.
    public static let deepest = 64

    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var counted = (start: 0, end: 0, column: 1)

    /// Reads a document.
    ///
    /// - Throws: `notUTF8`, `syntax` with what was expected, `duplicateKey`, `tooLarge` for nesting; each with its place.
    /// - Complexity: linear in the number of bytes.
    public static func read(_ bytes: [UInt8], file: String) throws(DataFault) -> SourceNode {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw DataFault(.notUTF8, at: SourceLocation(file: file, line: 1, column: 1))
        }
        var reader = JSONReader(bytes: bytes, file: file)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        let node = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.index == bytes.count else { throw reader.fault("JSON: end of file") }
        return node
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(DataFault) -> SourceNode {
        skipBlanks()
        let place = here()
        guard depth <= JSONReader.deepest else {
            throw DataFault(.tooLarge(limit: JSONReader.deepest, unit: "levels"), at: place)
        }
        guard index < bytes.count else { throw fault("JSON: a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return SourceNode(.mapping(try members(depth: depth)), at: place)
        case UInt8(ascii: "["): return SourceNode(.sequence(try elements(depth: depth)), at: place)
        case UInt8(ascii: "\""): return SourceNode(.text(try string()), at: place)
        default: return SourceNode(try scalar(), at: place)
        }
    }

    private mutating func members(depth: Int) throws(DataFault) -> [SourceNode.Entry] {
        index += 1
        var entries: [SourceNode.Entry] = []
        var keys: Set<String> = []
        if take(UInt8(ascii: "}")) { return entries }
        while true {
            skipBlanks()
            let place = here()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw fault("JSON: \"key\"") }
            let key = try string()
            guard keys.insert(key).inserted else { throw DataFault(.duplicateKey(key), at: place) }
            guard take(UInt8(ascii: ":")) else { throw fault("JSON: \":\"") }
            entries.append(SourceNode.Entry(key: key, keyLocation: place, value: try value(depth: depth + 1)))
            if take(UInt8(ascii: "}")) { return entries }
            guard take(UInt8(ascii: ",")) else { throw fault("JSON: \",\" | \"}\"") }
        }
    }

    private mutating func elements(depth: Int) throws(DataFault) -> [SourceNode] {
        index += 1
        var nodes: [SourceNode] = []
        if take(UInt8(ascii: "]")) { return nodes }
        while true {
            nodes.append(try value(depth: depth + 1))
            if take(UInt8(ascii: "]")) { return nodes }
            guard take(UInt8(ascii: ",")) else { throw fault("JSON: \",\" | \"]\"") }
        }
    }

    /// `null`, `true`, `false`, a number.
    private mutating func scalar() throws(DataFault) -> SourceNode.Content {
        let start = index
        while index < bytes.count, JSONReader.isScalar(bytes[index]) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        if word == "null" { return .null }
        guard
            ["true", "false"].contains(word)
                || (word.first.map { $0 == "-" || $0.isNumber } ?? false) && Double(word) != nil
        else {
            index = start
            throw fault("JSON: a value")
        }
        return .plain(word)
    }

    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    // MARK: Strings

    private mutating func string() throws(DataFault) -> String {
        let place = here()
        index += 1
        var start = index
        var text: [UInt8] = []
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                text += bytes[start..<index]
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[start..<index]
                try escape(into: &text)
                start = index
            case 0..<0x20: throw fault("JSON: \\n, \\t …")
            default: index += 1
            }
        }
        throw DataFault(.syntax("JSON: \" … \""), at: place)
    }

    private mutating func escape(into text: inout [UInt8]) throws(DataFault) {
        guard index + 1 < bytes.count else { throw fault("JSON: \\") }
        let sign = bytes[index + 1]
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            text += Array(String(try scalarValue()).utf8)
            return
        default: throw fault("JSON: \\")
        }
        index += 2
    }

    /// A character written `\u00e9`, or as a pair of surrogates.
    private mutating func scalarValue() throws(DataFault) -> Character {
        guard let first = unit(at: index) else { throw fault("JSON: \\u0000") }
        if let scalar = Unicode.Scalar(first) {
            index += 6
            return Character(scalar)
        }
        guard (0xD800..<0xDC00).contains(first), let second = unit(at: index + 6), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00))
        else { throw fault("JSON: \\uD800\\uDC00") }
        index += 12
        return Character(scalar)
    }

    private func unit(at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let digits = bytes[(index + 2)..<(index + 6)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    // MARK: Places

    private mutating func take(_ sign: UInt8) -> Bool {
        skipBlanks()
        guard index < bytes.count, bytes[index] == sign else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
            case 0x20, 0x09, 0x0D: index += 1
            default: return
            }
        }
    }

    /// The place of the next byte; columns count Unicode scalars, each byte of a line once.
    private mutating func here() -> SourceLocation {
        if counted.start != lineStart { counted = (lineStart, lineStart, 1) }
        let end = min(index, bytes.count)
        if end < counted.end { counted = (lineStart, lineStart, 1) }
        counted.column += bytes[counted.end..<end].count { $0 & 0xC0 != 0x80 }
        counted.end = end
        return SourceLocation(file: file, line: line, column: counted.column)
    }

    private mutating func fault(_ expected: String) -> DataFault { DataFault(.syntax(expected), at: here()) }
}
