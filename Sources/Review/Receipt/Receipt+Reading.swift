import Casework
import FileFormats
public import LegalModel

extension Receipt {
    /// Reads what the journal keeps.
    ///
    /// - Throws: a fault when it is no receipt, or when its short code or content hash is not its own: it was tampered with.
    public init(reading text: String) throws(DataFault) {
        let root = try YAMLReader.read(Array(text.utf8), file: "journal")
        var reader = try root.mapping()
        _ = try reader.required("receipt")
        let number = try reader.required("number").text()
        let dossier = try reader.required("dossier")
        guard let dossierNumber = DossierNumber(try dossier.text()) else { throw dossier.invalid(.dossierNumber) }
        let document = try reader.required("document").text()
        let contentHash = try reader.required("contentHash").text()
        let texts = try Receipt.parts(reader.required("texts"))
        let factsHash = try reader.required("factsHash").text()
        let packs = try Receipt.parts(reader.required("packs"))
        let corpusHash = try reader.required("corpusHash").text()
        let engineVersion = try reader.required("engineVersion").text()
        let author = try reader.required("author").text()
        let validator = try reader.required("validator").text()
        let approvedOn = try reader.required("approvedOn").date()
        let releasedOn = try reader.required("releasedOn").date()
        let shortCode = try reader.required("shortCode").text()
        try reader.finish()
        self.init(
            number: number, dossier: dossierNumber,
            content: ApprovedContent(
                document: document, texts: texts, factsHash: factsHash, packs: packs, corpusHash: corpusHash,
                engineVersion: engineVersion),
            author: UserName(author), validator: UserName(validator), approvedOn: approvedOn, releasedOn: releasedOn)
        guard content.hash == contentHash, self.shortCode == shortCode else {
            throw DataFault(.inconsistent("receiptAltered", [shortCode]), at: root.location)
        }
    }

    private static func parts(_ node: SourceNode) throws(DataFault) -> [ApprovedContent.Part] {
        var parts: [ApprovedContent.Part] = []
        for item in try node.sequence() {
            var reader = try item.mapping()
            parts.append(
                ApprovedContent.Part(
                    name: try reader.required("name").text(), hash: try reader.required("hash").text()))
        }
        return parts
    }
}
