import LegalModel

extension ODTBody {
    /// Writes running text.
    mutating func write(_ inlines: ArraySlice<Inline>) throws(RenderingFault) {
        for inline in inlines { try write(inline) }
    }

    /// Writes text, line ends and tabs as their elements.
    mutating func writeText(_ text: String) throws(RenderingFault) {
        try out.text(text, lineEnd: "<text:line-break/>", tab: "<text:tab/>")
    }

    private mutating func write(_ inline: Inline) throws(RenderingFault) {
        switch inline {
        case .text(let text):
            try writeText(text)
        case .strong(let inner):
            try write(inner, span: "Strong_20_Emphasis")
        case .emphasis(let inner):
            try write(inner, span: "Emphasis")
        case .passage(let language, let inner):
            try write(inner, span: "Language_20_\(language.rawValue)")
        case .note(let inner):
            let number = numbers.note()
            out.raw("<text:note text:id=\"ftn\(number)\" text:note-class=\"footnote\"><text:note-citation>\(number)")
            out.raw("</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">")
            try write(inner[...])
            out.raw("</text:p></text:note-body></text:note>")
        case .link(let address, let inner):
            guard LinkAddress.isSafe(address) else { return try write(inner[...]) }
            out.raw("<text:a xlink:type=\"simple\" xlink:href=\"")
            try out.attribute(address)
            out.raw("\" text:style-name=\"Internet_20_link\" text:visited-style-name=\"Internet_20_link\">")
            try write(inner[...])
            out.raw("</text:a>")
        case .reference(let mark, let form):
            let format = form == .number ? "number-no-superior" : "text"
            out.raw("<text:bookmark-ref text:reference-format=\"\(format)\" ")
            out.raw("text:ref-name=\"\(try marks.place(mark).name)\">")
            try out.text(marks.shown(mark, form), lineEnd: " ", tab: " ")
            out.raw("</text:bookmark-ref>")
        case .fillIn(let name, let prompt):
            out.raw("<text:span text:style-name=\"Fill_20_In\"><text:placeholder text:placeholder-type=\"text\" ")
            out.raw("text:description=\"")
            try out.attribute(name)
            out.raw("\">")
            try out.text(prompt, lineEnd: " ", tab: " ")
            out.raw("</text:placeholder></text:span>")
        case .lineBreak:
            out.raw("<text:line-break/>")
        }
    }

    private mutating func write(_ inlines: [Inline], span style: String) throws(RenderingFault) {
        out.raw("<text:span text:style-name=\"\(style)\">")
        try write(inlines[...])
        out.raw("</text:span>")
    }
}
