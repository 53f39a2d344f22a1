import FileFormats
import Foundation
import LegalModel

/// One line of a batch file: `{"id":…, "text" or "query":…, "language":…}`; other keys are left alone.
struct BatchLine: Decodable {
    /// The id as it was given, text or number, to be repeated in the answer.
    let id: JSONValue
    /// The text or query.
    let text: String
    /// The language that the line names.
    let language: Language?

    private enum Key: String, CodingKey { case id, text, query, language }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: Key.self)
        if let number = try? line.decode(Int.self, forKey: .id) {
            id = .integer(number)
        } else {
            id = .optional(try line.decodeIfPresent(String.self, forKey: .id))
        }
        text = try line.decodeIfPresent(String.self, forKey: .text) ?? line.decode(String.self, forKey: .query)
        language = try line.decodeIfPresent(String.self, forKey: .language)
            .flatMap { Language(rawValue: $0.lowercased()) }
    }

    /// Reads the lines of a file, or of standard input for `-`; empty lines are passed over.
    ///
    /// - Throws: bad data with the line that is not such an object.
    static func read(_ path: String) throws -> [BatchLine] {
        let bytes = try InputText.bytes(path)
        let decoder = JSONDecoder()
        var lines: [BatchLine] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                lines.append(try decoder.decode(BatchLine.self, from: Data(line)))
            } catch {
                throw DataFault(
                    .syntax("JSON: id, text | query, language"),
                    at: SourceLocation(file: path, line: index + 1, column: 1))
            }
        }
        return lines
    }
}
