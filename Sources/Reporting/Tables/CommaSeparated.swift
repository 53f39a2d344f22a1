/// Writes tables as comma-separated values that a spreadsheet opens as text and numbers, never as formulas.
///
/// - Source: RFC 4180; a value that begins with `=`, `+`, `-`, `@`, tab or return is prefixed with an apostrophe
///   unless it is a number.
public enum CommaSeparated {
    /// The text of a table: a byte order mark, then one line a row, ended by CR LF.
    public static func text(header: [String], rows: [[String]]) -> String {
        ([header] + rows).reduce(into: "\u{FEFF}") { text, row in
            text += row.map(field).joined(separator: ",") + "\r\n"
        }
    }

    private static func field(_ value: String) -> String {
        let isNumber = Double(value) != nil
        let isRisky = value.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isRisky && !isNumber ? "'" + value : value
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
