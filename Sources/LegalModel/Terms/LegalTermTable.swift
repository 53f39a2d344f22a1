/// The terms of the law that are held, in the order of the file.
public struct LegalTermTable: Hashable, Sendable {
    /// The terms.
    public let terms: [LegalTerm]

    /// Makes a table.
    public init(_ terms: [LegalTerm]) { self.terms = terms }

    /// A table that knows no term.
    public static let empty = LegalTermTable([])

    /// The term of an id.
    public subscript(id: Identifier<LegalTerm>) -> LegalTerm? { terms.first { $0.id == id } }

    /// Reads `terms.yaml`.
    ///
    /// Strict: an unknown key, a missing language, an id that stands twice, a term without an article are faults with their place.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var terms: [LegalTerm] = []
        for node in try reader.required("terms").sequence() {
            let term = try LegalTerm(decoding: node)
            guard !terms.contains(where: { $0.id == term.id }) else {
                throw DataFault(.duplicateIdentifier(term.id.text), at: node.location)
            }
            terms.append(term)
        }
        try reader.finish()
        self.init(terms)
    }
}

extension LegalTerm {
    /// Reads one entry of the table.
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let id: Identifier<LegalTerm> = try reader.required("id").identifier()
        let title = try reader.required("title").localizedText()
        let lengthNode = try reader.required("length")
        let length = try lengthNode.integer()
        guard (1...100_000).contains(length) else { throw lengthNode.invalid(.integer) }
        let unit = try reader.required("unit").choice(TermCount.Unit.self)
        let start = try Start(decoding: reader.required("starts"))
        let lastDay = try reader.required("lastDay").choice(LastDay.self)
        let isSuspendable = try reader.optional("suspendable")?.boolean() ?? false
        var suspensions: [Interference] = []
        for node in try reader.list("suspended") { suspensions.append(try Interference(decoding: node)) }
        var interruptions: [Interference] = []
        for node in try reader.list("interrupted") { interruptions.append(try Interference(decoding: node)) }
        let citations = try reader.references()
        let from = try reader.optional("from")?.date()
        let to = try reader.optional("to")?.date()
        let verification = try Verification(decodingCheck: reader.required("verification"))
        let note = try reader.optional("note").map { node throws(DataFault) in try node.localizedText() }
        try reader.finish()
        guard !citations.isEmpty else { throw DataFault(.empty("cite"), at: node.location) }
        guard isSuspendable || suspensions.isEmpty else {
            throw DataFault(.inconsistent("suspendedTerm", [id.text]), at: node.location)
        }
        guard let validity = Validity(from: from, to: to) else {
            throw DataFault(.inconsistent("fromAfterTo", [from, to].compactMap { $0?.description }), at: node.location)
        }
        self.init(
            id: id, title: title, length: length, unit: unit, start: start, isMoved: lastDay == .moves,
            isSuspendable: isSuspendable, suspensions: suspensions, interruptions: interruptions, citations: citations,
            validity: validity, verification: verification, note: note)
    }

    private enum LastDay: String, CaseIterable { case moves, stays }
}

extension LegalTerm.Start {
    fileprivate init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let event = try reader.optional("event").map { node throws(DataFault) in
            try node.choice(TransitionEvent.self)
        }
        let text = try reader.required("text").localizedText()
        try reader.finish()
        self.init(event: event, text: text)
    }
}

extension LegalTerm.Interference {
    fileprivate init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let isMediation = try reader.optional("mediation")?.boolean() ?? false
        let text = try reader.required("text").localizedText()
        let citations = try reader.references()
        try reader.finish()
        self.init(isMediation: isMediation, text: text, citations: citations)
    }
}

extension MappingReader {
    /// The references under `cite`; none where it is absent.
    fileprivate mutating func references() throws(DataFault) -> [ArticleReference] {
        var references: [ArticleReference] = []
        for node in try list("cite") { references.append(try node.articleReference()) }
        return references
    }
}
