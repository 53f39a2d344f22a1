import LegalModel

/// What stands around the body of a DOCX: section, headers, footer.
struct DOCXFrame {
    let document: Document

    private var properties: DocumentProperties { document.properties }
    private var words: DocumentWords { DocumentWords(language: properties.language) }

    /// The main part around its body.
    func document(_ body: [UInt8]) -> [UInt8] {
        var out = MarkupBuffer(capacity: body.count + 2048)
        out.raw(DOCXWriter.head + "<w:document \(DOCXWriter.namespaces)><w:body>")
        out.raw(body)
        out.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>")
        out.raw("<w:headerReference w:type=\"first\" r:id=\"rId6\"/>")
        out.raw(
            "<w:footerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"first\" r:id=\"rId7\"/>")
        out.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        out.raw("<w:pgMar w:top=\"1588\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"737\" ")
        out.raw("w:footer=\"680\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>")
        return out.bytes
    }

    /// The header of every page but the first.
    func runningHeader() throws(RenderingFault) -> [UInt8] {
        var part = start("hdr")
        part.out.raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
        writeMark(1, in: &part)
        try part.writeRun(words.runningHead(of: document), DOCXLook())
        part.out.raw("<w:r><w:tab/></w:r>")
        try part.writeRun("\(words.dossier)\u{A0}", DOCXLook())
        try part.writeField("DOCPROPERTY \"Dossier\"", result: properties.dossier, DOCXLook())
        part.out.raw("</w:p></w:hdr>")
        return part.out.bytes
    }

    /// The header of the first page: the letterhead.
    func firstHeader() throws(RenderingFault) -> [UInt8] {
        var part = start("hdr")
        let isDraft = properties.status == .draft
        let lines = document.letterhead.isEmpty ? [properties.author] : document.letterhead
        for (index, line) in lines.enumerated() {
            let style = lines.count == 1 ? "LetterheadSingle" : index == 0 ? "LetterheadName" : "Letterhead"
            part.out.raw("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>")
            if index == 0 { writeMark(2, in: &part) }
            try part.writeRun(line, DOCXLook())
            part.out.raw("</w:p>")
        }
        if isDraft {
            part.out.raw("<w:p><w:pPr><w:pStyle w:val=\"DraftMark\"/></w:pPr>")
            try part.writeRun(words.draftSentence, DOCXLook())
            part.out.raw("</w:p>")
        }
        part.out.raw("</w:hdr>")
        return part.out.bytes
    }

    /// The footer of every page.
    func footer() throws(RenderingFault) -> [UInt8] {
        var part = start("ftr")
        part.out.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
        try part.writeRun(properties.author, DOCXLook())
        part.out.raw("<w:r><w:tab/></w:r>")
        try part.writeRun(words.page + " ", DOCXLook())
        try part.writeField("PAGE", result: "1", DOCXLook())
        try part.writeRun(" \(words.of) ", DOCXLook())
        try part.writeField("NUMPAGES", result: "1", DOCXLook())
        part.out.raw("</w:p></w:ftr>")
        return part.out.bytes
    }

    /// A writer of runs whose buffer begins with the root of a header or footer.
    private func start(_ root: String) -> DOCXRuns {
        var part = DOCXRuns()
        part.out.raw(DOCXWriter.head + "<w:\(root) \(DOCXWriter.namespaces) xmlns:v=\"urn:schemas-microsoft-com:vml\" ")
        part.out.raw("xmlns:o=\"urn:schemas-microsoft-com:office:office\" ")
        part.out.raw("xmlns:w10=\"urn:schemas-microsoft-com:office:word\">")
        return part
    }

    /// The draft mark: a shape of word art behind the text, as office programs make it themselves.
    private func writeMark(_ number: Int, in part: inout DOCXRuns) {
        guard properties.status == .draft else { return }
        let formulas = [
            "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
            "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7",
            "sum @6 0 @5",
        ]
        part.out.raw("<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id=\"_x0000_t136\" ")
        part.out.raw("coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">")
        part.out.raw("<v:formulas>" + formulas.map { "<v:f eqn=\"\($0)\"/>" }.joined() + "</v:formulas>")
        part.out.raw("<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;")
        part.out.raw(
            "@12,10800\" o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>")
        part.out.raw("<v:shape id=\"PowerPlusWaterMarkObject\(number)\" o:spid=\"_x0000_s\(2048 + number)\" ")
        part.out.raw(
            "type=\"#_x0000_t136\" alt=\"\(words.draft)\" style=\"position:absolute;margin-left:0;margin-top:0;")
        part.out.raw("width:440pt;height:110pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;")
        part.out.raw("mso-position-horizontal-relative:margin;mso-position-vertical:center;")
        part.out.raw("mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#\(Palette.mark)\" ")
        part.out.raw(
            "stroked=\"f\"><v:textpath style=\"font-family:&quot;Arial&quot;;font-weight:bold;font-size:1pt\" ")
        part.out.raw("string=\"\(words.draft.uppercased())\"/><w10:wrap anchorx=\"margin\" anchory=\"margin\"/>")
        part.out.raw("</v:shape></w:pict></w:r>")
    }
}
