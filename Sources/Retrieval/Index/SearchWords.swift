import FileFormats
import Foundation
import GRDB
import LegalModel

/// The words that the index is made with: tables of the analysis, thesaurus.
struct SearchWords {
    var analysis: [Language: AnalysisTables] = [:]
    var thesaurus = Thesaurus(concepts: [])
    var audience = Audience()

    /// Reads `stems/`, `thesaurus.yaml` and `audience.yaml` of a folder `LegalCorpus`; a language without a file has empty tables.
    init(folder: URL) throws {
        for language in Language.allCases {
            let path = folder.appendingPathComponent("stems/\(language.rawValue).yaml").path
            if FileManager.default.fileExists(atPath: path) {
                analysis[language] = try AnalysisTables(decoding: YAMLReader.read(WholeFile.read(path), file: path))
            }
        }
        audience = try Audience(folder: folder)
        let path = folder.appendingPathComponent("thesaurus.yaml").path
        if FileManager.default.fileExists(atPath: path) {
            thesaurus = try Thesaurus(decoding: YAMLReader.read(WholeFile.read(path), file: path))
        }
    }

    /// Reads the words that an index holds.
    init(reading database: Database) throws {
        guard try database.tableExists("search_word") else { return }
        audience = try Audience(reading: database)
        let rows = try Row.fetchCursor(database, sql: "SELECT language, kind, word, value FROM search_word")
        while let row = try rows.next() {
            guard let language = Language(rawValue: row[0]) else { continue }
            analysis[language, default: AnalysisTables(language: language)].add(
                kind: row[1], word: row[2], value: row[3])
        }
        for language in analysis.keys { analysis[language]?.sortRewrites() }
        var concepts: [Int: [Language: [String]]] = [:]
        let terms = try Row.fetchCursor(
            database, sql: "SELECT concept, language, term FROM search_term ORDER BY concept, language, place")
        while let row = try terms.next() {
            guard let language = Language(rawValue: row[1]) else { continue }
            concepts[row[0], default: [:]][language, default: []].append(row[2])
        }
        thesaurus = Thesaurus(concepts: concepts.sorted { $0.key < $1.key }.map { Thesaurus.Concept(terms: $0.value) })
    }

    /// An analyzer for each language.
    var analyzers: [Language: TextAnalyzer] {
        Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                (language, TextAnalyzer(analysis[language] ?? AnalysisTables(language: language)))
            })
    }

    /// Writes the words into the tables of the index.
    func write(to database: Database) throws {
        let word = try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO search_word(language, kind, word, value) VALUES (?, ?, ?, ?)")
        for (language, tables) in analysis {
            for row in tables.rows { try word.execute(arguments: [language.rawValue, row.kind, row.word, row.value]) }
        }
        try audience.write(to: database)
        let term = try database.cachedStatement(
            sql: "INSERT INTO search_term(concept, language, place, term) VALUES (?, ?, ?, ?)")
        for (index, concept) in thesaurus.concepts.enumerated() {
            for (language, terms) in concept.terms {
                for (place, text) in terms.enumerated() {
                    try term.execute(arguments: [index, language.rawValue, place, text])
                }
            }
        }
    }
}

extension AnalysisTables {
    /// The tables as rows: kind, word, value.
    fileprivate var rows: [(kind: String, word: String, value: String)] {
        let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
        var rows: [(kind: String, word: String, value: String)] = []
        rows += elisions.map { ("elision", text($0), "") }
        rows += wholeWords.map { ("whole", text($0), "") }
        rows += endings.map { ("ending", text($0), "") }
        rows += stems.map { ("stem", text($0.key), text($0.value)) }
        rows += foldedStems.map { ("folded", text($0.key), text($0.value)) }
        rows += rewrites.map { ("rewrite", text($0.ending), "\(text($0.replacement)) \($0.leastLength)") }
        rows += parts.map { ("part", text($0), "") }
        rows += joints.map { ("joint", text($0), "") }
        rows += stopWords.map { ("stop", text($0), "") }
        return rows
    }

    fileprivate mutating func add(kind: String, word: String, value: String) {
        let bytes = Array(word.utf8)
        switch kind {
        case "elision": elisions.insert(bytes)
        case "whole": wholeWords.insert(bytes)
        case "ending": endings.insert(bytes)
        case "stem": stems[bytes] = Array(value.utf8)
        case "folded": foldedStems[bytes] = Array(value.utf8)
        case "rewrite":
            let parts = value.split(separator: " ", omittingEmptySubsequences: false)
            rewrites.append(
                Rewrite(
                    ending: bytes, replacement: Array(parts.first.map(String.init)?.utf8 ?? "".utf8),
                    leastLength: parts.last.flatMap { Int($0) } ?? 0))
        case "part": parts.insert(bytes)
        case "joint": joints.append(bytes)
        default: stopWords.insert(bytes)
        }
    }

    mutating func sortRewrites() {
        rewrites.sort {
            $0.ending.count == $1.ending.count
                ? $0.ending.lexicographicallyPrecedes($1.ending) : $0.ending.count > $1.ending.count
        }
        joints.sort { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
    }
}
