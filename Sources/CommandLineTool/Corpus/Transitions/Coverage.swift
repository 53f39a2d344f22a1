import Casework
import CorpusStore
import FileFormats
import LegalModel
import Reasoning

/// What the corpus holds of the articles that the project's own content names.
struct Coverage {
    /// One article, in the order of the codes.
    let rows: [Row]
    /// The number of articles of which a digest is held, by language, over the whole corpus.
    let held: [Language: Int]

    /// One article with who names it and what is held.
    struct Row {
        let key: ArticleKey
        /// Names of packs, `deadlines`, names of templates.
        let namedBy: [String]
        let languages: Set<Language>
        /// The least good check over its versions; `nil` without a digest.
        let verification: Verification.State?
        /// Versions that nobody read a second time.
        let unread: Int

        /// Whether a final document could not lean on it.
        var isBlocked: Bool {
            verification == nil || verification == .unverified || !languages.isSuperset(of: [.french, .dutch])
        }

        /// Whether something is missing that does not block.
        var isWanting: Bool { isBlocked || verification == .index || unread > 0 }
    }

    init(_ context: Context) throws {
        var names: [ArticleKey: Set<String>] = [:]
        for file in try PackLibrary(context).files() {
            let pack = try PackLibrary.read(file)
            for key in pack.citedArticles { names[key, default: []].insert(pack.id.text) }
        }
        for rule in try context.deadlineCalculator().rules {
            for reference in rule.citations + rule.extensionCitations {
                names[reference.key, default: []].insert("deadlines")
            }
        }
        for (name, keys) in try TemplateCitations(context).articles() {
            for key in keys { names[key, default: []].insert(name) }
        }
        let corpus = try context.corpus()
        let law = try corpus.extract(of: names.keys)
        rows = names.sorted { $0.key < $1.key }.map { key, names in
            Row(key, namedBy: names.sorted(), record: law[key])
        }
        held = try corpus.digestArticles()
    }

    /// Whether an article is missing, unverified, or lacks French or Dutch.
    var isBlocked: Bool { rows.contains(where: \.isBlocked) }

    /// The document that `--json` prints.
    var json: JSONValue {
        .table([
            "articles": .array(rows.map(\.json)),
            "totals": .table([
                "named": .integer(rows.count), "blocked": .integer(rows.count(where: \.isBlocked)),
                "notText": .integer(rows.count { $0.verification != .text }),
                "withoutSecondReading": .integer(rows.count { $0.unread > 0 }),
                "languages": .object(
                    Language.allCases.map { language in
                        .init(language.rawValue, .integer(rows.count { $0.languages.contains(language) }))
                    }),
            ]),
            "corpus": .object(Language.allCases.map { .init($0.rawValue, .integer(held[$0] ?? 0)) }),
            "blocked": .boolean(isBlocked),
        ])
    }
}

extension Coverage.Row {
    init(_ key: ArticleKey, namedBy: [String], record: ArticleRecord?) {
        let digests = record?.digests ?? []
        let order: [Verification.State] = [.unverified, .index, .text]
        self.init(
            key: key, namedBy: namedBy, languages: Set(digests.flatMap(\.digest.languages)),
            verification: order.first { state in digests.contains { $0.verification.state == state } },
            unread: digests.count { $0.verification.secondReadOn == nil })
    }

    fileprivate var json: JSONValue {
        .table([
            "article": .string(key.description), "namedBy": .array(namedBy.map { .string($0) }),
            "languages": .array(languages.sorted().map { .string($0.rawValue) }),
            "verification": .optional(verification?.rawValue), "withoutSecondReading": .integer(unread),
            "blocked": .boolean(isBlocked),
        ])
    }
}
