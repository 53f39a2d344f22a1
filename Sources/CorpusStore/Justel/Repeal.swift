/// How a page says that an article is repealed: `(Abrogé)`, `(Opgeheven)`, `[1 ...]1` with a note, or nothing but a note.
enum Repeal {
    /// Whether nothing is left of an article but the word for its repeal, remarks aside, or nothing and a note that tells it.
    static func isToldBy(_ text: String, _ notes: [AmendmentNote]) -> Bool {
        guard let words = fewWords(of: text) else { return false }
        guard !words.isEmpty else { return notes.contains { $0.change == .repealed } }
        return verbs.contains(words) || isWholly(text)
    }

    /// Whether the text is one short parenthesis that says by what it went: `(supprimé par changement de numérotation)`.
    private static func isWholly(_ text: String) -> Bool {
        guard text.utf8.count < 100, text.first == "(", text.last == ")" else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        guard words.count > 2, ["par", "bij", "door", "durch"].contains(words[1]) else { return false }
        return verbs.contains(String(words[0]))
            || ["supprimé", "supprimée", "geschrapt", "gestrichen"].contains(words[0])
    }

    /// Whether the text is the word alone, spelt as it should be, or nothing.
    static func isPlain(_ text: String) -> Bool {
        guard text.utf8.count < 40 else { return false }
        let word = text.lowercased().filter { !"()[]. …".contains($0) }
        return word.isEmpty || ["abrogé", "abrogée", "opgeheven", "aufgehoben"].contains(word)
    }

    private static let verbs: Set<String> = [
        "abrogé", "abroge", "abrogée", "abrogee", "abrogés", "opgeheven", "aufgehoben",
    ]

    /// The letters of a text in lower case without `(NOTE : …)` and `(ancien article …)`; `nil` when they are many: most
    /// articles are long, and their first words tell.
    private static func fewWords(of text: String) -> String? {
        var words: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "("), isRemark(bytes[(index + 1)...]) {
                index = after(bytes, index + 1)
                continue
            }
            let isLetter = bytes[index].isUppercase || bytes[index].isLowercase || bytes[index] >= 0x80
            if isLetter { words.append(bytes[index]) }
            if words.count > longest { return nil }
            index += 1
        }
        return words.string.lowercased().filter(\.isLetter)
    }

    /// More letters than any wording of a repeal has, in bytes.
    private static let longest = 90

    private static func isRemark(_ group: ArraySlice<UInt8>) -> Bool {
        ["NOTE", "NOTA", "NOOT", "ANCIEN", "OUD ", "HINWEIS"].contains { group.startsIgnoringCase($0) }
    }

    /// The place behind the parenthesis that closes a group.
    private static func after(_ bytes: [UInt8], _ start: Int) -> Int {
        var depth = 1
        var index = start
        while index < bytes.count, depth > 0 {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            index += 1
        }
        return index
    }
}
