/// Writes the content of a document so that two documents have the same text exactly when they say the same.
struct CanonicalText {
    private(set) var text = ""
    private var depth = 0

    init(_ document: Document) {
        let properties = document.properties
        line("document", "1")
        line("title", properties.title)
        line("subject", properties.subject)
        line("author", properties.author)
        line("language", properties.language.rawValue)
        line("date", properties.date.description)
        line("dossier", properties.dossier)
        line("template", properties.template)
        for sender in document.letterhead { line("letterhead", sender) }
        line("running-head", document.runningHead)
        write(document.blocks)
    }

    /// A line: two spaces a depth, the keyword, a space and the value, in which `\` and line ends are escaped.
    private mutating func line(_ keyword: String, _ value: String? = nil) {
        for _ in 0..<depth { text += "  " }
        text += keyword
        if let value {
            text += " "
            text += CanonicalText.escaped(value)
        }
        text += "\n"
    }

    private static func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }) else { return value }
        return value.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private mutating func inside(_ keyword: String, _ value: String? = nil, _ write: (inout CanonicalText) -> Void) {
        line(keyword, value)
        depth += 1
        write(&self)
        depth -= 1
    }

    private mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .title(let inlines):
            inside("title") { $0.write(inlines) }
        case .heading(let level, let numbered, let inlines, let mark):
            inside("heading", "\(level) \(numbered ? "numbered" : "plain")") {
                if let mark { $0.line("mark", mark) }
                $0.write(inlines)
            }
        case .paragraph(.mention, _):
            break
        case .paragraph(let style, let inlines):
            inside("paragraph", style.rawValue) { $0.write(inlines) }
        case .lines(let style, let lines):
            inside("lines", style.rawValue) { $0.write("line", lines) }
        case .numbered(let inlines, let mark):
            inside("numbered") {
                if let mark { $0.line("mark", mark) }
                $0.write(inlines)
            }
        case .list(let style, let items):
            inside("list", style.rawValue) { $0.write("item", items) }
        case .quotation(let paragraphs, let language):
            inside("quotation", language.rawValue) { $0.write("paragraph", paragraphs) }
        case .table(let table):
            inside("table") { $0.write(table) }
        case .framed(let heading, let inner):
            inside("framed") {
                $0.inside("heading") { $0.write(heading) }
                $0.write(inner)
            }
        case .approved(let name, let inner):
            inside("approved", name) { $0.write(inner) }
        }
    }

    private mutating func write(_ keyword: String, _ parts: [[Inline]]) {
        for part in parts { inside(keyword) { $0.write(part) } }
    }

    private mutating func write(_ table: Table) {
        line("caption", table.caption)
        line("description", table.description)
        line("widths", table.widths.map(String.init).joined(separator: " "))
        inside("header") { $0.write("cell", table.header) }
        for row in table.rows { inside("row") { $0.write("cell", row) } }
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let words): line("text", words)
        case .strong(let inner): inside("strong") { $0.write(inner) }
        case .emphasis(let inner): inside("emphasis") { $0.write(inner) }
        case .passage(let language, let inner): inside("passage", language.rawValue) { $0.write(inner) }
        case .note(let inner): inside("note") { $0.write(inner) }
        case .link(let address, let inner): inside("link", address) { $0.write(inner) }
        case .reference(let mark, let form): line("reference", "\(form.rawValue) \(mark)")
        case .fillIn(let name, let prompt): inside("fill-in", name) { $0.line("prompt", prompt) }
        case .lineBreak: line("line-break")
        }
    }
}

extension Document {
    /// The whole content as text, the same for the same content on every machine: what is hashed and approved.
    ///
    /// Left out are the status, the content hash and the paragraphs in style ``ParagraphStyle/mention``, which speak of
    /// the approval itself. Every other change of content changes the text.
    public var canonicalText: String { CanonicalText(self).text }
}
