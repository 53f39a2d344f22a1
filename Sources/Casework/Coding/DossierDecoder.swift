public import LegalModel
import Reasoning

/// Reads a dossier from a tree of YAML.
///
/// Strict: a key that is not known, a value of the wrong form, an id that names nothing, a quotation that does not occur
/// in the words it is taken from are faults with their place. The format stands in <doc:DossierFormat>.
public enum DossierDecoder {
    /// Reads a dossier whose exhibits carry their `sha256`.
    ///
    /// - Throws: the first fault found, with its place. An exhibit that has only a `file` lacks its hash: read such a file
    ///   with ``DossierFile``.
    public static func dossier(from node: SourceNode) throws(DataFault) -> Dossier {
        try decode(node, fileHashes: [:]).dossier
    }

    /// Reads a dossier with what a file carries beside it.
    ///
    /// - Parameter fileHashes: SHA-256 of the files that exhibits name under `file`, by the path as written.
    public static func decode(
        _ node: SourceNode, fileHashes: [String: String]
    ) throws(DataFault) -> DecodedDossier {
        var reader = try node.mapping()
        let language = try reader.optional("language")?.language() ?? .french
        var reading = DossierReading(language: language, fileHashes: fileHashes)
        guard let number = DossierNumber(try reader.required("number").text()) else {
            throw try reader.required("number").invalid(.dossierNumber)
        }
        let revision = try reader.optional("revision").map { node throws(DataFault) in try reading.revision(node) }
        var dossier = Dossier(
            number: number, subject: try reading.text(try reader.required("subject")),
            status: try reader.required("status").choice(), handler: try reader.required("handler").identifier(),
            decisiveDates: try reading.decisiveDates(reader.optional("decisiveDates")),
            procedure: try reading.procedure(reader.optional("procedure")),
            consumer: try reading.party(try reader.required("consumer"), side: .consumer),
            company: try reading.party(try reader.required("company"), side: .company))
        reading.partyLanguages = [.consumer: dossier.consumer.language, .company: dossier.company.language]
        dossier.exhibits = try reading.exhibits(try reader.list("exhibits"))
        dossier.entries = try reading.entries(try reader.list("entries"))
        dossier.claims = try reading.claims(try reader.list("claims"))
        dossier.packs = try reading.packs(try reader.list("packs"))
        dossier.rewritings = try reading.rewritings(try reader.list("rewritings"))
        dossier.relays = try reading.relays(try reader.list("relays"))
        reading.relays = Set(dossier.relays.map(\.id))
        dossier.letters = try reading.letters(try reader.list("letters"), among: dossier.relays.map(\.id.text))
        dossier.findings = try reading.findings(try reader.list("findings"))
        dossier.fairness = try reading.fairness(try reader.list("fairness"))
        dossier.outcomes = try reading.outcomes(try reader.list("outcomes"))
        dossier.opinion = try reading.opinion(reader.optional("opinion"))
        dossier.recommendation = try reading.recommendation(reader.optional("recommendation"))
        try reader.finish()
        return DecodedDossier(dossier: dossier, revision: revision, files: reading.files)
    }
}
