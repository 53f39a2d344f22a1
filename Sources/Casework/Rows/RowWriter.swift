import FileFormats
import Foundation
import GRDB
import LegalModel

/// Puts the rows of one dossier into their tables.
struct RowWriter {
    let db: Database
    /// The number of the dossier, the first column of every table.
    let dossier: String

    typealias Column = (any DatabaseValueConvertible)?

    /// `INSERT INTO table (dossier, …) VALUES (?, …)`. Names come from this program, values are bound.
    func insert(_ table: String, _ values: KeyValuePairs<String, Column>) throws {
        let columns = ["dossier"] + values.map(\.key)
        let marks = columns.map { _ in "?" }
        try db.execute(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks.joined(separator: ", ")))",
            arguments: StatementArguments([dossier] + values.map(\.value)))
    }

    /// `DELETE FROM table WHERE dossier = ?`
    func clear(_ tables: [String]) throws {
        for table in tables { try db.execute(sql: "DELETE FROM \(table) WHERE dossier = ?", arguments: [dossier]) }
    }

    /// A localized text as a JSON table by language.
    static func column(_ text: Translations?) -> Column {
        text.map { text in
            JSONValue.object(text.languages.map { JSONValue.Member($0.rawValue, .optional(text[$0])) }).compactText
        }
    }

    /// A day as `yyyy-mm-dd`.
    static func column(_ day: CivilDate?) -> Column { day?.description }

    /// An amount in cents.
    static func column(_ amount: Money?) -> Column { amount?.cents }

    /// Words of a party, byte for byte.
    static func column(words: String?) -> Column { words.map { Data($0.utf8) } }
}
