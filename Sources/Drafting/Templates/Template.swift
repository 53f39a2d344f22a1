import LegalModel

/// A template, parsed: Markdown first, tags placed in the tree. Values meet it only when it is bound.
public struct Template: Sendable {
    /// The file it was read from.
    public let file: String
    /// What stands outside parts.
    let blocks: [TemplateBlock]
    /// The parts it defines.
    let parts: [String: TemplatePart]

    /// Parses a template.
    ///
    /// - Throws: faults with file, line and column for everything that can be seen without values: tags, filters,
    ///   containers, structure.
    public init(_ source: String, file: String) throws(TemplateFault) {
        var parser = try TemplateParser(source, file: file)
        let (blocks, parts) = try parser.template()
        self.file = file
        self.blocks = blocks
        self.parts = parts
    }
}

/// A named piece of a template.
struct TemplatePart: Sendable {
    let name: String
    let blocks: [TemplateBlock]
    let location: SourceLocation

    /// The name under which the form of a part is kept.
    static func name(_ name: String, form: String) -> String { "\(name) \(form)" }
}

/// A block with tags in it.
indirect enum TemplateBlock: Sendable {
    case title([TemplateInline])
    case heading(level: Int, isNumbered: Bool, [TemplateInline], mark: TemplateMark?)
    case paragraph([TemplateInline], mark: TemplateMark?, SourceLocation)
    case list(ListStyle, [[TemplateInline]])
    case table(TemplateTable)
    case each(TemplateLoop, [TemplateBlock])
    case conditional([TemplateBranch<TemplateBlock>])
    case part(TemplatePartUse)
    case container(TemplateContainer, [TemplateBlock], SourceLocation)
}

/// A name that references point to.
struct TemplateMark: Sendable {
    let name: String
    let location: SourceLocation
}

/// Running text with tags in it.
indirect enum TemplateInline: Sendable {
    case text(String)
    case field(TemplateField)
    case each(TemplateLoop, [TemplateInline])
    case conditional([TemplateBranch<TemplateInline>])
    case part(TemplatePartUse)
    case strong([TemplateInline])
    case emphasis([TemplateInline])
    case link(address: String, [TemplateInline])
    case note([TemplateInline])
    case reference(TemplateMark, Inline.ReferenceForm)
    case fillIn(name: String, prompt: String)
    case lineBreak
}

/// One branch of a condition; the last may have none.
struct TemplateBranch<Content: Sendable>: Sendable {
    let condition: TemplateCondition?
    let content: [Content]
}

/// A table with caption, description and rows that may repeat.
struct TemplateTable: Sendable {
    let caption: [TemplateInline]
    let description: [TemplateInline]
    let widths: [Int]
    let header: [[TemplateInline]]
    let rows: [TemplateRow]
}

/// A row of a table, or rows that repeat or depend.
indirect enum TemplateRow: Sendable {
    case cells([[TemplateInline]])
    case each(TemplateLoop, [TemplateRow])
    case conditional([TemplateBranch<TemplateRow>])
}

/// What a `:::` makes of the blocks inside it.
enum TemplateContainer: Sendable {
    case style(ParagraphStyle)
    case numbered
    case lines(LinesStyle)
    case quotation(TemplateLanguage)
    case framed
    case approved(String)
    case lettered
    case table([Int])
    /// A part, with the form it is for.
    case part(String, form: String?)
    /// Blocks that bear an address.
    case passage(TemplateAddress)
    /// Blocks that a letter has to contain.
    case block(String)

    static let names =
        ParagraphStyle.allCases.map(\.rawValue)
        + [
            "numbered", "addressee", "signature", "quotation", "framed", "approved", "lettered", "table", "part",
            "passage", "block",
        ]
}

/// A language that is written in the template or comes with a value.
enum TemplateLanguage: Sendable {
    case document
    case fixed(Language)
    case field(TemplateField)
}
