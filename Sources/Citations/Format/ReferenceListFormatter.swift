public import LegalModel

/// Prints several references as one phrase: places of one article together, articles of one code together.
///
/// ```
/// article 1649quinquies, §§ 1er, 3 et 5, de l'ancien Code civil
/// article VI.45, § 1er, 1° et 4°, du Code de droit économique
/// articles 5.83, alinéa 3, et 5.231 du Code civil
/// articles VI.45 à VI.47 du Code de droit économique
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
    ///   - sequence: the articles known to follow each other: three and more whole ones in a row become a range, two stay a
    ///     pair; without it no articles do. Paragraphs, alinéas, points and letters in a row always do.
    public static func text(
        of references: [ArticleReference], in language: Language, codes: [CodeIdentifier: CodeName],
        form: ReferenceFormatter.Form = .long, sequence: ArticleSequence = ArticleSequence([])
    ) -> String {
        let kept = references.enumerated().filter { index, reference in
            !references.enumerated().contains { other, wider in
                wider == reference ? other < index : wider.contains(reference)
            }
        }.map(\.element)
        let phrases = grouped(kept, by: \.key.code).map { code, references in
            let articles = grouped(references, by: \.key).flatMap { PlaceList.phrases(of: $0.value) }
            let head = head(articles.count, in: language) + joined(articles, in: language, sequence)
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

    private static func joined(_ articles: [PlaceList], in language: Language, _ sequence: ArticleSequence) -> String {
        var texts: [String] = []
        var rest = articles[...]
        while let first = rest.first {
            let run = run(at: rest, sequence)
            if run.count > 2, let last = run.last {
                texts.append(first.text(in: language) + PlaceWords(language).to + last.text(in: language))
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
    private static func run(at articles: ArraySlice<PlaceList>, _ sequence: ArticleSequence) -> ArraySlice<PlaceList> {
        guard let first = articles.first, !first.hasPlaces else { return articles.prefix(1) }
        var end = articles.startIndex + 1
        while end < articles.endIndex, !articles[end].hasPlaces, let left = articles[end - 1].key,
            let right = articles[end].key, sequence.isNext(right, after: left)
        {
            end += 1
        }
        return articles[..<end]
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
