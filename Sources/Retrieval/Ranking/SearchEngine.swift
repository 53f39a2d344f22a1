public import Citations
public import CorpusStore
import GRDB
public import LegalModel

/// Finds the articles for a question, a legal term or a citation, each with the reasons why it came up.
///
/// Not for several threads at once: one engine a thread, over one database each.
public final class SearchEngine {
    let corpus: CorpusDatabase
    private let thesaurus: Thesaurus
    private let analyzers: [Language: TextAnalyzer]
    private let finder: CitationFinder?
    private let likeness: Likeness
    private let learned: LearnedRanking
    private var terms: [Language: ThesaurusTerms] = [:]
    private var frequent: [Language: FrequentStems] = [:]
    /// What each table counts.
    let weights: Weights

    /// Makes an engine over a corpus whose index was made.
    ///
    /// - Parameters:
    ///   - corpus: the database.
    ///   - finder: finds citations in queries; without one a query is words only.
    /// - Throws: errors of the database.
    public convenience init(_ corpus: CorpusDatabase, finder: CitationFinder? = nil) throws {
        try self.init(corpus, finder: finder, weights: .chosen)
    }

    init(_ corpus: CorpusDatabase, finder: CitationFinder?, weights: Weights) throws {
        self.corpus = corpus
        self.weights = weights
        self.finder = finder
        let words = try corpus.queue.read { database in
            let words = try SearchWords(reading: database)
            try LegalTokenizer.register(words.analysis, on: database)
            return words
        }
        thesaurus = words.thesaurus
        analyzers = words.analyzers
        let features = LikenessFeatures(analyzers)
        likeness = Likeness(features)
        learned = LearnedRanking(features)
    }

    /// Searches every version held, whatever its validity; validity labels and, with a day, orders.
    public func search(_ query: SearchQuery) throws -> SearchResponse {
        let language = query.language ?? self.language(of: query.text)
        return try corpus.queue.read { database in
            let searched = try self.searchedLanguage(preferring: language, database)
            let analyzer = self.analyzer(searched)
            let parsed = try self.parsed(query, language: searched, in: database)
            let candidates = try self.candidates(parsed, searched, database)
            let listing = Listing(
                query: query, parsed: parsed, language: language, analyzer: analyzer, database: database)
            let (results, isClose) = try listing.results(of: candidates)
            return SearchResponse(
                query: query.text, language: searched, results: results, isClose: isClose,
                alsoSearched: (parsed.corrections + parsed.expansions).map(\.term))
        }
    }

    /// The articles in their order without what is shown of them, as many as are wanted: for measuring.
    func order(of query: SearchQuery) throws -> [ArticleKey] {
        let language = query.language ?? self.language(of: query.text)
        return try corpus.queue.read { database in
            let searched = try self.searchedLanguage(preferring: language, database)
            let parsed = try self.parsed(query, language: searched, in: database)
            let listing = Listing(
                query: query, parsed: parsed, language: language, analyzer: self.analyzer(searched), database: database)
            return try listing.order(of: self.candidates(parsed, searched, database))
        }
    }

    /// The articles that the guard keeps among the first ten.
    func bestByWording(_ query: SearchQuery) throws -> [ArticleKey] {
        let language = query.language ?? self.language(of: query.text)
        return try corpus.queue.read { database in
            let parsed = try self.parsed(query, language: language, in: database)
            let best = try self.candidates(parsed, language, database).values.sorted { $0.wording > $1.wording }
            return try best.prefix(Weights.guarded).compactMap { try ArticleRows($0.article, in: database)?.key }
        }
    }

    private func candidates(
        _ parsed: ParsedQuery, _ language: Language, _ database: Database
    ) throws -> [Int64: Candidate] {
        var scoring = Scoring(
            parsed, language: language, weights: weights, frequent: try frequentStems(language, database),
            database: database)
        let found = try likeness.find(parsed.sentence, in: language, database)
        try scoring.run(found, try learned.find(parsed.sentence, in: language, database))
        var candidates = scoring.candidates
        try CitedArticles(query: parsed, database: database).add(to: &candidates)
        return candidates
    }

    /// The query cut into what is searched; long ones keep their rarest words.
    func parsed(_ query: SearchQuery, language: Language, in database: Database) throws -> ParsedQuery {
        let parser = QueryParser(analyzer: analyzer(language), thesaurus: terms(language), finder: finder)
        var parsed = try parser.parse(query.text) { token in
            try Int.fetchOne(
                database,
                sql: "SELECT max(doc) FROM (SELECT doc FROM text_\(language.rawValue)_words WHERE term = ?1 "
                    + "UNION ALL SELECT doc FROM digest_\(language.rawValue)_words WHERE term = ?1)",
                arguments: [String(decoding: token, as: UTF8.self)]) ?? 0
        }
        parsed.code = query.code ?? parsed.code
        parsed.book = query.book ?? parsed.book
        if parsed.citations.isEmpty, parsed.words.count <= Weights.longestCorrected {
            let spelling = Spelling(database: database, language: language, analyzer: analyzer(language))
            parsed.corrections = try spelling.corrections(of: parsed.words)
        }
        return parsed
    }

    /// The terms of the thesaurus in a language, cut at the first question in it.
    private func terms(_ language: Language) -> ThesaurusTerms {
        if let known = terms[language] { return known }
        let made = ThesaurusTerms(thesaurus, analyzer(language))
        terms[language] = made
        return made
    }

    /// The frequent stems of a language, read at the first question in it.
    private func frequentStems(_ language: Language, _ database: Database) throws -> FrequentStems {
        if let known = frequent[language] { return known }
        let made = try FrequentStems(language, in: database)
        frequent[language] = made
        return made
    }

    func analyzer(_ language: Language) -> TextAnalyzer {
        analyzers[language] ?? TextAnalyzer(AnalysisTables(language: language))
    }

    /// The language whose texts are searched: the one asked for when anything is held in it, else the first held.
    private func searchedLanguage(preferring language: Language, _ database: Database) throws -> Language {
        let isHeld = try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM article_text WHERE language = ?)",
            arguments: [language.rawValue])
        if isHeld == true { return language }
        let held = try String.fetchAll(database, sql: "SELECT DISTINCT language FROM article_text")
            .compactMap { Language(rawValue: $0) }
        return held.min() ?? language
    }

    /// The language whose small words stand most often in a question; French when none does.
    public func language(of text: String) -> Language {
        var best = (language: Language.french, count: 0)
        for language in Language.allCases.sorted() {
            guard let analyzer = analyzers[language], !analyzer.tables.stems.isEmpty else { continue }
            let count = analyzer.words(of: text).reduce(0) { count, word in
                let known =
                    analyzer.tables.isStopWord(Fold.fold(word.bytes)) || analyzer.tables.stems[word.bytes] != nil
                return count + (known ? 1 : 0)
            }
            if count > best.count { best = (language, count) }
        }
        return best.language
    }
}
