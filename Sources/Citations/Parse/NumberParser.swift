import LegalModel

/// Reads the number of an article with what is glued to it: `VI. 83`, `1649 ter`, `1405.2`, `I. 8. 35°`, `1er/2`.
struct NumberParser {
    let reader: TokenReader

    /// A number, the step into the article that was glued to it, and the token after both.
    struct Result {
        var number: ArticleNumber
        var step: PlaceElement?
        var next: Int
    }

    private var signs: Lexicon.Signs { reader.lexicon.signs }

    /// Reads the number at a token; after another number of a list it may leave out the book.
    func number(at index: Int, after previous: ArticleNumber? = nil) -> Result? {
        if let book = book(at: index) { return roman(book.letters, at: book.next) }
        if let lettered = lettered(at: index) { return lettered }
        guard let value = reader.value(at: index), value < 10_000 else { return nil }
        if !reader.isSign(signs.degree, at: index + 1) || !reader.touches(index + 1) {
            if let dotted = dotted(value, at: index) { return dotted }
            return whole(value, at: index, after: previous)
        }
        return nil
    }

    // MARK: Roman books

    private func book(at index: Int) -> (letters: String, next: Int)? {
        guard let first = reader.romanBook(at: index) else { return nil }
        if let second = reader.romanBook(at: index + 1), reader.isSign(signs.dot, at: index + 2),
            RomanNumeral.value(of: first + second).map({ $0 <= 30 }) ?? false
        {
            return (first + second, index + 2)
        }
        return (first, index + 1)
    }

    private func roman(_ book: String, at index: Int) -> Result? {
        let isComma = reader.isSign(signs.comma, at: index)
        guard isComma || reader.isSign(signs.dot, at: index) || reader.isSign(signs.colon, at: index),
            reader.touches(index), let value = reader.value(at: index + 1), value < 1000
        else { return nil }
        if isComma, reader.isSign(signs.degree, at: index + 2) { return nil }
        let (suffix, next) = suffix(at: index + 2)
        let number = ArticleNumber(text: "\(book).\(value)\(suffix)", form: .roman(book: book))
        return afterDot(Result(number: number, step: nil, next: next))
    }

    /// What a dot after a number of a book leads to: a point, a paragraph, or nothing.
    private func afterDot(_ result: Result) -> Result {
        var result = result
        guard reader.isSign(signs.dot, at: result.next), reader.touches(result.next) else { return result }
        let after = result.next + 1
        if reader.isNumber(at: after) {
            if reader.isSign(signs.degree, at: after + 1) {
                result.step = .items([reader.string(at: after)])
                result.next = after + 2
            } else if reader.touches(after) {
                result.step = .paragraphs([reader.string(at: after)])
                result.next = after + 1
            }
        } else if reader.isSign(signs.section, at: after) || reader.isSign(signs.comma, at: after) {
            result.next = after
        }
        return result
    }

    // MARK: Arabic numbers

    private func dotted(_ book: Int, at index: Int) -> Result? {
        let isColon = reader.isSign(signs.colon, at: index + 1)
        guard isColon || reader.isSign(signs.dot, at: index + 1), reader.touches(index + 1),
            reader.touches(index + 2), reader.isNumber(at: index + 2)
        else { return nil }
        let second = reader.string(at: index + 2)
        guard book <= (isColon ? 20 : 9) else {
            guard !isColon else { return nil }
            var next = index + 3
            if reader.isSign(signs.degree, at: next) { next += 1 }
            return Result(
                number: ArticleNumber(text: "\(book)", form: .whole(hyphen: false)), step: .items([second]), next: next)
        }
        guard second.first != "0", second.count <= 3 else { return nil }
        var text = "\(book).\(second)"
        var (suffix, next) = suffix(at: index + 3)
        if suffix.isEmpty, reader.isSign(signs.dot, at: next), reader.touches(next), reader.touches(next + 1),
            reader.isNumber(at: next + 1)
        {
            suffix = "." + reader.string(at: next + 1)
            next += 2
        }
        text += suffix
        return Result(
            number: ArticleNumber(text: text, form: .dotted(book: "\(book)", colon: isColon)), step: nil, next: next)
    }

