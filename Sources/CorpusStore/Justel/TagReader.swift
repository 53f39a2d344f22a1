/// Reads what stands at a `<`: a tag, a comment, a note that a browser took for a tag.
///
/// It remembers what it looked for in vain, so that a page of unclosed things costs no more than another.
struct TagReader {
    private let bytes: [UInt8]
    private let end: Int
    /// The first `>` at or behind the last place asked for.
    private var nextGreater: Int
    /// For each quote, the place before which none closes, when searched from within.
    private var unclosed: [UInt8: Range<Int>] = [:]
    private var commentsEnd = true
    private var noteNames: Set<String> = []

    /// A tag longer than this is text.
    private static let longestTag = 8_000

    /// What stands at a place.
    struct Piece {
        let kind: Kind
        /// The place behind it.
        let end: Int

        enum Kind {
            case token(PageToken)
            case words([UInt8])
            case nothing
        }
    }

    init(_ bytes: [UInt8], before end: Int) {
        self.bytes = bytes
        self.end = end
        nextGreater = 0
    }

    /// The piece at a `<`; `nil` when it is text. Places are asked for in their order.
    mutating func piece(at start: Int) -> Piece? {
        guard start + 1 < end else { return nil }
        if bytes[start + 1] == UInt8(ascii: "!") { return comment(at: start) }
        if nextGreater <= start { nextGreater = bytes[start..<end].firstIndex(of: .greaterThan) ?? end }
        guard nextGreater < end, nextGreater - start < TagReader.longestTag else { return nil }
        if let piece = tag(at: start) { return piece }
        if let note = BrowserNote.read(bytes, at: start, closing: nextGreater) {
            noteNames.insert(note.name)
            return Piece(kind: .words(note.text), end: nextGreater + 1)
        }
        return noteEnd(at: start)
    }

    private mutating func tag(at start: Int) -> Piece? {
        var index = start + 1
        let isClosing = bytes[index] == .slash
        if isClosing { index += 1 }
        let nameStart = index
        while index < end, bytes[index].isAlphanumeric, index - nameStart < 8 { index += 1 }
        guard index > nameStart, index < end else { return nil }
        let name = String(decoding: bytes[nameStart..<index].map(\.lowercased), as: UTF8.self)
        guard let tag = PageToken.Tag(rawValue: name), let (attributes, after) = attributes(at: index) else {
            return nil
        }
        if tag.isPassedOver { return Piece(kind: .nothing, end: after) }
        return Piece(kind: .token(isClosing ? .close(tag) : .open(tag, attributes: attributes)), end: after)
    }

    private mutating func comment(at start: Int) -> Piece? {
        guard commentsEnd, bytes[start..<end].starts(with: "<!--".utf8) else { return nil }
        guard let close = bytes.firstRange(of: Array("-->".utf8), from: start + 4, before: end) else {
            commentsEnd = false
            return nil
        }
        return Piece(kind: .nothing, end: close.upperBound)
    }

    /// A closing tag that bears the name of a note which a browser took for a tag.
    private func noteEnd(at start: Int) -> Piece? {
        guard !noteNames.isEmpty, bytes[start + 1] == .slash, nextGreater - start < 20 else { return nil }
        return noteNames.contains(bytes[(start + 2)..<nextGreater].string)
            ? Piece(kind: .nothing, end: nextGreater + 1) : nil
    }

    /// Attributes up to the closing bracket; `nil` when this does not read as a tag.
    private mutating func attributes(at start: Int) -> (PageToken.Attributes?, Int)? {
        var (name, href, title): (String?, String?, String?)
        var index = start
        var isFirst = true
        let limit = min(end, start + TagReader.longestTag)
        while index < limit {
            while index < limit, bytes[index].isBlank || bytes[index] == .slash { index += 1 }
            guard index < limit else { return nil }
            if bytes[index] == .greaterThan {
                return (PageToken.Attributes(name: name, href: href, title: title), index + 1)
            }
            let nameStart = index
            while index < limit, bytes[index].isAlphanumeric || bytes[index] == .hyphen || bytes[index] == .underscore {
                index += 1
            }
            let word = bytes[nameStart..<index]
            if index < limit, bytes[index] == UInt8(ascii: "="), !word.isEmpty {
                guard let value = value(at: index + 1, before: limit) else { return nil }
                if word.equalsIgnoringCase("name") { name = decoded(value.content) }
                if word.equalsIgnoringCase("href") { href = decoded(value.content) }
                if word.equalsIgnoringCase("title") { title = decoded(value.content) }
                index = value.end
            } else {
                guard !isFirst || TagReader.bareAttributes.contains(where: { word.equalsIgnoringCase($0) }) else {
                    return nil
                }
                if index == nameStart { index += 1 }
            }
            isFirst = false
        }
        return nil
    }

    private static let bareAttributes = ["nowrap", "noshade", "compact"]

    /// A value, quoted or not, and the place behind it; `nil` when its quote is never closed. A quote closes only before
    /// the end of the tag, a slash, or a blank and another attribute: notes hold apostrophes.
    private mutating func value(at start: Int, before limit: Int) -> (content: Range<Int>, end: Int)? {
        let quote = start < limit ? bytes[start] : 0
        guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
            let end = bytes[start..<limit].firstIndex { $0.isBlank || $0 == .greaterThan } ?? limit
            return (start..<end, end)
        }
        var index = start + 1
        if let known = unclosed[quote], known.contains(index) { index = known.upperBound }
        while index < limit {
            if bytes[index] == quote, index + 1 < limit, closes(after: index + 1, before: limit) {
                return (start + 1..<index, index + 1)
            }
            index += 1
        }
        unclosed[quote] = start + 1..<max(index, start + 2)
        return nil
    }

    private func closes(after index: Int, before limit: Int) -> Bool {
        if bytes[index] == .greaterThan || bytes[index] == .slash { return true }
        guard bytes[index].isBlank else { return false }
        var place = index
        let last = min(limit, index + 200)
        while place < last, bytes[place].isBlank { place += 1 }
        while place < last, bytes[place].isAlphanumeric || bytes[place] == .hyphen { place += 1 }
        return place < last && (bytes[place] == UInt8(ascii: "=") || bytes[place] == .greaterThan)
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
