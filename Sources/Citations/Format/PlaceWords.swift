import LegalModel

/// The words of a language for the parts of an article, in its house style.
struct PlaceWords {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// What stands between a part and the one inside it: nothing but a blank in German.
    var comma: String { language == .german ? " " : ", " }

    /// The word before the last of a list.
    var and: String {
        switch language {
        case .french: "et"
        case .dutch: "en"
        case .german: "und"
        case .english: "and"
        }
    }

    /// What stands between the ends of a range.
    var to: String {
        switch language {
        case .french: " à "
        case .dutch: " tot "
        case .german: " bis "
        case .english: " to "
        }
    }

    /// `§§ 1er, 3 et 5`, `§§ 1 tot 3`.
    func paragraphs(_ given: [String]) -> String {
        "§§ " + list(ranged(PlaceWords.sorted(given), PlaceRanges.isNext, paragraphNumber))
    }

    /// `1er` for `1` in French.
    func paragraphNumber(_ paragraph: String) -> String {
        guard language == .french, paragraph == "1" || paragraph.hasPrefix("1/") else { return paragraph }
        return "1er" + paragraph.dropFirst()
    }

    /// `alinéas 1er et 3`, `eerste en derde lid`, `Absätze 1 und 3`, `subparagraphs 1 and 3`.
    func subparagraphs(_ given: [Int]) -> String {
        let numbers = given.sorted()
        let isOne = numbers.count == 1
        func folded(_ printed: (Int) -> String) -> [String] { ranged(numbers, { $1 == $0 + 1 }, printed) }
        switch language {
        case .french: return (isOne ? "alinéa " : "alinéas ") + list(folded { $0 == 1 ? "1er" : String($0) })
        case .dutch:
            if numbers.allSatisfy({ Ordinals.dutch.indices.contains($0 - 1) }) {
                return list(folded { Ordinals.dutch[$0 - 1] }) + " lid"
            }
            return (isOne ? "lid " : "leden ") + list(folded { String($0) })
        case .german: return (isOne ? "Absatz " : "Absätze ") + list(folded { String($0) })
        case .english: return (isOne ? "subparagraph " : "subparagraphs ") + list(folded { String($0) })
        }
    }

    /// `1° et 4°`, `1° à 4°`, `Nrn. 1 und 4`.
    func items(_ given: [String]) -> String {
        let items = PlaceWords.sorted(given)
        guard language == .german else {
            return list(ranged(items, PlaceRanges.isNext, ArticleReference.printed))
        }
        return (items.count == 1 ? "Nr. " : "Nrn. ") + list(ranged(items, PlaceRanges.isNext) { $0 })
    }

    /// `a) et b)`, `a) à c)`, `Buchstaben a) und b)`, `premier et deuxième tirets`.
    func letters(_ given: [String]) -> String {
        let letters = PlaceWords.sorted(given)
        let dashes = letters.compactMap { $0.hasPrefix("-") ? Int($0.dropFirst()) : nil }.sorted()
        if dashes.count == letters.count { return self.dashes(dashes) }
        let printed = ranged(letters, PlaceRanges.isNextLetter) { $0 + ")" }
        guard language == .german else { return list(printed) }
        guard letters.count > 1 || letters.contains(where: { $0.contains("/") }) else {
            return "Buchstabe " + letters.joined()
        }
        return (letters.count == 1 ? "Buchstabe " : "Buchstaben ") + list(printed)
    }

    private func dashes(_ numbers: [Int]) -> String {
        let isOne = numbers.count == 1
        let ordinals = language == .french ? Ordinals.french : language == .dutch ? Ordinals.dutch : []
        let spelled = numbers.compactMap { ordinals.indices.contains($0 - 1) ? ordinals[$0 - 1] : nil }
        let isSpelled = spelled.count == numbers.count
        switch language {
        case .french where isSpelled: return list(spelled) + (isOne ? " tiret" : " tirets")
        case .dutch where isSpelled: return list(spelled) + (isOne ? " streepje" : " streepjes")
        case .french: return (isOne ? "tiret " : "tirets ") + list(numbers.map(String.init))
        case .dutch: return (isOne ? "streepje " : "streepjes ") + list(numbers.map(String.init))
        case .german: return (isOne ? "Gedankenstrich " : "Gedankenstriche ") + list(numbers.map(String.init))
        case .english: return (isOne ? "indent " : "indents ") + list(numbers.map(String.init))
        }
    }

    /// Everything inside the paragraph of a reference: `alinéa 2, 1°, alinéa 2, a)`.
    func place(_ reference: ArticleReference) -> String {
        [
            reference.subparagraph.map { subparagraphs([$0]) }, reference.item.map { items([$0]) },
            reference.itemSubparagraph.map { subparagraphs([$0]) }, reference.letter.map { letters([$0]) },
        ].compactMap { $0 }.joined(separator: comma)
    }

    /// Numbers upwards as they are counted: `2`, `3/1`, `10`.
    static func sorted(_ numbers: [String]) -> [String] {
        func key(_ number: String) -> [Int] {
            number.split(separator: "/").map { part in Int(part.prefix { $0.isNumber }) ?? 0 }
        }
        return numbers.sorted { left, right in
            let (first, second) = (key(left), key(right))
            return first == second ? left < right : first.lexicographicallyPrecedes(second)
        }
    }

    private func ranged<Part>(
        _ parts: [Part], _ following: (Part, Part) -> Bool, _ printed: (Part) -> String
    ) -> [String] {
        PlaceRanges.texts(of: parts, word: to, following: following, printed: printed)
    }

    private func list(_ texts: [String]) -> String { PlaceList.joined(texts, in: language, hasCommas: false) }

    private enum Ordinals {
        static let french = [
            "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième",
            "neuvième", "dixième",
        ]
        static let dutch = [
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
            "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
            "negentiende", "twintigste",
        ]
    }
}
