import LegalModel

/// The places inside one article as one phrase: `1649quater, § 1er, alinéas 1er et 3, et § 4`.
struct PlaceList {
    private let references: [ArticleReference]

    init(_ references: [ArticleReference]) { self.references = references }

    /// The number of the article and its places, without code.
    func text(in language: Language) -> String {
        guard let first = references.first else { return "" }
        let number = ReferencePlace(ArticleReference(first.key)).text(in: language)
        if references.count == 1 || references.contains(where: \.place.isEmpty) {
            return ReferencePlace(references.count == 1 ? first : ArticleReference(first.key)).text(in: language)
        }
        return number + (language == .german ? " " : ", ") + places(in: language)
    }

    private func places(in language: Language) -> String {
        if references.allSatisfy({ $0 == ArticleReference($0.key, paragraph: $0.paragraph) }) {
            let signs = references.map { sign($0, in: language) }
            return "§§ " + PlaceList.joined(signs, in: language, hasCommas: false)
        }
        if references.allSatisfy({ $0.paragraph == nil && $0.isSubparagraphOnly }) {
            return subparagraphs(references, in: language)
        }
        var texts: [String] = []
        var rest = references[...]
        while let next = rest.first {
            let run = rest.prefix { $0.paragraph == next.paragraph && $0.isSubparagraphOnly }
            if run.count > 1, next.paragraph != nil {
                let sign = "§ " + sign(next, in: language)
                texts.append(sign + (language == .german ? " " : ", ") + subparagraphs(Array(run), in: language))
                rest = rest.dropFirst(run.count)
            } else {
                texts.append(place(next, in: language))
                rest = rest.dropFirst()
            }
        }
        let hasCommas = language != .german && texts.dropLast().contains { $0.contains(",") }
        return PlaceList.joined(texts, in: language, hasCommas: hasCommas)
    }

    /// The place without the number of the article.
    private func place(_ reference: ArticleReference, in language: Language) -> String {
        let number = ReferencePlace(ArticleReference(reference.key)).text(in: language)
        let whole = ReferencePlace(reference).text(in: language)
        return String(whole.dropFirst(number.count + (language == .german ? 1 : 2)))
    }

    private func sign(_ reference: ArticleReference, in language: Language) -> String {
        String(place(ArticleReference(reference.key, paragraph: reference.paragraph), in: language).dropFirst(2))
    }

    /// `alinéas 1er et 3`, `eerste en derde lid`, `Absätze 1 und 3`, `subparagraphs 1 and 3`.
    private func subparagraphs(_ references: [ArticleReference], in language: Language) -> String {
        let words = references.compactMap(\.subparagraph).map { number in
            place(ArticleReference(references[0].key, subparagraph: number), in: language)
        }
        guard words.count > 1 else { return words.joined() }
        switch language {
        case .dutch:
            let isSpelled = words.allSatisfy { $0.hasSuffix(" lid") }
            guard isSpelled else { return PlaceList.joined(words, in: language, hasCommas: false) }
            return PlaceList.joined(words.map { String($0.dropLast(4)) }, in: language, hasCommas: false) + " lid"
        case .french, .german, .english:
            let plural = language == .french ? "alinéas " : language == .german ? "Absätze " : "subparagraphs "
            let numbers = words.map { String($0.drop { $0 != " " }.dropFirst()) }
            return plural + PlaceList.joined(numbers, in: language, hasCommas: false)
        }
    }

    /// Texts as a phrase; with commas inside them, a comma also stands before the last.
    static func joined(_ texts: [String], in language: Language, hasCommas: Bool) -> String {
        guard texts.count > 1, let last = texts.last else { return texts.joined() }
        let and =
            switch language {
            case .french: "et"
            case .dutch: "en"
            case .german: "und"
            case .english: "and"
            }
        return texts.dropLast().joined(separator: ", ") + (hasCommas ? ", " : " ") + and + " " + last
    }
}

extension ArticleReference {
    /// Whether it names an alinéa and nothing inside it.
    fileprivate var isSubparagraphOnly: Bool {
        subparagraph != nil && item == nil && itemSubparagraph == nil && letter == nil
    }
}
