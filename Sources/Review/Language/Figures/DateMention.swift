import LegalModel

/// A date that a text names, with its place.
struct DateMention: Hashable, Sendable {
    /// Its words, with the name of the day.
    let words: Range<Int>
    /// The date; `nil` when no year is named, or there is no such day.
    let date: CivilDate?
    /// The name of the day before it.
    let weekday: Weekday?
    /// Whether a year is named.
    let hasYear: Bool

    /// The dates of a text, in its order: written out, `12/03/2026`, `12.03.2026`, `2026-03-12`.
    static func mentions(in text: AnalysedText, _ calendar: CalendarWords) -> [DateMention] {
        var mentions: [DateMention] = []
        var place = 0
        while place < text.words.count {
            if let mention = written(text, calendar, place) ?? monthFirst(text, calendar, place) ?? figures(text, place)
            {
                mentions.append(mention.with(dayBefore: text, calendar))
                place = mention.words.upperBound
            } else {
                place += 1
            }
        }
        return mentions
    }

    /// `12 mars 2026`, `1er mai`, `4. Mai 2026`.
    private static func written(_ text: AnalysedText, _ calendar: CalendarWords, _ place: Int) -> DateMention? {
        guard let day = day(text.words[place]), place + 1 < text.words.count, !text.words[place + 1].isApart else {
            return nil
        }
        var index = place + 1
        if ["of", "de"].contains(text.words[index].folded), index + 1 < text.words.count { index += 1 }
        guard let month = calendar.month(text.words[index]) else { return nil }
        return mention(text, place..<(index + 1), day: day, month: month)
    }

    /// `March 12, 2026`.
    private static func monthFirst(_ text: AnalysedText, _ calendar: CalendarWords, _ place: Int) -> DateMention? {
        guard text.language == .english, let month = calendar.month(text.words[place]), place + 1 < text.words.count,
            let day = day(text.words[place + 1])
        else { return nil }
        return mention(text, place..<(place + 2), day: day, month: month)
    }

    private static func mention(_ text: AnalysedText, _ words: Range<Int>, day: Int, month: Int) -> DateMention {
        var next = words.upperBound
        if next < text.words.count, text.words[next].kind == .comma { next += 1 }
        guard next < text.words.count, !text.words[next].isApart, let year = year(text.words[next].folded) else {
            return DateMention(words: words, date: nil, weekday: nil, hasYear: false)
        }
        return DateMention(
            words: words.lowerBound..<(next + 1), date: CivilDate(year: year, month: month, day: day), weekday: nil,
            hasYear: true)
    }

    private static func figures(_ text: AnalysedText, _ place: Int) -> DateMention? {
        let word = text.words[place]
        guard word.kind == .number else { return nil }
        if let date = CivilDate(iso: word.folded) {
            return DateMention(words: place..<(place + 1), date: date, weekday: nil, hasYear: true)
        }
        let parts = word.folded.split { $0 == "." || $0 == "-" }.map(String.init)
        if parts.count == 3, let date = date(parts) {
            return DateMention(words: place..<(place + 1), date: date, weekday: nil, hasYear: true)
        }
        guard place + 2 < text.words.count, isSlash(text, place), isSlash(text, place + 1),
            let date = date((0..<3).map { text.words[place + $0].folded })
        else { return nil }
        return DateMention(words: place..<(place + 3), date: date, weekday: nil, hasYear: true)
    }

    private static func date(_ parts: [String]) -> CivilDate? {
        guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = year(parts[2])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func isSlash(_ text: AnalysedText, _ place: Int) -> Bool {
        text.bytes[text.words[place].range.upperBound..<text.words[place + 1].range.lowerBound].elementsEqual("/".utf8)
    }

    /// A day: `12`, `1er`, `4th`.
    private static func day(_ word: TextWord) -> Int? {
        let digits = word.folded.utf8.prefix { (0x30...0x39).contains($0) }
        guard (1...2).contains(digits.count), let day = Int(String(Substring(digits))), (1...31).contains(day),
            ["", "er", "e", "ste", "de", "th", "st", "nd", "rd"].contains(word.folded.dropFirst(digits.count))
        else { return nil }
        return day
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1800...2199).contains(year) else { return nil }
        return year
    }

    /// The same with the name of the day that stands before it.
    private func with(dayBefore text: AnalysedText, _ calendar: CalendarWords) -> DateMention {
        var index = words.lowerBound - 1
        var skipped = 0
        while index >= 0, skipped < 2,
            text.words[index].kind == .comma || ["le", "den", "dem", "the"].contains(text.words[index].folded)
        {
            index -= 1
            skipped += 1
        }
        guard index >= 0, (index + 1...words.lowerBound).allSatisfy({ !text.words[$0].isApart }),
            let weekday = calendar.weekday(text.words[index])
        else { return self }
        return DateMention(words: index..<words.upperBound, date: date, weekday: weekday, hasYear: hasYear)
    }
}