    private func whole(_ value: Int, at index: Int, after previous: ArticleNumber?) -> Result? {
        var (suffix, next) = suffix(at: index + 1)
        if previous != nil, isSomethingElse(at: next) { return nil }
        if suffix.isEmpty, let letter = gluedLetter(at: next) {
            let number = ArticleNumber(text: "\(value)\(letter)", form: .lettered)
            return Result(number: number, step: nil, next: next + 1)
        }
        if suffix.isEmpty, reader.isSign(signs.hyphen, at: next), reader.touches(next), reader.touches(next + 1),
            let second = reader.value(at: next + 1)
        {
            if reader.isSign(signs.degree, at: next + 2) {
                return Result(
                    number: ArticleNumber(text: "\(value)", form: .whole(hyphen: false)),
                    step: .items(["\(second)"]), next: next + 3)
            }
            if second < value {
                suffix = "-\(second)"
                next += 2
                return Result(
                    number: ArticleNumber(text: "\(value)\(suffix)", form: .whole(hyphen: true)), step: nil, next: next)
            }
        }
        guard let previous else {
            return Result(
                number: ArticleNumber(text: "\(value)\(suffix)", form: .whole(hyphen: false)), step: nil, next: next)
        }
        switch previous.form {
        case .roman(let book):
            guard value > previous.value, value < 1000 else { return nil }
            return Result(
                number: ArticleNumber(text: "\(book).\(value)\(suffix)", form: previous.form), step: nil, next: next)
        case .dotted(let book, _):
            guard value > previous.value, value < 1000 else { return nil }
            return Result(
                number: ArticleNumber(text: "\(book).\(value)\(suffix)", form: previous.form), step: nil, next: next)
        case .whole, .lettered:
            return Result(
                number: ArticleNumber(text: "\(value)\(suffix)", form: .whole(hyphen: false)), step: nil, next: next)
        }
    }

    /// Whether what follows a bare number of a list makes it an amount, a date or the number of a part.
    private func isSomethingElse(at index: Int) -> Bool {
        let lexicon = reader.lexicon
        if lexicon.units.end(reader.tokens, at: index) != nil || lexicon.months.end(reader.tokens, at: index) != nil {
            return true
        }
        if let end = lexicon.subparagraph.end(reader.tokens, at: index), !reader.isNumber(at: end) { return true }
        return false
    }

    /// A small letter that is part of the number, as in German and Swiss law: `312g`.
    private func gluedLetter(at index: Int) -> String? {
        guard reader.isWord(at: index), reader.touches(index), !reader.tokens[index].isCapitals,
            reader.tokens[index].end - reader.tokens[index].start == 1, !reader.isSign(signs.closing, at: index + 1),
            !reader.isSign(signs.dot, at: index + 1), !reader.isSign(signs.apostrophe, at: index + 1)
        else { return nil }
        return reader.string(at: index)
    }

    private func lettered(at index: Int) -> Result? {
        guard reader.isWord(at: index), reader.tokens[index].isCapitals,
            ["L", "R", "D"].contains(reader.string(at: index))
        else { return nil }
        var next = index + 1
        let letter = reader.string(at: index)
        if reader.isSign(signs.dot, at: next), reader.touches(next) { next += 1 }
        guard let value = reader.value(at: next) else { return nil }
        var text = "\(letter)\(value)"
        next += 1
        while reader.isSign(signs.hyphen, at: next), reader.touches(next), reader.touches(next + 1),
            reader.isNumber(at: next + 1)
        {
            text += "-" + reader.string(at: next + 1)
            next += 2
        }
        return Result(number: ArticleNumber(text: text, form: .lettered), step: nil, next: next)
    }

    // MARK: Suffixes

    /// The suffix after a number, `bis`, `/1`, and the token after it; an ordinal ending, `1er`, is passed over.
    func suffix(at index: Int) -> (text: String, next: Int) {
        let tokens = reader.tokens
        var next = index
        var text = ""
        if next < tokens.count, reader.touches(next), let end = reader.lexicon.ordinalEndings.end(tokens, at: next) {
            next = end
        } else if next < tokens.count, let end = reader.lexicon.suffixes.end(tokens, at: next), isSuffix(at: next) {
            text = reader.string(at: next).lowercased()
            next = end
        }
        while next - index < 6, reader.isSign(signs.slash, at: next), reader.touches(next), reader.touches(next + 1),
            reader.isNumber(at: next + 1)
        {
            text += "/" + reader.string(at: next + 1)
            next += 2
        }
        return (text, next)
    }

    /// Whether a suffix word belongs to the number: glued, or apart and not a word of the language in a sentence.
    private func isSuffix(at index: Int) -> Bool {
        let tokens = reader.tokens
        if reader.touches(index) { return true }
        guard let end = reader.lexicon.suffixWords.end(tokens, at: index) else { return true }
        guard end < tokens.count else { return true }
        let lexicon = reader.lexicon
        return tokens[end].kind == .sign || reader.joints(at: end) > end
            || lexicon.separators.end(tokens, at: end) != nil
            || lexicon.eras.end(tokens, at: end) != nil || lexicon.nationalities.end(tokens, at: end) != nil
            || lexicon.codes.end(tokens, at: end) != nil || lexicon.ranges.end(tokens, at: end) != nil
    }
}
