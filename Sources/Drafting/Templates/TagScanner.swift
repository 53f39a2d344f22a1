import LegalModel

/// Takes the tags out of a template before it is parsed: each becomes a mark that Markdown does not know, so that nothing
/// inside a tag can be read as Markdown and every tag keeps its exact place.
///
/// A line that holds nothing but structural tags, or begins with `:::`, is set apart by blank lines.
struct TagScanner {
    /// The text for the Markdown reader.
    private(set) var text = ""
    /// The tags in order; the mark of a tag carries its index.
    private(set) var tags: [Tag] = []
    /// For each line of ``text`` the line of the template it comes from, from 1.
    private(set) var lines: [Int] = []

    struct Tag {
        let content: TemplateTag
        let location: SourceLocation
    }

    static let open: Unicode.Scalar = "\u{E000}"
    static let close: Unicode.Scalar = "\u{E001}"

    init(_ source: String, file: String) throws(TemplateFault) {
        let unified = DocumentText(source).text
        for (index, line) in unified.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try scan(line, number: index + 1, file: file)
        }
    }

    private mutating func scan(_ line: Substring, number: Int, file: String) throws(TemplateFault) {
        var prepared = ""
        var found: [Int] = []
        var isBare = true
        var rest = line
        var column = 1
        while let start = rest.firstRange(of: "{{") {
            let before = rest[..<start.lowerBound]
            try check(before, file: file, line: number, column: column)
            column += before.unicodeScalars.count
            let location = SourceLocation(file: file, line: number, column: column)
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                throw TemplateFault(.unclosedTag, at: location)
            }
            let inside = rest[start.upperBound..<end.lowerBound]
            let tag = try TemplateTag(reading: String(inside), at: location)
            if before.contains(where: { !$0.isWhitespace }) || !tag.isStructural { isBare = false }
            prepared += before + TagScanner.mark(tags.count)
            found.append(tags.count)
            tags.append(Tag(content: tag, location: location))
            column += inside.unicodeScalars.count + 4
            rest = rest[end.upperBound...]
        }
        try check(rest, file: file, line: number, column: column)
        if rest.contains(where: { !$0.isWhitespace }) { isBare = false }
        prepared += rest
        if isBare, !found.isEmpty {
            for index in found { setApart(TagScanner.mark(index), number: number) }
        } else if prepared.trimmed.hasPrefix(":::") {
            setApart(prepared.trimmed, number: number)
        } else {
            add(prepared, number: number)
        }
    }

    private mutating func setApart(_ line: String, number: Int) {
        add("", number: number)
        add(line, number: number)
        add("", number: number)
    }

    private mutating func add(_ line: String, number: Int) {
        text += line + "\n"
        lines.append(number)
    }

    private func check(_ text: Substring, file: String, line: Int, column: Int) throws(TemplateFault) {
        guard text.unicodeScalars.contains(where: { $0 == TagScanner.open || $0 == TagScanner.close }) else { return }
        throw TemplateFault(.reservedCharacter, at: SourceLocation(file: file, line: line, column: column))
    }

    private static func mark(_ index: Int) -> String { "\(open)\(index)\(close)" }
}
