import Citations
import LegalModel

/// Finds what one text of an article cites.
struct MentionFinder {
    private let finder: CitationFinder
    private let order: ArticleOrder

    init(_ finder: CitationFinder, order: ArticleOrder) {
        self.finder = finder
        self.order = order
    }

    /// One citation on its way to the table.
    struct Mention: Hashable {
        let source: String
        let target: ArticleReference
        let kind: ArticleMention.Kind
    }

    /// What a text cites, and the codes on the order of whose articles that depends: those with ranges and neighbours.
    struct Reading {
        var mentions: Set<Mention> = []
        var orders: Set<CodeIdentifier> = []

        mutating func add(_ other: Reading) {
            mentions.formUnion(other.mentions)
            orders.formUnion(other.orders)
        }
    }

    /// The citations of a text, without those of the article itself.
    ///
    /// - Parameters:
    ///   - isWording: whether the text is law: its places are read from it, and articles named alone are of its code.
    ///   - place: the place that a text of ours speaks of.
    func mentions(
        in text: String, of key: ArticleKey, _ language: Language, isWording: Bool, place: String = ""
    ) -> Reading {
        let context = CitationContext(defaultCode: key.code, isWithinCode: isWording)
        let found = finder.find(in: text, language: language, context: context)
        let relatives = finder.relativeReferences(in: text, language: language)
        guard !found.isEmpty || !relatives.isEmpty else { return Reading() }
        let places = isWording ? ArticlePlaces(text) : nil
        var reading = Reading()
        func add(_ target: ArticleReference, _ kind: ArticleMention.Kind, at offset: Int) {
            guard target.key != key else { return }
            let source = places?.reference(at: offset, in: key).place ?? place
            reading.mentions.insert(Mention(source: source, target: target, kind: kind))
        }
        for citation in found {
            for cited in citation.references {
                for target in cited.references where target.key.number == cited.article {
                    add(target, cited.lastArticle == nil ? .named : .range, at: citation.range.lowerBound)
                }
                guard case .code(let code) = cited.owner, let last = cited.lastArticle else { continue }
                reading.orders.insert(code)
                let first = ArticleKey(code: code, number: cited.article)
                for other in order.range(from: first, to: ArticleKey(code: code, number: last)) {
                    add(ArticleReference(other), .range, at: citation.range.lowerBound)
                }
            }
        }
        if !relatives.isEmpty { reading.orders.insert(key.code) }
        for relative in relatives {
            for other in order.articles(relative.distance, from: key) {
                add(ArticleReference(other), .relative, at: relative.range.lowerBound)
            }
        }
        return reading
    }
}
