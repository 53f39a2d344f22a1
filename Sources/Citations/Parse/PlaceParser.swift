/// Reads one step into an article: `§§ 1-2`, `alinéas 2 et 3`, `derde en vierde lid`, `3° en 8°`, `17°, a)`, *in fine*.
struct PlaceParser {
    let reader: TokenReader
    let numbers: NumberParser

    init(reader: TokenReader) {
        self.reader = reader
        numbers = NumberParser(reader: reader)
    }

    /// No list of parts has more members: a list is read anew from each of its members when no article follows.
    private static let longestList = 50

    private var signs: Lexicon.Signs { reader.lexicon.signs }
    private var tokens: [CitationToken] { reader.tokens }

    /// The step at a token and the token after it; bare numbers after `limit` belong to the list of articles.
    func element(at index: Int, limit: Int) -> (element: PlaceElement, next: Int)? {
        guard index < tokens.count else { return nil }
        if let end = reader.lexicon.asides.end(tokens, at: index) { return (.aside, end) }
        return paragraphs(at: index, limit) ?? ordinals(at: index) ?? subparagraphs(at: index, limit)
            ?? items(at: index, limit) ?? letters(at: index) ?? dashes(at: index, limit)
    }

    // MARK: Paragraphs

    private func paragraphs(at index: Int, _ limit: Int) -> (PlaceElement, Int)? {
        var next = index
        while reader.isSign(signs.section, at: next), next - index < 2 { next += 1 }
        var isPlural = next - index == 2
        if next == index {
            guard let end = reader.lexicon.paragraph.end(tokens, at: index) else { return nil }
            next = end
            isPlural = reader.lexicon.plurals.end(tokens, at: index) == end
        }
        guard let list = list(at: next, limit: isPlural ? .max : limit) else { return nil }
        return (.paragraphs(list.numbers), list.next)
    }

    // MARK: Alinéas

    private func subparagraphs(at index: Int, _ limit: Int) -> (PlaceElement, Int)? {
        guard let next = reader.lexicon.subparagraph.end(tokens, at: index) else { return nil }
        if let ordinal = reader.lexicon.ordinals.match(tokens, at: next) {
            return (.subparagraphs([ordinal.value]), ordinal.next)
        }
        let isPlural = reader.lexicon.plurals.end(tokens, at: index) == next
        guard let list = list(at: next, limit: isPlural ? .max : limit) else { return nil }
        var numbers: [String] = []
        for number in list.numbers {
            let ends = number.split(separator: ".").compactMap { Int($0) }
            if ends.count == 2, ends[0] < ends[1], ends[1] - ends[0] < 20 {
                numbers += (ends[0]...ends[1]).map { String($0) }
            } else {
                numbers.append(number)
            }
        }
        return (.subparagraphs(numbers), list.next)
    }

    /// Ordinals before their noun: an alinéa or an unnumbered dash.
    private func ordinals(at index: Int) -> (PlaceElement, Int)? {
        var values: [String] = []
        var next = index
        while values.count < PlaceParser.longestList, let ordinal = ordinal(at: next) {
            values.append(ordinal.value)
            next = ordinal.next
            if let end = reader.lexicon.subparagraph.end(tokens, at: next)
                ?? reader.lexicon.ordinalSubparagraph.end(tokens, at: next)
            {
                return (.subparagraphs(values), end)
            }
            if let end = reader.lexicon.dash.end(tokens, at: next) {
                return (.items(values.map { "tiret-" + $0 }), end)
            }
            if let end = range(after: next), let last = self.ordinal(at: end), let first = Int(ordinal.value),
                let number = Int(last.value), first < number, number - first < 20
            {
                values += (first + 1..<number).map { String($0) }
                next = end
                continue
            }
            guard let end = reader.separators(at: next) else { return nil }
            next = end
        }
        return nil
    }

