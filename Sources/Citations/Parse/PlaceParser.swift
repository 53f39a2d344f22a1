/// Reads one step into an article: `§§ 1-2`, `alinéas 2 et 3`, `derde en vierde lid`, `3° en 8°`, `17°, a)`, *in fine*.
struct PlaceParser {
    let reader: TokenReader
    let numbers: NumberParser

    init(reader: TokenReader) {
        self.reader = reader
        numbers = NumberParser(reader: reader)
    }

    private var signs: Lexicon.Signs { reader.lexicon.signs }
    private var tokens: [CitationToken] { reader.tokens }

    /// The step at a token and the token after it; bare numbers after `limit` belong to the list of articles.
    func element(at index: Int, limit: Int) -> (element: PlaceElement, next: Int)? {
        guard index < tokens.count else { return nil }
        if let end = reader.lexicon.asides.end(tokens, at: index) { return (.aside, end) }
        return paragraphs(at: index, limit) ?? ordinals(at: index) ?? subparagraphs(at: index, limit)
            ?? items(at: index) ?? letters(at: index)
    }

    // MARK: Paragraphs

    private func paragraphs(at index: Int, _ limit: Int) -> (PlaceElement, Int)? {
        var next = index
        while reader.isSign(signs.section, at: next), next - index < 2 { next += 1 }
        var isPlural = next - index == 2
        if next == index {
            guard let end = reader.lexicon.paragraph.end(tokens, at: index) else { return nil }
            next = end
            isPlural = false
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
        guard let list = list(at: next, limit: limit) else { return nil }
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
        while let ordinal = ordinal(at: next) {
            values.append(ordinal.value)
            next = ordinal.next
            if let end = reader.lexicon.subparagraph.end(tokens, at: next) { return (.subparagraphs(values), end) }
            if let end = reader.lexicon.dash.end(tokens, at: next) {
                return (.items(values.map { "tiret-" + $0 }), end)
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

    private func items(at index: Int) -> (PlaceElement, Int)? {
        let start = reader.lexicon.item.end(tokens, at: index) ?? index
        var items: [String] = []
        var next = start
        while let value = reader.value(at: next), value < 1000 {
            let (suffix, end) = numbers.suffix(at: next + 1)
            guard reader.isSign(signs.degree, at: end) || start > index && items.isEmpty else { break }
            var item = "\(value)\(suffix)"
            next = reader.isSign(signs.degree, at: end) ? end + 1 : end
            if next > end, reader.isSign(signs.slash, at: next) {
                let inserted = numbers.suffix(at: next)
                item += inserted.text
                next = inserted.next
            }
            if let range = range(after: next), let last = reader.value(at: range),
                reader.isSign(signs.degree, at: range + 1), last > value
            {
                item = "\(value)..\(last)"
                next = range + 2
            }
            items.append(item)
            if let letter = letter(at: skippingComma(next)) {
                items[items.count - 1] += "." + letter.value
                next = letter.next
            }
            guard let end = reader.separators(at: next), reader.isNumber(at: end),
                reader.isSign(signs.degree, at: end + 1)
            else { break }
            next = end
        }
        return items.isEmpty ? nil : (.items(items), next)
    }

    private func letters(at index: Int) -> (PlaceElement, Int)? {
        if let end = reader.lexicon.letter.end(tokens, at: index) {
            if let letter = letter(at: end) { return (.items([letter.value]), letter.next) }
            guard isSingleLetter(at: end) else { return nil }
            return (.items([reader.string(at: end).lowercased()]), end + 1)
        }
        guard let letter = letter(at: index) else { return nil }
        return (.items([letter.value]), letter.next)
    }

    /// `a)` or `(a)`.
    private func letter(at index: Int) -> (value: String, next: Int)? {
        let start = reader.isSign(signs.opening, at: index) ? index + 1 : index
        guard isSingleLetter(at: start), reader.isSign(signs.closing, at: start + 1), reader.touches(start + 1) else {
            return nil
        }
        return (reader.string(at: start).lowercased(), start + 2)
    }

    private func isSingleLetter(at index: Int) -> Bool {
        reader.isWord(at: index) && tokens[index].end - tokens[index].start == 1
    }

    private func skippingComma(_ index: Int) -> Int { reader.isSign(signs.comma, at: index) ? index + 1 : index }

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
                other.value > member.value, other.value <= limit, other.value <= 20, !leadsElsewhere(at: other.next)
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
