/// The address of a passage in a template: text with fields in it, `claim.{{claim.id}}.conclusion`.
struct TemplateAddress: Sendable {
    let pieces: [Piece]

    /// Where the values say what the passage rests on: `basis` beside the first field of the address; for an address without
    /// fields, the address inside `bases`.
    var origin: TemplatePath {
        for case .field(let field) in pieces { return TemplatePath(names: field.path.names.dropLast() + ["basis"]) }
        let text = pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        return TemplatePath(names: ["bases", text])
    }

    enum Piece: Sendable {
        case text(String)
        case field(TemplateField)
    }
}
