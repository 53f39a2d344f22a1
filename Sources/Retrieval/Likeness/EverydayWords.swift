import FileFormats
import Foundation
import GRDB
import LegalModel

/// Words of everyday life by meaning and kind, read from `LegalCorpus/everyday-words.yaml`.
struct EverydayWords {
    /// One meaning: its kind, counted from 0, and its terms by language.
    struct Meaning {
        /// The kind: appliances, people of a trade, ways to break …
        let kind: Int
        /// The terms.
        let terms: [Language: [String]]
    }

    /// The meanings, in the order of the file.
    private(set) var meanings: [Meaning] = []

    init() {}

    /// Reads the file of a folder `LegalCorpus`; without it there are no meanings.
    init(folder: URL) throws {
        let path = folder.appendingPathComponent("everyday-words.yaml").path
        guard FileManager.default.fileExists(atPath: path) else {
            self.init()
            return
        }
        try self.init(decoding: YAMLReader.read(WholeFile.read(path), file: path))
    }

    /// Reads `kinds:`, a map from kind to meanings; each is a map from language to terms.
    init(decoding node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        var kinds = try file.required("kinds").mapping()
        for (kind, entry) in kinds.allEntries().enumerated() {
            for node in try entry.value.sequence() {
                var reader = try node.mapping()
                var terms: [Language: [String]] = [:]
                for language in Language.allCases {
                    for term in try reader.list(language.rawValue) {
                        terms[language, default: []].append(try term.nonEmptyText())
                    }
                }
                try reader.finish()
                guard !terms.isEmpty else { throw DataFault(.empty(entry.key), at: node.location) }
                meanings.append(Meaning(kind: kind, terms: terms))
            }
        }
        try file.finish()
    }

    /// Writes each term as the stems of its words, with its meaning and kind.
    func write(to database: Database, analyzers: [Language: TextAnalyzer]) throws {
        let statement = try database.makeStatement(
            sql: "INSERT OR IGNORE INTO search_meaning(language, stems, meaning, kind) VALUES (?, ?, ?, ?)")
        for (number, meaning) in meanings.enumerated() {
            for (language, terms) in meaning.terms.sorted(by: { $0.key < $1.key }) {
                guard let analyzer = analyzers[language] else { continue }
                for term in terms {
                    let stems = analyzer.words(of: term).compactMap { analyzer.stems(ofWord: $0.bytes).first }
                    guard !stems.isEmpty else { continue }
                    let key = String(decoding: Array(stems.joined(separator: [0x20])), as: UTF8.self)
                    try statement.execute(arguments: [language.rawValue, key, number, meaning.kind])
                }
            }
        }
    }
}
