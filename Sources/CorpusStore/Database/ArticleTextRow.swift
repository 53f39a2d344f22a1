import Crypto
import Foundation
import GRDB
import LegalModel

/// One row of the table `article_text` on its way in.
struct ArticleTextRow {
    let code: String
    let number: String
    let language: String
    let kind: String
    var version: Int
    let text: String
    var validFrom: String?
    var validTo: String?
    var structure = ""
    var heading: String?
    var subject: String?
    var plain = ""
    var amendedBy: String?
    var note: String?
    var source = ""
    var state: String?
    var verification: String?
    var verifiedOn: String?
    var secondReadOn: String?
    var status: String?
    var movedTo: String?
    var region: String?
    var notes = ""
    var endedBy: String?
    var ending: String?
    var marks = ""
    var textHash: String
    var origin: Int64?

    init(
        _ key: ArticleKey, _ language: Language, kind: String, version: Int, text: String, textHash: String? = nil
    ) {
        code = key.code.text
        number = key.number
        self.language = language.rawValue
        self.kind = kind
        self.version = version
        self.text = text
        self.textHash = textHash ?? SHA256.hash(data: Data(text.utf8)).hexadecimal
    }

    /// Takes what an official version says, but for its text.
    mutating func set(_ official: OfficialVersion) {
        validFrom = official.validity.from?.description
        validTo = official.validity.to?.description
        status = official.status.rawValue
        movedTo = official.movedTo
        region = official.region
        notes = official.notes.joined(separator: "\n")
        marks = official.marks.map(\.description).joined(separator: " ")
        source = official.source.text
        state = official.source.state?.description
    }

    /// Takes how the article ended with a version.
    mutating func set(_ ending: ArticleEnding?) {
        switch ending {
        case .repealed: self.ending = "repealed"
        case .moved: self.ending = "moved"
        case nil: break
        }
        endedBy = ending?.act
        movedTo = ending?.target
    }

    /// Inserts the row; returns its id.
    @discardableResult
    func insert(into database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO article_text(code, number, language, kind, version, valid_from, valid_to, structure, heading,
                  subject, text, plain, amended_by, note, source, state, verification, verified_on, second_read_on,
                  status, moved_to, region, notes, marks, text_hash, import, ended_by, ending)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            code, number, language, kind, version, validFrom, validTo, structure, heading,
            subject, text, plain, amendedBy, note, source, state, verification, verifiedOn, secondReadOn,
            status, movedTo, region, notes, marks, textHash, origin, endedBy, ending,
        ])
        return database.lastInsertedRowID
    }
}
