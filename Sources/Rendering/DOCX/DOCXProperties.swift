import LegalModel

/// The properties of a DOCX.
enum DOCXProperties {
    private static let package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/"

    /// Title, subject, author, language, dates, status.
    static func core(_ properties: DocumentProperties) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: 1024)
        out.raw(DOCXWriter.head + "<cp:coreProperties xmlns:cp=\"\(package)\" ")
        out.raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" ")
        out.raw("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
        let values = [
            ("dc:title", properties.title), ("dc:subject", properties.subject), ("dc:creator", properties.author),
            ("dc:language", properties.language.tag),
        ]
        for (name, value) in values {
            out.raw("<\(name)>")
            try out.text(value, lineEnd: " ", tab: " ")
            out.raw("</\(name)>")
        }
        for name in ["created", "modified"] {
            out.raw("<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(properties.date)T00:00:00Z</dcterms:\(name)>")
        }
        out.raw("<cp:contentStatus>\(properties.status.rawValue)</cp:contentStatus></cp:coreProperties>")
        return out.bytes
    }

    /// The program and the service.
    static func application(_ properties: DocumentProperties) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: 512)
        out.raw(DOCXWriter.head + "<Properties xmlns=\"\(office)extended-properties\">")
        out.raw("<Application>Carnet</Application><Company>")
        try out.text(properties.author, lineEnd: " ", tab: " ")
        out.raw("</Company></Properties>")
        return out.bytes
    }

    /// Dossier, template, hash of the content.
    static func custom(_ properties: DocumentProperties) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: 1024)
        out.raw(
            DOCXWriter.head + "<Properties xmlns=\"\(office)custom-properties\" xmlns:vt=\"\(office)docPropsVTypes\">")
        let values = [
            ("Dossier", properties.dossier), ("Template", properties.template),
            ("Content SHA-256", properties.contentHash),
        ]
        for (index, (name, value)) in values.enumerated() {
            out.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(index + 2)\" name=\"\(name)\">")
            out.raw("<vt:lpwstr>")
            try out.text(value, lineEnd: " ", tab: " ")
            out.raw("</vt:lpwstr></property>")
        }
        out.raw("</Properties>")
        return out.bytes
    }
}
