import Casework
import LegalModel
import Reasoning

/// Reads what was entered for the fields of a letter.
struct LetterFieldReader {
    let input: LetterInput
    let language: Language

    /// The value of a field from a node.
    func value(_ field: LetterField, _ node: SourceNode, path: String) throws(DraftingFault) -> TemplateValue {
        do {
            return try read(field, node, path: path)
        } catch .data(let fault) {
            throw .letter(.wrongValue(path: path, field, fault))
        } catch {
            throw error
        }
    }

    private func read(_ field: LetterField, _ node: SourceNode, path: String) throws(DraftingFault) -> TemplateValue {
        switch field.kind {
        case .text: return try text(node, path: path)
        case .longText:
            let text = try translations(node)
            guard let own = text[language] else { throw .missingTranslation(path: path, language: language) }
            return .list(LetterFieldReader.paragraphs(own).map { .text($0) })
        case .texts: return try list(node, path) { item, path throws(DraftingFault) in try text(item, path: path) }
        case .questions:
            let values = try list(node, path) { item, path throws(DraftingFault) in try text(item, path: path) }
            guard case .list(let questions) = values, questions.count <= input.type.limits.questions else {
                throw .data(
                    DataFault(.tooLarge(limit: input.type.limits.questions, unit: "questions"), at: node.location))
            }
            return values
        case .name: return .words(try data { () throws(DataFault) in try node.nonEmptyText() }, nil)
        case .names:
            return try list(node, path) { item, _ throws(DraftingFault) in
                .words(try data { () throws(DataFault) in try item.nonEmptyText() }, nil)
            }
        case .date: return .date(try data { () throws(DataFault) in try node.date() })
        case .dates:
            return try list(node, path) { item, _ throws(DraftingFault) in
                .date(try data { () throws(DataFault) in try item.date() })
            }
        case .amount: return .money(try data { () throws(DataFault) in try node.amount() })
        case .number: return .integer(try data { () throws(DataFault) in try node.integer() })
        case .boolean: return .boolean(try data { () throws(DataFault) in try node.boolean() })
        case .choice:
            let word = try data { () throws(DataFault) in try node.nonEmptyText() }
            let known = field.source == .dossier(.favour) ? Favour.allCases.map(\.rawValue) : field.choices.map(\.id)
            guard known.contains(word) else { throw .data(node.invalid(.oneOf(known))) }
            return .symbol(word)
        case .articles:
            return try list(node, path) { item, _ throws(DraftingFault) in
                .article(try data { () throws(DataFault) in try item.articleReference() })
            }
        case .exhibits: return try list(node, path) { item, _ throws(DraftingFault) in try exhibit(item) }
        case .words: return try list(node, path) { item, path throws(DraftingFault) in try words(item, path: path) }
        case .records:
            return try list(node, path) { item, path throws(DraftingFault) in try record(field, item, path: path) }
        }
    }

    // MARK: Kinds

    private func translations(_ node: SourceNode) throws(DraftingFault) -> Translations {
        try data { () throws(DataFault) in try node.translations(default: input.letter.plainLanguage) }
    }

    private func text(_ node: SourceNode, path: String) throws(DraftingFault) -> TemplateValue {
        .localized(try translations(node), path: path)
    }

    private func list(
        _ node: SourceNode, _ path: String,
        _ read: (SourceNode, String) throws(DraftingFault) -> TemplateValue
    ) throws(DraftingFault) -> TemplateValue {
        var values: [TemplateValue] = []
        for (index, item) in try data({ () throws(DataFault) in try node.sequence() }).enumerated() {
            values.append(try read(item, "\(path).\(index + 1)"))
        }
        return .list(values)
    }

    private func record(_ field: LetterField, _ node: SourceNode, path: String) throws(DraftingFault) -> TemplateValue {
        var reader = try data { () throws(DataFault) in try node.mapping() }
        var values: [String: TemplateValue] = [:]
        for inner in field.fields { values[inner.id] = inner.kind.isList ? .list([]) : TemplateValue.none }
        for inner in field.fields {
            guard let node = reader.optional(inner.id) else { continue }
            values[inner.id] = try value(inner, node, path: "\(path).\(inner.id)")
        }
        try data { () throws(DataFault) in try reader.finish() }
        for inner in field.fields where !values[inner.id, default: .none].isThere {
            guard try input.holds(inner.required, values) else { continue }
            throw .letter(.missingField(path: "\(path).\(inner.id)", inner, of: input.type.id))
        }
        return .record(values)
    }

    private func exhibit(_ node: SourceNode) throws(DraftingFault) -> TemplateValue {
        let id = try data { () throws(DataFault) in try node.nonEmptyText() }
        guard let exhibit = input.dossier?.exhibit(Identifier(id)) else {
            throw .data(DataFault(.unknownReference(id, subject: "exhibits"), at: node.location))
        }
        guard exhibit.isShared else {
            throw .data(DataFault(.inconsistent("exhibitNotShared", [id]), at: node.location))
        }
        return RelayValues.record(of: exhibit)
    }

    /// A party's own words, which must occur in one of its messages.
    private func words(_ node: SourceNode, path: String) throws(DraftingFault) -> TemplateValue {
        var reader = try data { () throws(DataFault) in try node.mapping() }
        let entryNode = try data { () throws(DataFault) in try reader.required("entry") }
        let id = try data { () throws(DataFault) in try entryNode.nonEmptyText() }
        guard let entry = input.dossier?.entry(Identifier(id)) else {
            throw .data(DataFault(.unknownReference(id, subject: "entries"), at: entryNode.location))
        }
        let quotationNode = try data { () throws(DataFault) in try reader.required("quotation") }
        let quotation = try data { () throws(DataFault) in try quotationNode.nonEmptyText() }
        guard entry.text.contains(quotation) else {
            throw .data(DataFault(.inconsistent("quotationNotInEntry", [id]), at: quotationNode.location))
        }
        let given = reader.optional("translation")
        // Words in the language of the letter need none.
        let translation = entry.language == language ? nil : given
        try data { () throws(DataFault) in try reader.finish() }
        return .record([
            "language": .language(entry.language), "words": .words(quotation, entry.language),
            "translation": try translation.map { node throws(DraftingFault) in
                try text(node, path: "\(path).translation")
            } ?? .none,
        ])
    }

    private func data<Result>(_ work: () throws(DataFault) -> Result) throws(DraftingFault) -> Result {
        do throws(DataFault) {
            return try work()
        } catch {
            throw .data(error)
        }
    }

    /// Paragraphs parted by blank lines.
    static func paragraphs(_ text: String) -> [String] {
        DocumentText(text).text.split(separator: "\n\n", omittingEmptySubsequences: true)
            .map { $0.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

extension TemplateValue {
    /// Whether something was given: `false` is something, an empty list is not.
    var isThere: Bool {
        switch self {
        case .none: false
        case .list(let values): !values.isEmpty
        default: true
        }
    }
}
