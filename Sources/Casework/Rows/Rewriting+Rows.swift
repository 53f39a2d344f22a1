import FileFormats
import Foundation
import GRDB
import LegalModel

extension RowWriter {
    /// One row for each text of a rewriting.
    func write(_ rewriting: Rewriting, position: Int) throws {
        for language in rewriting.languages {
            guard let text = rewriting.texts[language] else { continue }
            try insert(
                "rewritten_text",
                [
                    "address": rewriting.address, "language": language.rawValue, "position": position,
                    "text": text.text, "basis": Self.column(text.basis), "set_by": text.by?.text,
                    "set_on": Self.column(text.on),
                ])
        }
    }

    /// A basis as a JSON table.
    private static func column(_ basis: PassageBasis?) -> Column {
        basis.map { basis in
            JSONValue.object(
                basis.parts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
            ).compactText
        }
    }
}

extension RowReader {
    /// The rewritings in their order.
    func rewritings() throws -> [Rewriting] {
        var result: [Rewriting] = []
        for row in try rows("rewritten_text") {
            let address = try row.text("address")
            let language: Language = try row.choice("language")
            let basis = try row.textIfAny("basis").map {
                PassageBasis(parts: try JSONDecoder().decode([String: String].self, from: Data($0.utf8)))
            }
            let text = RewrittenText(
                text: try row.text("text"), basis: basis, by: try row.idIfAny("set_by"), on: try row.dayIfAny("set_on"))
            if let index = result.firstIndex(where: { $0.address == address }) {
                result[index].texts[language] = text
            } else {
                result.append(Rewriting(address: address, texts: [language: text]))
            }
        }
        return result
    }
}
