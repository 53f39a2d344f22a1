/// The content part of an ODT around its body.
enum ODTContent {
    static func part(_ body: ODTBody) -> [UInt8] {
        var out = MarkupBuffer(capacity: body.out.bytes.count + 4096)
        out.raw(ODTWriter.head + "<office:document-content \(ODTWriter.namespaces)><office:automatic-styles>")
        if let parent = body.firstStyle {
            out.raw("<style:style style:name=\"First\" style:family=\"paragraph\" ")
            out.raw("style:parent-style-name=\"\(parent)\" style:master-page-name=\"First_20_Page\"/>")
        }
        for width in body.columnWidths.sorted() {
            out.raw("<style:style style:name=\"Column\(width)\" style:family=\"table-column\">")
            out.raw("<style:table-column-properties style:column-width=\"\(length(ofShare: width))\"/></style:style>")
        }
        out.raw(tables)
        out.raw("<style:style style:name=\"Section\" style:family=\"section\"><style:section-properties ")
        out.raw("style:editable=\"false\"/></style:style></office:automatic-styles><office:body><office:text>")
        out.raw("<text:sequence-decls><text:sequence-decl text:display-outline-level=\"0\" ")
        out.raw("text:name=\"\(body.words.table)\"/></text:sequence-decls>")
        out.raw(body.out.bytes)
        out.raw("</office:text></office:body></office:document-content>")
        return out.bytes
    }

    /// A share of the text's width, in parts of a hundred, as a length.
    private static func length(ofShare share: Int) -> String {
        let micrometres = ODTWriter.textWidth * share / 100
        let fraction = String(micrometres % 1000)
        return "\(micrometres / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)cm"
    }

    private static let tables: String = {
        let padding =
            "fo:padding-top=\"0.09cm\" fo:padding-bottom=\"0.09cm\" fo:padding-left=\"0.18cm\" "
            + "fo:padding-right=\"0.18cm\""
        let sides = "fo:border-left=\"none\" fo:border-right=\"none\""
        return "<style:style style:name=\"Table\" style:family=\"table\"><style:table-properties "
            + "style:width=\"16cm\" table:align=\"left\" fo:margin-bottom=\"0.4cm\" "
            + "table:border-model=\"collapsing\" style:may-break-between-rows=\"true\"/></style:style>"
            + "<style:style style:name=\"HeaderCell\" style:family=\"table-cell\"><style:table-cell-properties "
            + "fo:background-color=\"#\(Palette.header)\" \(padding) \(sides) "
            + "fo:border-top=\"1pt solid #\(Palette.accent)\" fo:border-bottom=\"1pt solid #\(Palette.accent)\"/>"
            + "</style:style><style:style style:name=\"Cell\" style:family=\"table-cell\">"
            + "<style:table-cell-properties \(padding) \(sides) fo:border-top=\"none\" "
            + "fo:border-bottom=\"0.5pt solid #\(Palette.line)\"/></style:style>"
    }()
}
