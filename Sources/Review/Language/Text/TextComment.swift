/// A comment `<!-- … -->` of a text: it is not read, but may say that a finding is meant.
struct TextComment: Hashable, Sendable {
    /// Its bytes with the marks.
    let range: Range<Int>
    /// What stands between the marks, without blanks at the ends.
    let text: String

    /// The comments of a text, in its order; one that is never closed is none.
    static func comments(in bytes: [UInt8]) -> [TextComment] {
        let open = Array("<!--".utf8)
        let close = Array("-->".utf8)
        var comments: [TextComment] = []
        var place = 0
        while place + open.count <= bytes.count {
            guard bytes[place] == open[0], bytes[place..<(place + open.count)].elementsEqual(open) else {
                place += 1
                continue
            }
            var end = place + open.count
            while end + close.count <= bytes.count, !bytes[end..<(end + close.count)].elementsEqual(close) { end += 1 }
            guard end + close.count <= bytes.count else { break }
            let inner = String(decoding: bytes[(place + open.count)..<end], as: UTF8.self)
            comments.append(
                TextComment(
                    range: place..<(end + close.count),
                    text: String(
                        inner.trimmingPrefix { $0.isWhitespace }.reversed().trimmingPrefix { $0.isWhitespace }
                            .reversed())))
            place = end + close.count
        }
        return comments
    }
}
