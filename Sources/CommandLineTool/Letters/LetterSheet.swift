import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// What a type of letter needs and must contain, as lines and as JSON.
struct LetterSheet {
    let type: LetterType
    /// Where it was read.
    let folder: String
    let language: Language

    var lines: [String] {
        var lines = ["\(type.catalogue) \(type.id)", type.title.text(preferring: language)]
        if let about = type.about { lines += Lines.wrapped(about.text(preferring: language)) }
        lines += ["", LetterWords.addressees(type.to)[language]]
        if let clock = LetterWords.clock(type.clock)?[language] { lines += Lines.wrapped(clock) }
        if !type.variants.isEmpty {
            lines += ["", LetterWords.variants[language]]
            for variant in type.variants {
                lines += item("--variant \(variant.id)", variant.title.text(preferring: language))
            }
        }
        if !type.fields.isEmpty {
            lines += ["", LetterWords.needs[language]]
            for field in type.fields { lines += self.field(field, indent: "  ") }
        }
        lines += ["", LetterWords.mustContain[language]]
        for block in type.blocks {
            lines += item(LetterWords.name(of: block.id)[language] + LetterWords.condition(block.when)[language])
        }
        if !type.sentences.isEmpty {
            lines += ["", LetterWords.fixedSentences[language]]
            for sentence in type.sentences {
                lines += item(sentence.id + LetterWords.condition(sentence.when)[language])
            }
        }
        return lines + ["", LetterWords.readFrom(folder)[language]].flatMap { Lines.wrapped($0) }
    }

    private func item(_ text: String, _ meaning: String? = nil) -> [String] {
        let whole = meaning.map { Colon.between(text, $0, language) } ?? text
        return Lines.wrapped("– " + whole, indent: "  ", hanging: "    ")
    }

    private func field(_ field: LetterField, indent: String) -> [String] {
        var text = Colon.between(field.id, field.label.text(preferring: language), language)
        text += " – " + LetterWords.kind(field.kind)[language]
        if let source = field.source { text += ", " + LetterWords.source(source)[language] }
        text += LetterWords.need(field.required)[language]
        if let hint = field.hint { text += " · " + hint.text(preferring: language) }
        var lines = Lines.wrapped("– " + text, indent: indent, hanging: indent + "  ")
        for choice in field.choices {
            lines += Lines.wrapped(
                Colon.between(choice.id, choice.label.text(preferring: language), language), indent: indent + "    ",
                hanging: indent + "      ")
        }
        for inner in field.fields { lines += self.field(inner, indent: indent + "  ") }
        return lines
    }

    var json: JSONValue {
        .table([
            "type": .string(type.id.text), "catalogue": .string(type.catalogue), "kind": .string(type.kind.rawValue),
            "to": .array(type.to.all.map { .string($0.rawValue) }), "pair": .boolean(type.to == .pair),
            "dossier": .string(type.dossier.rawValue), "relay": .string(type.relay.rawValue),
            "variants": .array(type.variants.map { .string($0.id) }),
            "fields": .array(type.fields.map(json)),
            "blocks": .array(
                type.blocks.map { .table(["id": .string($0.id), "when": .string($0.when.text)]) }),
            "sentences": .array(
                type.sentences.map { .table(["id": .string($0.id), "when": .string($0.when.text)]) }),
            "limits": .table([
                "questions": .integer(type.limits.questions), "subjectWords": .integer(type.limits.subjectWords),
                "openingWords": .integer(type.limits.openingWords),
            ]), "folder": .string(folder),
        ])
    }

    private func json(_ field: LetterField) -> JSONValue {
        .table([
            "id": .string(field.id), "kind": .string(field.kind.rawValue),
            "label": .string(field.label.text(preferring: language)), "required": .string(field.required.text),
            "from": .optional(field.source?.text), "choices": .array(field.choices.map { .string($0.id) }),
            "fields": .array(field.fields.map(json)),
        ])
    }
}
