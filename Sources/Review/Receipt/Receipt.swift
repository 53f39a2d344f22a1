public import Casework
import FileFormats
public import LegalModel

/// What proves a release: which content, under which rules and law, written and approved by whom, when.
///
/// It stands in the journal; its short code is printed in the document.
public struct Receipt: Hashable, Sendable {
    /// The number of the recommendation, else the dossier's number and the document: `2026-00123/R1`.
    public let number: String
    /// The dossier.
    public let dossier: DossierNumber
    /// What was approved, part by part.
    public let content: ApprovedContent
    /// Who first wrote it.
    public let author: UserName
    /// Who approved it.
    public let validator: UserName
    /// The day of the approval.
    public let approvedOn: CivilDate
    /// The day of the release.
    public let releasedOn: CivilDate

    /// Makes a receipt.
    public init(
        number: String, dossier: DossierNumber, content: ApprovedContent, author: UserName, validator: UserName,
        approvedOn: CivilDate, releasedOn: CivilDate
    ) {
        self.number = number
        self.dossier = dossier
        self.content = content
        self.author = author
        self.validator = validator
        self.approvedOn = approvedOn
        self.releasedOn = releasedOn
    }

    /// Sixty bits of the receipt's hash as twelve signs, without I, L, O and U: `7F3K-Q2XW-9HMD`.
    public var shortCode: String {
        let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let bits = UInt64(ContentHash.of(parts: [fields.compactText]).prefix(15), radix: 16) ?? 0
        let code = (0..<12).map { signs[Int(bits >> (5 * UInt64(11 - $0))) & 0x1F] }
        return [code[0..<4], code[4..<8], code[8..<12]].map { String($0) }.joined(separator: "-")
    }

    /// The form in which the journal keeps it: one line of JSON.
    public var text: String {
        guard case .object(let members) = fields else { return "" }
        return JSONValue.object(members + [JSONValue.Member("shortCode", .string(shortCode))]).compactText
    }

    /// Every field but the short code.
    private var fields: JSONValue {
        func parts(_ parts: [ApprovedContent.Part]) -> JSONValue {
            .array(parts.map { .table(["name": .string($0.name), "hash": .string($0.hash)]) })
        }
        return .table([
            "receipt": .integer(1), "number": .string(number), "dossier": .string(dossier.description),
            "document": .string(content.document), "contentHash": .string(content.hash), "texts": parts(content.texts),
            "factsHash": .string(content.factsHash), "packs": parts(content.packs),
            "corpusHash": .string(content.corpusHash), "engineVersion": .string(content.engineVersion),
            "author": .string(author.text), "validator": .string(validator.text),
            "approvedOn": .string(approvedOn.description), "releasedOn": .string(releasedOn.description),
        ])
    }
}
