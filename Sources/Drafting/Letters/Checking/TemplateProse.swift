import Citations
import LegalModel

/// The words of a template as they were written, line by line, with its tags blanked out.
struct TemplateProse {
    /// A line with its number, from 1, and where it begins.
    struct Line {
        let text: String
        let number: Int
    }

    let lines: [Line]
    /// What a remark permits on the line after it, `{{! allow F10: why }}`, by the number of that line.
    private let allowed: [Int: Set<String>]
    private let file: String
    private let language: Language

    init(_ source: String, file: String, language: Language) {
        self.file = file
        self.language = language
        var allowed: [Int: Set<String>] = [:]
        var open: Set<String> = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let code = TemplateProse.allowance(in: line) {
                open.insert(code)
            } else if line.contains(where: { !$0.isWhitespace }) {
                if !open.isEmpty { allowed[index + 1] = open }
                open = []
            }
        }
        self.allowed = allowed
        lines = source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            Line(text: line.hasPrefix(":::") ? "" : TemplateProse.withoutTags(line), number: index + 1)
        }
    }

    /// What a line permits for the next: the code before the colon, when a reason follows it.
    private static func allowance(in line: Substring) -> String? {
        guard let start = line.firstRange(of: "{{! allow "), let end = line[start.upperBound...].firstRange(of: "}}")
        else { return nil }
        let halves = line[start.upperBound..<end.lowerBound].split(separator: ":", maxSplits: 1).map(\.trimmed)
        return halves.count == 2 && !halves[1].isEmpty ? halves[0] : nil
    }

    /// Whether a remark on the line before permits something.
    func allows(_ code: String, at line: Int) -> Bool { allowed[line]?.contains(code) ?? false }

    /// Where words stand first; `nil` when somebody else wrote them.
    func place(of words: String) -> SourceLocation? {
        let wanted = words.plainSpaces.lowercased()
        for line in lines {
            let text = line.text.plainSpaces.lowercased()
            guard let range = text.ranges(of: wanted).first(where: { isWhole($0, in: text) }) else { continue }
            return place(line, text.distance(from: text.startIndex, to: range.lowerBound) + 1)
        }
        return nil
    }

    /// Whether no letter stands right before or after.
    private func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
        let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
        let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
        return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
    }

    /// Blanks in the place of tags, so that columns stay.
    private static func withoutTags(_ line: Substring) -> String {
        var text = ""
        var rest = line
        while let start = rest.firstRange(of: "{{") {
            text += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                text += String(repeating: " ", count: rest[start.lowerBound...].count)
                return text
            }
            text += String(repeating: " ", count: rest[start.lowerBound..<end.upperBound].count)
            rest = rest[end.upperBound...]
        }
        return text + rest
    }

    private func place(_ line: Line, _ column: Int) -> SourceLocation {
        SourceLocation(file: file, line: line.number, column: column)
    }

    // MARK: Dates

    /// Dates, years and numbers of days that somebody typed.
    var typedDates: [(words: String, location: SourceLocation)] {
        let months = Set(CalendarNames.months(in: language).map { $0.lowercased() })
        return lines.filter { !allows("date", at: $0.number) }.flatMap { line in
            let words = TemplateProse.words(of: line.text)
            return words.indices.compactMap { index -> (words: String, location: SourceLocation)? in
                let word = words[index]
                let before = index > 0 ? words[index - 1] : nil
                let after = index + 1 < words.count ? words[index + 1] : nil
                let isMonth = months.contains(word.text.lowercased())
                if TemplateProse.isDateOfLaw(words, index) { return nil }
                if isMonth, let before, before.isNumber {
                    return ("\(before.text) \(word.text)", place(line, before.column))
                }
                if isMonth, let after, after.isNumber {
                    return ("\(word.text) \(after.text)", place(line, word.column))
                }
                if word.isYear, !(before.map { months.contains($0.text.lowercased()) } ?? false) {
                    return (word.text, place(line, word.column))
                }
                if word.isNumber, let after,
                    TemplateProse.units[language, default: []].contains(after.text.lowercased())
                {
                    return ("\(word.text) \(after.text)", place(line, word.column))
                }
                return nil
            }
        }
    }

    /// Whether a number, month or year belongs to the date of a law or decree, which is its name.
    private static func isDateOfLaw(_ words: [Word], _ index: Int) -> Bool {
        words[max(0, index - 6)..<index].contains { acts.contains($0.text.lowercased()) }
            && words[index..<min(words.count, index + 3)].contains(where: \.isYear)
    }

    private static let acts: Set<String> = [
        "loi", "arrêté", "décret", "directive", "règlement", "wet", "besluit", "decreet", "richtlijn", "verordening",
        "gesetz", "gesetzes", "erlass", "erlasses", "dekret", "richtlinie", "verordnung", "law", "decree", "act",
        "regulation",
    ]

    /// Units of a term.
    private static let units: [Language: Set<String>] = [
        .french: ["jour", "jours", "semaine", "semaines", "mois"],
        .dutch: ["dag", "dagen", "week", "weken", "maand", "maanden", "werkdagen", "kalenderdagen"],
        .german: ["tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "werktage", "werktagen"],
        .english: ["day", "days", "week", "weeks", "month", "months"],
    ]

    private struct Word {
        let text: String
        let column: Int
        var isNumber: Bool { text.first?.isNumber ?? false }
        var isYear: Bool {
            text.utf8.count == 4 && text.allSatisfy(\.isNumber) && (text.hasPrefix("20") || text.hasPrefix("19"))
        }
    }

    private static func words(of line: String) -> [Word] {
        var words: [Word] = []
        var text = ""
        var start = 1
        for (index, character) in (line + " ").enumerated() {
            if character.isLetter || character.isNumber {
                if text.isEmpty { start = index + 1 }
                text.append(character)
            } else if !text.isEmpty {
                words.append(Word(text: text, column: start))
                text = ""
            }
        }
        return words
    }

    // MARK: Fixed sentences

    /// Sentences that say a fixed one again: word for word, or in other words.
    ///
    /// - Parameter fixed: the wordings by id, as templates.
    func repeated(_ fixed: [(id: String, text: String)]) -> [(id: String, isVerbatim: Bool, location: SourceLocation)] {
        let known = fixed.flatMap { id, text in
            TemplateProse.sentences(of: TemplateProse.withoutTags(text[...])).map {
                (id, TemplateProse.pairs(of: $0.text))
            }
        }.filter { $0.1.count >= 6 }
        return lines.flatMap { line in
            TemplateProse.sentences(of: line.text).compactMap { sentence in
                let pairs = TemplateProse.pairs(of: sentence.text)
                guard pairs.count >= 5 else { return nil }
                let best = known.map { ($0.0, TemplateProse.likeness(pairs, $0.1)) }.max { $0.1 < $1.1 }
                guard let best, best.1 >= 0.7, !allows(best.0, at: line.number) else { return nil }
                return (best.0, best.1 > 0.999, place(line, sentence.column))
            }
        }
    }

    /// The sentences of a line with the columns at which they begin.
    private static func sentences(of line: String) -> [(text: String, column: Int)] {
        var sentences: [(text: String, column: Int)] = []
        var text = ""
        var start = 1
        for (index, character) in line.enumerated() {
            if text.isEmpty, character.isWhitespace { continue }
            if text.isEmpty { start = index + 1 }
            text.append(character)
            if ".!?".contains(character) {
                sentences.append((text, start))
                text = ""
            }
        }
        if !text.isEmpty { sentences.append((text, start)) }
        return sentences
    }

    /// Neighbouring words.
    private static func pairs(of text: String) -> Set<[String]> {
        let words = words(of: text).map { $0.text.lowercased() }
        return Set(zip(words, words.dropFirst()).map { [$0, $1] })
    }

    private static func likeness(_ one: Set<[String]>, _ other: Set<[String]>) -> Double {
        2 * Double(one.intersection(other).count) / Double(one.count + other.count)
    }
}
