import LegalModel

/// The named styles of an ODT: all looks of a document stand here.
enum ODTStyles {
    /// The content of `office:styles`.
    static func markup(language: Language) -> String {
        let tag = language.tag.split(separator: "-")
        return "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" "
            + "fo:widows=\"2\" fo:margin-top=\"0cm\" fo:margin-bottom=\"0.21cm\" fo:line-height=\"120%\" "
            + "style:tab-stop-distance=\"1cm\"/><style:text-properties style:font-name=\"Liberation Sans\" "
            + "fo:font-size=\"10.5pt\" fo:language=\"\(tag[0])\" fo:country=\"\(tag[1])\" fo:hyphenate=\"true\" "
            + "fo:hyphenation-remain-char-count=\"3\" fo:hyphenation-push-char-count=\"3\"/></style:default-style>"
            + "<style:default-style style:family=\"table\"><style:table-properties/></style:default-style>"
            + "<style:default-style style:family=\"table-row\"><style:table-row-properties "
            + "fo:keep-together=\"always\"/></style:default-style>"
            + "<style:default-style style:family=\"graphic\"><style:graphic-properties/></style:default-style>" + fixed
    }

    /// What is the same in every language, made once.
    private static let fixed: String =
        (text + letter + lists + frames + tables + margins + characters).map(\.markup).joined() + ODTLists.markup

    // MARK: Pieces

    private static let bold = "fo:font-weight=\"bold\""
    private static let keep = "fo:keep-with-next=\"always\" fo:keep-together=\"always\""
    private static let whole = "fo:hyphenate=\"false\""

    private static func size(_ points: String) -> String { "fo:font-size=\"\(points)pt\"" }

    private static func colour(_ value: String) -> String { "fo:color=\"#\(value)\"" }

    /// Space above and below, in centimetres.
    private static func space(_ above: String, _ below: String) -> String {
        "fo:margin-top=\"\(above)cm\" fo:margin-bottom=\"\(below)cm\""
    }

    private static func heading(_ points: String) -> String {
        "\(bold) \(colour(Palette.accent)) \(size(points)) \(whole)"
    }

    private static let small = "\(colour(Palette.grey)) \(size("8.5"))"

    // MARK: Styles

    private static let text: [ODTStyle] = [
        ODTStyle(name: "Standard", parent: nil, more: "style:class=\"text\""),
        ODTStyle(name: "Text_20_body", more: "style:class=\"text\"", paragraph: space("0.1", "0.21")),
        ODTStyle(
            name: "Title", next: "Text_20_body", more: "style:class=\"chapter\"",
            paragraph: "\(space("0.45", "0.5")) fo:line-height=\"105%\" \(keep)", text: heading("15")),
        ODTStyle(
            name: "Heading_20_1", next: "Text_20_body", more: "style:default-outline-level=\"1\" style:class=\"text\"",
            paragraph: "\(space("0.78", "0.28")) fo:padding-bottom=\"0.1cm\" "
                + "fo:border-bottom=\"0.5pt solid #\(Palette.line)\" fo:border-top=\"none\" fo:border-left=\"none\" "
                + "fo:border-right=\"none\" style:join-border=\"false\" \(keep)", text: heading("13")),
        ODTStyle(
            name: "Heading_20_2", next: "Text_20_body", more: "style:default-outline-level=\"2\" style:class=\"text\"",
            paragraph: "\(space("0.56", "0.21")) \(keep)", text: heading("11.5")),
        ODTStyle(
            name: "Heading_20_3", next: "Text_20_body", more: "style:default-outline-level=\"3\" style:class=\"text\"",
            paragraph: "\(space("0.5", "0.18")) \(keep)", text: heading("10.5")),
        ODTStyle(
            name: "Heading_20_1_20_Unnumbered", parent: "Heading_20_1", next: "Text_20_body",
            more: "style:list-style-name=\"\" style:class=\"text\"",
            paragraph: "fo:margin-left=\"0cm\" fo:text-indent=\"0cm\""),
        ODTStyle(
            name: "Heading_20_2_20_Unnumbered", parent: "Heading_20_2", next: "Text_20_body",
            more: "style:list-style-name=\"\" style:class=\"text\"",
            paragraph: "fo:margin-left=\"0cm\" fo:text-indent=\"0cm\""),
        ODTStyle(
            name: "Quotations", next: "Text_20_body", more: "style:class=\"html\"",
            paragraph: "\(space("0.1", "0.21")) fo:margin-left=\"1.4cm\" fo:margin-right=\"0.7cm\" "
                + "fo:padding-left=\"0.35cm\" fo:border-left=\"2pt solid #\(Palette.line)\" fo:border-top=\"none\" "
                + "fo:border-right=\"none\" fo:border-bottom=\"none\""),
        ODTStyle(
            name: "Summary", next: "Text_20_body",
            paragraph: "\(space("0.18", "0.21")) fo:padding-top=\"0.25cm\" fo:padding-bottom=\"0.25cm\" "
                + "fo:border-top=\"1pt solid #\(Palette.accent)\" fo:border-bottom=\"1pt solid #\(Palette.accent)\" "
                + "fo:border-left=\"none\" fo:border-right=\"none\""),
        ODTStyle(name: "Mention", paragraph: "\(space("0.1", "0.1")) fo:line-height=\"110%\"", text: small),
    ]

