import Casework
import LegalModel
import Reasoning

/// What the template of a letter is bound to.
struct LetterValues {
    let input: LetterInput
    let audience: LetterAudience
    let language: Language

    /// All names with their values.
    ///
    /// - Throws: `letter` for what is missing or does not fit; faults of texts that lack the language.
    func all() throws(DraftingFault) -> [String: TemplateValue] {
        try refuse()
        var values = base.values
        values.merge(try relayValues()) { _, new in new }
        for field in input.type.fields { values[field.id] = field.kind.isList ? .list([]) : TemplateValue.none }
        var found: [String: TemplateValue] = [:]
        for field in input.type.fields {
            found[field.id] = try value(of: field)
            values[field.id] = found[field.id]
        }
        for field in input.type.fields where !found[field.id, default: .none].isThere {
            guard try input.holds(field.required, values) else { continue }
            let path = "letters.\(input.letter.id).fields.\(field.id)"
            if let source = field.source {
                throw .letter(.missingSource(path: path, field, source, of: input.type.id))
            }
            throw .letter(.missingField(path: path, field, of: input.type.id))
        }
        if case .list(let questions)? = found["questions"] {
            values["severalQuestions"] = .boolean(questions.count > 1)
        }
        return values
    }

    /// What stands in the way before a field is read.
    private func refuse() throws(DraftingFault) {
        let type = input.type
        if input.house.blockedLetters.contains(type.id.text) { throw .letter(.blocked(type.id)) }
        let variants = type.variants.map(\.id)
        guard input.letter.variant.map(variants.contains) ?? variants.isEmpty else {
            throw .letter(.variant(input.letter.variant, of: type.id, known: variants))
        }
        if type.dossier == .required, input.dossier == nil { throw .letter(.dossierMissing(type.id)) }
        if type.dossier == .none, input.dossier != nil { throw .letter(.dossierRefused(type.id)) }
        let needsRecipient = type.to.all.contains { $0 == .entity || $0 == .authority || $0 == .person }
        if needsRecipient, input.letter.recipient == nil { throw .letter(.recipientMissing(type.id)) }
        if type.relay == .required || input.letter.relay != nil, input.relay == nil {
            throw .letter(.relay(input.letter.relay, of: type.id))
        }
        let names = type.fields.map(\.id)
        if let strange = input.entered.keys.sorted().first(where: { !names.contains($0) }) {
            throw .letter(.unknownField(strange, known: names))
        }
    }

    private var base: LetterBase {
        var base = LetterBase(
            dossier: input.dossier, house: input.house, handler: input.handler, date: input.letter.on,
            audience: audience)
        base.recipient = input.letter.recipient
        base.reference = input.letter.reference
        base.subject = input.letter.subject
        base.variant = input.letter.variant
        base.isPair = input.type.to == .pair
        base.isCourtesy = input.type.isCourtesy && (language == .german || language == .english)
        base.namesParties = input.type.dossier == .required
        return base
    }

    // MARK: The relay

    /// Whether the letter goes to the author of the words it carries: a pair shows them to the other side only.
    private var isAuthorOfRelay: Bool {
        guard let relay = input.relay, let side = audience.side else { return false }
        return input.dossier?.addressee(of: relay) != side
    }

    private func relayValues() throws(DraftingFault) -> [String: TemplateValue] {
        guard let dossier = input.dossier, let relay = input.relay else { return LetterBase.withoutRelay }
        let path = "relays.\(relay.id)"
        var message: (entry: NotebookEntry, words: RelayedWords)?
        if let source = relay.source {
            guard let entry = dossier.entry(source), let words = RelayedWords(of: relay, in: entry) else {
                throw .missingValue(path: "\(path).source")
            }
            message = (entry, words)
        }
        let relayed = RelayValues(
            dossier: dossier, relay: relay, message: message, addressee: audience.side ?? .consumer, path: path)
        var values = relayed.all(in: language)
        if isAuthorOfRelay {
            for name in ["passages", "omissions", "points", "questions", "exhibits"] { values[name] = .list([]) }
            values["severalQuestions"] = .boolean(false)
        }
        return values
    }

    // MARK: Fields

    /// The value of a field: entered, found, or none. A computed day is never entered.
    private func value(of field: LetterField) throws(DraftingFault) -> TemplateValue {
        let path = "letters.\(input.letter.id).fields.\(field.id)"
        if let node = input.entered[field.id] {
            if case .deadline? = field.source, let source = field.source {
                throw .letter(.computedField(path: path, field, source))
            }
            return try LetterFieldReader(input: input, language: language).value(field, node, path: path)
        }
        guard let source = field.source else { return field.kind.isList ? .list([]) : .none }
        return try LetterSourceReader(input: input, language: language).value(source)
    }
}

extension LetterInput {
    /// Whether a condition of the type holds for values; a name that nobody bound is a fault of `letter.yaml`.
    func holds(_ condition: LetterCondition, _ values: [String: TemplateValue]) throws(DraftingFault) -> Bool {
        do {
            return try condition.holds(values)
        } catch {
            throw .template(error)
        }
    }
}
