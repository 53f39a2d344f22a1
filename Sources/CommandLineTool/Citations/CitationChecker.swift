import Citations
import CorpusStore
import LegalModel
import Review

/// Finds the citations of a text and looks each one up in the corpus.
struct CitationChecker {
    private let finder: CitationFinder
    private let corpus: CorpusDatabase
    private let context: CitationContext
    private let day: CivilDate
    private let today: CivilDate
    private let language: Language

    init(
        finder: CitationFinder, corpus: CorpusDatabase, defaultCode: CodeIdentifier?, day: CivilDate, today: CivilDate,
        language: Language
    ) {
        self.finder = finder
        self.corpus = corpus
        context = CitationContext(defaultCode: defaultCode)
        self.day = day
        self.today = today
        self.language = language
    }

    /// The most articles that a range is unfolded to.
    private static let longestRange = 200

    /// The citations of a text with what was found of each, and of the words in quotation marks beside it.
    ///
    /// - Parameter isWrapped: whether a single line end of the text is a blank; in office files it ends a paragraph.
    func check(_ text: String, _ language: Language?, isWrapped: Bool = true) throws -> CitationReport {
        let language = language ?? finder.language(of: text)
        let found = finder.find(in: text, language: language, context: context)
        let transitions = try corpus.transitions(naming: Set(found.flatMap(\.references).compactMap(\.code)))
        var records: [ArticleKey: ArticleRecord] = [:]
        var keys: [ArticleKey]?
        var entries: [CitationReport.Entry] = []
        for citation in found {
            var references: [CitedReference] = []
            for reference in citation.references {
                guard reference.lastArticle != nil else {
                    references.append(reference)
                    continue
                }
                let held = try keys ?? corpus.keys()
                keys = held
                references += CitationChecker.unfolded(reference, held)
            }
            for key in references.flatMap(\.references).map(\.key) where records[key] == nil {
                records[key] = try corpus.record(of: key)
            }
            let resolver = CitationResolver(
                law: LawExtract(records: records, codes: [:], transitions: transitions), today: today)
            entries.append(
                CitationReport.Entry(
                    citation: citation, references: references.map { ($0, resolver.resolution(of: $0, on: day)) }))
        }
        let reader = LawQuotationReader(days: [day], language: language) { key in
            try records[key] ?? corpus.record(of: key)
        } others: {
            try corpus.officialRecords()
        }
        for quotation in try reader.quotations(in: text, citations: found, isWrapped: isWrapped) {
            entries[quotation.citation].quotations.append(quotation)
        }
        let places = TextPlaces(of: found.map(\.range.lowerBound), in: text, isWrapped: isWrapped)
        for index in entries.indices { entries[index].place = places[found[index].range.lowerBound] }
        return CitationReport(
            entries: entries, day: day, codes: try corpus.codeNames(), language: self.language, textLanguage: language,
            records: records)
    }

    /// A range as its two ends and what the corpus holds between them.
    private static func unfolded(_ reference: CitedReference, _ keys: [ArticleKey]) -> [CitedReference] {
        guard let last = reference.lastArticle else { return [reference] }
        var ends = [reference, reference]
        ends[0].lastArticle = nil
        ends[1] = CitedReference(owner: reference.owner, article: last)
        guard case .code(let code) = reference.owner else { return ends }
        let first = ArticleNumberOrder(reference.article)
        let final = ArticleNumberOrder(last)
        let between = keys.filter { key in
            let order = ArticleNumberOrder(key.number)
            return key.code == code && first < order && order < final
        }
        guard between.count <= longestRange else { return ends }
        return [ends[0]] + between.map { CitedReference(owner: reference.owner, article: $0.number) } + [ends[1]]
    }
}
