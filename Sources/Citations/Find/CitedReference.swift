public import LegalModel

/// One article, or a range of articles, named by a citation, with the place inside it.
public struct CitedReference: Hashable, Sendable {
    /// Which code owns the article.
    public var owner: CitationOwner
    /// The canonical number: `VI.83`, `1649quater`.
    public var article: String
    /// The last article of a range.
    public var lastArticle: String?
    /// The paragraph: `2`, `1..4`.
    public var paragraph: String?
    /// The *alinéas*: `2`, `1,2`, `last`.
    public var subparagraph: String?
    /// The points: `17`, `3,8`, `17.a`, `tiret-4`.
    public var item: String?
    /// The *alinéas* of the points: `2` in `1°, alinéa 2`.
    public var itemSubparagraph: String?
    /// Whether the articles after it are meant too.
    public var isFollowed: Bool
    /// How the text names the code, where it is known since when or until when that name means it.
    public var naming: CodeNaming?

    /// Makes a reference.
    public init(
        owner: CitationOwner, article: String, lastArticle: String? = nil, paragraph: String? = nil,
        subparagraph: String? = nil, item: String? = nil, itemSubparagraph: String? = nil, isFollowed: Bool = false,
        naming: CodeNaming? = nil
    ) {
        self.owner = owner
        self.article = article
        self.lastArticle = lastArticle
        self.paragraph = paragraph
        self.subparagraph = subparagraph
        self.item = item
        self.itemSubparagraph = itemSubparagraph
        self.isFollowed = isFollowed
        self.naming = naming
    }

    /// The code, when it is certain.
    public var code: CodeIdentifier? {
        switch owner {
        case .code(let code), .foreign(let code): code
        case .ambiguous, .unknown: nil
        }
    }

    /// The references that it names, one for each place inside the article; none when the code is not certain.
    ///
    /// A range of articles gives its two ends.
    public var references: [ArticleReference] {
        guard case .code(let code) = owner else { return [] }
        var references: [ArticleReference] = []
        for place in places {
            references.append(
                ArticleReference(
                    ArticleKey(code: code, number: article), paragraph: place.paragraph,
                    subparagraph: place.subparagraph.flatMap { Int($0) }, item: place.item,
                    itemSubparagraph: place.itemSubparagraph.flatMap { Int($0) }, letter: place.letter))
        }
        if let lastArticle { references.append(ArticleReference(ArticleKey(code: code, number: lastArticle))) }
        return references
    }

    /// A place inside the article.
    struct Place: Hashable, Sendable {
        var paragraph: String?
        var subparagraph: String?
        var item: String?
        var itemSubparagraph: String?
        var letter: String?
    }

    /// The places one by one: lists unfolded, ranges of paragraphs of whole numbers too.
    var places: [Place] {
        var places: [Place] = []
        for paragraph in CitedReference.unfold(paragraph) {
            for subparagraph in CitedReference.unfold(subparagraph) {
                for item in CitedReference.unfold(item) {
                    for inner in CitedReference.unfold(itemSubparagraph) {
                        var place = Place(paragraph: paragraph, subparagraph: subparagraph, itemSubparagraph: inner)
                        (place.item, place.letter) = CitedReference.point(item)
                        places.append(place)
                    }
                }
            }
        }
        return places
    }

    /// The number and the letter of a point: `17` and `a` of `17.a`, `-2` of `tiret-2`.
    private static func point(_ item: String?) -> (number: String?, letter: String?) {
        guard let item else { return (nil, nil) }
        let halves = item.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = halves.first, let last = halves.last else { return (nil, nil) }
        let letter = last.hasPrefix("tiret") ? String(last.dropFirst(5)) : last
        if halves.count == 2 { return (first, letter) }
        return first.first?.isNumber == true ? (first, nil) : (nil, letter)
    }

    private static func unfold(_ list: String?) -> [String?] {
        guard let list else { return [nil] }
        return list.split(separator: ",").flatMap { member -> [String?] in
            let text = String(member)
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            if parts.count == 3, parts[1].isEmpty, let first = Int(parts[0]), let last = Int(parts[2]), first < last,
                last - first < 100
            {
                return (first...last).map { String($0) }
            }
            return [text]
        }
    }
}
