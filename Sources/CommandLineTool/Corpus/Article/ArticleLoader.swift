import CorpusStore
import LegalModel

/// Reads all that is shown of an article.
struct ArticleLoader {
    let corpus: CorpusDatabase
    let day: CivilDate
    /// The language asked for.
    let asked: Language
    let showsAbstracts: Bool
    let codes: [CodeIdentifier: CodeName]

    /// The view of an article; `nil` when it is not held.
    func view(of reference: ArticleReference) throws -> ArticleView? {
        let key = reference.key
        guard let record = try corpus.record(of: key) else { return nil }
        let language = record.language(preferring: asked, on: day)
        var view = ArticleView(
            record: record, reference: reference, day: day, asked: asked, language: language,
            neighbours: try corpus.neighbours(of: key), citedBy: try corpus.mentions(of: key), codes: codes,
            transitions: try corpus.transitions(touching: [key]))
        view.surroundings = ArticleSurroundings(
            cites: try corpus.mentions(in: key), cases: try corpus.cases(of: key, preferring: language),
            showsAbstracts: showsAbstracts, successor: try successor(of: record))
        return view
    }

    /// The record under the number that an article has now, followed as far as it was renumbered again.
    private func successor(of record: ArticleRecord) throws -> ArticleRecord? {
        var seen: Set<ArticleKey> = [record.key]
        var current = record
        while let key = current.movedTo, seen.insert(key).inserted, let next = try corpus.record(of: key) {
            current = next
        }
        return current.key == record.key ? nil : current
    }
}

extension ArticleRecord {
    /// The article that this one became, when its last version says so.
    var movedTo: ArticleKey? {
        let told = digests.last?.ending?.target ?? officials.last { $0.movedTo != nil }?.movedTo
        guard let told, officials.allSatisfy({ $0.movedTo != nil || $0.status != .inForce }) else { return nil }
        return (ArticleReference(told) ?? ArticleReference("\(key.code):\(told)"))?.key
    }
}
