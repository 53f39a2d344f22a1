import LegalModel

extension TemplateBinder {
    /// Blocks that bear an address, or the handler's words in their place. The first numbered paragraph among them becomes
    /// the place that references name.
    mutating func passage(
        _ address: TemplateAddress, _ content: [TemplateBlock], _ scope: TemplateScope, _ style: BlockStyle,
        at location: SourceLocation
    ) throws(TemplateFault) -> [Block] {
        let origin = address.origin
        let address = try text(of: address, scope, at: location)
        recorder.begin()
        recorder.note(scope[origin])
        let composed: [Block]
        do throws(TemplateFault) {
            composed = try blocks(content, scope, style)
        } catch {
            _ = recorder.end()
            throw error
        }
        let values = recorder.end()
        guard !composed.isEmpty else { return [] }
        try take(address, at: location)
        var made = composed
        if let own = rewritten[address] { made = try blocks(of: own, inTheStyleOf: composed, at: location) }
        let place = made.firstIndex { if case .numbered(_, nil) = $0 { true } else { false } }
        if let place, case .numbered(let text, _) = made[place] {
            made[place] = .numbered(text, mark: try set(TemplateMark(name: address, location: location)))
        }
        add(
            Passage(
                address: address, composed: composed, blocks: made, isRewritten: rewritten[address] != nil,
                values: values))
        return made
    }

    /// The address with its values.
    private func text(
        of address: TemplateAddress, _ scope: TemplateScope, at location: SourceLocation
    ) throws(TemplateFault) -> String {
        var result = ""
        for piece in address.pieces {
            switch piece {
            case .text(let text): result += text
            case .field(let field):
                switch try value(field.path, scope, at: field.location) {
                case .symbol(let text), .text(let text), .words(let text, _): result += text
                case .integer(let number): result += String(number)
                case .none, .localized, .date, .money, .boolean, .article, .language, .inlines, .sequence, .list,
                    .record:
                    throw TemplateFault(.wrongKind(field.path.description, expected: "symbol"), at: location)
                }
            }
        }
        return result
    }

    // MARK: The handler's words

    /// The handler's text as blocks: paragraphs in the style of what they replace, lists where every line begins with `- `.
    private mutating func blocks(
        of text: String, inTheStyleOf composed: [Block], at location: SourceLocation
    ) throws(TemplateFault) -> [Block] {
        var result: [Block] = []
        for piece in PassageText(text).pieces {
            switch piece {
            case .items(let items):
                result.append(.list(composed.listStyle, items.map { typesetter.inlines(drafts($0, at: location)) }))
            case .paragraph(let inlines):
                let set = typesetter.inlines(drafts(inlines, at: location))
                result.append(composed.isNumbered ? .numbered(set, mark: nil) : .paragraph(composed.style, set))
            }
        }
        return result
    }

    private mutating func drafts(_ inlines: [PassageText.Inline], at location: SourceLocation) -> [DraftInline] {
        inlines.map { inline in
            switch inline {
            case .text(let text): return .ours(text)
            case .strong(let text): return .strong([.ours(text)])
            case .reference(let mark):
                refer(to: TemplateMark(name: mark, location: location))
                return .built(.reference(mark: mark, .number))
            }
        }
    }
}

extension [Block] {
    /// Whether the paragraphs bear running numbers.
    fileprivate var isNumbered: Bool { contains { if case .numbered = $0 { true } else { false } } }

    /// The style of the first paragraph.
    fileprivate var style: ParagraphStyle {
        for case .paragraph(let style, _) in self { return style }
        return .body
    }

    /// The style of the first list.
    fileprivate var listStyle: ListStyle {
        for case .list(let style, _) in self { return style }
        return .bulleted
    }
}
