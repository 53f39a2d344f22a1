import LegalModel

/// Writes the parts of a document as plain text.
struct PlainTextBody {
    let document: Document
    let marks: MarkTable
    let words: DocumentWords
    private var numbers = NumberRun()
    private var notes: [String] = []
    private var lines: [String] = []

    private let lineLength: Int

    init(document: Document, marks: MarkTable, lineLength: Int = PlainTextWriter.lineLength) {
        self.lineLength = lineLength
        self.document = document
        self.marks = marks
        words = DocumentWords(language: document.properties.language)
    }

    mutating func text() throws(RenderingFault) -> String {
        lines += document.letterhead
        if document.properties.status == .draft {
            space()
            lines.append("*** \(words.draftSentence) ***")
        }
        try write(document.blocks, width: lineLength)
        if !notes.isEmpty {
            space()
            lines += [words.notes, String(repeating: "-", count: words.notes.count)]
            for (index, note) in notes.enumerated() {
                let label = "[\(index + 1)] "
                lines += wrapped(note, label: label, width: lineLength)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func space() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    private func wrapped(_ text: String, label: String = "", width: Int) -> [String] {
        TextWrapping.lines(of: text, width: width, first: label, rest: String(repeating: " ", count: label.count))
    }

    private mutating func write(_ blocks: [Block], width: Int, inFrame: Bool = false) throws(RenderingFault) {
        var wasReference = false
        for block in blocks {
            let isReference = if case .paragraph(.reference, _) = block { true } else { false }
            if !(isReference && wasReference) { space() }
            wasReference = isReference
            try write(block, width: width, inFrame: inFrame)
        }
    }

    private mutating func write(_ block: Block, width: Int, inFrame: Bool) throws(RenderingFault) {
        switch block {
        case .title(let inlines):
            underline(try string(inlines), "=", width)
        case .heading(let level, let numbered, let inlines, _):
            let number = try numbers.heading(level: level, numbered: numbered, inFrame: inFrame)
            let text = (number.map { "\($0). " } ?? "") + (try string(inlines))
            underline(text, level == 1 ? "=" : "-", width)
        case .paragraph(_, let inlines):
            if !inlines.isBlank { lines += wrapped(try string(inlines), width: width) }
        case .lines(_, let group):
            for line in group where !line.isBlank { lines += wrapped(try string(line), width: width) }
        case .numbered(let inlines, _):
            let label = "\(numbers.paragraph()). "
            lines += wrapped(try string(inlines), label: label, width: width)
        case .list(let style, let items):
            for (index, item) in items.enumerated() {
                lines += wrapped(
                    try string(item), label: "    " + (try label(style, index + 1)), width: width)
            }
        case .quotation(let paragraphs, _):
            for (index, paragraph) in paragraphs.filter({ !$0.isBlank }).enumerated() {
                if index > 0 { lines.append(">") }
                lines += TextWrapping.lines(of: try string(paragraph), width: width, first: "> ", rest: "> ")
            }
        case .table(let table):
            try write(table, width: width)
        case .framed(let heading, let inner):
            let rule = "+" + String(repeating: "-", count: width - 1)
            lines += [rule]
            let start = lines.count
            lines += wrapped(try string(heading), width: width - 2)
            try write(inner, width: width - 2, inFrame: true)
            for index in start..<lines.count { lines[index] = lines[index].isEmpty ? "|" : "| " + lines[index] }
            lines += [rule]
        case .approved(_, let inner):
            try write(inner, width: width, inFrame: inFrame)
        }
    }

    private mutating func underline(_ text: String, _ sign: Character, _ width: Int) {
        let wrappedText = wrapped(text, width: width)
        lines += wrappedText
        lines.append(String(repeating: sign, count: min(width, wrappedText.map(\.count).max() ?? 0)))
    }

    private func label(_ style: ListStyle, _ number: Int) throws(RenderingFault) -> String {
        switch style {
        case .lettered:
            guard let letter = NumberRun.letter(number) else { throw .tooManyLetters }
            return "\(letter)) "
        case .decimal: return "\(number). "
        case .bulleted: return "- "
        }
    }

    private mutating func write(_ table: Table, width: Int) throws(RenderingFault) {
        let caption = "\(words.table) \(numbers.table())\(words.captionSeparator)\(table.caption)"
        lines += wrapped(caption, width: width)
        let layout = PlainTable(widths: table.widths, lineLength: width)
        lines += layout.lines(try table.header.map { (cell) throws(RenderingFault) in try string(cell) })
        lines.append(layout.rule)
        for row in table.rows {
            lines += layout.lines(try row.map { (cell) throws(RenderingFault) in try string(cell) })
        }
    }

    private mutating func string(_ inlines: [Inline]) throws(RenderingFault) -> String {
        var text = ""
        for inline in inlines {
            switch inline {
            case .text(let words): text += words
            case .strong(let inner), .emphasis(let inner), .passage(_, let inner): text += try string(inner)
            case .note(let inner):
                let number = numbers.note()
                notes.append("")
                let note = try string(inner)
                notes[number - 1] = note
                text += "[\(number)]"
            case .link(let address, let inner):
                let shown = try string(inner)
                text += shown
                if LinkAddress.isSafe(address), shown != address { text += " <\(address)>" }
            case .reference(let mark, let form): text += try marks.shown(mark, form)
            case .fillIn(_, let prompt): text += "[\(prompt)]"
            case .lineBreak: text += "\n"
            }
        }
        return text
    }
}
