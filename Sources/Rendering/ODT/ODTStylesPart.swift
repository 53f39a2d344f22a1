import LegalModel

/// The styles part of an ODT: named styles, page, headers and footers.
struct ODTStylesPart {
    let document: Document

    private var properties: DocumentProperties { document.properties }
    private var words: DocumentWords { DocumentWords(language: properties.language) }
    private var isDraft: Bool { properties.status == .draft }

    func bytes() throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: 24_576)
        out.raw(ODTWriter.head + "<office:document-styles \(ODTWriter.namespaces)><office:font-face-decls>")
        out.raw("<style:font-face style:name=\"Liberation Sans\" svg:font-family=\"&apos;Liberation Sans&apos;\" ")
        out.raw("style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/></office:font-face-decls>")
        out.raw("<office:styles>\(ODTStyles.markup(language: properties.language))</office:styles>")
        out.raw("<office:automatic-styles>\(ODTStylesPart.layout)")
        if isDraft { out.raw(ODTStylesPart.markStyle) }
        out.raw("</office:automatic-styles><office:master-styles>")
        out.raw("<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header>")
        try writeRunningHeader(&out)
        out.raw("</style:header>")
        try writeFooter(&out)
        out.raw("</style:master-page><style:master-page style:name=\"First_20_Page\" ")
        out.raw("style:display-name=\"First Page\" style:page-layout-name=\"A4\" style:next-style-name=\"Standard\">")
        out.raw("<style:header>")
        try writeLetterhead(&out)
        out.raw("</style:header>")
        try writeFooter(&out)
        out.raw("</style:master-page></office:master-styles></office:document-styles>")
        return out.bytes
    }

    private func writeText(_ text: String, _ out: inout MarkupBuffer) throws(RenderingFault) {
        try out.text(text, lineEnd: "<text:line-break/>", tab: " ")
    }

    private func writeRunningHeader(_ out: inout MarkupBuffer) throws(RenderingFault) {
        out.raw("<text:p text:style-name=\"Header\">")
        writeMark(&out)
        try writeText(words.runningHead(of: document), &out)
        out.raw("<text:tab/>\(words.dossier)\u{A0}<text:user-defined text:name=\"Dossier\">")
        try out.text(properties.dossier, lineEnd: " ", tab: " ")
        out.raw("</text:user-defined></text:p>")
    }

    private func writeLetterhead(_ out: inout MarkupBuffer) throws(RenderingFault) {
        let lines = document.letterhead.isEmpty ? [properties.author] : document.letterhead
        for (index, line) in lines.enumerated() {
            let own = lines.count == 1 ? "Letterhead_20_Single" : "Letterhead_20_Name"
            out.raw("<text:p text:style-name=\"\(index == 0 ? own : "Letterhead")\">")
            if index == 0 { writeMark(&out) }
            try writeText(line, &out)
            out.raw("</text:p>")
        }
        if isDraft { out.raw("<text:p text:style-name=\"Draft_20_Mark\">\(words.draftSentence)</text:p>") }
    }

    private func writeFooter(_ out: inout MarkupBuffer) throws(RenderingFault) {
        out.raw("<style:footer><text:p text:style-name=\"Footer\">")
        try writeText(properties.author, &out)
        out.raw("<text:tab/>\(words.page) <text:page-number text:select-page=\"current\">1</text:page-number> ")
        out.raw("\(words.of) <text:page-count>1</text:page-count></text:p></style:footer>")
    }

    /// The draft mark: a shape whose text fills it, behind the text of every page.
    private func writeMark(_ out: inout MarkupBuffer) {
        guard isDraft else { return }
        out.raw("<draw:custom-shape text:anchor-type=\"paragraph\" draw:z-index=\"0\" draw:name=\"Watermark\" ")
        out.raw("draw:style-name=\"Watermark\" svg:width=\"15.5cm\" svg:height=\"4cm\" ")
        out.raw("draw:transform=\"rotate (0.785398163397448) translate (3cm 19cm)\">")
        out.raw("<svg:title>\(words.draft)</svg:title><text:p>\(words.draft.uppercased())</text:p>")
        out.raw("<draw:enhanced-geometry svg:viewBox=\"0 0 21600 21600\" draw:text-areas=\"0 0 21600 21600\" ")
        out.raw("draw:text-path=\"true\" draw:text-path-mode=\"shape\" draw:text-path-scale=\"path\" ")
        out.raw("draw:type=\"fontwork-plain-text\" draw:modifiers=\"10800\" ")
        out.raw("draw:enhanced-path=\"M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N\"/></draw:custom-shape>")
    }

    private static let layout =
        "<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" "
        + "fo:page-height=\"29.7cm\" style:print-orientation=\"portrait\" fo:margin-top=\"1.3cm\" "
        + "fo:margin-bottom=\"1.2cm\" fo:margin-left=\"2.5cm\" fo:margin-right=\"2.5cm\"><style:footnote-sep "
        + "style:width=\"0.018cm\" style:distance-before-sep=\"0.2cm\" style:distance-after-sep=\"0.15cm\" "
        + "style:line-style=\"solid\" style:adjustment=\"left\" style:rel-width=\"25%\" "
        + "style:color=\"#\(Palette.grey)\"/></style:page-layout-properties><style:header-style>"
        + "<style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-bottom=\"0.6cm\"/></style:header-style>"
        + "<style:footer-style><style:header-footer-properties fo:min-height=\"0.9cm\" fo:margin-top=\"0.5cm\"/>"
        + "</style:footer-style></style:page-layout>"

    private static let markStyle =
        "<style:style style:name=\"Watermark\" style:family=\"graphic\"><style:graphic-properties "
        + "draw:auto-grow-height=\"false\" draw:auto-grow-width=\"false\" fo:padding=\"0cm\" draw:stroke=\"none\" "
        + "draw:fill=\"solid\" draw:fill-color=\"#\(Palette.mark)\" style:run-through=\"background\" "
        + "style:wrap=\"run-through\" style:number-wrapped-paragraphs=\"no-limit\" style:vertical-pos=\"from-top\" "
        + "style:vertical-rel=\"page\" style:horizontal-pos=\"from-left\" style:horizontal-rel=\"page\"/></style:style>"
}
