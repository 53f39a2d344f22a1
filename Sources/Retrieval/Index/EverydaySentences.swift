import FileFormats
import Foundation
import GRDB
import LegalModel

/// How people put what articles decide, read from `LegalCorpus/everyday/*.yaml` and
/// `LegalCorpus/situations/*.yaml`.
///
/// A sentence may stand under several articles; it is then kept once, with all of them.
struct EverydaySentences {
    /// The articles of each sentence, by language, each with its share: how far the sentence speaks for it, up to 1.
    private(set) var articles: [Language: [String: [ArticleKey: Double]]] = [:]
    /// The situations, and the articles for which sentences were written, each with its sentences, in the order of the files.
    private(set) var classes: [SentenceClass] = []

    /// Sentences that lead to the same articles.
    struct SentenceClass {
        /// The articles with their shares.
        let articles: [ArticleKey: Double]
        /// The sentences, in the order of the file.
        var sentences: [(language: Language, text: String)] = []
    }

    /// A situation speaks fully for the article that decides it, by a factor less for each next one, least for those that only
    /// matter; a sentence that was written for one article says what it is about, not that it decides. Chosen on the development
    /// half of our questions.
    private static let next = 0.8
    private static let also = 0.35
    private static let written = 0.5

    init() {}

    /// Reads the files of a folder `LegalCorpus`, in the order of their names; without them there are no sentences.
    init(folder: URL) throws {
        for path in try EverydaySentences.files(in: folder.appendingPathComponent("situations")) {
            try add(situations: YAMLReader.read(WholeFile.read(path), file: path))
        }
        for path in try EverydaySentences.files(in: folder.appendingPathComponent("everyday")) {
            try add(decoding: YAMLReader.read(WholeFile.read(path), file: path))
        }
    }

    private static func files(in folder: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
            .sorted().map { folder.appendingPathComponent($0).path }
    }

    /// Adds the sentences of one file: `articles:`, a map from reference to a map from language to sentences.
    mutating func add(decoding node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        var table = try file.required("articles").mapping()
        for entry in table.allEntries() {
            guard let key = EverydaySentences.key(entry.key) else {
                throw DataFault(
                    .invalidValue(entry.key, expected: .articleReference), at: entry.keyLocation)
            }
            var texts = try entry.value.mapping()
            try add(from: &texts, [key: EverydaySentences.written])
            try texts.finish()
        }
        try file.finish()
    }

    /// Adds the sentences of situations: `situations:`, a list of maps with `articles`, `also` and sentences by language.
    mutating func add(situations node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        for node in try file.required("situations").sequence() {
            var reader = try node.mapping()
            var shares: [ArticleKey: Double] = [:]
            for article in try reader.list("also") {
                shares[try EverydaySentences.key(article)] = EverydaySentences.also
            }
            let deciding = try reader.list("articles")
            guard !deciding.isEmpty else { throw DataFault(.empty("articles"), at: node.location) }
            for (place, article) in deciding.enumerated() {
                shares[try EverydaySentences.key(article)] = pow(EverydaySentences.next, Double(place))
            }
            try add(from: &reader, shares)
            try reader.finish()
        }
        try file.finish()
    }

    private mutating func add(from reader: inout MappingReader, _ shares: [ArticleKey: Double]) throws(DataFault) {
        var entry = SentenceClass(articles: shares)
        defer { classes.append(entry) }
        for language in Language.allCases {
            for sentence in try reader.list(language.rawValue) {
                let text = try sentence.nonEmptyText()
                entry.sentences.append((language, text))
                for (key, share) in shares {
                    let held = articles[language]?[text]?[key] ?? 0
                    articles[language, default: [:]][text, default: [:]][key] = max(held, share)
                }
            }
        }
    }

    private static func key(_ node: SourceNode) throws(DataFault) -> ArticleKey {
        guard let key = key(try node.nonEmptyText()) else { throw node.invalid(.articleReference) }
        return key
    }

    static func key(_ text: String) -> ArticleKey? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, CodeIdentifier.isWellFormed(parts[0]) else { return nil }
        return ArticleKey(code: CodeIdentifier(parts[0]), number: parts[1])
    }

    /// Writes the sentences into the index, in a fixed order.
    func write(to database: Database) throws {
        let sentence = try database.makeStatement(sql: "INSERT INTO search_asked(language, text) VALUES (?, ?)")
        let filed = try database.makeStatement(
            sql: "INSERT INTO search_asked_article(asked, code, number, share) VALUES (?, ?, ?, ?)")
        for (language, sentences) in articles.sorted(by: { $0.key < $1.key }) {
            for (text, keys) in sentences.sorted(by: { $0.key < $1.key }) {
                try sentence.execute(arguments: [language.rawValue, text])
                let id = database.lastInsertedRowID
                for (key, share) in keys.sorted(by: { $0.key < $1.key }) {
                    try filed.execute(arguments: [id, key.code.text, key.number, share])
                }
            }
        }
    }
}
