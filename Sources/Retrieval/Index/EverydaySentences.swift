import FileFormats
import Foundation
import GRDB
import LegalModel

/// How people put what articles decide, read from `LegalCorpus/everyday/*.yaml`.
///
/// A sentence may stand under several articles; it is then kept once, with all of them.
struct EverydaySentences {
    /// The articles of each sentence, by language.
    private(set) var articles: [Language: [String: Set<ArticleKey>]] = [:]

    init() {}

    /// Reads the files of a folder `LegalCorpus`, in the order of their names; without them there are no sentences.
    init(folder: URL) throws {
        let everyday = folder.appendingPathComponent("everyday")
        guard FileManager.default.fileExists(atPath: everyday.path) else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: everyday.path).filter { $0.hasSuffix(".yaml") }
        for name in names.sorted() {
            let path = everyday.appendingPathComponent(name).path
            try add(decoding: YAMLReader.read(WholeFile.read(path), file: path))
        }
    }

    /// Adds the sentences of one file: `articles:`, a map from reference to a map from language to sentences.
    mutating func add(decoding node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        var table = try file.required("articles").mapping()
        for entry in table.allEntries() {
            let parts = entry.key.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, CodeIdentifier.isWellFormed(parts[0]) else {
                throw DataFault(
                    .invalidValue(entry.key, expected: .articleReference), at: entry.keyLocation)
            }
            let key = ArticleKey(code: CodeIdentifier(parts[0]), number: parts[1])
            var texts = try entry.value.mapping()
            for language in Language.allCases {
                for sentence in try texts.list(language.rawValue) {
                    articles[language, default: [:]][try sentence.nonEmptyText(), default: []].insert(key)
                }
            }
            try texts.finish()
        }
        try file.finish()
    }

    /// Writes the sentences into the index, in a fixed order.
    func write(to database: Database) throws {
        let sentence = try database.makeStatement(sql: "INSERT INTO search_asked(language, text) VALUES (?, ?)")
        let filed = try database.makeStatement(
            sql: "INSERT INTO search_asked_article(asked, code, number) VALUES (?, ?, ?)")
        for (language, sentences) in articles.sorted(by: { $0.key < $1.key }) {
            for (text, keys) in sentences.sorted(by: { $0.key < $1.key }) {
                try sentence.execute(arguments: [language.rawValue, text])
                let id = database.lastInsertedRowID
                for key in keys.sorted() { try filed.execute(arguments: [id, key.code.text, key.number]) }
            }
        }
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO search_asked_whole(code, number)
                  SELECT DISTINCT code, number FROM search_asked_article ORDER BY code, number
                """)
    }
}
