import LegalModel

/// The properties of an ODT.
enum ODTMeta {
    static func part(_ properties: DocumentProperties) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: 2048)
        out.raw(ODTWriter.head + "<office:document-meta \(ODTWriter.namespaces)><office:meta>")
        let date = "\(properties.date)T00:00:00"
        let values = [
            ("meta:generator", "Carnet"), ("dc:title", properties.title), ("dc:subject", properties.subject),
            ("meta:initial-creator", properties.author), ("dc:creator", properties.author),
            ("meta:creation-date", date), ("dc:date", date), ("dc:language", properties.language.tag),
        ]
        for (name, value) in values {
            out.raw("<\(name)>")
            try out.text(value, lineEnd: " ", tab: " ")
            out.raw("</\(name)>")
        }
        let own = [
            ("Dossier", properties.dossier), ("Template", properties.template),
            ("Status", properties.status.rawValue), ("Content SHA-256", properties.contentHash),
        ]
        for (name, value) in own {
            out.raw("<meta:user-defined meta:name=\"\(name)\" meta:value-type=\"string\">")
            try out.text(value, lineEnd: " ", tab: " ")
            out.raw("</meta:user-defined>")
        }
        out.raw("</office:meta></office:document-meta>")
        return out.bytes
    }
}
