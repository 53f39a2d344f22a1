import LegalModel

/// The number of an article and the place inside it, in words of a language.
struct ReferencePlace {
    let reference: ArticleReference

    init(_ reference: ArticleReference) { self.reference = reference }

    /// `VI.83, 17°`; in German without commas, `VI.83 Nr. 17`.
    func text(in language: Language) -> String {
        let number = number(in: language)
        let parts =
            [paragraph(in: language), alinea(reference.subparagraph, in: language), item(in: language)]
            + [alinea(reference.itemSubparagraph, in: language), letter(in: language)]
        return ([number] + parts.compactMap { $0 }).joined(separator: language == .german ? " " : ", ")
    }

    private func number(in language: Language) -> String {
        let number = reference.key.number
        guard language == .french, number == "1" || number.hasPrefix("1/") else { return number }
        return "1er" + number.dropFirst()
    }

    private func paragraph(in language: Language) -> String? {
        guard let paragraph = reference.paragraph else { return nil }
        guard language == .french, paragraph == "1" || paragraph.hasPrefix("1/") else { return "§ \(paragraph)" }
        return "§ 1er" + paragraph.dropFirst()
    }

    private func alinea(_ number: Int?, in language: Language) -> String? {
        guard let number else { return nil }
        switch language {
        case .french: return number == 1 ? "alinéa 1er" : "alinéa \(number)"
        case .dutch:
            let ordinals = ReferencePlace.dutchOrdinals
            return ordinals.indices.contains(number - 1) ? "\(ordinals[number - 1]) lid" : "lid \(number)"
        case .german: return "Absatz \(number)"
        case .english: return "subparagraph \(number)"
        }
    }

    private func item(in language: Language) -> String? {
        reference.item.map { language == .german ? "Nr. \($0)" : ArticleReference.printed(item: $0) }
    }

    private func letter(in language: Language) -> String? {
        guard let letter = reference.letter else { return nil }
        if letter.hasPrefix("-"), let number = Int(letter.dropFirst()), number > 0 { return dash(number, in: language) }
        return language == .german ? "Buchstabe \(letter)" : "\(letter))"
    }

    private func dash(_ number: Int, in language: Language) -> String {
        let ordinals = ReferencePlace.frenchOrdinals
        switch language {
        case .french: return ordinals.indices.contains(number - 1) ? "\(ordinals[number - 1]) tiret" : "tiret \(number)"
        case .dutch:
            let ordinals = ReferencePlace.dutchOrdinals
            return ordinals.indices.contains(number - 1) ? "\(ordinals[number - 1]) streepje" : "streepje \(number)"
        case .german: return "Gedankenstrich \(number)"
        case .english: return "indent \(number)"
        }
    }

    private static let frenchOrdinals = [
        "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième",
        "dixième",
    ]

    private static let dutchOrdinals = [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
        "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende",
        "twintigste",
    ]
}