    private static let letter: [ODTStyle] = [
        ODTStyle(
            name: "Addressee", next: "Date",
            paragraph: "\(space("0.35", "0.9")) fo:margin-left=\"8cm\" fo:keep-together=\"always\"", text: whole),
        ODTStyle(name: "Date", next: "Reference_20_Line", paragraph: space("0", "0.5")),
        ODTStyle(
            name: "Reference_20_Line", paragraph: space("0", "0.04"),
            text: "\(colour(Palette.grey)) \(size("9.5")) \(whole)"),
        ODTStyle(
            name: "Subject_20_Line", next: "Salutation",
            paragraph: "\(space("0.63", "0.56")) fo:keep-with-next=\"always\"", text: bold),
        ODTStyle(
            name: "Salutation", next: "Text_20_body",
            paragraph: "\(space("0.42", "0.28")) fo:keep-with-next=\"always\""),
        ODTStyle(
            name: "Closing", next: "Signature", paragraph: "\(space("0.5", "0.21")) fo:keep-with-next=\"always\""),
        ODTStyle(
            name: "Signature",
            paragraph: "\(space("1.34", "0.63")) fo:margin-left=\"8cm\" fo:keep-together=\"always\"", text: whole),
    ]

    private static let lists: [ODTStyle] = [
        ODTStyle(
            name: "Numbered_20_Paragraph", parent: "Text_20_body", more: "style:list-style-name=\"Numbered\""),
        ODTStyle(
            name: "Lettered_20_List", parent: "Text_20_body", more: "style:list-style-name=\"Letters\"",
            paragraph: space("0", "0.14")),
        ODTStyle(
            name: "List_20_Number", parent: "Text_20_body", more: "style:list-style-name=\"Decimals\"",
            paragraph: space("0", "0.14")),
        ODTStyle(
            name: "List_20_Bullet", parent: "Text_20_body", more: "style:list-style-name=\"Bullets\"",
            paragraph: space("0", "0.14")),
    ]

    /// The same in every paragraph of a frame, so that neighbours join. Above, below and to the right the border has the
    /// colour of the ground and is only there to keep text from its edge.
    private static let frame: String = {
        let quiet = "0.5pt solid #\(Palette.tint)"
        return "fo:background-color=\"#\(Palette.tint)\" fo:border-left=\"3.5pt solid #\(Palette.accent)\" "
            + "fo:border-top=\"\(quiet)\" fo:border-right=\"\(quiet)\" fo:border-bottom=\"\(quiet)\" "
            + "fo:padding-left=\"0.23cm\" fo:padding-right=\"0.3cm\" fo:padding-top=\"0.2cm\" "
            + "fo:padding-bottom=\"0.2cm\""
    }()

    private static let frames: [ODTStyle] = [
        ODTStyle(
            name: "Frame_20_Heading", next: "Frame_20_Text", more: "style:list-style-name=\"\"",
            paragraph: "\(space("0.56", "0.14")) \(frame) \(keep)", text: heading("11.5")),
        ODTStyle(name: "Frame_20_Text", paragraph: "\(space("0.1", "0.18")) \(frame)"),
        ODTStyle(
            name: "Frame_20_Quotation", parent: "Frame_20_Text", next: "Frame_20_Text",
            text: "fo:font-style=\"italic\""),
        ODTStyle(
            name: "Frame_20_Lettered_20_List", parent: "Frame_20_Text",
            more: "style:list-style-name=\"FrameLetters\"", paragraph: space("0", "0.14")),
        ODTStyle(
            name: "Frame_20_List_20_Number", parent: "Frame_20_Text",
            more: "style:list-style-name=\"FrameDecimals\"", paragraph: space("0", "0.14")),
        ODTStyle(
            name: "Frame_20_List_20_Bullet", parent: "Frame_20_Text",
            more: "style:list-style-name=\"FrameBullets\"", paragraph: space("0", "0.14")),
    ]

