/// Content types and relations of a DOCX package.
enum DOCXPackage {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    private static let package = "http://schemas.openxmlformats.org/package/2006/"

    static func contentTypes(hasNotes: Bool) -> [UInt8] {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        var overrides = [
            ("word/document.xml", word + "document.main+xml"), ("word/styles.xml", word + "styles+xml"),
            ("word/numbering.xml", word + "numbering+xml"), ("word/settings.xml", word + "settings+xml"),
            ("word/fontTable.xml", word + "fontTable+xml"),
        ]
        if hasNotes { overrides.append(("word/footnotes.xml", word + "footnotes+xml")) }
        overrides += [
            ("word/header1.xml", word + "header+xml"), ("word/header2.xml", word + "header+xml"),
            ("word/footer1.xml", word + "footer+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
        ]
        var out = MarkupBuffer(capacity: 2048)
        out.raw(DOCXWriter.head + "<Types xmlns=\"\(package)content-types\"><Default Extension=\"rels\" ContentType=\"")
        out.raw("application/vnd.openxmlformats-package.relationships+xml\"/>")
        out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        for (part, type) in overrides { out.raw("<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>") }
        out.raw("</Types>")
        return out.bytes
    }

    static func packageRelations() -> [UInt8] {
        var out = start()
        relation("rId1", office + "officeDocument", "word/document.xml", in: &out)
        relation("rId2", package + "relationships/metadata/core-properties", "docProps/core.xml", in: &out)
        relation("rId3", office + "extended-properties", "docProps/app.xml", in: &out)
        relation("rId4", office + "custom-properties", "docProps/custom.xml", in: &out)
        return end(out)
    }

    static func documentRelations(hasNotes: Bool, links: [String]) throws(RenderingFault) -> [UInt8] {
        var out = start()
        relation("rId1", office + "styles", "styles.xml", in: &out)
        relation("rId2", office + "numbering", "numbering.xml", in: &out)
        relation("rId3", office + "settings", "settings.xml", in: &out)
        relation("rId4", office + "fontTable", "fontTable.xml", in: &out)
        relation("rId5", office + "header", "header1.xml", in: &out)
        relation("rId6", office + "header", "header2.xml", in: &out)
        relation("rId7", office + "footer", "footer1.xml", in: &out)
        if hasNotes { relation("rId8", office + "footnotes", "footnotes.xml", in: &out) }
        try write(links: links, in: &out)
        return end(out)
    }

    static func noteRelations(links: [String]) throws(RenderingFault) -> [UInt8] {
        var out = start()
        try write(links: links, in: &out)
        return end(out)
    }

    private static func start() -> MarkupBuffer {
        var out = MarkupBuffer(capacity: 2048)
        out.raw(DOCXWriter.head + "<Relationships xmlns=\"\(package)relationships\">")
        return out
    }

    private static func relation(_ id: String, _ type: String, _ target: String, in out: inout MarkupBuffer) {
        out.raw("<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>")
    }

    private static func write(links: [String], in out: inout MarkupBuffer) throws(RenderingFault) {
        for (index, address) in links.enumerated() {
            out.raw("<Relationship Id=\"rIdL\(index + 1)\" Type=\"\(office)hyperlink\" Target=\"")
            try out.attribute(address)
            out.raw("\" TargetMode=\"External\"/>")
        }
    }

    private static func end(_ buffer: MarkupBuffer) -> [UInt8] {
        var out = buffer
        out.raw("</Relationships>")
        return out.bytes
    }
}
