import LegalModel

/// The places inside one article as jurists join them: `1649quater, § 1er, alinéas 1er et 3, et § 4`,
/// `VI.45, § 1er, 1° et 4°`.
struct PlaceList {
    private let references: [ArticleReference]

    init(_ references: [ArticleReference]) { self.references = references }

    /// The references of one article cut where one phrase cannot hold them: a place of the whole article after one of a
    /// paragraph needs the number again.
    static func phrases(of references: [ArticleReference]) -> [PlaceList] {
        if references.contains(where: \.place.isEmpty) { return [PlaceList(Array(references.prefix(1)).map(\.whole))] }
        var lists: [[ArticleReference]] = []
        for reference in references {
            let isSplit = reference.paragraph == nil && lists.last?.last?.paragraph != nil
            if isSplit || lists.isEmpty { lists.append([reference]) } else { lists[lists.count - 1].append(reference) }
        }
        return lists.map { PlaceList($0) }
    }

    /// Whether it names parts of the article.
    var hasPlaces: Bool { references.contains { !$0.place.isEmpty } }

    /// The article.
    var key: ArticleKey? { references.first?.key }

    /// The number of the article.
    private var number: String { key?.number ?? "" }

    /// Whether a small whole number could be read as a part of the article before it, so that the word stands again.
    func needsWord(after other: PlaceList) -> Bool {
        guard other.hasPlaces, let value = Int(number.prefix { $0.isNumber }), !number.contains(".") else {
            return false
        }
        return value < 1000
    }

    /// The number of the article and its places, without code.
    func text(in language: Language) -> String {
        guard let first = references.first else { return "" }
        let number = ReferencePlace(first.whole).text(in: language)
        guard hasPlaces else { return number }
        return number + PlaceWords(language).comma + places(in: language)
    }

    private func places(in language: Language) -> String {
        let words = PlaceWords(language)
        if references.count > 1, references.allSatisfy({ $0 == ArticleReference($0.key, paragraph: $0.paragraph) }) {
            return words.paragraphs(references.compactMap(\.paragraph))
        }
        let phrases = PlaceList.runs(references) { $0.paragraph == $1.paragraph }.flatMap { run -> [PointList.Phrase] in
            let inner = PointList(run).phrases(in: language)
            guard let paragraph = run.first?.paragraph else { return inner }
            let sign = "§ " + words.paragraphNumber(paragraph)
            if inner.isEmpty { return [PointList.Phrase(text: sign, needsAnd: false)] }
            return inner.map { PointList.Phrase(text: sign + words.comma + $0.text, needsAnd: false) }
        }
        let hasCommas = language != .german && phrases.dropLast().contains { $0.text.contains(",") }
        var text = phrases.first?.text ?? ""
        for (index, phrase) in phrases.enumerated().dropFirst() {
            let hasAnd = phrase.needsAnd || index == phrases.count - 1
            text += hasAnd ? (hasCommas ? ", " : " ") + words.and + " " : ", "
            text += phrase.text
        }
        return text
    }

    /// Neighbours that belong together.
    static func runs(
        _ references: [ArticleReference], _ belong: (ArticleReference, ArticleReference) -> Bool
    ) -> [[ArticleReference]] {
        var runs: [[ArticleReference]] = []
        for reference in references {
            if let last = runs.last?.last, belong(last, reference) {
                runs[runs.count - 1].append(reference)
            } else {
                runs.append([reference])
            }
        }
        return runs
    }

    /// Texts as a phrase; with commas inside them, a comma also stands before the last.
    static func joined(_ texts: [String], in language: Language, hasCommas: Bool) -> String {
        guard texts.count > 1, let last = texts.last else { return texts.joined() }
        return texts.dropLast().joined(separator: ", ") + (hasCommas ? ", " : " ") + PlaceWords(language).and + " "
            + last
    }
}

extension ArticleReference {
    /// The article without a place.
    var whole: ArticleReference { ArticleReference(key) }
}
