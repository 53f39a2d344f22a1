/// The paragraphs of a plain text.
enum TextParagraph {
    /// Their bytes, without the line ends around them; none empty.
    ///
    /// - Parameter isWrapped: whether they are parted by empty lines; else each line is one.
    static func all(of text: String, isWrapped: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = offset + line.utf8.count
            if line.allSatisfy(\.isWhitespace) {
                isOpen = false
            } else if isOpen, isWrapped, let last = found.last {
                found[found.count - 1] = last.lowerBound..<end
            } else {
                found.append(offset..<end)
                isOpen = true
            }
            offset = end + 1
        }
        return found
    }

    /// The words at some bytes.
    static func words(_ range: Range<Int>, of text: String) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}
