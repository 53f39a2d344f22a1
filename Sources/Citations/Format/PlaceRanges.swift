/// Parts of an article of which three and more follow each other, as one range: `1° à 4° et 7°`.
enum PlaceRanges {
    /// The parts in their order, runs folded; two in a row stay two.
    ///
    /// - Parameters:
    ///   - word: what stands between the ends of a range, with its blanks.
    ///   - printed: a part as it is printed.
    static func texts<Part>(
        of parts: [Part], word: String, following: (Part, Part) -> Bool, printed: (Part) -> String
    ) -> [String] {
        var texts: [String] = []
        var rest = parts[...]
        while let first = rest.first {
            var end = rest.startIndex + 1
            while end < rest.endIndex, following(rest[end - 1], rest[end]) { end += 1 }
            if end - rest.startIndex > 2 {
                texts.append(printed(first) + word + printed(rest[end - 1]))
                rest = rest[end...]
            } else {
                texts.append(printed(first))
                rest = rest.dropFirst()
            }
        }
        return texts
    }

    /// Whether a number comes right after another: `3` after `2`, not `2/1` after `2`.
    static func isNext(_ left: String, _ right: String) -> Bool {
        guard let first = Int(left), let last = Int(right) else { return false }
        return last == first + 1
    }

    /// Whether a letter comes right after another.
    static func isNextLetter(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == 1, right.utf8.count == 1, let first = left.utf8.first, let last = right.utf8.first
        else { return false }
        return (0x61..<0x7A).contains(first) && last == first + 1
    }
}
