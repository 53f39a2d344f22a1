import LegalModel

/// The styles part of a DOCX: all looks of a document stand here. Lengths are twentieths of a point.
enum DOCXStyles {
    static func part(language: Language) -> [UInt8] {
        var out = MarkupBuffer(capacity: 16_384)
        let fonts = ["ascii", "eastAsia", "hAnsi", "cs"].map { " w:\($0)=\"Arial\"" }.joined()
        out.raw(DOCXWriter.head + "<w:styles \(DOCXWriter.namespaces)><w:docDefaults><w:rPrDefault><w:rPr>")
        out.raw("<w:rFonts\(fonts)/>\(size(21))<w:lang w:val=\"\(language.tag)\" w:eastAsia=\"\(language.tag)\" ")
        out.raw("w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>")
        out.raw("\(spacing(0, 120, line: 288))</w:pPr></w:pPrDefault></w:docDefaults>")
        for style in defaults + text + letter + lists + frames + tables + margins + characters { out.raw(style.markup) }
        out.raw("</w:styles>")
        return out.bytes
    }

    // MARK: Pieces

    private static let bold = "<w:b/><w:bCs/>"
    private static let italic = "<w:i/><w:iCs/>"
    private static let keep = "<w:keepNext/><w:keepLines/>"

    private static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    private static func colour(_ value: String) -> String { "<w:color w:val=\"\(value)\"/>" }

    private static func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> String {
        let height = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
        return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(height)/>"
    }

    private static func indent(_ left: Int, right: Int = 0) -> String {
        "<w:ind w:left=\"\(left)\" w:right=\"\(right)\" w:firstLine=\"0\"/>"
    }

    private static func numbering(_ number: Int, level: Int? = nil) -> String {
        let place = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
        return "<w:numPr>\(place)<w:numId w:val=\"\(number)\"/></w:numPr>"
    }

    private static func border(_ side: String, _ eighths: Int, _ colour: String, space: Int) -> String {
        "<w:\(side) w:val=\"single\" w:sz=\"\(eighths)\" w:space=\"\(space)\" w:color=\"\(colour)\"/>"
    }

    private static func borders(_ sides: String...) -> String { "<w:pBdr>\(sides.joined())</w:pBdr>" }

    private static func paragraph(
        _ id: String, _ name: String, basedOn: String? = "Normal", next: String? = nil, priority: Int = 99,
        isQuick: Bool = true, _ properties: String = "", run: String = ""
    ) -> DOCXStyle {
        DOCXStyle(
            kind: .paragraph, id: id, name: name, basedOn: basedOn, next: next, priority: priority, isQuick: isQuick,
            paragraph: properties, run: run)
    }

    private static func character(_ id: String, _ name: String, basedOn: String, _ run: String) -> DOCXStyle {
        DOCXStyle(kind: .character, id: id, name: name, basedOn: basedOn, priority: 22, run: run)
    }

    // MARK: Styles

    private static let defaults = [
        DOCXStyle(kind: .paragraph, id: "Normal", name: "Normal", priority: 0, isQuick: true, isDefault: true),
        DOCXStyle(
            kind: .character, id: "DefaultParagraphFont", name: "Default Paragraph Font", priority: 1,
            isDefault: true),
        DOCXStyle(
            kind: .table, id: "TableNormal", name: "Normal Table", isDefault: true,
            table: "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"),
        DOCXStyle(kind: .numbering, id: "NoList", name: "No List", isDefault: true),
    ]

