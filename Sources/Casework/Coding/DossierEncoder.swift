public import LegalModel

/// Writes a dossier as a tree of YAML that ``DossierDecoder`` reads back to the same dossier.
///
/// Keys stand in the order of <doc:DossierFormat>; what is absent is left out. The file's `language` is that of the consumer.
public enum DossierEncoder {
    /// The tree of a dossier.
    ///
    /// - Parameters:
    ///   - revision: the stored state it was written from, for an export.
    ///   - language: of the file's plain strings, when it is not to be that of the consumer.
    public static func node(of dossier: Dossier, revision: Int? = nil, language: Language? = nil) -> SourceNode {
        var root = NodeBuilder(language: language ?? dossier.consumer.language)
        root.set("number", text: dossier.number.description)
        root.set("revision", text: revision.map(String.init))
        root.set("language", text: root.language.rawValue)
        root.set("subject", dossier.subject)
        root.set("status", text: dossier.status.rawValue)
        root.set("handler", dossier.handler)
        root.set("decisiveDates") { $0.fill(dossier.decisiveDates) }
        root.set("procedure") { $0.fill(dossier.procedure) }
        root.set("consumer") { $0.fill(dossier.consumer) }
        root.set("company") { $0.fill(dossier.company) }
        root.set("entries", dossier.entries) { $0.fill($1) }
        root.set("exhibits", dossier.exhibits) { $0.fill($1) }
        root.set("claims", dossier.claims) { $0.fill($1) }
        root.set("packs", dossier.packs) { $0.fill($1) }
        root.set("findings", dossier.findings) { $0.fill($1) }
        root.set("fairness", dossier.fairness) { $0.fill($1) }
        root.set("outcomes", dossier.outcomes) { $0.fill($1) }
        root.set("rewritings", dossier.rewritings) { $0.fill($1) }
        root.set("relays", dossier.relays) { $0.fill($1) }
        root.set("letters", dossier.letters) { $0.fill($1) }
        if let opinion = dossier.opinion { root.set("opinion") { $0.fill(opinion) } }
        // A recommendation that is begun and still empty is not the same as none.
        if let data = dossier.recommendation {
            var table = NodeBuilder(language: root.language)
            table.fill(data)
            root.set("recommendation", table.node)
        }
        return root.node
    }
}
