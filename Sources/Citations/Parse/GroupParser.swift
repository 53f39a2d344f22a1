/// Reads articles named together: a list, ranges, each with its places.
struct GroupParser {
    let reader: TokenReader
    let numbers: NumberParser
    let places: PlaceParser

    init(reader: TokenReader) {
        self.reader = reader
        numbers = NumberParser(reader: reader)
        places = PlaceParser(reader: reader)
    }

    private var tokens: [CitationToken] { reader.tokens }

    /// The group whose article word stands at a token; `nil` when no number follows.
    func group(withWordAt index: Int) -> ArticleGroup? {
        guard let end = reader.lexicon.article.end(tokens, at: index) else { return nil }
        var start = end
        if reader.isSign(reader.lexicon.signs.dot, at: start), reader.touches(start) { start += 1 }
        return group(numberAt: start, first: index, hasArticleWord: true)
    }

    /// The group that begins with a place before its article word: `l'alinéa 2 de l'article 1649quater`.
    func group(withPlaceAt index: Int) -> ArticleGroup? {
        guard let step = places.element(at: index, limit: .max), step.element != .aside else { return nil }
        let word = reader.joints(at: step.next)
        if let end = reader.lexicon.articleAnaphora.end(tokens, at: step.next)
            ?? reader.lexicon.articleAnaphora.end(tokens, at: word)
        {
            return pointer(.same, first: index, next: end, place: step.element)
        }
        guard word > step.next, var group = group(withWordAt: word), group.units.count == 1 else { return nil }
        group.first = index
        let after = group.units[0].places
        group.units[0].places = []
        group.units[0].add(step.element)
        if let more = after.first, group.units[0].places.count == 1 {
            group.units[0].places[0].paragraph = group.units[0].places[0].paragraph ?? more.paragraph
            group.units[0].places[0].subparagraphs += more.subparagraphs
            group.units[0].places[0].items += more.items
        }
        return group
    }

    /// The group that points back to the article cited last: `cet article, § 2`, `l'article précédent`.
    func group(withPointerAt index: Int) -> ArticleGroup? {
        if let (distance, end) = reader.lexicon.relative.match(tokens, at: index), distance == -1 {
            return pointer(.previous, first: index, next: end, place: nil)
        }
        guard let end = reader.lexicon.articleAnaphora.end(tokens, at: index),
            let step = places.element(at: reader.separators(at: end) ?? end, limit: .max), step.element != .aside
        else { return nil }
        return pointer(.same, first: index, next: step.next, place: step.element)
    }

    private func pointer(_ pointer: ArticleGroup.Pointer, first: Int, next: Int, place: PlaceElement?) -> ArticleGroup {
        var unit = ArticleGroup.Unit(number: ArticleNumber(text: "", form: .whole(hyphen: false)))
        if let place { unit.add(place) }
        return ArticleGroup(first: first, next: next, units: [unit], hasArticleWord: true, pointer: pointer)
    }

    /// The number at a token.
    func firstNumber(at index: Int) -> ArticleNumber? { numbers.number(at: index)?.number }

    /// The group whose first number stands at a token.
    ///
    /// - Parameter hasExamples: whether examples in brackets may stand in it; those in examples are not looked for.
    func group(
        numberAt index: Int, first: Int, hasArticleWord: Bool, hasExamples: Bool = true
    ) -> ArticleGroup? {
        guard let number = numbers.number(at: index) else { return nil }
        var group = ArticleGroup(first: first, next: number.next, units: [], hasArticleWord: hasArticleWord)
        var current = number
        while true {
            let (unit, next) = unit(current)
            group.units.append(unit)
            group.next = next
            if hasExamples, let examples = examples(at: next, after: unit.number) {
                group.units += examples.units
                group.next = examples.next
            }
            guard let end = reader.separators(at: group.next),
                let other = numbers.number(at: end, after: unit.last ?? unit.number),
                isSameForm(other.number, unit.number)
            else { return group }
            current = other
        }
    }

