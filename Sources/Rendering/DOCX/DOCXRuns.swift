import LegalModel

/// What a run looks like: a character style, and the language of a passage.
struct DOCXLook {
    var isStrong = false
    var isEmphasis = false
    var isLink = false
    /// The language, when it is another than the document's.
    var language: Language?

    /// The name of the character style; `nil` for none.
    var style: String? {
        switch (isLink, isStrong, isEmphasis) {
        case (false, false, false): nil
        case (false, true, false): "Strong"
        case (false, false, true): "Emphasis"
        case (false, true, true): "StrongEmphasis"
        case (true, false, false): "Hyperlink"
        case (true, true, false): "HyperlinkStrong"
        case (true, false, true): "HyperlinkEmphasis"
        case (true, true, true): "HyperlinkStrongEmphasis"
        }
    }
}

/// Markup inside a run.
enum DOCXMarkup {
    static let textStart = "<w:t xml:space=\"preserve\">"
    static let lineEnd = "</w:t><w:br/>" + textStart
    static let tab = "</w:t><w:tab/>" + textStart
}

/// Whatever writes runs.
protocol DOCXRunWriter {
    var out: MarkupBuffer { get set }
}

/// Writes runs of a header or footer.
struct DOCXRuns: DOCXRunWriter {
    var out = MarkupBuffer(capacity: 4096)
}

extension DOCXRunWriter {
    /// Writes the beginning of a run and its look.
    mutating func writeRunStart(_ look: DOCXLook) {
        out.raw("<w:r>")
        guard look.style != nil || look.language != nil else { return }
        out.raw("<w:rPr>")
        if let style = look.style { out.raw("<w:rStyle w:val=\"\(style)\"/>") }
        if let language = look.language { out.raw("<w:lang w:val=\"\(language.tag)\"/>") }
        out.raw("</w:rPr>")
    }

    /// Writes a run of text, line ends and tabs as their elements.
    mutating func writeRun(_ text: String, _ look: DOCXLook) throws(RenderingFault) {
        guard !text.isEmpty else { return }
        writeRunStart(look)
        out.raw(DOCXMarkup.textStart)
        try out.text(text, lineEnd: DOCXMarkup.lineEnd, tab: DOCXMarkup.tab)
        out.raw("</w:t></w:r>")
    }

    /// Writes a field with the result that an office program will compute.
    ///
    /// - Parameter code: of the writer's own making; it never holds data.
    mutating func writeField(_ code: String, result: String, _ look: DOCXLook) throws(RenderingFault) {
        writeRunStart(look)
        out.raw("<w:fldChar w:fldCharType=\"begin\"/></w:r>")
        writeRunStart(look)
        out.raw("<w:instrText xml:space=\"preserve\"> \(code) </w:instrText></w:r>")
        writeRunStart(look)
        out.raw("<w:fldChar w:fldCharType=\"separate\"/></w:r>")
        try writeRun(result, look)
        writeRunStart(look)
        out.raw("<w:fldChar w:fldCharType=\"end\"/></w:r>")
    }
}
