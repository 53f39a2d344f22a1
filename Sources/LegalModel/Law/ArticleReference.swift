/// Points to an article or to a place inside it: `BE-CDE:VI.43,§2,al.1`, `BE-CDE:VI.83,17°`, `BE-ACC:1649quinquies,§5,2°`.
public struct ArticleReference: Hashable, Sendable, CustomStringConvertible {
    /// The article.
    public let key: ArticleKey
    /// The paragraph without its sign: `1`, `3/1`.
    public let paragraph: String?
    /// The *alinéa / lid / Absatz*, counted from 1 within the paragraph, else within the article.
    public let subparagraph: Int?
    /// The numbered point without its sign: `17` for `17°`, `33/1` for the inserted `33°/1`.
    public let item: String?
    /// The alinéa inside the numbered point, counted from 1: the `al.2` of `1°,al.2`.
    public let itemSubparagraph: Int?
    /// The lettered point: `a` for `a)`; a dash counts as `-1`, `-2` …
    public let letter: String?

    /// Makes a reference from its parts.
    public init(
        _ key: ArticleKey, paragraph: String? = nil, subparagraph: Int? = nil, item: String? = nil,
        itemSubparagraph: Int? = nil, letter: String? = nil
    ) {
        self.key = key
        self.paragraph = paragraph
        self.subparagraph = subparagraph
        self.item = item
        self.itemSubparagraph = itemSubparagraph
        self.letter = letter
    }

    /// Reads the canonical form; `nil` when it is anything else.
    ///
    /// The parts stand in the order paragraph, alinéa, item, alinéa of the item, letter, separated by commas, each at most once.
    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, CodeIdentifier.isWellFormed(halves[0]) else { return nil }
        let parts = halves[1].split(separator: ",", omittingEmptySubsequences: false)
        guard let number = parts.first, ArticleReference.isArticleNumber(number) else { return nil }
        let place = Place(parts.dropFirst())
        guard let place else { return nil }
        self.init(
            ArticleKey(code: CodeIdentifier(String(halves[0])), number: String(number)), paragraph: place.paragraph,
            subparagraph: place.subparagraph, item: place.item, itemSubparagraph: place.itemSubparagraph,
            letter: place.letter)
    }

    /// The canonical form.
    public var description: String {
        ([key.description] + placeParts).joined(separator: ",")
    }

    /// The place inside the article in canonical form, `§2,al.1`; empty for the whole article.
    public var place: String { placeParts.joined(separator: ",") }

    /// Whether this reference names the same place as another or a larger one around it.
    public func contains(_ other: ArticleReference) -> Bool {
        key == other.key && (paragraph == nil || paragraph == other.paragraph)
            && (subparagraph == nil || subparagraph == other.subparagraph) && (item == nil || item == other.item)
            && (itemSubparagraph == nil || itemSubparagraph == other.itemSubparagraph)
            && (letter == nil || letter == other.letter)
    }

    /// A numbered point as it is printed: `17°`, and `33°/1` for a point inserted after `33°`.
    public static func printed(item: String) -> String {
        let parts = item.split(separator: "/", maxSplits: 1)
        return parts.count == 2 ? "\(parts[0])°/\(parts[1])" : "\(item)°"
    }

    /// The point that a printed form names, `33/1` for `33°/1` and for `33/1°`; `nil` for any other form.
    private static func item(printed text: String) -> String? {
        let halves = text.split(separator: "°", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty else { return nil }
        if halves[1].isEmpty { return String(halves[0]) }
        guard halves[1].count > 1, halves[1].first == "/" else { return nil }
        return String(halves[0] + halves[1])
    }

    private var placeParts: [String] {
        var parts: [String] = []
        if let paragraph { parts.append("§\(paragraph)") }
        if let subparagraph { parts.append("al.\(subparagraph)") }
        if let item { parts.append(ArticleReference.printed(item: item)) }
        if let itemSubparagraph { parts.append("al.\(itemSubparagraph)") }
        if let letter { parts.append("\(letter))") }
        return parts
    }

    /// Whether a text has the form of a canonical article number: `VI.83`, `1649quater`, `1701/2`, `1:14` (companies).
    public static func isArticleNumber(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, let last = text.last, text.utf8.count <= 40 else { return false }
        return first.isASCII && (first.isNumber || first.isUppercase) && last != "." && last != "/" && last != ":"
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2F, 0x2D: true
                default: false
                }
            }
    }

    private struct Place {
        var paragraph: String?
        var subparagraph: Int?
        var item: String?
        var itemSubparagraph: Int?
        var letter: String?

        init?(_ parts: some Sequence<some StringProtocol>) {
            var rank = 0
            for part in parts {
                let text = String(part)
                if text.hasPrefix("§"), text.count > 1, rank < 1 {
                    paragraph = String(text.dropFirst())
                    rank = 1
                } else if text.hasPrefix("al."), let number = Int(text.dropFirst(3)), number > 0, rank < 2 {
                    subparagraph = number
                    rank = 2
                } else if rank < 3, let point = ArticleReference.item(printed: text) {
                    item = point
                    rank = 3
                } else if text.hasPrefix("al."), let number = Int(text.dropFirst(3)), number > 0, rank == 3 {
                    itemSubparagraph = number
                    rank = 4
                } else if text.hasSuffix(")"), text.count > 1, rank < 5 {
                    letter = String(text.dropLast())
                    rank = 5
                } else {
                    return nil
                }
            }
        }
    }
}

extension CodeIdentifier {
    /// Whether a text has the form of a code's identifier: capitals, digits and hyphens, a country first.
    public static func isWellFormed(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count >= 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
            }
    }
}
