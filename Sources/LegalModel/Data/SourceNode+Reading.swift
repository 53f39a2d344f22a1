extension SourceNode {
    /// The kind of this node, for messages.
    public var kind: DataFault.Kind {
        switch content {
        case .text, .plain: .text
        case .null: .null
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// Whether nothing stands here.
    public var isNull: Bool { content == .null }

    /// The text of a scalar, whatever its style. Throws `wrongKind` for lists, tables and nothing.
    public func text() throws(DataFault) -> String {
        switch content {
        case .text(let text), .plain(let text): return text
        case .null, .sequence, .mapping: throw DataFault(.wrongKind(expected: .text, found: kind), at: location)
        }
    }

    /// The text of a scalar that is not blank.
    public func nonEmptyText() throws(DataFault) -> String {
        let text = try text()
        guard text.contains(where: { !$0.isWhitespace }) else { throw invalid(.nonEmptyText) }
        return text
    }

    /// The nodes of a list.
    public func sequence() throws(DataFault) -> [SourceNode] {
        guard case .sequence(let nodes) = content else {
            throw DataFault(.wrongKind(expected: .sequence, found: kind), at: location)
        }
        return nodes
    }

    /// A reader over the keys of a table.
    public func mapping() throws(DataFault) -> MappingReader {
        guard case .mapping(let entries) = content else {
            throw DataFault(.wrongKind(expected: .mapping, found: kind), at: location)
        }
        return MappingReader(entries: entries, location: location)
    }

    /// A whole number.
    public func integer() throws(DataFault) -> Int {
        guard let value = Int(try text()) else { throw invalid(.integer) }
        return value
    }

    /// `true` or `false`.
    public func boolean() throws(DataFault) -> Bool {
        switch try text() {
        case "true": return true
        case "false": return false
        default: throw invalid(.boolean)
        }
    }

    /// A date `yyyy-mm-dd`.
    public func date() throws(DataFault) -> CivilDate {
        guard let value = CivilDate(iso: try text()) else { throw invalid(.date) }
        return value
    }

    /// An amount with a point and at most two decimals.
    public func amount() throws(DataFault) -> Money {
        guard let value = Money(decimal: try text()) else { throw invalid(.amount) }
        return value
    }

    /// A language: `fr`, `nl`, `de`, `en`.
    public func language() throws(DataFault) -> Language {
        try choice(Language.self)
    }

    /// An article reference in canonical form.
    public func articleReference() throws(DataFault) -> ArticleReference {
        guard let value = ArticleReference(try text()) else { throw invalid(.articleReference) }
        return value
    }

    /// A well-formed id.
    public func identifier<Subject>(of _: Subject.Type = Subject.self) throws(DataFault) -> Identifier<Subject> {
        let text = try text()
        guard Identifier<Subject>.isWellFormed(text) else { throw invalid(.identifier) }
        return Identifier(text)
    }

    /// One of the raw values of a closed set.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _: Choice.Type = Choice.self
    ) throws(DataFault) -> Choice where Choice.RawValue == String {
        guard let value = Choice(rawValue: try text()) else {
            throw invalid(.oneOf(Choice.allCases.map(\.rawValue)))
        }
        return value
    }

    /// A text in one language (that of the file) or a table by language.
    public func translations(default language: Language) throws(DataFault) -> Translations {
        switch content {
        case .text, .plain:
            return Translations(try nonEmptyText(), in: language)
        case .null, .sequence, .mapping:
            var reader = try mapping()
            var texts: [Language: String] = [:]
            for language in Language.allCases {
                if let node = reader.optional(language.rawValue) { texts[language] = try node.nonEmptyText() }
            }
            try reader.finish()
            guard let result = Translations(texts) else { throw DataFault(.empty("text"), at: location) }
            return result
        }
    }

    /// A fault of the form of this node's value.
    public func invalid(_ form: DataFault.ValueForm) -> DataFault {
        let found: String
        switch content {
        case .text(let text), .plain(let text): found = text
        case .null: found = ""
        case .sequence, .mapping: found = kind.rawValue
        }
        return DataFault(.invalidValue(found, expected: form), at: location)
    }
}
