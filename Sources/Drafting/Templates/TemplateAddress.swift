/// The address of a passage in a template: text with fields in it, `claim.{{claim.id}}.conclusion`.
struct TemplateAddress: Sendable {
    let pieces: [Piece]

    enum Piece: Sendable {
        case text(String)
        case field(TemplateField)
    }
}
