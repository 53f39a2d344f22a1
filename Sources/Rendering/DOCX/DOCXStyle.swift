/// One style of a DOCX.
struct DOCXStyle {
    /// What a style is for.
    enum Kind: String { case paragraph, character, table, numbering }

    let kind: Kind
    let id: String
    /// The name as office programs show and know it.
    let name: String
    var basedOn: String?
    var next: String?
    var priority = 99
    /// Whether it is offered first.
    var isQuick = false
    var isDefault = false
    /// The content of `w:pPr`.
    var paragraph = ""
    /// The content of `w:rPr`.
    var run = ""
    /// What follows, for tables.
    var table = ""

    /// The style as markup, its children in the order that the format asks for.
    var markup: String {
        var text = "<w:style w:type=\"\(kind.rawValue)\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
        text += "<w:name w:val=\"\(name)\"/>"
        if let basedOn { text += "<w:basedOn w:val=\"\(basedOn)\"/>" }
        if let next { text += "<w:next w:val=\"\(next)\"/>" }
        text += "<w:uiPriority w:val=\"\(priority)\"/>"
        if isQuick { text += "<w:qFormat/>" }
        if !paragraph.isEmpty { text += "<w:pPr>\(paragraph)</w:pPr>" }
        if !run.isEmpty { text += "<w:rPr>\(run)</w:rPr>" }
        return text + table + "</w:style>"
    }
}
