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
        let reading = try reading(of: text, language, transitions: corpus.transitions)
        var report = try report(of: reading, on: day, in: text, isWrapped: isWrapped)
        report.codes = try corpus.codeNames()
        let starts = reading.found.map(\.range.lowerBound)
        let places = TextPlaces(of: starts, in: text, isWrapped: isWrapped)
        for (index, start) in starts.enumerated() { report.entries[index].place = places[start] }
        return report
    }

    /// The same for several days, without places and names: the text is searched and the corpus read once.
    ///
    /// - Parameters:
    ///   - known: records of the corpus that were read already.
    ///   - transitions: the transitions in which codes are named.
    func check(
        _ text: String, _ language: Language?, on days: [CivilDate], known: [ArticleKey: ArticleRecord],
        isWrapped: Bool, transitions: (Set<CodeIdentifier>) throws -> TransitionTable
    ) throws -> [CitationReport] {
        let reading = try reading(of: text, language, known, transitions: transitions)
        return try days.map { try report(of: reading, on: $0, in: text, isWrapped: isWrapped) }
    }

    /// What a text cites, and what the corpus holds of it, whatever the day.
    private struct Reading {
        let language: Language
        let found: [FoundCitation]
        /// The articles of each citation, ranges unfolded.
        let references: [[CitedReference]]
        let passages: [QuotedPassage]
        let law: LawExtract
    }

    private func reading(
        of text: String, _ language: Language?, _ known: [ArticleKey: ArticleRecord] = [:],
        transitions: (Set<CodeIdentifier>) throws -> TransitionTable
    ) throws -> Reading {
        let language = language ?? finder.language(of: text)
        let found = finder.find(in: text, language: language, context: context)
        let transitions = try transitions(Set(found.flatMap(\.references).compactMap(\.code)))
        let ranges = found.contains { $0.references.contains { $0.lastArticle != nil } }
        let held = ranges ? try corpus.keys() : []
        let references = found.map { $0.references.flatMap { CitationChecker.unfolded($0, held) } }
        let keys = Set(references.joined().flatMap(\.references).map(\.key))
        let records = try corpus.records(of: keys.filter { known[$0] == nil })
        return Reading(
            language: language, found: found, references: references, passages: PassageFinder.passages(in: text),
            law: LawExtract(
                records: records.merging(known.filter { keys.contains($0.key) }) { read, _ in read }, codes: [:],
                transitions: transitions))
    }

    private func report(
        of reading: Reading, on day: CivilDate, in text: String, isWrapped: Bool
    ) throws -> CitationReport {
        let resolver = CitationResolver(law: reading.law, today: today)
        // A text names the same article many times.
        var resolved: [CitedReference: Resolution] = [:]
        for reference in reading.references.joined() where resolved[reference] == nil {
            resolved[reference] = resolver.resolution(of: reference, on: day)
        }
        var entries = zip(reading.found, reading.references).map { citation, references in
            CitationReport.Entry(
                citation: citation, references: references.compactMap { cited in resolved[cited].map { (cited, $0) } })
        }
        let reader = LawQuotationReader(days: [day], language: reading.language) { key in
            try reading.law.records[key] ?? corpus.record(of: key)
        } others: {
            try corpus.officialRecords()
        }
        for quotation in try reader.quotations(
            in: text, citations: reading.found, passages: reading.passages, isWrapped: isWrapped)
        {
            entries[quotation.citation].quotations.append(quotation)
        }
        return CitationReport(
            entries: entries, day: day, language: language, textLanguage: reading.language,
            records: reading.law.records)
    }

    /// A range as its two ends and what the corpus holds between them.
    private static func unfolded(_ reference: CitedReference, _ keys: [ArticleKey]) -> [CitedReference] {
        guard let last = reference.lastArticle else { return [reference] }
        var ends = [reference, reference]
        ends[0].lastArticle = nil
        ends[1] = CitedReference(owner: reference.owner, article: last, naming: reference.naming)
        guard case .code(let code) = reference.owner else { return ends }
        let first = ArticleNumberOrder(reference.article)
        let final = ArticleNumberOrder(last)
        let between = keys.filter { key in
            let order = ArticleNumberOrder(key.number)
            return key.code == code && first < order && order < final
        }
        let inside = { (key: ArticleKey) in
            CitedReference(owner: reference.owner, article: key.number, naming: reference.naming)
        }
        guard between.count <= longestRange else { return ends }
        return [ends[0]] + between.map(inside) + [ends[1]]
    }
}
