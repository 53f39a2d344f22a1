/// Tags of templates that were left in a text: `{{ … }}` and `{…}`.
enum TemplateLeftovers {
    /// The bytes of the tags, in the order of the text. A brace that is never closed within its line is a tag to the line's end.
    static func tags(in bytes: [UInt8]) -> [Range<Int>] {
        var tags: [Range<Int>] = []
        var place = 0
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
            var end = open
            while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != 0x0A { end += 1 }
            while end < bytes.count, bytes[end] == UInt8(ascii: "}") { end += 1 }
            tags.append(open..<end)
            place = max(end, open + 1)
        }
        return tags
    }
}
