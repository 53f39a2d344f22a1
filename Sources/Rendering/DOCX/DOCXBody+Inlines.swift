import LegalModel

extension DOCXBody: DOCXRunWriter {
    /// Writes running text.
    mutating func write(_ inlines: ArraySlice<Inline>, _ look: DOCXLook) throws(RenderingFault) {
        for inline in inlines { try write(inline, look) }
    }

    private mutating func write(_ inline: Inline, _ look: DOCXLook) throws(RenderingFault) {
        var inner = look
        switch inline {
        case .text(let text):
            try writeRun(text, look)
        case .strong(let inlines):
            inner.isStrong = true
            try write(inlines[...], inner)
        case .emphasis(let inlines):
            inner.isEmphasis = true
            try write(inlines[...], inner)
        case .passage(let language, let inlines):
            inner.language = language == document.properties.language ? nil : language
            try write(inlines[...], inner)
        case .note(let inlines):
            try write(note: inlines)
        case .link(let address, let inlines):
            guard LinkAddress.isSafe(address) else { return try write(inlines[...], look) }
            inner.isLink = true
            out.raw("<w:hyperlink r:id=\"rIdL\(register(link: address))\" w:history=\"1\">")
            try write(inlines[...], inner)
            out.raw("</w:hyperlink>")
        case .reference(let mark, let form):
            let switches = form == .number ? "\\n \\h" : "\\h"
            let name = try marks.place(mark).name
            try writeField("REF \(name) \(switches)", result: try marks.shown(mark, form), look)
        case .fillIn(let name, let prompt):
            try write(fillIn: name, prompt)
        case .lineBreak:
            writeRunStart(look)
            out.raw("<w:br/></w:r>")
        }
    }

    private mutating func register(link: String) -> Int {
        if isInNote {
            noteLinks.append(link)
            return noteLinks.count
        }
        links.append(link)
        return links.count
    }

    private mutating func write(fillIn name: String, _ prompt: String) throws(RenderingFault) {
        let style = "<w:rPr><w:rStyle w:val=\"FillIn\"/></w:rPr>"
        out.raw("<w:sdt><w:sdtPr>\(style)<w:alias w:val=\"")
        try out.attribute(String(name.prefix(64)))
        out.raw("\"/><w:tag w:val=\"")
        try out.attribute(String(name.prefix(64)))
        out.raw(
            "\"/><w:id w:val=\"\(nextControl())\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r>\(style)")
        out.raw(DOCXMarkup.textStart)
        try out.text(prompt, lineEnd: DOCXMarkup.lineEnd, tab: DOCXMarkup.tab)
        out.raw("</w:t></w:r></w:sdtContent></w:sdt>")
    }

    // MARK: Notes

    private static let reference = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"

    /// Writes the reference and keeps the paragraph of the note for its own part.
    private mutating func write(note: [Inline]) throws(RenderingFault) {
        let number = numbers.note()
        var outer = MarkupBuffer()
        swap(&outer, &out)
        isInNote = true
        out.raw("<w:footnote w:id=\"\(number)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
        out.raw("\(DOCXBody.reference)<w:footnoteRef/></w:r>")
        try writeRun(" ", DOCXLook())
        try write(note[...], DOCXLook())
        out.raw("</w:p></w:footnote>")
        isInNote = false
        swap(&outer, &out)
        notes.append(outer.bytes)
        out.raw("\(DOCXBody.reference)<w:footnoteReference w:id=\"\(number)\"/></w:r>")
    }

    /// The part of the notes.
    func notesPart() -> [UInt8] {
        var part = MarkupBuffer(capacity: notes.reduce(1024) { $0 + $1.count })
        part.raw(DOCXWriter.head + "<w:footnotes \(DOCXWriter.namespaces)>")
        for (kind, id) in [("separator", -1), ("continuationSeparator", 0)] {
            part.raw(
                "<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"40\" ")
            part.raw("w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:\(kind)/></w:r></w:p></w:footnote>")
        }
        for note in notes { part.raw(note) }
        part.raw("</w:footnotes>")
        return part.bytes
    }
}
