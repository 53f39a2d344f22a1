/// A note that a browser took for a tag when it saved the page: `<l 1999-05-07="" 61,="" art.="" 2,="" 025;="" <b="">`.
///
/// The official pages hold notes in bare angle brackets; a browser that saves its tree writes their words as attributes.
enum BrowserNote {
    /// The note as it was printed, the name that a closing tag then bears, and the place behind it; `nil` when none is here.
    ///
    /// A note whose last word was `<b` goes on behind the tag, up to a bracket of its own.
    static func read(_ bytes: [UInt8], at start: Int, before limit: Int) -> (text: [UInt8], name: String, end: Int)? {
        let nameStart = start + 1
        let name = bytes[nameStart..<limit].prefix(16).prefix { $0.isLowercase || $0 >= 0x80 }
        guard !name.isEmpty, let end = bytes[nameStart..<limit].prefix(600).firstIndex(of: .greaterThan) else {
            return nil
        }
        let words = bytes[(nameStart + name.count)..<end].split(separator: .blank).map(\.string)
        guard words.count >= 2, words.allSatisfy({ $0.hasSuffix("=\"\"") }) else { return nil }
        var parts = words.map { String($0.dropLast(3)) }
        let goesOn = parts.last == "<b"
        if goesOn { parts.removeLast() }
        var text =
            name.count <= 6 ? name.string.uppercased() : name.string.prefix(1).uppercased() + name.string.dropFirst()
        for (place, part) in parts.enumerated() {
            let isCounter = place > 0 && isDay(parts[place - 1]) && part.prefix(2).allSatisfy(\.isNumber)
            text += (isCounter ? "/" : " ") + part
        }
        return (Array("<\(text)\(goesOn ? " " : ">")".utf8), name.string, end + 1)
    }

    private static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && NoteDate.leading(text) != nil
    }
}
