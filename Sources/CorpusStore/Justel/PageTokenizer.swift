/// UTF-8 bytes of a region → tokens.
///
/// The pages are not well-formed: notes stand in the text as bare `<L 2018-07-11/10, art. 2>`, attributes hold angle
/// brackets, nothing need be closed. So a `<` begins a tag only when a known name follows and what follows the name reads
/// as a tag; every other `<` is text.
struct PageTokenizer {
    private let bytes: [UInt8]
    private let range: Range<Int>

    /// A tag longer than this is text.
    private static let longestTag = 8_000

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// The tokens in order.
    func tokens() -> [PlacedToken] {
        var tokens: [PlacedToken] = []
        var text: [UInt8] = []
        var textStart = range.lowerBound
        var noteNames: Set<String> = []
        var index = range.lowerBound
        func flush() {
            if !text.isEmpty { tokens.append(PlacedToken(token: .text(text), offset: textStart)) }
            text.removeAll(keepingCapacity: true)
        }
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == .lessThan, let (token, end) = tag(at: index) {
                flush()
                if let token { tokens.append(PlacedToken(token: token, offset: index)) }
                index = end
                textStart = index
            } else if byte == .lessThan, let note = BrowserNote.read(bytes, at: index, before: range.upperBound) {
                text += note.text
                noteNames.insert(note.name)
                index = note.end
            } else if byte == .lessThan, let end = closing(at: index, ofAny: noteNames) {
                index = end
            } else if byte == .ampersand,
                let (character, end) = Entities.character(in: bytes, at: index, before: range.upperBound)
            {
                text.append(contentsOf: character)
                index = end
            } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
                text.append(.blank)
                index += 2
            } else {
                text.append(byte < 0x20 ? .blank : byte)
                index += 1
            }
        }
        flush()
        return tokens
    }

    /// The tag or comment at a `<`, with the place after it; `nil` when it is text.
    private func tag(at start: Int) -> (PageToken?, Int)? {
        var index = start + 1
        guard index < range.upperBound else { return nil }
        if bytes[index] == UInt8(ascii: "!") { return comment(at: start) }
        let isClosing = bytes[index] == .slash
        if isClosing { index += 1 }
        let nameStart = index
        while index < range.upperBound, bytes[index].isAlphanumeric, index - nameStart < 8 { index += 1 }
        guard index > nameStart, index < range.upperBound else { return nil }
        let name = String(decoding: bytes[nameStart..<index].map(\.lowercased), as: UTF8.self)
        guard let tag = PageToken.Tag(rawValue: name) else { return nil }
        guard let (attributes, end) = attributes(at: index) else { return nil }
        return (isClosing ? .close(tag) : .open(tag, attributes: attributes), end)
    }

    /// The place behind a closing tag that bears one of the names.
    private func closing(at start: Int, ofAny names: Set<String>) -> Int? {
        guard !names.isEmpty, start + 1 < range.upperBound, bytes[start + 1] == .slash else { return nil }
        let name = bytes[(start + 2)..<range.upperBound].prefix(16).prefix { $0 != .greaterThan }
        let end = start + 2 + name.count
        return names.contains(name.string) && end < range.upperBound ? end + 1 : nil
    }

    private func comment(at start: Int) -> (PageToken?, Int)? {
        guard bytes[start...].starts(with: Array("<!--".utf8)),
            let end = bytes.firstRange(of: Array("-->".utf8), from: start + 4, before: range.upperBound)
        else { return nil }
        return (nil, end.upperBound)
    }

    /// Attributes up to the closing bracket; `nil` when this does not read as a tag.
    private func attributes(at start: Int) -> (PageToken.Attributes, Int)? {
        var result = PageToken.Attributes()
        var index = start
        var isFirst = true
        let limit = min(range.upperBound, start + PageTokenizer.longestTag)
        while index < limit {
            while index < limit, bytes[index].isBlank || bytes[index] == .slash { index += 1 }
            guard index < limit else { return nil }
            if bytes[index] == .greaterThan { return (result, index + 1) }
            let nameStart = index
            while index < limit, bytes[index].isAlphanumeric || bytes[index] == .hyphen || bytes[index] == .underscore {
                index += 1
            }
            let name = bytes[nameStart..<index]
            if index < limit, bytes[index] == UInt8(ascii: "="), !name.isEmpty {
                let (value, end) = attributeValue(at: index + 1, before: limit)
                if name.equalsIgnoringCase("name") { result.name = value() }
                if name.equalsIgnoringCase("href") { result.href = value() }
                if name.equalsIgnoringCase("title") { result.title = value() }
                index = end
            } else {
                guard !isFirst || PageTokenizer.bareAttributes.contains(where: { name.equalsIgnoringCase($0) }) else {
                    return nil
                }
                if index == nameStart { index += 1 }
            }
            isFirst = false
        }
        return nil
    }

    private static let bareAttributes = ["nowrap", "noshade", "compact"]

    /// A value, quoted or not. A quote closes only before a blank, a slash or the end of the tag: notes hold apostrophes.
    private func attributeValue(at start: Int, before limit: Int) -> (() -> String, Int) {
        let quote = start < limit ? bytes[start] : 0
        var index = start
        if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
            index += 1
            while index < limit {
                if bytes[index] == quote, index + 1 < limit, closes(after: index + 1, before: limit) { break }
                index += 1
            }
            let content = start + 1..<min(index, limit)
            return ({ decoded(content) }, min(index + 1, limit))
        }
        while index < limit, !bytes[index].isBlank, bytes[index] != .greaterThan { index += 1 }
        let content = start..<index
        return ({ decoded(content) }, index)
    }

    private func closes(after index: Int, before limit: Int) -> Bool {
        if bytes[index] == .greaterThan || bytes[index] == .slash { return true }
        guard bytes[index].isBlank else { return false }
        var place = index
        while place < limit, bytes[place].isBlank { place += 1 }
        while place < limit, bytes[place].isAlphanumeric || bytes[place] == .hyphen { place += 1 }
        return place < limit && (bytes[place] == UInt8(ascii: "=") || bytes[place] == .greaterThan)
    }

    private func decoded(_ content: Range<Int>) -> String {
        var text: [UInt8] = []
        var index = content.lowerBound
        while index < content.upperBound {
            if bytes[index] == .ampersand,
                let (character, end) = Entities.character(in: bytes, at: index, before: content.upperBound)
            {
                text.append(contentsOf: character)
                index = end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
