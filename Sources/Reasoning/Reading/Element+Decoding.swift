import LegalModel

extension Element {
    /// Reads an element; exactly one of `any`, `all`, `rules`, or a leaf with its kind.
    init(decoding node: SourceNode, language: Language) throws(DataFault) {
        var reader = try node.mapping()
        let id: NodeIdentifier = try reader.required("id").identifier()
        let text = try reader.optional("text")?.translations(default: language)
        let isClaim = try reader.optional("claim")?.boolean() ?? false
        let remedy = try reader.optional("remedy")?.text()
        let kind = try reader.optional("kind")?.choice(Kind.self)
        let burdenNode = reader.optional("burden")
        var lists: [(String, [NodeIdentifier])] = []
        for key in ["any", "all", "rules"] where reader.keys.contains(key) {
            lists.append((key, try reader.identifiers(key)))
        }
        let role = try reader.optional("role")?.choice(Role.self) ?? .constitutive
        let standard = try reader.optional("standard")?.choice(Standard.self) ?? .certain
        let citations = try reader.citations()
        let question = try reader.optional("question")?.translations(default: language)
        let askWhom = try reader.optional("askWhom").map { node throws(DataFault) in try node.addressee() }
        var factors: [Translations] = []
        for node in try reader.list("factors") { factors.append(try node.translations(default: language)) }
        let isToBeVerified = try reader.optional("toVerify")?.boolean() ?? false
        try reader.finishAllowingNotes()
        let burden = try burdenNode.map { node throws(DataFault) in try node.burden() }
        self.init(
            id: id, text: text, isClaim: isClaim, remedy: remedy,
            basis: try Element.basis(lists: lists, kind: kind, burden: burden, at: node.location), role: role,
            standard: standard, citations: citations, question: question, askWhom: askWhom, factors: factors,
            isToBeVerified: isToBeVerified)
    }

    private enum Kind: String, CaseIterable { case fact, openNorm, group, claim }

    private static func basis(
        lists: [(String, [NodeIdentifier])], kind: Kind?, burden: Party?, at location: SourceLocation
    ) throws(DataFault) -> Basis {
        guard lists.count <= 1 else {
            throw DataFault(.inconsistent("oneOfThree", lists.map(\.0)), at: location)
        }
        guard let list = lists.first else {
            switch kind {
            case .fact:
                guard let burden else { throw DataFault(.missingKey("burden"), at: location) }
                return .fact(burden: burden)
            case .openNorm: return .openNorm
            case .group, .claim: throw DataFault(.missingKey("any | all | rules"), at: location)
            case nil: throw DataFault(.missingKey("kind"), at: location)
            }
        }
        if kind == .fact || kind == .openNorm {
            throw DataFault(.inconsistent("leafWithChildren", [list.0]), at: location)
        }
        guard !list.1.isEmpty else { throw DataFault(.empty(list.0), at: location) }
        switch list.0 {
        case "any": return .any(list.1)
        case "all": return .all(list.1)
        default: return .rules(list.1)
        }
    }
}

extension SourceNode {
    /// A side; `trader` and `enterprise` are read as the company.
    fileprivate func burden() throws(DataFault) -> Element.Party {
        switch try text() {
        case "consumer": return .consumer
        case "company", "trader", "enterprise": return .company
        default: throw invalid(.oneOf(Element.Party.allCases.map(\.rawValue)))
        }
    }

    fileprivate func addressee() throws(DataFault) -> Element.Addressee {
        switch try text() {
        case "consumer": return .consumer
        case "company", "trader", "enterprise": return .company
        case "both": return .both
        default: throw invalid(.oneOf(Element.Addressee.allCases.map(\.rawValue)))
        }
    }
}
