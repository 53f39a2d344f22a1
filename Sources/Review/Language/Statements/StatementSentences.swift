import LegalModel

/// Sentences of letters, each with whether it states a fact of a party as the service's own.
///
/// `Templates/statements/<language>.tsv`: one sentence a line after `claim` or `innocent` and a tab.
public struct StatementSentences: Sendable {
    /// A sentence with its label.
    struct Row: Sendable {
        let text: String
        /// Whether it is a bare statement.
        let isClaim: Bool
    }

    let rows: [Row]
    /// A fingerprint of the file: other bytes, another fingerprint.
    public let fingerprint: String

    /// Reads a file.
    ///
    /// - Throws: `DataFault` for a line without a label or a sentence, with its place.
    public init(reading bytes: [UInt8], file: String) throws {
        var rows: [Row] = []
        for (index, line) in bytes.split(separator: 0x0A).enumerated() where line.first != UInt8(ascii: "#") {
            let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard cells.count == 2, let isClaim = ["claim": true, "innocent": false][cells[0]] else {
                throw DataFault(
                    .syntax("claim or innocent, and a sentence"),
                    at: SourceLocation(file: file, line: index + 1, column: 1))
            }
            rows.append(Row(text: cells[1], isClaim: isClaim))
        }
        self.rows = rows
        fingerprint = String(FeatureHash(bytes: bytes).value, radix: 16)
    }
}
