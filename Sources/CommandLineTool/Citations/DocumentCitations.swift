import Casework
import Citations
import CorpusStore
import LegalModel
import Review

/// The citations in the words of composed documents, each looked up on every day that may count.
struct DocumentCitations {
    private let finder: CitationFinder
    private let corpus: CorpusDatabase
    private let workshop: Workshop
    private var context: Context { workshop.context }
    private let days: [CivilDate]
    private let known: [ArticleKey: ArticleRecord]

    /// - Parameters:
    ///   - days: the days that may count, the likeliest first; today when there are none.
    ///   - law: what was read of the corpus already.
    init(_ workshop: Workshop, days: [CivilDate], law: LawExtract? = nil) throws {
        known = law?.records ?? [:]
        self.workshop = workshop
        finder = try workshop.citations()
        corpus = try workshop.corpus()
        var seen: Set<CivilDate> = []
        self.days = (days + [workshop.context.today]).filter { seen.insert($0).inserted }
    }

    /// The citations in the lines of a document.
    ///
    /// - Parameter place: where they are told to stand: `recommendation.fr`, `relays.R1`.
    func citations(in lines: [String], _ language: Language, at place: String) throws -> [CheckedCitation] {
        try reading(lines, language, at: place).checked
    }

    /// The citations in lines, and the references that name their code themselves.
    func reading(
        _ lines: [String], _ language: Language, at place: String
    ) throws -> (checked: [CheckedCitation], named: Set<ArticleReference>) {
        let text = lines.joined(separator: "\n")
        let checker = CitationChecker(
            finder: finder, corpus: corpus, defaultCode: nil, day: context.today, today: context.today,
            language: context.language)
        let reports = try checker.check(
            text, language, on: days, known: known, isWrapped: false, transitions: workshop.transitions)
        guard let first = reports.first else { return ([], []) }
        let checked = first.entries.indices.map { index in
            let entries = reports.map { $0.entries[index] }
            let best = entries.min { DocumentCitations.rank($0) < DocumentCitations.rank($1) } ?? first.entries[index]
            let quotations = first.entries[index].quotations.indices.compactMap { quotation -> LawQuotation? in
                let all = entries.compactMap { quotation < $0.quotations.count ? $0.quotations[quotation] : nil }
                return all.first(where: \.verdict.isFaithful) ?? all.first
            }
            return CheckedCitation(
                place: place, text: best.citation.text, status: DocumentCitations.status(of: best),
                untimely: DocumentCitations.untimely(entries), quotations: quotations)
        }
        let named = first.entries.filter { $0.citation.antecedent == nil }
            .flatMap(\.citation.references).flatMap(\.references)
        return (checked, Set(named))
    }

    /// The least good status of the articles named.
    private static func status(of entry: CitationReport.Entry) -> CitationStatus {
        let all = entry.references.map(\.resolution.status)
        return all.first { $0 != .resolved && $0 != .otherVersion } ?? all.first ?? .unresolved
    }

    /// The names that mean their code on none of the days.
    private static func untimely(_ entries: [CitationReport.Entry]) -> [CodeNaming] {
        let namings = entries.map { Set($0.references.compactMap(\.resolution.untimely)) }
        guard let first = namings.first else { return [] }
        return namings.reduce(first) { $0.intersection($1) }.sorted { $0.words < $1.words }
    }

    private static func rank(_ entry: CitationReport.Entry) -> Int {
        switch status(of: entry) {
        case .resolved, .otherVersion: 0
        case .noSuchParagraph: 1
        case .repealed, .notInForce, .renumbered: 2
        case .noSuchArticle, .ambiguous, .foreign, .notCovered, .unresolved: 3
        }
    }
}

extension Dossier {
    /// The days known of the dispute, in the order contract, delivery, fact, then what a document bears.
    var citationDays: [CivilDate] {
        [decisiveDates.contract, decisiveDates.delivery, decisiveDates.fact, recommendation?.date].compactMap { $0 }
    }
}
