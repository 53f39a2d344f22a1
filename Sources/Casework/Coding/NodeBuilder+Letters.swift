import LegalModel

extension NodeBuilder {
    mutating func fill(_ letter: Letter) {
        set("id", letter.id)
        set("type", text: letter.type)
        set("variant", text: letter.variant)
        set("to", text: letter.to?.rawValue)
        set("on", letter.on)
        set("relay", letter.relay)
        set("recipient") { letter.recipient?.fill(&$0) }
        set("reference", text: letter.reference)
        set("subject", letter.subject)
        if letter.plainLanguage != language, !letter.fields.isEmpty {
            set("language", text: letter.plainLanguage.rawValue)
        }
        if !letter.fields.isEmpty { set("fields", LetterValue.table(letter.fields).node(at: NodeBuilder.nowhere)) }
    }
}
