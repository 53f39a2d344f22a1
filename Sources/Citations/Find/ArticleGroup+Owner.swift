import LegalModel

extension ArticleGroup.Unit {
    /// The article as its owner numbers it: laws of the Union and treaties have no books, so that the dot of `6.1` leads
    /// to a paragraph; a colon stays where the law is not the Civil Code, as in the Dutch one and in that of companies.
    func read(as owner: CitationOwner) -> ArticleGroup.Unit {
        guard case .dotted(let book, let colon) = number.form else { return self }
        var unit = self
        switch owner {
        case .foreign(let law) where !colon && (law.text.hasPrefix("EU-") || law.text.hasPrefix("INT-")):
            unit.number = ArticleNumber(text: book, form: .whole(hyphen: false))
            var first = unit.places.first ?? PlaceParts()
            first.paragraph = first.paragraph ?? String(number.text.dropFirst(book.count + 1))
            unit.places = [first] + unit.places.dropFirst()
        case .foreign where colon: unit.keepColon()
        case .code(let code) where colon && code != .civilCode: unit.keepColon()
        case .foreign, .code, .ambiguous, .unknown: break
        }
        return unit
    }

    private mutating func keepColon() {
        func colon(_ number: ArticleNumber) -> ArticleNumber {
            ArticleNumber(text: number.text.replacing(".", with: ":", maxReplacements: 1), form: number.form)
        }
        number = colon(number)
        last = last.map(colon)
    }

    /// The article of a book that is named apart: `article 83 du livre VI` is `VI.83`.
    func inBook(of mention: OwnerMention?) -> ArticleGroup.Unit {
        guard let book = mention?.book, case .code(let code, let era, _) = mention?.kind,
            case .whole(hyphen: false) = number.form
        else { return self }
        let form: ArticleNumber.Form
        if code.numbers == .roman, RomanNumeral.value(of: book) != nil {
            form = .roman(book: book)
        } else if code.old != nil, era != .old, let value = Int(book), (1...9).contains(value), number.value < 1000 {
            form = .dotted(book: book, colon: false)
        } else {
            return self
        }
        var unit = self
        unit.number = ArticleNumber(text: "\(book).\(number.text)", form: form)
        unit.last = last.map { ArticleNumber(text: "\(book).\($0.text)", form: form) }
        return unit
    }
}
