import LegalModel

extension TemplateBinder {
    /// Blocks that bear an address: the first numbered paragraph among them becomes the place that references name.
    mutating func passage(
        _ address: TemplateAddress, _ content: [TemplateBlock], _ scope: TemplateScope, _ style: BlockStyle,
        at location: SourceLocation
    ) throws(TemplateFault) -> [Block] {
        let address = try text(of: address, scope, at: location)
        var made = try blocks(content, scope, style)
        guard !made.isEmpty else { return [] }
        try take(address, at: location)
        let place = made.firstIndex { if case .numbered(_, nil) = $0 { true } else { false } }
        if let place, case .numbered(let text, _) = made[place] {
            made[place] = .numbered(text, mark: try set(TemplateMark(name: address, location: location)))
        }
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
}
