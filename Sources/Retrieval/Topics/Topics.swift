import FileFormats
import Foundation
import GRDB
import LegalModel

/// Articles that decide disputes together, read from `LegalCorpus/topics.yaml`, with the phrases of complaints that speak
/// for them, from `Templates/complaints.yaml`.
struct Topics {
    /// One topic.
    struct Topic {
        /// The articles, the most decisive first.
        let articles: [ArticleKey]
        /// The rule packs whose phrases speak for the topic.
        let packs: [String]
        /// The phrases.
        var phrases: [Language: [String]] = [:]
    }

    /// The topics, in the order of the file.
    private(set) var topics: [Topic] = []

    /// Reads the files; one that is not there is passed over.
    init(folder: URL, templates: URL?) throws {
        let path = folder.appendingPathComponent("topics.yaml").path
        guard FileManager.default.fileExists(atPath: path) else { return }
        try read(YAMLReader.read(WholeFile.read(path), file: path))
        guard let complaints = templates?.appendingPathComponent("complaints.yaml").path,
            FileManager.default.fileExists(atPath: complaints)
        else { return }
        try readPhrases(YAMLReader.read(WholeFile.read(complaints), file: complaints))
    }

    /// Reads topics without phrases.
    init(decoding node: SourceNode) throws(DataFault) { try read(node) }

    private mutating func read(_ node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        for node in try file.required("topics").sequence() {
            var reader = try node.mapping()
            var articles: [ArticleKey] = []
            for article in try reader.required("articles").sequence() {
                let parts = try article.nonEmptyText().split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2, CodeIdentifier.isWellFormed(parts[0]) else {
                    throw article.invalid(.articleReference)
                }
                articles.append(ArticleKey(code: CodeIdentifier(parts[0]), number: parts[1]))
            }
            guard !articles.isEmpty else { throw DataFault(.empty("articles"), at: node.location) }
            var packs: [String] = []
            for pack in try reader.list("packs") { packs.append(try pack.nonEmptyText()) }
            try reader.finish()
            topics.append(Topic(articles: articles, packs: packs))
        }
        try file.finish()
    }

    /// Reads the phrases of complaints; those of packs that no topic names are left out.
    mutating func readPhrases(_ node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        for subject in try file.required("subjects").sequence() {
            var reader = try subject.mapping()
            var packs: [String] = []
            for pack in try reader.required("packs").sequence() { packs.append(try pack.nonEmptyText()) }
            for language in Language.allCases {
                var phrases: [String] = []
                for phrase in try reader.list(language.rawValue) { phrases.append(try phrase.nonEmptyText()) }
                for place in topics.indices where topics[place].packs.contains(where: packs.contains) {
                    topics[place].phrases[language] = phrases
                }
            }
        }
    }

    /// Writes topics and phrases into the index.
    func write(to database: Database) throws {
        let filed = try database.makeStatement(
            sql: "INSERT OR IGNORE INTO search_topic(topic, place, code, number) VALUES (?, ?, ?, ?)")
        let phrase = try database.makeStatement(
            sql: "INSERT INTO search_phrase(topic, language, text) VALUES (?, ?, ?)")
        for (id, topic) in topics.enumerated() {
            for (place, article) in topic.articles.enumerated() {
                try filed.execute(arguments: [id, place, article.code.text, article.number])
            }
            for (language, phrases) in topic.phrases.sorted(by: { $0.key < $1.key }) {
                for text in phrases { try phrase.execute(arguments: [id, language.rawValue, text]) }
            }
        }
    }
}
