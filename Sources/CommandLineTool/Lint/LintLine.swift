import FileFormats
import Foundation
import LegalModel
import Review

/// One line of a batch: `{"id":…, "text":…, "language":…, "kind":…}`.
struct LintLine {
    /// The id as it was given.
    let id: JSONValue
    /// The text.
    let text: String
    /// Its language; `nil` to tell it from the words.
    let language: Language?
    /// Its kind; `nil` for the one of the command.
    let kind: TextKind?
    /// Who receives it.
    let addressee: Audience?

    private struct Raw: Decodable {
        let text: String
        let language: String?
        let kind: String?
        let addressee: String?
    }

    /// Reads a batch; empty lines are passed over.
    ///
    /// - Throws: bad data with the line.
    static func read(_ path: String) throws -> [LintLine] {
        let bytes = try InputText.bytes(path)
        let decoder = JSONDecoder()
        var lines: [LintLine] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let place = SourceLocation(file: path, line: index + 1, column: 1)
            guard String(validating: line, as: UTF8.self) != nil else { throw DataFault(.notUTF8, at: place) }
            let raw: Raw
            let id: JSONValue
            do {
                raw = try decoder.decode(Raw.self, from: Data(line))
                id = try decoder.decode(BatchLine.self, from: Data(line)).id
            } catch {
                throw DataFault(.syntax("JSON: id, text, language, kind, addressee"), at: place)
            }
            lines.append(
                LintLine(
                    id: id, text: raw.text, language: try choice(raw.language, "language", place),
                    kind: try choice(raw.kind, "kind", place), addressee: try choice(raw.addressee, "addressee", place))
            )
        }
        return lines
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String?, _ key: String, _ place: SourceLocation
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        guard let value = Choice(rawValue: text) else {
            throw DataFault(
                .invalidValue(text, expected: .oneOf(Choice.allCases.map(\.rawValue))), at: place, path: [key])
        }
        return value
    }
}