    private func isSameForm(_ left: ArticleNumber, _ right: ArticleNumber) -> Bool {
        switch (left.form, right.form) {
        case (.roman, .roman), (.dotted, .dotted), (.whole, .whole), (.lettered, .lettered): true
        case (.roman, _), (.dotted, _), (.whole, _), (.lettered, _): false
        }
    }

    private func unit(_ result: NumberParser.Result) -> (ArticleGroup.Unit, Int) {
        var unit = ArticleGroup.Unit(number: result.number)
        if let step = result.step { unit.add(step) }
        var next = result.next
        if let range = range(at: next, from: result.number) {
            unit.last = range.number
            next = range.next
        }
        let limit = unit.number.value
        while true {
            if let step = places.element(at: next, limit: limit) ?? places.bracketed(at: next) {
                unit.add(step.element)
                next = step.next
            } else if let end = reader.separators(at: next), let step = places.element(at: end, limit: limit),
                !isPlaceOfAnother(step.next)
            {
                unit.add(step.element, isJoined: reader.isConjunction(next..<end))
                next = step.next
            } else if unit.places.isEmpty, let point = barePoint(at: next, of: unit.number) {
                unit.add(.items([point.text]))
                next = point.next
            } else {
                break
            }
        }
        let after = reader.separators(at: next) ?? next
        if let end = reader.lexicon.following.end(tokens, at: next) ?? reader.lexicon.following.end(tokens, at: after) {
            unit.isFollowed = true
            next = end
        }
        return (unit, next)
    }

    /// A point without its sign before the code: `VI.83, 17, du CDE`; a number below the article's is no article of the list.
    private func barePoint(at index: Int, of number: ArticleNumber) -> (text: String, next: Int)? {
        let comma = reader.lexicon.signs.comma
        guard case .roman = number.form, reader.isSign(comma, at: index), let value = reader.value(at: index + 1),
            value <= number.value, !reader.isSign(reader.lexicon.signs.degree, at: index + 2)
        else { return nil }
        let after = reader.isSign(comma, at: index + 2) ? index + 3 : index + 2
        guard reader.lexicon.ownerships.end(tokens, at: after) ?? reader.lexicon.codes.end(tokens, at: after) != nil
        else { return nil }
        return ("\(value)", index + 2)
    }

    /// Whether a place leads to another article: `et l'alinéa 2 de l'article 3`.
    private func isPlaceOfAnother(_ index: Int) -> Bool {
        let word = reader.joints(at: index)
        return word > index && reader.lexicon.article.end(tokens, at: word) != nil
    }

    private func range(at index: Int, from first: ArticleNumber) -> NumberParser.Result? {
        guard var end = reader.lexicon.ranges.end(tokens, at: index) else { return nil }
        let word = reader.lexicon.determiners.end(tokens, at: end) ?? end
        end = reader.lexicon.article.end(tokens, at: word) ?? end
        if let last = numbers.number(at: end, after: first) {
            guard isSameForm(last.number, first), last.number.text != first.text else { return nil }
            return last
        }
        guard case .whole = first.form, let next = reader.lexicon.suffixes.end(tokens, at: end) else { return nil }
        let base = first.text.prefix { $0.isNumber }
        let text = base + reader.string(at: end).lowercased()
        return NumberParser.Result(
            number: ArticleNumber(text: String(text), form: first.form), step: nil, next: next)
    }

    /// Examples in brackets: `(notamment 1649quater)`.
    private func examples(
        at index: Int, after number: ArticleNumber
    ) -> (units: [ArticleGroup.Unit], next: Int)? {
        let signs = reader.lexicon.signs
        guard reader.isSign(signs.opening, at: index),
            let end = reader.lexicon.notably.end(tokens, at: index + 1)
        else { return nil }
        let start = reader.lexicon.article.end(tokens, at: end) ?? end
        guard let first = numbers.number(at: start, after: number),
            let group = group(numberAt: start, first: start, hasArticleWord: false, hasExamples: false),
            isSameForm(first.number, number), reader.isSign(signs.closing, at: group.next)
        else { return nil }
        return (group.units, group.next + 1)
    }
}
