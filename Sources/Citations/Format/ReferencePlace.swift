import LegalModel

/// The number of an article and the place inside it, in words of a language.
struct ReferencePlace {
    let reference: ArticleReference

    init(_ reference: ArticleReference) { self.reference = reference }

    /// `VI.83, 17°`; in German without commas, `VI.83 Nr. 17`.
    func text(in language: Language) -> String {
        let words = PlaceWords(language)
        let place = words.place(reference)
        let parts = [
            number(in: language), reference.paragraph.map { "§ " + words.paragraphNumber($0) },
            place.isEmpty ? nil : place,
        ]
        return parts.compactMap { $0 }.joined(separator: words.comma)
    }

    private func number(in language: Language) -> String {
        let number = reference.key.number
        guard language == .french, number == "1" || number.hasPrefix("1/") else { return number }
        return "1er" + number.dropFirst()
    }
}
