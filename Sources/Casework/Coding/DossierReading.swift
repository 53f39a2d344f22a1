import LegalModel
import Reasoning

/// What has been read of a dossier so far, against which later parts are checked.
struct DossierReading {
    /// The language of plain strings.
    let language: Language
    /// SHA-256 of the files that exhibits name, by the path as written.
    let fileHashes: [String: String]
    /// The languages the parties use.
    var partyLanguages: [Side: Language] = [:]
    /// The exhibits by id.
    var exhibits: [Identifier<Exhibit>: Exhibit] = [:]
    /// The entries by id.
    var entries: [Identifier<NotebookEntry>: NotebookEntry] = [:]
    /// The claims read.
    var claims: Set<Identifier<PartyClaim>> = []
    /// The letters read.
    var relays: Set<Identifier<Relay>> = []
    /// The elements on which there is a finding.
    var elements: Set<NodeIdentifier> = []
    /// The files that exhibits name.
    var files: [Identifier<Exhibit>: DecodedDossier.NamedFile] = [:]

    init(language: Language, fileHashes: [String: String]) {
        self.language = language
        self.fileHashes = fileHashes
    }

    /// A localized text.
    func text(_ node: SourceNode) throws(DataFault) -> Translations { try node.translations(default: language) }

    /// A localized text that may be absent.
    func text(_ node: SourceNode?) throws(DataFault) -> Translations? {
        guard let node else { return nil }
        return try text(node)
    }

    /// The number of a stored state, from 1.
    func revision(_ node: SourceNode) throws(DataFault) -> Int {
        let value = try node.integer()
        guard value >= 1 else { throw node.invalid(.integer) }
        return value
    }

    /// An id that must not have stood before.
    func newIdentifier<Subject>(
        _ node: SourceNode, among known: some Collection<Identifier<Subject>>
    ) throws(DataFault) -> Identifier<Subject> {
        let id: Identifier<Subject> = try node.identifier()
        guard !known.contains(id) else { throw DataFault(.duplicateIdentifier(id.text), at: node.location) }
        return id
    }

    /// An exhibit that is there.
    func exhibit(_ node: SourceNode) throws(DataFault) -> Exhibit {
        guard let exhibit = exhibits[try node.identifier()] else {
            throw DataFault(.unknownReference(try node.text(), subject: "exhibits"), at: node.location)
        }
        return exhibit
    }

    /// An entry that is there.
    func entry(_ node: SourceNode) throws(DataFault) -> NotebookEntry {
        guard let entry = entries[try node.identifier()] else {
            throw DataFault(.unknownReference(try node.text(), subject: "entries"), at: node.location)
        }
        return entry
    }

    /// A claim that is there.
    func claim(_ node: SourceNode) throws(DataFault) -> Identifier<PartyClaim> {
        let id: Identifier<PartyClaim> = try node.identifier()
        guard claims.contains(id) else {
            throw DataFault(.unknownReference(id.text, subject: "claims"), at: node.location)
        }
        return id
    }

    /// A side's own words, which must occur in one of its entries.
    func words(_ node: SourceNode?, of side: Side) throws(DataFault) -> PartyWords? {
        guard let node else { return nil }
        var reader = try node.mapping()
        let entryNode = try reader.required("entry")
        let entry = try entry(entryNode)
        guard entry.from == side else {
            throw DataFault(
                .inconsistent("wordsOfAnotherSide", [entry.id.text, side.rawValue]), at: entryNode.location)
        }
        let quotationNode = try reader.required("quotation")
        let quotation = try quotationNode.nonEmptyText()
        guard entry.text.utf8Range(of: quotation) != nil else {
            throw DataFault(.inconsistent("quotationNotInEntry", [entry.id.text]), at: quotationNode.location)
        }
        let translation = try text(reader.optional("translation"))
        try reader.finish()
        return PartyWords(entry: entry.id, quotation: quotation, translation: translation)
    }
}
