import FileFormats
import GRDB
import LegalModel

extension RowWriter {
    /// One row for a letter; what its type describes stands in it as a JSON table.
    func write(_ letter: Letter, position: Int) throws {
        try insert(
            "letter",
            [
                "id": letter.id.text, "position": position, "type": letter.type, "variant": letter.variant,
                "audience": letter.to?.rawValue, "dated_on": Self.column(letter.on), "relay": letter.relay?.text,
                "recipient": letter.recipient?.json.compactText, "reference": letter.reference,
                "subject": Self.column(letter.subject), "fields": LetterValue.table(letter.fields).json.compactText,
                "plain_language": letter.plainLanguage.rawValue,
            ])
    }
}

extension RowReader {
    /// The letters in their order.
    func letters() throws -> [Letter] {
        try rows("letter").map { row in
            var letter = Letter(
                id: try row.id("id"), type: try row.text("type"), variant: try row.textIfAny("variant"),
                to: try row.textIfAny("audience") == nil ? nil : row.choice("audience"), on: try row.day("dated_on"),
                relay: try row.idIfAny("relay"), plainLanguage: try row.choice("plain_language"))
            letter.reference = try row.textIfAny("reference")
            letter.subject = try row.localizedIfAny("subject")
            if let text = try row.textIfAny("recipient") {
                letter.recipient = try LetterRecipient(decoding: JSONReader.read(Array(text.utf8), file: "letter"))
            }
            let fields = try JSONReader.read(Array(try row.text("fields").utf8), file: "letter")
            guard case .table(let members) = try LetterValue(fields) else { throw DamagedRow(column: "fields") }
            letter.fields = members
            return letter
        }
    }
}
