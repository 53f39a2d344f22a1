public import LegalModel

/// Prints several references as one phrase: places of one article together, articles of one code together.
///
/// ```
/// article 1649quinquies, §§ 1er, 3 et 5, de l'ancien Code civil
/// article VI.45, § 1er, 1° et 4°, du Code de droit économique
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
    ///   - following: the number of the article after one in the code, where the code is known so well: three and more
    ///     whole articles in a row become a range.
    public static func text(
        of references: [ArticleReference], in language: Language, codes: [CodeIdentifier: CodeName],
        form: ReferenceFormatter.Form = .long, following: (String) -> String? = { _ in nil }
    ) -> String {
        let kept = references.enumerated().filter { index, reference in
            !references.enumerated().contains { other, wider in
                wider == reference ? other < index : wider.contains(reference)
            }
        }.map(\.element)
        let phrases = grouped(kept, by: \.key.code).map { code, references in
            let articles = grouped(references, by: \.key).flatMap { PlaceList.phrases(of: $0.value) }
            let head = head(articles.count, in: language) + joined(articles, in: language, following: following)
            let name = CodePhrase(code, codes: codes, form: form).text(in: language)
            let needsComma = articles.last?.hasPlaces ?? false && language != .german
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

    private static func joined(
        _ articles: [PlaceList], in language: Language, following: (String) -> String?
    ) -> String {
        var texts: [String] = []
        var rest = articles[...]
        while let first = rest.first {
            let run = run(at: rest, following: following)
            if run.count > 2, let last = run.last {
                texts.append(first.text(in: language) + to(language) + last.text(in: language))
                rest = rest.dropFirst(run.count)
                continue
            }
            let previous = articles[..<rest.startIndex].last
            let word = previous.map { first.needsWord(after: $0) } ?? false ? head(1, in: language) : ""
            texts.append(word + first.text(in: language))
            rest = rest.dropFirst()
        }
        let hasPlaces = articles.dropLast().contains(where: \.hasPlaces)
        return PlaceList.joined(texts, in: language, hasCommas: hasPlaces && language != .german)
    }

    /// Whole articles from the first on of which each follows the one before.
    private static func run(at articles: ArraySlice<PlaceList>, following: (String) -> String?) -> ArraySlice<PlaceList>
    {
        guard let first = articles.first, !first.hasPlaces else { return articles.prefix(1) }
        var end = articles.startIndex + 1
        while end < articles.endIndex, !articles[end].hasPlaces,
            following(articles[end - 1].number) == articles[end].number
        {
            end += 1
        }
        return articles[..<end]
    }

    private static func to(_ language: Language) -> String {
        switch language {
        case .french: " à "
        case .dutch: " tot "
        case .german: " bis "
        case .english: " to "
        }
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