    private func ordinal(at index: Int) -> (value: String, next: Int)? {
        if let word = reader.lexicon.ordinals.match(tokens, at: index) { return word }
        guard reader.isNumber(at: index) else { return nil }
        if reader.touches(index + 1), let end = reader.lexicon.ordinalEndings.end(tokens, at: index + 1) {
            return (reader.string(at: index), end)
        }
        return nil
    }

    // MARK: Points

    private func items(at index: Int, _ limit: Int) -> (PlaceElement, Int)? {
        let start = reader.lexicon.item.end(tokens, at: index) ?? index
        let isPlural = reader.lexicon.plurals.end(tokens, at: index) == start
        var items: [String] = []
        var (next, end) = (start, start)
        var previous = 0
        while items.count < PlaceParser.longestList, let item = item(at: next, isNamed: start > index) {
            if !item.hasSign, previous > 0 {
                let isMine = isPlural || item.first <= limit || previous > limit
                let isHigher = item.first > previous || item.first == previous && item.text != "\(previous)"
                guard isHigher, isMine, !leadsElsewhere(at: item.next) else { break }
            }
            items.append(item.text)
            next = item.next
            previous = item.last
            if let letter = letter(at: skippingComma(next)) {
                items[items.count - 1] += "." + letter.value
                next = letter.next
                if let range = letters(upTo: next, from: letter.value) {
                    items += range.values.map { "\(item.text).\($0)" }
                    next = range.next
                }
            }
            end = next
            guard let after = reader.separators(at: next), reader.isNumber(at: after) else { break }
            next = after
        }
        return items.isEmpty ? nil : (.items(items), end)
    }

    private struct Point {
        let text: String
        let first: Int
        let last: Int
        let hasSign: Bool
        let next: Int
    }

    /// A point or a range of points: with a degree sign, or bare after its word.
    private func item(at index: Int, isNamed: Bool) -> Point? {
        guard let value = reader.value(at: index), value < 1000 else { return nil }
        var (suffix, next) = numbers.suffix(at: index + 1)
        let hasSign = reader.isSign(signs.degree, at: next)
        guard hasSign || isNamed else { return nil }
        if hasSign {
            next += 1
            if reader.isSign(signs.slash, at: next) {
                let inserted = numbers.suffix(at: next)
                suffix += inserted.text
                next = inserted.next
            }
        }
        let one = Point(text: "\(value)\(suffix)", first: value, last: value, hasSign: hasSign, next: next)
        guard let range = range(after: next), let last = reader.value(at: range), last > value, last < 1000 else {
            return one
        }
        let isSigned = reader.isSign(signs.degree, at: range + 1)
        guard isSigned || isNamed && !hasSign && !leadsElsewhere(at: range + 1) else { return one }
        return Point(
            text: "\(value)..\(last)", first: value, last: last, hasSign: hasSign, next: range + (isSigned ? 2 : 1))
    }

    private func letters(at index: Int) -> (PlaceElement, Int)? {
        guard let start = reader.lexicon.letter.end(tokens, at: index) else {
            guard let letter = letter(at: index) else { return nil }
            guard let range = letters(upTo: letter.next, from: letter.value) else {
                return (.items([letter.value]), letter.next)
            }
            return (.items([letter.value] + range.values), range.next)
        }
        var values: [String] = []
        var (next, end) = (start, start)
        while values.count < PlaceParser.longestList,
            let letter = letter(at: next) ?? bareLetter(at: next, after: values.last)
        {
            values.append(letter.value)
            end = letter.next
            if let range = letters(upTo: end, from: letter.value) {
                values += range.values
                end = range.next
            }
            guard let after = reader.separators(at: end) else { break }
            next = after
        }
        return values.isEmpty ? nil : (.items(values), end)
    }

    /// The letters after one up to the end of a range: `à c)` after `a)`.
    private func letters(upTo index: Int, from first: String) -> (values: [String], next: Int)? {
        guard let end = range(after: index), let last = letter(at: end), first.utf8.count == 1,
            last.value.utf8.count == 1, let low = first.utf8.first, let high = last.value.utf8.first, low < high
        else { return nil }
        return ((low + 1...high).map { String(decoding: [$0], as: UTF8.self) }, last.next)
    }

