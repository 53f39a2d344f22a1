import FileFormats
package import Foundation
package import LegalModel

/// Reads sets of questions and what is filed for them.
package enum QuestionSet {
    private struct Line: Decodable {
        let id: String
        let language: String
        let query: String
        let quotesArticle: Bool?
        let date: String?
    }

    /// The questions of a folder: `questions.jsonl` and `answers-<language>.tsv` with the columns `id`, `articles` and,
    /// where it was marked, `governing`.
    ///
    /// - Throws: `DataFault` for a line that cannot be read; `FileFault`.
    package static func own(in folder: URL) throws -> [MeasuredQuestion] {
        var answers: [String: (articles: [ArticleKey], governing: [ArticleKey])] = [:]
        for language in Language.allCases {
            let path = folder.appendingPathComponent("answers-\(language.rawValue).tsv").path
            let rows = try table(path)
            let columns = rows.first ?? []
            guard let all = columns.firstIndex(of: "articles") else { continue }
            let governing = columns.firstIndex(of: "governing")
            for (index, row) in rows.enumerated().dropFirst() where row.count > all {
                let marked = governing.map { $0 < row.count ? row[$0] : "" } ?? ""
                answers[row[0]] = (try keys(row[all], path, index + 1), try keys(marked, path, index + 1))
            }
        }
        return try lines(folder.appendingPathComponent("questions.jsonl").path).compactMap { line in
            guard let answer = answers[line.id], let language = Language(rawValue: line.language) else { return nil }
            return MeasuredQuestion(
                id: line.id, language: language, text: line.query, articles: answer.articles,
                governing: answer.governing)
        }
    }

    /// Abstracts of judgments of 2013 to 2017 that quote no article, with the articles of the old Civil Code under which
    /// they are filed; empty when the files are not there.
    package static func abstracts(_ language: Language, in folder: URL) throws -> [MeasuredQuestion] {
        let name = folder.appendingPathComponent("abstracts-dev.\(language.rawValue)").path
        guard FileManager.default.fileExists(atPath: name + ".queries.jsonl") else { return [] }
        var articles: [String: [ArticleKey]] = [:]
        for row in try table(name + ".qrels.tsv").dropFirst() where row.count > 1 {
            articles[row[0], default: []].append(ArticleKey(code: "BE-ACC", number: row[1]))
        }
        return try lines(name + ".queries.jsonl").compactMap { line in
            guard line.quotesArticle != true, let date = line.date, date >= "2013", let filed = articles[line.id] else {
                return nil
            }
            return MeasuredQuestion(id: line.id, language: language, text: line.query, articles: filed)
        }
    }

    private static func lines(_ path: String) throws -> [Line] {
        let decoder = JSONDecoder()
        return try WholeFile.read(path).split(separator: 0x0A).enumerated().map { index, line in
            do {
                return try decoder.decode(Line.self, from: Data(line))
            } catch {
                throw DataFault(
                    .syntax("JSON: id, language, query"), at: SourceLocation(file: path, line: index + 1, column: 1))
            }
        }
    }

    private static func table(_ path: String) throws -> [[String]] {
        try WholeFile.text(path).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func keys(_ cell: String, _ path: String, _ line: Int) throws(DataFault) -> [ArticleKey] {
        var keys: [ArticleKey] = []
        for text in cell.split(separator: " ") {
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else {
                throw DataFault(
                    .invalidValue(String(text), expected: .articleReference),
                    at: SourceLocation(file: path, line: line, column: 1))
            }
            keys.append(ArticleKey(code: CodeIdentifier(String(parts[0])), number: String(parts[1])))
        }
        return keys
    }
}
