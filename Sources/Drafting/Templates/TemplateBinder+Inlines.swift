import Citations
import LegalModel

extension TemplateBinder {
    /// A paragraph with its values, typeset.
    mutating func set(_ inlines: [TemplateInline], _ scope: TemplateScope) throws(TemplateFault) -> [Inline] {
        typesetter.inlines(try drafts(inlines, scope))
    }

    mutating func drafts(_ inlines: [TemplateInline], _ scope: TemplateScope) throws(TemplateFault) -> [DraftInline] {
        var result: [DraftInline] = []
        for inline in inlines {
            switch inline {
            case .text(let text): result.append(.ours(text))
            case .field(let field):
                recorder.notePrinted(field.path)
                let bound = try filtered(field, try value(field.path, scope, at: field.location))
                if case .inlines(let inlines) = bound.value {
                    for case .reference(let mark, _) in inlines {
                        refer(to: TemplateMark(name: mark, location: field.location))
                    }
                }
                result += try drafts(bound.value, bound, field)
            case .each(let loop, let content):
                recorder.notePrinted(loop.path)
                for inner in try items(loop, scope) { result += try drafts(content, inner) }
            case .conditional(let branches): result += try drafts(try branch(branches, scope), scope)
            case .part(let use):
                result += try part(use, scope) { binder, part, inner throws(TemplateFault) in
                    guard let content = part.runningText else {
                        throw TemplateFault(.misplaced(part.name), at: use.location)
                    }
                    return try binder.drafts(content, inner)
                }
            case .strong(let content): result.append(.strong(try drafts(content, scope)))
            case .emphasis(let content): result.append(.emphasis(try drafts(content, scope)))
            case .link(let address, let content): result.append(.link(address: address, try drafts(content, scope)))
            case .note(let content): result.append(.note(try drafts(content, scope)))
            case .reference(let mark, let form):
                refer(to: mark)
                result.append(.built(.reference(mark: mark.name, form)))
            case .fillIn(let name, let prompt):
                result.append(.built(.fillIn(name: name, prompt: typesetter.typeset(prompt))))
            case .lineBreak: result.append(.lineBreak)
            }
        }
        return result
    }

    /// A value as running text.
    private func drafts(
        _ value: TemplateValue, _ bound: FilteredValue, _ field: TemplateField
    ) throws(TemplateFault) -> [DraftInline] {
        let name = field.path.description
        switch value {
        case .none: throw TemplateFault(.emptyValue(name), at: field.location)
        case .text(let text): return DraftInline.lines(of: text, isOurs: true)
        case .localized(let text, let path):
            return DraftInline.lines(of: try resolved(text, path: path, at: field.location), isOurs: true)
        case .words(let words, let language):
            let lines = DraftInline.lines(of: words, isOurs: false)
            guard let language, language != typesetter.language else { return lines }
            return [.passage(language, lines)]
        case .date(let date): return [.fixed(bound.isLongDate ? typesetter.longDate(date) : typesetter.date(date))]
        case .money(let amount): return [.fixed(typesetter.amount(amount))]
        case .integer(let number): return [.fixed(String(number))]
        case .article(let reference): return [.ours(text(of: reference, bound.articleStyle))]
        case .inlines(let inlines): return inlines.map { .built($0) }
        case .sequence(let values):
            var result: [DraftInline] = []
            for value in values { result += try drafts(value, bound, field) }
            return result
        case .boolean, .symbol, .language, .list, .record:
            throw TemplateFault(.wrongKind(name, expected: "text"), at: field.location)
        }
    }

    private func text(of reference: ArticleReference, _ style: FilteredValue.ArticleStyle) -> String {
        let language = typesetter.language
        switch style {
        case .full: return ReferenceFormatter.text(of: reference, in: language, codes: codes)
        case .determiner:
            return ReferenceFormatter.text(of: reference, in: language, codes: codes, opening: .determiner)
        case .short: return ReferenceFormatter.text(of: reference, in: language, codes: codes, form: .short)
        case .bare: return ReferenceFormatter.text(of: reference, in: language)
        case .number: return ReferenceFormatter.text(of: reference, in: language, codes: codes, opening: .none)
        }
    }
}

extension DraftInline {
    /// A value's text, cleaned; its line ends stay line ends inside the paragraph.
    static func lines(of raw: String, isOurs: Bool) -> [DraftInline] {
        var result: [DraftInline] = []
        for (index, line) in EnteredText.edged(raw).enumerated() {
            if index > 0 { result.append(.lineBreak) }
            result.append(isOurs ? .ours(line) : .fixed(line))
        }
        return result
    }
}