    private static let text: [DOCXStyle] = [
        paragraph("BodyText", "Body Text", priority: 1, spacing(140, 40)),
        paragraph(
            "Title", "Title", next: "BodyText", priority: 10, keep + spacing(240, 200, line: 252),
            run: bold + colour(Palette.accent) + size(30)),
        paragraph(
            "Heading1", "heading 1", next: "BodyText", priority: 9,
            keep + numbering(DOCXNumbering.headings) + borders(border("bottom", 4, Palette.line, space: 3))
                + spacing(440, 80, line: 252) + "<w:outlineLvl w:val=\"0\"/>",
            run: bold + colour(Palette.accent) + size(26)),
        paragraph(
            "Heading2", "heading 2", next: "BodyText", priority: 9,
            keep + numbering(DOCXNumbering.headings, level: 1) + spacing(320, 40, line: 252)
                + "<w:outlineLvl w:val=\"1\"/>", run: bold + colour(Palette.accent) + size(23)),
        paragraph(
            "Heading3", "heading 3", next: "BodyText", priority: 9,
            keep + spacing(280, 20, line: 252) + "<w:outlineLvl w:val=\"2\"/>",
            run: bold + colour(Palette.accent) + size(21)),
        paragraph(
            "Heading1Plain", "Heading 1 Unnumbered", basedOn: "Heading1", next: "BodyText", priority: 9,
            numbering(0) + indent(0)),
        paragraph(
            "Heading2Plain", "Heading 2 Unnumbered", basedOn: "Heading2", next: "BodyText", priority: 9,
            numbering(0) + indent(0)),
        paragraph(
            "Quote", "Quote", next: "BodyText", priority: 29,
            borders(border("left", 16, Palette.line, space: 10)) + spacing(140, 60) + indent(794, right: 397)),
        paragraph(
            "Summary", "Summary", next: "BodyText", priority: 4,
            borders(border("top", 8, Palette.accent, space: 7), border("bottom", 8, Palette.accent, space: 7))
                + spacing(100, 120)),
        paragraph(
            "Mention", "Mention", priority: 6, spacing(60, 60, line: 264), run: colour(Palette.grey) + size(17)),
    ]

    private static let letter: [DOCXStyle] = [
        paragraph(
            "Addressee", "Addressee", next: "Date", priority: 4, "<w:keepLines/>" + spacing(200, 520) + indent(4536)),
        paragraph("Date", "Date", next: "Reference", priority: 4, spacing(0, 280)),
        paragraph(
            "Reference", "Reference Line", priority: 4, spacing(0, 20), run: colour(Palette.grey) + size(19)),
        paragraph(
            "SubjectLine", "Subject Line", next: "Salutation", priority: 4, "<w:keepNext/>" + spacing(360, 320),
            run: bold),
        paragraph("Salutation", "Salutation", next: "BodyText", priority: 4, "<w:keepNext/>" + spacing(240, 40)),
        paragraph(
            "Closing", "Closing", next: "Signature", priority: 5, "<w:keepNext/>" + spacing(280, 120)),
        paragraph("Signature", "Signature", priority: 5, "<w:keepLines/>" + spacing(760, 360) + indent(4536)),
    ]

    private static let lists: [DOCXStyle] =
        [
            paragraph(
                "NumberedParagraph", "Numbered Paragraph", basedOn: "BodyText", priority: 2,
                numbering(DOCXNumbering.paragraphs))
        ]
        + ListStyle.allCases.map { style in
            paragraph(
                DOCXNumbering.style(of: style, inFrame: false), name(of: style), basedOn: "BodyText", priority: 3,
                numbering(DOCXNumbering.definition(of: style, inFrame: false)) + spacing(80, 0))
        }

    private static func name(of style: ListStyle) -> String {
        switch style {
        case .lettered: "Lettered List"
        case .decimal: "List Number"
        case .bulleted: "List Bullet"
        }
    }

