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
}
