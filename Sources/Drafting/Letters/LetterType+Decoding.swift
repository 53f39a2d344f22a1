import Casework
public import LegalModel

extension LetterType {
    /// Reads a `letter.yaml`.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        location = node.location
        id = try reader.required("id").identifier()
        catalogue = try reader.required("catalogue").nonEmptyText()
        kind = try reader.required("kind").choice()
        to = try Addressees(decoding: try reader.required("to"))
        dossier = try reader.optional("dossier")?.choice() ?? .required
        relay = try reader.optional("relay")?.choice() ?? .none
        isCourtesy = try reader.optional("courtesy")?.boolean() ?? false
        clock = try Clock(decoding: reader.optional("clock"))
        title = try HouseStyle.complete(try reader.required("title"))
        about = try reader.optional("about").map { node throws(DataFault) in try HouseStyle.complete(node) }
        variants = try LetterType.variants(reader.optional("variants"))
        var fields: [LetterField] = []
        for node in try reader.list("fields") {
            let field = try LetterField(decoding: node)
            guard !fields.contains(where: { $0.id == field.id }) else {
                throw DataFault(.duplicateIdentifier(field.id), at: node.location)
            }
            fields.append(field)
        }
        self.fields = fields
        var blocks: [RequiredBlock] = []
        for node in try reader.required("blocks").sequence() { blocks.append(try RequiredBlock(decoding: node)) }
        self.blocks = blocks
        var sentences: [RequiredSentence] = []
        for node in try reader.list("sentences") { sentences.append(try RequiredSentence(decoding: node)) }
        self.sentences = sentences
        limits = try Limits(decoding: try reader.required("limits"))
        try reader.finish()
    }

    private static func variants(_ node: SourceNode?) throws(DataFault) -> [Variant] {
        guard let node else { return [] }
        var reader = try node.mapping()
        var variants: [Variant] = []
        for entry in reader.allEntries() {
            guard LetterField.isName(entry.key) else {
                throw DataFault(.invalidValue(entry.key, expected: .identifier), at: entry.keyLocation)
            }
            variants.append(Variant(id: entry.key, title: try HouseStyle.complete(entry.value)))
        }
        guard !variants.isEmpty else { throw DataFault(.empty("variants"), at: node.location) }
        return variants
    }
}

extension LetterType.Addressees {
    /// Reads one word, or a list of addressees.
    init(decoding node: SourceNode) throws(DataFault) {
        guard case .sequence(let nodes) = node.content else {
            switch try node.text() {
            case "either": self = .either
            case "both": self = .pair
            case let word:
                guard let audience = LetterAudience(rawValue: word) else {
                    throw node.invalid(.oneOf(["either", "both"] + LetterAudience.allCases.map(\.rawValue)))
                }
                self = .one(audience)
            }
            return
        }
        var audiences: [LetterAudience] = []
        for node in nodes { audiences.append(try node.choice()) }
        guard audiences.count > 1, Set(audiences).count == audiences.count else {
            throw DataFault(.empty("to"), at: node.location)
        }
        self = .several(audiences)
    }
}

extension LetterType.Clock {
    init(decoding node: SourceNode?) throws(DataFault) {
        var lists: [[String]] = []
        var reader = try node?.mapping()
        for key in ["answers", "starts", "ends"] {
            var ids: [String] = []
            for node in try reader?.list(key) ?? [] { ids.append(try node.nonEmptyText()) }
            lists.append(ids)
        }
        try reader?.finish()
        self.init(answers: lists[0], starts: lists[1], ends: lists[2])
    }
}

extension LetterType.RequiredBlock {
    init(decoding node: SourceNode) throws(DataFault) {
        var block = try node.mapping()
        let idNode = try block.required("id")
        id = try idNode.nonEmptyText()
        guard TemplatePath.isName(id) else { throw idNode.invalid(.identifier) }
        when = try LetterCondition(decoding: try block.required("when"))
        var shows: [String] = []
        for node in try block.list("shows") { shows.append(try node.nonEmptyText()) }
        self.shows = shows
        location = node.location
        try block.finish()
    }
}

extension LetterType.RequiredSentence {
    init(decoding node: SourceNode) throws(DataFault) {
        var sentence = try node.mapping()
        id = try sentence.required("id").nonEmptyText()
        when = try LetterCondition(decoding: try sentence.required("when"))
        location = node.location
        try sentence.finish()
    }
}

extension LetterType.Limits {
    init(decoding node: SourceNode) throws(DataFault) {
        var limits = try node.mapping()
        self.init(
            questions: try limits.required("questions").integer(),
            subjectWords: try limits.required("subjectWords").integer(),
            openingWords: try limits.required("openingWords").integer())
        try limits.finish()
    }
}