    /// The same in every paragraph of a frame: office programs join neighbours whose borders are equal. Above, below and
    /// to the right the border has the colour of the ground and is only there to keep text from its edge.
    private static let frame =
        borders(
            border("top", 4, Palette.tint, space: 7), border("left", 36, Palette.accent, space: 11),
            border("bottom", 4, Palette.tint, space: 7), border("right", 4, Palette.tint, space: 8))
        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Palette.tint)\"/>"

    private static let frames: [DOCXStyle] =
        (1...3).map { level in
            paragraph(
                "FrameHeading\(level)", "Frame Heading \(level)", basedOn: "Heading\(level)", next: "FrameText",
                priority: 8, keep + numbering(0) + frame + spacing(320, 80) + indent(0), run: size(23))
        }
        + [
            paragraph("FrameText", "Frame Text", priority: 8, frame + spacing(60, 100)),
            paragraph(
                "FrameQuote", "Frame Quote", next: "FrameText", priority: 8, frame + spacing(60, 100), run: italic),
        ]
        + ListStyle.allCases.map { style in
            paragraph(
                DOCXNumbering.style(of: style, inFrame: true), "Frame " + name(of: style), priority: 8,
                numbering(DOCXNumbering.definition(of: style, inFrame: true)) + frame + spacing(0, 80))
        }

    private static let tables: [DOCXStyle] = [
        paragraph(
            "Caption", "caption", next: "BodyText", priority: 35, keep + spacing(240, 120), run: bold + size(19)),
        paragraph("TableContents", "Table Contents", priority: 36, spacing(50, 50, line: 264), run: size(19)),
        paragraph(
            "TableHeading", "Table Heading", basedOn: "TableContents", priority: 36, "<w:keepNext/>",
            run: bold + colour(Palette.accent)),
        DOCXStyle(
            kind: .table, id: "DossierTable", name: "Dossier Table", basedOn: "TableNormal", priority: 39,
            table: "<w:tblPr><w:tblBorders>" + border("top", 8, Palette.accent, space: 0)
                + border("bottom", 4, Palette.line, space: 0) + border("insideH", 4, Palette.line, space: 0)
                + "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"
                + border("bottom", 8, Palette.accent, space: 0)
                + "</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Palette.header)\"/></w:tcPr>"
                + "</w:tblStylePr>"),
    ]

    private static let rightTab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DOCXWriter.textWidth)\"/></w:tabs>"

    private static let margins: [DOCXStyle] = [
        paragraph(
            "Header", "header", isQuick: false,
            borders(border("bottom", 4, Palette.line, space: 4)) + rightTab + spacing(0, 240, line: 240),
            run: colour(Palette.grey) + size(17)),
        paragraph(
            "Footer", "footer", isQuick: false, rightTab + spacing(120, 0, line: 240),
            run: colour(Palette.grey) + size(17)),
        paragraph(
            "LetterheadName", "Letterhead Name", next: "Letterhead", isQuick: false, spacing(0, 60, line: 252),
            run: bold + colour(Palette.accent) + size(26)),
        paragraph(
            "Letterhead", "Letterhead", isQuick: false,
            borders(border("bottom", 12, Palette.accent, space: 8)) + spacing(0, 360, line: 264)
                + "<w:contextualSpacing/>", run: colour(Palette.grey) + size(18)),
        paragraph(
            "LetterheadSingle", "Letterhead Single", basedOn: "LetterheadName", isQuick: false,
            borders(border("bottom", 12, Palette.accent, space: 8)) + spacing(0, 360, line: 252)),
        paragraph("DraftMark", "Draft Mark", isQuick: false, spacing(0, 240), run: bold + colour("8A2B06") + size(18)),
        paragraph(
            "FootnoteText", "footnote text", isQuick: false, spacing(0, 50, line: 252), run: size(17)),
    ]

    private static let characters: [DOCXStyle] = {
        let plain = "DefaultParagraphFont"
        let underline = "<w:u w:val=\"single\"/>"
        return [
            character(
                "FootnoteReference", "footnote reference", basedOn: plain,
                colour(Palette.accent) + "<w:vertAlign w:val=\"superscript\"/>"),
            character("Strong", "Strong", basedOn: plain, bold),
            character("Emphasis", "Emphasis", basedOn: plain, italic),
            character("StrongEmphasis", "Strong Emphasis", basedOn: plain, bold + italic),
            character("Hyperlink", "Hyperlink", basedOn: plain, colour(Palette.accent) + underline),
            character("HyperlinkStrong", "Hyperlink Strong", basedOn: "Hyperlink", bold),
            character("HyperlinkEmphasis", "Hyperlink Emphasis", basedOn: "Hyperlink", italic),
            character("HyperlinkStrongEmphasis", "Hyperlink Strong Emphasis", basedOn: "Hyperlink", bold + italic),
            character("FillIn", "Fill In", basedOn: plain, colour(Palette.prompt)),
        ]
    }()
}