    private static let tables: [ODTStyle] = [
        ODTStyle(
            name: "Caption", next: "Text_20_body", more: "style:class=\"extra\"",
            paragraph: "\(space("0.42", "0.21")) \(keep)", text: "\(bold) \(size("9.5"))"),
        ODTStyle(
            name: "Table_20_Contents", more: "style:class=\"extra\"",
            paragraph: "\(space("0", "0")) fo:line-height=\"110%\"", text: size("9.5")),
        ODTStyle(
            name: "Table_20_Heading", parent: "Table_20_Contents", more: "style:class=\"extra\"",
            paragraph: "fo:keep-with-next=\"always\"", text: "\(bold) \(colour(Palette.accent))"),
    ]

    private static let rightTab =
        "<style:tab-stops><style:tab-stop style:position=\"16cm\" style:type=\"right\"/></style:tab-stops>"

    private static let margins: [ODTStyle] = [
        ODTStyle(
            name: "Header", more: "style:class=\"extra\"",
            paragraph: "\(space("0", "0")) fo:padding-bottom=\"0.14cm\" fo:border-top=\"none\" fo:border-left=\"none\" "
                + "fo:border-right=\"none\" fo:border-bottom=\"0.5pt solid #\(Palette.line)\"",
            tabs: rightTab, text: small),
        ODTStyle(
            name: "Footer", more: "style:class=\"extra\"", paragraph: space("0", "0"), tabs: rightTab, text: small),
        ODTStyle(
            name: "Letterhead_20_Name", next: "Letterhead", paragraph: space("0", "0.1"), text: heading("13")),
        ODTStyle(
            name: "Letterhead",
            paragraph: "\(space("0", "0")) fo:line-height=\"110%\" fo:padding-bottom=\"0.28cm\" fo:border-top=\"none\" "
                + "fo:border-left=\"none\" fo:border-right=\"none\" fo:border-bottom=\"1.5pt solid #\(Palette.accent)\"",
            text: "\(colour(Palette.grey)) \(size("9")) \(whole)"),
        ODTStyle(
            name: "Letterhead_20_Single", parent: "Letterhead_20_Name",
            paragraph: "\(space("0", "0")) fo:padding-bottom=\"0.28cm\" fo:border-top=\"none\" fo:border-left=\"none\" "
                + "fo:border-right=\"none\" fo:border-bottom=\"1.5pt solid #\(Palette.accent)\""),
        ODTStyle(
            name: "Draft_20_Mark", paragraph: space("0.42", "0"), text: "\(bold) \(colour("8A2B06")) \(size("9"))"),
        ODTStyle(
            name: "Footnote", more: "style:class=\"extra\"",
            paragraph: "\(space("0", "0.09")) fo:line-height=\"105%\" fo:margin-left=\"0.45cm\" "
                + "fo:text-indent=\"-0.45cm\"", text: size("8.5")),
    ]

    private static let characters: [ODTStyle] =
        [
            character("Footnote_20_Symbol", colour(Palette.accent)),
            character("Footnote_20_anchor", "\(colour(Palette.accent)) style:text-position=\"super 58%\""),
            character("Numbering_20_Symbols", colour(Palette.accent)),
            character(
                "Internet_20_link",
                "\(colour(Palette.accent)) style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" "
                    + "style:text-underline-color=\"font-color\""),
            character("Strong_20_Emphasis", bold),
            character("Emphasis", "fo:font-style=\"italic\""),
            character("Fill_20_In", colour(Palette.prompt)),
        ]
        + Language.allCases.map { language in
            let tag = language.tag.split(separator: "-")
            return character("Language_20_\(language.rawValue)", "fo:language=\"\(tag[0])\" fo:country=\"\(tag[1])\"")
        }

    private static func character(_ name: String, _ text: String) -> ODTStyle {
        ODTStyle(name: name, family: "text", parent: nil, text: text)
    }
}
