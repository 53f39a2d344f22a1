/// How a page says that an article is repealed: `(Abrogé)`, `(Opgeheven)`, `[1 ...]1` with a note, or nothing but a note.
enum Repeal {
    /// Whether nothing is left of an article but the word for its repeal, remarks aside, or nothing and a note that tells it.
    static func isToldBy(_ text: String, _ notes: [AmendmentNote]) -> Bool {
        let words = withoutRemarks(text).lowercased().filter(\.isLetter)
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
        let word = text.lowercased().filter { !"()[]. …".contains($0) }
        return word.isEmpty || ["abrogé", "abrogée", "opgeheven", "aufgehoben"].contains(word)
    }

    private static let verbs: Set<String> = [
        "abrogé", "abroge", "abrogée", "abrogee", "abrogés", "opgeheven", "aufgehoben",
    ]

    /// The text without `(NOTE : …)` and `(ancien article …)`.
    private static func withoutRemarks(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "(") {
            let group = rest[open...].dropFirst()
            let head = group.prefix(6).uppercased()
            guard ["NOTE", "NOTA", "NOOT", "ANCIEN", "OUD "].contains(where: head.hasPrefix) else {
                result += rest[...open]
                rest = group
                continue
            }
            result += rest[..<open]
            rest = after(group)
        }
        return result + rest
    }

    /// What stands behind the parenthesis that closes a group.
    private static func after(_ group: Substring) -> Substring {
        var depth = 1
        var index = group.startIndex
        while index < group.endIndex {
            if group[index] == "(" { depth += 1 }
            if group[index] == ")" { depth -= 1 }
            index = group.index(after: index)
            if depth == 0 { return group[index...] }
        }
        return group[group.endIndex...]
    }
}
