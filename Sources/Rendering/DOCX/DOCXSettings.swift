import LegalModel

/// Settings and fonts of a DOCX.
enum DOCXSettings {
    static func settings(language: Language, hasNotes: Bool) -> [UInt8] {
        var out = MarkupBuffer(capacity: 2048)
        out.raw(DOCXWriter.head + "<w:settings \(DOCXWriter.namespaces)><w:zoom w:percent=\"100\"/>")
        out.raw("<w:defaultTabStop w:val=\"567\"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/>")
        out.raw("<w:characterSpacingControl w:val=\"doNotCompress\"/>")
        if hasNotes {
            out.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
        }
        out.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" ")
        out.raw("w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
        out.raw("<w:themeFontLang w:val=\"\(language.tag)\"/>")
        let (decimal, list) = language == .english ? (".", ",") : (",", ";")
        out.raw("<w:decimalSymbol w:val=\"\(decimal)\"/><w:listSeparator w:val=\"\(list)\"/></w:settings>")
        return out.bytes
    }

    static func fonts() -> [UInt8] {
        var out = MarkupBuffer(capacity: 1024)
        out.raw(DOCXWriter.head + "<w:fonts \(DOCXWriter.namespaces)><w:font w:name=\"Arial\">")
        out.raw("<w:altName w:val=\"Liberation Sans\"/><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/>")
        out.raw("<w:pitch w:val=\"variable\"/></w:font></w:fonts>")
        return out.bytes
    }
}