    /// Dashes by their number: `tiret 11`, `Gedankenstrich 2`.
    private func dashes(at index: Int, _ limit: Int) -> (PlaceElement, Int)? {
        guard let end = reader.lexicon.dash.end(tokens, at: index), let list = list(at: end, limit: limit) else {
            return nil
        }
        return (.items(list.numbers.map { "tiret-" + $0 }), list.next)
    }

    /// `a)`, `(a)` or `e/1)`.
    private func letter(at index: Int) -> (value: String, next: Int)? {
        let start = reader.isSign(signs.opening, at: index) ? index + 1 : index
        guard isSingleLetter(at: start), reader.touches(start + 1) else { return nil }
        var value = reader.string(at: start).lowercased()
        var next = start + 1
        if reader.isSign(signs.slash, at: next), reader.isNumber(at: next + 1) {
            value += "/" + reader.string(at: next + 1)
            next += 2
        }
        return reader.isSign(signs.closing, at: next) ? (value, next + 1) : nil
    }

    /// A letter without a bracket, after its word; the next ones go on upwards.
    private func bareLetter(at index: Int, after previous: String?) -> (value: String, next: Int)? {
        guard isSingleLetter(at: index), !tokens[index].isCapitals, !reader.isSign(signs.apostrophe, at: index + 1)
        else {
            return nil
        }
        let value = reader.string(at: index).lowercased()
        if let previous, value <= previous { return nil }
        return (value, index + 1)
    }

    private func isSingleLetter(at index: Int) -> Bool {
        reader.isWord(at: index) && tokens[index].end - tokens[index].start == 1
    }

    private func skippingComma(_ index: Int) -> Int { reader.isSign(signs.comma, at: index) ? index + 1 : index }

    /// A paragraph in the way of the Union, glued to the number of the article: `6(1)`.
    func bracketed(at index: Int) -> (element: PlaceElement, next: Int)? {
        guard reader.isSign(signs.opening, at: index), reader.touches(index), let value = reader.value(at: index + 1),
            value < 100, reader.isSign(signs.closing, at: index + 2)
        else { return nil }
        return (.paragraphs(["\(value)"]), index + 3)
    }

    // MARK: Lists of numbers

    /// Numbers of parts: the first, those that go on upwards, ranges as `1..4`.
    private func list(at index: Int, limit: Int) -> (numbers: [String], next: Int)? {
        guard var member = number(at: index) else { return nil }
        var numbers: [String] = []
        while true {
            if let range = range(after: member.next), let last = number(at: range), last.value > member.value {
                numbers.append("\(member.text)..\(last.text)")
                member = last
            } else {
                numbers.append(member.text)
            }
            guard let end = reader.separators(at: member.next), let other = number(at: end),
                numbers.count < PlaceParser.longestList, other.value > member.value, other.value <= limit,
                other.value <= 20, !leadsElsewhere(at: other.next)
            else { return (numbers, member.next) }
            member = other
        }
    }

    private func number(at index: Int) -> (text: String, value: Int, next: Int)? {
        guard let value = reader.value(at: index), value < 1000 else { return nil }
        let (suffix, next) = numbers.suffix(at: index + 1)
        return ("\(value)\(suffix)", value, next)
    }

    private func range(after index: Int) -> Int? { reader.lexicon.ranges.end(tokens, at: index) }

    /// Whether what follows a bare number makes it something else: a point, the number of a book, an ordinal.
    private func leadsElsewhere(at index: Int) -> Bool {
        if reader.isSign(signs.degree, at: index) { return true }
        if reader.isSign(signs.dot, at: index) || reader.isSign(signs.colon, at: index) {
            return reader.touches(index) && reader.isNumber(at: index + 1) && reader.touches(index + 1)
        }
        return reader.lexicon.units.end(tokens, at: index) != nil || reader.lexicon.months.end(tokens, at: index) != nil
    }
}
