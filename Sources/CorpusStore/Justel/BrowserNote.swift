/// A note that a browser took for a tag when it saved the page: `<l 1999-05-07="" 61,="" art.="" 2,="" 025;="" <b="">`.
///
/// The official pages hold notes in bare angle brackets; a browser that saves its tree writes their words as attributes.
enum BrowserNote {
    /// The note as it was printed, and the name that a closing tag then bears; `nil` when none is here.
    ///
    /// A note whose last word was `<b` goes on behind the tag, up to a bracket of its own.
    ///
    /// - Parameter end: the place of the bracket that closes the tag.
    static func read(_ bytes: [UInt8], at start: Int, closing end: Int) -> (text: [UInt8], name: String)? {
        guard end - start < 600 else { return nil }
        let name = bytes[(start + 1)..<end].prefix(16).prefix { $0.isLowercase || $0 >= 0x80 }
        guard !name.isEmpty else { return nil }
        var parts: [String] = []
        var index = start + 1 + name.count
        while index < end {
            guard bytes[index] == .blank else { return nil }
            let word = bytes[(index + 1)..<end].prefix { $0 != .blank }
            guard word.count > 3, word.suffix(3).elementsEqual("=\"\"".utf8) else { return nil }
            parts.append(word.dropLast(3).string)
            index = word.endIndex
        }
        guard parts.count >= 2 else { return nil }
        let goesOn = parts.last == "<b"
        if goesOn { parts.removeLast() }
        var text =
            name.count <= 6 ? name.string.uppercased() : name.string.prefix(1).uppercased() + name.string.dropFirst()
        for (place, part) in parts.enumerated() {
            let isCounter = place > 0 && isDay(parts[place - 1]) && part.prefix(2).allSatisfy(\.isNumber)
            text += (isCounter ? "/" : " ") + part
        }
        return (Array("<\(text)\(goesOn ? " " : ">")".utf8), name.string)
    }

    private static func isDay(_ text: String) -> Bool { text.utf8.count == 10 && NoteDate.leading(text) != nil }
}
