public import LegalModel

/// A pack as it was read, with the place of each node, before its structure was checked.
public struct DecodedPack: Sendable {
    /// The pack.
    public let pack: RulePack
    /// Where each element, rule and presumption stands.
    public let locations: [NodeIdentifier: SourceLocation]
    /// The remarks of authors on each node: its `note` and `source`, in that order.
    public let notes: [NodeIdentifier: [String]]
    /// Where the pack begins.
    public let location: SourceLocation

    /// Reads a pack from YAML or JSON.
    ///
    /// - Throws: the first fault of form: unknown key, wrong type, unknown kind or status. Faults of structure
    ///   (unknown ids, cycles …) are found by ``RulePack/problems()``.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let language = try reader.optional("language")?.language() ?? .french
        let id: Identifier<RulePack> = try reader.required("id").identifier()
        let title = try reader.optional("title")?.translations(default: language) ?? Translations(id.text, in: language)
        let applicable = try reader.optional("applicable").map { node throws(DataFault) in
            try Applicability(decoding: node)
        }
        var locations: [NodeIdentifier: SourceLocation] = [:]
        var notes: [NodeIdentifier: [String]] = [:]
        var elements: [Element] = []
        for node in try reader.required("elements").sequence() {
            let element = try Element(decoding: node, language: language)
            try DecodedPack.note(element.id, at: node.location, in: &locations)
            notes[element.id] = node.remarks
            elements.append(element)
        }
        var rules: [Rule] = []
        for node in try reader.list("rules") {
            let rule = try Rule(decoding: node, language: language)
            try DecodedPack.note(rule.id, at: node.location, in: &locations)
            notes[rule.id] = node.remarks
            rules.append(rule)
        }
        var presumptions: [Presumption] = []
        for node in try reader.list("presumptions") {
            let presumption = try Presumption(decoding: node, language: language)
            try DecodedPack.note(presumption.id, at: node.location, in: &locations)
            notes[presumption.id] = node.remarks
            presumptions.append(presumption)
        }
        var tests: [PackTest] = []
        for node in try reader.list("tests") { tests.append(try PackTest(decoding: node)) }
        var counterArguments: [CounterArgument] = []
        for node in try reader.list("counterArguments") {
            counterArguments.append(try CounterArgument(decoding: node, language: language))
        }
        var terms: [PackTerm] = []
        for node in try reader.list("terms") {
            let term = try PackTerm(decoding: node, language: language)
            try DecodedPack.note(term.id, at: node.location, in: &locations)
            terms.append(term)
        }
        let textState = try reader.optional("textState")?.date()
        let reviewedBy = try reader.optional("reviewedBy")?.text()
        let reviewedOn = try reader.optional("reviewedOn")?.date()
        try reader.finishAllowingNotes()
        guard !elements.isEmpty else { throw DataFault(.empty("elements"), at: node.location) }
        self.location = node.location
        self.locations = locations
        self.notes = notes
        pack = RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState,
            elements: elements, rules: rules, presumptions: presumptions, tests: tests,
            counterArguments: counterArguments, terms: terms,
            reviewedBy: reviewedBy.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }, reviewedOn: reviewedOn)
    }

    private static func note(
        _ id: NodeIdentifier, at location: SourceLocation, in locations: inout [NodeIdentifier: SourceLocation]
    ) throws(DataFault) {
        guard locations.updateValue(location, forKey: id) == nil else {
            throw DataFault(.duplicateIdentifier(id.text), at: location)
        }
    }
}

extension RulePack {
    /// Reads a pack and refuses one whose structure is wrong.
    ///
    /// - Throws: the first fault of form or structure, with its place.
    public init(decoding node: SourceNode) throws(DataFault) {
        let decoded = try DecodedPack(decoding: node)
        if let problem = decoded.pack.problems().first(where: { $0.kind.isError }) {
            throw DataFault(
                problem.dataProblem, at: problem.node.flatMap { decoded.locations[$0] } ?? decoded.location)
        }
        self = decoded.pack
    }
}

extension MappingReader {
    /// Like ``MappingReader/finish()``, but `note` and `source` may stand anywhere.
    mutating func finishAllowingNotes() throws(DataFault) {
        _ = optional("note")
        _ = optional("source")
        try finish()
    }

    /// The ids of a list under a key; empty when it is absent.
    mutating func identifiers(_ key: String) throws(DataFault) -> [NodeIdentifier] {
        var ids: [NodeIdentifier] = []
        for node in try list(key) { ids.append(try node.identifier()) }
        return ids
    }

    /// One citation or a list of them.
    mutating func citations() throws(DataFault) -> [PackCitation] {
        guard let node = optional("cite") else { return [] }
        guard case .sequence(let nodes) = node.content else { return [try node.packCitation()] }
        var citations: [PackCitation] = []
        for node in nodes { citations.append(try node.packCitation()) }
        return citations
    }
}

extension SourceNode {
    /// What stands under `note` and `source`, when it is text.
    fileprivate var remarks: [String]? {
        guard var reader = try? mapping() else { return nil }
        let texts = ["note", "source"].compactMap { key in reader.optional(key).flatMap { try? $0.text() } }
        return texts.isEmpty ? nil : texts
    }

    func packCitation() throws(DataFault) -> PackCitation {
        let text = try nonEmptyText()
        guard text.contains("|") else { return ArticleReference(text).map { .reference($0) } ?? .text(text) }
        return .alternatives(try alternatives(in: text))
    }

    /// The references between vertical bars: all of them canonical, none of them twice.
    private func alternatives(in text: String) throws(DataFault) -> [ArticleReference] {
        var references: [ArticleReference] = []
        for part in text.split(separator: "|", omittingEmptySubsequences: false) {
            let part = part.trimmingBlanks
            guard let reference = ArticleReference(part) else {
                throw DataFault(.invalidValue(part, expected: .articleReference), at: location)
            }
            guard !references.contains(reference) else {
                throw DataFault(.duplicateIdentifier(part), at: location)
            }
            references.append(reference)
        }
        return references
    }
}

extension Substring {
    /// Without the blanks at both ends.
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
