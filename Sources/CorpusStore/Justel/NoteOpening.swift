/// How a note begins, and where it ends when its closing bracket is missing.
enum NoteOpening {
    /// Whether a note begins at a place: a verb ("Inséré par"), or an act in capitals and a number ("L 2018-07-11/10").
    static func reads(_ source: [UInt8], at start: Int) -> Bool {
        let rest = source[min(start, source.count)...].prefix(64).drop { $0 == .blank }
        let word = rest.prefix { $0.isAlphanumeric || $0 >= 0x80 }
        guard let first = word.first, !first.isDigit else { return false }
        let letters = word.prefix { $0.isUppercase }
        if !letters.isEmpty, letters.count <= 6, word.dropFirst(letters.count).allSatisfy(\.isDigit) {
            return rest.dropFirst(word.count).drop(while: { $0 == .blank || $0 == .dot }).first?.isDigit ?? false
        }
        return verbs.contains { word.startsIgnoringCase($0) }
    }

    private static let verbs = [
        "inser", "insér", "INSÉR", "abrog", "retabl", "rétabl", "rempl", "modifi", "ingevoe", "ophef", "opgehe",
        "herste",
        "vervang", "gewijz", "errat", "confirm", "bekracht", "annul", "vernietig", "renum", "hernum", "transf",
        "overge",
        "verplaats", "complét", "aangevuld", "eingef", "aufgehob", "ersetz", "abgeänd", "ergänz", "wiedereing",
        "umnumm", "überf", "verschob", "bestätig",
    ]

    /// The end of a note without closing bracket: behind its date of entry into force, else behind its last number.
    static func grammarEnd(_ source: [UInt8], from start: Int) -> Int? {
        let lineEnd = source[start...].prefix(600).firstIndex(of: .newline) ?? min(source.count, start + 600)
        let line = Array(source[start..<lineEnd])
        for words in AmendmentNote.forceWords {
            guard let place = line.firstRange(of: Array(words.utf8), from: 0), place.lowerBound < 200 else { continue }
            var index = place.upperBound
            while index < line.count, line[index].isBlank || line[index] == UInt8(ascii: ":") { index += 1 }
            while index < line.count, !line[index].isBlank, line[index] != UInt8(ascii: ")") { index += 1 }
            return start + (line[index - 1] == .comma ? remarkEnd(line, from: index) : index)
        }
        var index = 0
        var end: Int?
        while index < line.count, index < 200 {
            let word = line[index...].prefix { !$0.isBlank }
            guard isPart(word, isFirst: end == nil) else { break }
            index += word.count
            end = index
            while index < line.count, line[index].isBlank { index += 1 }
        }
        return end.map { start + $0 }
    }

    /// A comma behind the date begins a remark on it, which ends with its parenthesis, else with the line.
    private static func remarkEnd(_ line: [UInt8], from start: Int) -> Int {
        line[start...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.count
    }

    /// Whether a word can belong to the reference of a note: the act, "par", "art.", numbers.
    private static func isPart(_ word: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
        if word.contains(where: \.isDigit) {
            return word.allSatisfy { $0.isAlphanumeric || $0 >= 0x80 || "-/.,;°".utf8.contains($0) }
        }
        let text = word.string.lowercased()
        let isAct = word.count <= 5 && word.allSatisfy(\.isUppercase) && !word.isEmpty
        return isAct || ["art.", "par", "bij", "§", "et", "en"].contains(text)
            || (isFirst && verbs.contains { word.startsIgnoringCase($0) })
    }
}
