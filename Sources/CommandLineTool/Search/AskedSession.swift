import Casework
import CorpusStore
import FileFormats
import LegalModel
import Retrieval
import Review

/// `carnet search asked`: what search has learned in this home: released, listed, forgotten.
struct AskedSession {
    let context: Context
    let store: AskedStore

    init(_ context: Context) {
        self.context = context
        store = AskedStore(context)
    }

    /// Lists the sentences with their numbers.
    func list() throws {
        let entries = try store.entries()
        if context.isJSON {
            let list = entries.map { entry in
                JSONValue.object([
                    .init("id", .integer(entry.id)), .init("language", .string(entry.language)),
                    .init("text", .string(entry.text)), .init("articles", .array(entry.articles.map { .string($0) })),
                    .init("dossier", .string(entry.dossier)), .init("by", .string(entry.by)),
                    .init("on", .string(entry.on)),
                ])
            }
            return Console.write(json: .table(["asked": .array(list)]))
        }
        if entries.isEmpty { Lines.wrapped(AskedWords.none[context.language]).forEach(Console.write) }
        for entry in entries {
            Lines.wrapped("\(entry.id). \(Console.safe(entry.text))", hanging: "   ").forEach(Console.write)
            let origin = "\(entry.articles.joined(separator: ", ")) · \(entry.dossier) · \(entry.on)"
            Lines.wrapped("› " + origin, indent: "   ", hanging: "     ").forEach(Console.write)
        }
    }

    /// Forgets one sentence, or all.
    func forget(_ what: String) throws {
        let entries = try store.entries()
        let kept = what == "all" ? [] : entries.filter { String($0.id) != what }
        guard what == "all" || kept.count < entries.count else {
            throw Failure.wrongValue(
                what, option: "--forget", expected: (entries.map { String($0.id) } + ["all"]).joined(separator: " · "))
        }
        try store.write(kept)
        try learn()
        Console.write(AskedWords.forgotten(entries.count - kept.count)[context.language])
    }

    /// Releases a text for search, personal data cut out, with the articles that the approved recommendation applied.
    func release(_ text: String, dossier: DossierNumber, articles: [ArticleReference], language: Language) throws {
        let user = try context.requiredUser()
        let dossiers = try context.store()
        let stored = try dossiers.load(dossier)
        let steps = try dossiers.approvals(of: dossier, document: ApprovalStep.recommendation)
        guard steps.contains(where: { $0.kind == .approved || $0.kind == .released }) else {
            throw AskedWords.notApproved(dossier)
        }
        let corpus = try context.corpus()
        for article in articles where try corpus.record(of: article.key) == nil {
            throw Failure.articleNotHeld(article.key, nearest: try corpus.nearest(to: article.key))
        }
        let linter = try LinterShelf(context).linter(language)
        let data = linter.personalData(in: text, names: [stored.dossier.consumer.name, stored.dossier.company.name])
        let clean = AskedSession.cut(data.map(\.range), from: text)
        let entries = try store.entries()
        let entry = AskedStore.Entry(
            id: (entries.map(\.id).max() ?? 0) + 1, language: language.rawValue, text: clean,
            articles: articles.map { "\($0.key)" }, dossier: dossier.description, by: user.description,
            on: context.today.description)
        try store.write(entries + [entry])
        try learn()
        Lines.wrapped(AskedWords.released(entry.id, cut: data.count)[context.language]).forEach(Console.write)
        Lines.wrapped(Console.safe(clean), indent: "   ").forEach(Console.write)
    }

    private func learn() throws {
        let sentences = try store.sentences()
        _ = try CorpusAccess(context).database()
        try CorpusAccess(context).update { corpus in
            try SearchIndex.learn(sentences, in: corpus)
            return ((), true)
        }
    }

    /// A text with `…` in place of some bytes.
    static func cut(_ ranges: [Range<Int>], from text: String) -> String {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var place = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
        where range.lowerBound >= place && range.upperBound <= bytes.count {
            kept += bytes[place..<range.lowerBound] + Array("…".utf8)
            place = range.upperBound
        }
        return String(decoding: kept + bytes[place...], as: UTF8.self)
    }
}
