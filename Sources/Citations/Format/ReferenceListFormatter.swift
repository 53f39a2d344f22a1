public import LegalModel

/// Prints several references as one phrase: places of one article together, articles of one code together.
///
/// ```
/// article 1649quinquies, §§ 1er, 3 et 5, de l'ancien Code civil
/// articles 5.83, alinéa 3, et 5.231 du Code civil
/// ```
///
/// Codes and articles keep the order in which they are first named; a place inside another that is named goes.
public enum ReferenceListFormatter {
    /// Prints references with their codes; empty when there are none.
    ///
    /// - Parameters:
    ///   - references: what is cited.
    ///   - language: the language of the text around them.
    ///   - codes: the names of codes.
    ///   - form: full names or abbreviations.
    public static func text(
        of references: [ArticleReference], in language: Language, codes: [CodeIdentifier: CodeName],
        form: ReferenceFormatter.Form = .long
    ) -> String {
        let kept = references.enumerated().filter { index, reference in
            !references.enumerated().contains { other, wider in
                wider == reference ? other < index : wider.contains(reference)
            }
        }.map(\.element)
        let phrases = grouped(kept, by: \.key.code).map { code, references in
            let articles = grouped(references, by: \.key).map(\.value)
            let head = head(articles.count, in: language) + joined(articles, in: language)
            let name = CodePhrase(code, codes: codes, form: form).text(in: language)
            let needsComma = (articles.last ?? []).contains { !$0.place.isEmpty } && language != .german
            let isBare = form == .short && language == .dutch
            return head + (needsComma && !isBare ? ", " : " ") + name
        }
        return PlaceList.joined(phrases, in: language, hasCommas: false)
    }

    private static func head(_ count: Int, in language: Language) -> String {
        switch language {
        case .french: count == 1 ? "article " : "articles "
        case .dutch: count == 1 ? "artikel " : "artikelen "
        case .german: "Artikel "
        case .english: count == 1 ? "Article " : "Articles "
        }
    }

    private static func joined(_ articles: [[ArticleReference]], in language: Language) -> String {
        let texts = articles.map { PlaceList($0).text(in: language) }
        let hasPlaces = articles.dropLast().contains { $0.contains { !$0.place.isEmpty } }
        return PlaceList.joined(texts, in: language, hasCommas: hasPlaces && language != .german)
    }

    private static func grouped<Key: Hashable>(
        _ references: [ArticleReference], by key: (ArticleReference) -> Key
    ) -> [(key: Key, value: [ArticleReference])] {
        var groups: [(key: Key, value: [ArticleReference])] = []
        for reference in references {
            if let index = groups.firstIndex(where: { $0.key == key(reference) }) {
                groups[index].value.append(reference)
            } else {
                groups.append((key(reference), [reference]))
            }
        }
        return groups
    }
}
