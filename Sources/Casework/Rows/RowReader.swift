import Foundation
import GRDB
import LegalModel

/// Reads the rows of one dossier from their tables.
struct RowReader {
    let db: Database
    /// The number of the dossier.
    let dossier: String

    /// `SELECT * FROM table WHERE dossier = ? ORDER BY position`
    func rows(_ table: String) throws -> [Row] {
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE dossier = ? ORDER BY position", arguments: [dossier])
    }

    /// The same, in groups by the column that names the owner; the order within a group is kept.
    func rows(_ table: String, by owner: String) throws -> [String: [Row]] {
        var groups: [String: [Row]] = [:]
        for row in try rows(table) { groups[try row.text(owner), default: []].append(row) }
        return groups
    }
}

/// A value in a row that this program would not have written.
struct DamagedRow: Error {
    let column: String
}

extension Row {
    func text(_ column: String) throws -> String { try decode(String.self, forColumn: column) }

    func textIfAny(_ column: String) throws -> String? { try decode(String?.self, forColumn: column) }

    func integer(_ column: String) throws -> Int { try decode(Int.self, forColumn: column) }

    func flag(_ column: String) throws -> Bool { try integer(column) == 1 }

    func day(_ column: String) throws -> CivilDate {
        guard let day = CivilDate(iso: try text(column)) else { throw DamagedRow(column: column) }
        return day
    }

    func dayIfAny(_ column: String) throws -> CivilDate? { try textIfAny(column) == nil ? nil : day(column) }

    func amountIfAny(_ column: String) throws -> Money? {
        try decode(Int64?.self, forColumn: column).map { Money(cents: $0) }
    }

    func id<Subject>(_ column: String) throws -> Identifier<Subject> { Identifier(try text(column)) }

    func idIfAny<Subject>(_ column: String) throws -> Identifier<Subject>? {
        try textIfAny(column).map { Identifier($0) }
    }

    func choice<Choice: RawRepresentable>(_ column: String) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try text(column)) else { throw DamagedRow(column: column) }
        return choice
    }

    func words(_ column: String) throws -> String {
        guard let text = String(validating: try decode(Data.self, forColumn: column), as: UTF8.self) else {
            throw DamagedRow(column: column)
        }
        return text
    }

    func wordsIfAny(_ column: String) throws -> String? {
        try decode(Data?.self, forColumn: column) == nil ? nil : words(column)
    }

    func localized(_ column: String) throws -> Translations {
        guard let text = try localizedIfAny(column) else { throw DamagedRow(column: column) }
        return text
    }

    func localizedIfAny(_ column: String) throws -> Translations? {
        guard let json = try textIfAny(column) else { return nil }
        var texts: [Language: String] = [:]
        for (tag, text) in try JSONDecoder().decode([String: String].self, from: Data(json.utf8)) {
            guard let language = Language(rawValue: tag) else { throw DamagedRow(column: column) }
            texts[language] = text
        }
        return Translations(texts)
    }

    /// Words of a party from the three columns that hold them.
    func partyWords() throws -> PartyWords? {
        guard let entry = try textIfAny("words_entry") else { return nil }
        return PartyWords(
            entry: Identifier(entry), quotation: try words("words_quotation"),
            translation: try localizedIfAny("words_translation"))
    }
}
