import LegalModel

extension ArticleGroup.Unit {
    /// The article as its owner numbers it: laws of the Union and treaties have no books, so that the dot of `6.1` leads
    /// to a paragraph; the Dutch code keeps its colon.
    func read(as owner: CitationOwner) -> ArticleGroup.Unit {
        guard case .foreign(let law) = owner, case .dotted(let book, let colon) = number.form else { return self }
        var unit = self
        if colon {
            unit.number = ArticleNumber(
                text: number.text.replacing(".", with: ":", maxReplacements: 1), form: number.form)
        } else if law.text.hasPrefix("EU-") || law.text.hasPrefix("INT-") {
            unit.number = ArticleNumber(text: book, form: .whole(hyphen: false))
            let paragraph = String(number.text.dropFirst(book.count + 1))
            var first = unit.places.first ?? PlaceParts()
            first.paragraph = first.paragraph ?? paragraph
            unit.places = [first] + unit.places.dropFirst()
        }
        return unit
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
