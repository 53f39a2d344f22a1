/// UTF-8 bytes of a region → tokens.
///
/// The pages are not well-formed: notes stand in the text as bare `<L 2018-07-11/10, art. 2>`, attributes hold angle
/// brackets, nothing need be closed. So a `<` begins a tag only when a known name follows and what follows the name reads
/// as a tag; every other `<` is text.
struct PageTokenizer {
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// The tokens in order, without tags that say nothing about words.
    ///
    /// - Complexity: linear in the bytes, whatever they are.
    func tokens() -> [PlacedToken] {
        var reader = TagReader(bytes, before: range.upperBound)
        var tokens: [PlacedToken] = []
        var text: [UInt8] = []
        var textStart = range.lowerBound
        var index = range.lowerBound
        func flush() {
            if !text.isEmpty { tokens.append(PlacedToken(token: .text(text), offset: textStart)) }
            text = []
        }
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == .lessThan, let piece = reader.piece(at: index) {
                switch piece.kind {
                case .token(let token):
                    flush()
                    tokens.append(PlacedToken(token: token, offset: index))
                case .words(let words):
                    if text.isEmpty { textStart = index }
                    text += words
                case .nothing: break
                }
                index = piece.end
                if text.isEmpty { textStart = index }
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
}
