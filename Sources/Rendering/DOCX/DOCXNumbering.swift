import LegalModel

/// The list definitions of a DOCX. Definition and first use bear the same number.
enum DOCXNumbering {
    /// The headings.
    static let headings = 1
    /// The paragraphs numbered through the document.
    static let paragraphs = 2
    /// How many definitions there are; lists that start again are numbered behind them.
    static let definitionCount = 8

    /// The definition of a kind of list.
    static func definition(of style: ListStyle, inFrame: Bool) -> Int {
        let base = inFrame ? 6 : 3
        return switch style {
        case .lettered: base
        case .decimal: base + 1
        case .bulleted: base + 2
        }
    }

    /// The paragraph style of a kind of list.
    static func style(of style: ListStyle, inFrame: Bool) -> String {
        let name =
            switch style {
            case .lettered: "ListLetter"
            case .decimal: "ListNumber"
            case .bulleted: "ListBullet"
            }
        return inFrame ? "Frame" + name : name
    }

    /// The part; `restarts` names for each list that starts again its definition.
    static func part(restarts: [Int]) -> [UInt8] {
        var out = MarkupBuffer(capacity: 4096 + restarts.count * 160)
        out.raw(DOCXWriter.head + "<w:numbering \(DOCXWriter.namespaces)>")
        let heading =
            level(0, "upperRoman", "%1.", left: 567, linked: "Heading1")
            + level(1, "upperLetter", "%2.", left: 567, linked: "Heading2")
        out.raw(definition(headings, "multilevel", heading))
        let numbered = level(0, "decimal", "%1.", left: 567, linked: "NumberedParagraph", colour: Palette.accent)
        out.raw(definition(paragraphs, "singleLevel", numbered))
        for isFrame in [false, true] {
            for style in ListStyle.allCases {
                let (form, text) =
                    switch style {
                    case .lettered: ("lowerLetter", "%1)")
                    case .decimal: ("decimal", "%1.")
                    case .bulleted: ("bullet", "•")
                    }
                let linked = Self.style(of: style, inFrame: isFrame)
                let only = level(
                    0, form, text, left: isFrame ? 454 : 1021, hanging: 454, linked: linked, colour: Palette.accent)
                out.raw(definition(Self.definition(of: style, inFrame: isFrame), "singleLevel", only))
            }
        }
        for number in 1...definitionCount {
            out.raw("<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(number)\"/></w:num>")
        }
        for (index, definition) in restarts.enumerated() {
            out.raw("<w:num w:numId=\"\(definitionCount + index + 1)\"><w:abstractNumId w:val=\"\(definition)\"/>")
            out.raw("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
        }
        out.raw("</w:numbering>")
        return out.bytes
    }

    private static func definition(_ number: Int, _ kind: String, _ levels: String) -> String {
        "<w:abstractNum w:abstractNumId=\"\(number)\"><w:nsid w:val=\"6C4E000\(number)\"/>"
            + "<w:multiLevelType w:val=\"\(kind)\"/><w:tmpl w:val=\"6C4F000\(number)\"/>\(levels)</w:abstractNum>"
    }

    private static func level(
        _ index: Int, _ form: String, _ text: String, left: Int, hanging: Int = 567, linked: String,
        colour: String? = nil
    ) -> String {
        "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(form)\"/><w:pStyle w:val=\"\(linked)\"/>"
            + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
            + "<w:pPr><w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/></w:pPr>"
            + (colour.map { "<w:rPr><w:color w:val=\"\($0)\"/></w:rPr>" } ?? "") + "</w:lvl>"
    }
}
