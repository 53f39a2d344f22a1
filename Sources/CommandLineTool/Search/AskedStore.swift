import FileFormats
import Foundation
import LegalModel
import Retrieval

/// The sentences that were released for search, in `asked.jsonl` of a home: one object a line.
struct AskedStore {
    /// The file.
    let file: URL

    /// One sentence with where it comes from.
    struct Entry: Codable, Equatable {
        let id: Int
        let language: String
        let text: String
        let articles: [String]
        let dossier: String
        let by: String
        let on: String
    }

    init(_ context: Context) { file = context.home.appendingPathComponent("asked.jsonl") }

    /// The sentences, in the order in which they were released; none without a file.
    ///
    /// - Throws: bad data with the line that is no such object.
    func entries() throws -> [Entry] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        let decoder = JSONDecoder()
        return try WholeFile.read(file.path).split(separator: 0x0A).enumerated().map { index, line in
            do {
                return try decoder.decode(Entry.self, from: Data(line))
            } catch {
                throw DataFault(
                    .syntax("JSON: id, language, text, articles, dossier, by, on"),
                    at: SourceLocation(file: file.path, line: index + 1, column: 1))
            }
        }
    }

    /// Writes all sentences; the file goes with the last of them.
    func write(_ entries: [Entry]) throws {
        guard !entries.isEmpty else {
            try? FileManager.default.removeItem(at: file)
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try entries.map { try String(decoding: encoder.encode($0), as: UTF8.self) + "\n" }
        try WholeFile.write(Array(lines.joined().utf8), to: file.path)
    }

    /// What the index takes of them.
    func sentences() throws -> [LearnedSentence] {
        try entries().compactMap { entry in
            guard let language = Language(rawValue: entry.language) else { return nil }
            return LearnedSentence(
                id: entry.id, language: language, text: entry.text,
                articles: entry.articles.compactMap { ArticleReference($0)?.key })
        }
    }
}
