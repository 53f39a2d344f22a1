/// The text of a DOCX: the body in reading order, then its notes. Deleted text and the codes of fields are left out.
enum WordText {
    /// - Parameter isSigned: whether lines begin with the sign of what they are.
    static func text(of bytes: [UInt8], isSigned: Bool = false) throws -> String? {
        let parts = try ZipArchive.read(bytes)
        guard let main = mainPart(of: parts) else { return nil }
        let folder = main.name.lastIndex(of: "/").map { main.name[...$0] } ?? ""
        func part(_ name: String) throws(MarkupFault) -> MarkupNode? {
            guard let entry = parts.first(where: { $0.name == folder + name }) else { return nil }
            return try MarkupReader.read(entry.bytes)
        }
        var styles = WordStyles()
        if isSigned {
            if let sheet = try part("styles.xml") { styles.read(styles: sheet) }
            if let sheet = try part("numbering.xml") { styles.read(numbering: sheet) }
        }
        var lines = TextLines(isSigned: isSigned)
        walk(try MarkupReader.read(main.bytes), into: &lines, styles)
        for name in ["footnotes.xml", "endnotes.xml"] {
            guard let notes = try part(name) else { continue }
            walk(notes, into: &lines, styles)
        }
        return lines.text()
    }

    /// The part that the package names as its document.
    private static func mainPart(of parts: [ZipEntry]) -> ZipEntry? {
        let relations = parts.first { $0.name == "_rels/.rels" }.flatMap { try? MarkupReader.read($0.bytes) }
        let target = relations?.elements.first { $0["Type"]?.hasSuffix("/officeDocument") == true }?["Target"]
        let name = target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "word/document.xml"
        return parts.first { $0.name == name }
    }

    private static func walk(_ node: MarkupNode, into lines: inout TextLines, _ styles: WordStyles) {
        switch node.name {
        case "t": lines.append(node.text)
        case "tab", "ptab": lines.append("\t")
        case "br", "cr": lines.end()
        case "noBreakHyphen": lines.append("\u{2011}")
        case "del", "moveFrom", "instrText", "pPr", "rPr", "sdtPr", "drawing", "pict", "Choice": break
        default:
            let isParagraph = node.name == "p"
            if isParagraph { lines.mark(styles.sign(of: node)) }
            for element in node.elements { walk(element, into: &lines, styles) }
            if isParagraph { lines.end() }
        }
    }
}
