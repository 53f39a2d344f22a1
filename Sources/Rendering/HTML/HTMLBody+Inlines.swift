import LegalModel

extension HTMLBody {
    /// Writes running text.
    ///
    /// - Parameter isForeign: whether it stands in a passage of another language than the document's.
    mutating func write(_ inlines: [Inline], isForeign: Bool = false) throws(RenderingFault) {
        for inline in inlines { try write(inline, isForeign: isForeign) }
    }

    private mutating func write(_ inline: Inline, isForeign: Bool) throws(RenderingFault) {
        switch inline {
        case .text(let text):
            try out.text(text, lineEnd: "<br>", tab: " ")
        case .strong(let inner):
            try wrap("<strong>", inner, "</strong>", isForeign)
        case .emphasis(let inner):
            try wrap("<em>", inner, "</em>", isForeign)
        case .passage(let language, let inner):
            let differs = language != document.properties.language
            try wrap("<span lang=\"\(language.tag)\">", inner, "</span>", differs)
        case .note(let inner):
            try write(note: inner, isForeign: isForeign)
        case .link(let address, let inner):
            guard LinkAddress.isSafe(address) else { return try write(inner, isForeign: isForeign) }
            // WeasyPrint loses a link whose only content is another element: the link goes inside.
            if let turned = HTMLBody.turned(address, inner) { return try write(turned, isForeign: isForeign) }
            out.raw("<a href=\"")
            try out.attribute(address)
            try wrap("\">", inner, "</a>", isForeign)
        case .reference(let mark, let form):
            out.raw("<a href=\"#\(try marks.place(mark).name)\">")
            try out.text(marks.shown(mark, form), lineEnd: "<br>", tab: " ")
            out.raw("</a>")
        case .fillIn(let name, let prompt):
            out.raw("<span class=\"fill-in\" data-name=\"")
            try out.attribute(name)
            out.raw("\">")
            try out.text(prompt, lineEnd: "<br>", tab: " ")
            out.raw("</span>")
        case .lineBreak:
            out.raw("<br>")
        }
    }

    private static func turned(_ address: String, _ inner: [Inline]) -> Inline? {
        guard inner.count == 1 else { return nil }
        return switch inner[0] {
        case .strong(let inlines): .strong([.link(address: address, inlines)])
        case .emphasis(let inlines): .emphasis([.link(address: address, inlines)])
        case .passage(let language, let inlines): .passage(language, [.link(address: address, inlines)])
        case .text, .note, .link, .reference, .fillIn, .lineBreak: nil
        }
    }

    private mutating func wrap(
        _ start: String, _ inner: [Inline], _ end: String, _ isForeign: Bool
    ) throws(RenderingFault) {
        out.raw(start)
        try write(inner, isForeign: isForeign)
        out.raw(end)
    }

    /// Writes the reference and, for paper, the note itself; keeps the note for the end of the text on screens.
    private mutating func write(note: [Inline], isForeign: Bool) throws(RenderingFault) {
        let number = numbers.note()
        var outer = MarkupBuffer()
        swap(&outer, &out)
        try write(note)
        swap(&outer, &out)
        let content = outer.bytes
        notes.append(content)
        out.raw("<sup class=\"noteref\"><a id=\"ref\(number)\" href=\"#note\(number)\" role=\"doc-noteref\">")
        out.raw("\(number)</a></sup>")
        guard isForPaper else { return }
        out.raw("<span class=\"footnote\"")
        if isForeign { out.raw(" lang=\"\(document.properties.language.tag)\"") }
        out.raw(">")
        out.raw(content)
        out.raw("</span>")
    }

    /// Writes the notes for screens, each with a link back.
    mutating func writeNotes() throws(RenderingFault) {
        guard !notes.isEmpty else { return }
        out.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\"><h2 id=\"notes\">")
        out.raw("\(words.notes)</h2>\n<ol>\n")
        for (index, note) in notes.enumerated() {
            let number = index + 1
            out.raw("<li id=\"note\(number)\">")
            out.raw(note)
            out.raw(" <a href=\"#ref\(number)\" role=\"doc-backlink\" aria-label=\"\(words.backToReference) ")
            out.raw("\(number)\">↩</a></li>\n")
        }
        out.raw("</ol></section>\n")
    }
}
