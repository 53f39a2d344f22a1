import FileFormats
import LegalModel
import Testing

@testable import Rendering

@Suite("Comments in a copy of a DOCX")
struct DOCXAnnotatorTests {
    private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    private func package(_ body: String, notes: String? = nil, comments: String? = nil) throws -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        var parts = [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"urn:t\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"urn:r\"><Relationship Id=\"r1\" Type=\"\(office)officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"\(DOCXAnnotatorTests.space)\"><w:body>\(body)</w:body></w:document>"
            ),
            ("word/media/picture.bin", "\u{1}\u{2}"),
        ]
        if let notes {
            parts.append(
                ("word/footnotes.xml", "<w:footnotes xmlns:w=\"\(DOCXAnnotatorTests.space)\">\(notes)</w:footnotes>"))
        }
        if let comments {
            parts.append(
                ("word/comments.xml", "<w:comments xmlns:w=\"\(DOCXAnnotatorTests.space)\">\(comments)</w:comments>"))
            parts.append(
                (
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"urn:r\"><Relationship Id=\"r9\" Type=\"\(office)comments\" Target=\"comments.xml\"/></Relationships>"
                ))
        }
        return try ZipArchive.write(parts.map { ZipEntry(name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private func annotated(_ file: [UInt8], _ words: [String]) throws -> [String: String] {
        let text = try #require(try OfficeText.text(of: file, fileName: "a.docx"))
        let comments = try words.map { word in
            let range = try #require(text.firstRange(of: word))
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            return TextComment(on: start..<(start + word.utf8.count), ["Vu : <\(word)>", "  second"])
        }
        let made = try DOCXAnnotator.bytes(annotating: file, text: text, comments: comments, author: "Carnet")
        let again = try DOCXAnnotator.bytes(annotating: file, text: text, comments: comments, author: "Carnet")
        #expect(made == again)
        #expect(try OfficeText.text(of: made, fileName: "a.docx") == text)
        return Dictionary(
            try ZipArchive.read(made).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("words inside a run are set apart, with the run's properties; nothing else changes")
    func inside() throws {
        let file = try package(
            "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>voir l&apos;article 5 &amp; suite</w:t></w:r></w:p>")
        let parts = try annotated(file, ["article 5"])
        let body = try #require(parts["word/document.xml"])
        #expect(
            body.contains(
                "<w:t xml:space=\"preserve\">voir l&apos;</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">article 5</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:b/></w:rPr>"
                    + "<w:t xml:space=\"preserve\"> &amp; suite</w:t></w:r></w:p>"))
        #expect(parts["word/media/picture.bin"] == "\u{1}\u{2}")
        let comments = try #require(parts["word/comments.xml"])
        #expect(comments.contains("Vu : &lt;article 5&gt;") && comments.contains("w:author=\"Carnet\""))
        #expect(!comments.contains("w:date"))
        let spacing = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
        let size = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">"
        #expect(comments.contains("<w:pPr>\(spacing)</w:pPr><w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/>\(size)Vu"))
        #expect(comments.contains("<w:pPr>\(spacing)<w:ind w:left=\"170\"/></w:pPr><w:r><w:rPr>\(size)second<"))
        #expect(parts["[Content_Types].xml"]?.contains("/word/comments.xml") == true)
        #expect(parts["word/_rels/document.xml.rels"]?.contains("comments.xml") == true)
    }

    @Test("words over several runs, links, tabs, line ends, and several in one run")
    func spread() throws {
        let file = try package(
            "<w:p><w:r><w:t xml:space=\"preserve\">a art. </w:t></w:r><w:hyperlink><w:r><w:t>VI.83</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>b art. 1, art. 2</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
        )
        let body = try #require(try annotated(file, ["art. VI.83", "art. 1", "art. 2"])["word/document.xml"])
        for id in 0...2 {
            #expect(body.components(of: "commentRangeStart w:id=\"\(id)\"") == 1)
            #expect(body.components(of: "commentRangeEnd w:id=\"\(id)\"") == 1)
        }
        #expect(body.contains("<w:t>VI.83</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"))
        #expect(body.contains("art. 2</w:t></w:r><w:commentRangeEnd w:id=\"2\"/>") || body.contains("art. 2</w:t>"))
    }

    @Test("words in a note are commented at its sign; comments that were there keep their numbers")
    func notes() throws {
        let file = try package(
            "<w:p><w:r><w:t>corps</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            notes: "<w:footnote w:id=\"2\"><w:p><w:r><w:t>voir art. 7</w:t></w:r></w:p></w:footnote>",
            comments: "<w:comment w:id=\"4\" w:author=\"X\"><w:p/></w:comment>")
        let parts = try annotated(file, ["art. 7"])
        #expect(
            parts["word/document.xml"]?.contains(
                "<w:commentRangeStart w:id=\"5\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"5\"/>"
            )
                == true)
        let comments = try #require(parts["word/comments.xml"])
        #expect(comments.contains("w:id=\"4\"") && comments.contains("w:id=\"5\""))
    }

    @Test("deleted words and codes of fields take no comment")
    func hidden() throws {
        let file = try package(
            "<w:p><w:del><w:r><w:t>art. 1</w:t></w:r></w:del><w:r><w:instrText>art. 1</w:instrText></w:r><w:r><w:t>puis art. 1</w:t></w:r></w:p>"
        )
        let body = try #require(try annotated(file, ["art. 1"])["word/document.xml"])
        #expect(body.contains("</w:del><w:r><w:instrText>art. 1</w:instrText></w:r><w:r><w:t"))
        #expect(body.contains("puis </w:t></w:r><w:commentRangeStart"))
    }

    @Test("places of another text, and what is no package, are refused")
    func refused() throws {
        let file = try package("<w:p><w:r><w:t>un</w:t></w:r></w:p>")
        #expect(throws: AnnotationFault.otherText) {
            try DOCXAnnotator.bytes(annotating: file, text: "deux\n", comments: [], author: "Carnet")
        }
        #expect(throws: AnnotationFault.package(.notAPackage)) {
            try DOCXAnnotator.bytes(annotating: [1, 2, 3], text: "", comments: [], author: "Carnet")
        }
    }

    @Test("a plain text becomes a DOCX of its own, each paragraph with its comments")
    func plain() throws {
        let text = "Un art. 1 <b>\nsuite\u{7}.\n\nDeux art. 2."
        let made = try CommentedDOCX.bytes(
            of: text, comments: [TextComment(on: 3..<9, ["a"]), TextComment(on: 28..<34, ["b"])], author: "Carnet",
            title: "t.txt", language: .french, isWrapped: true)
        #expect(try OfficeText.text(of: made, fileName: "a.docx") == "Un art. 1 <b>\nsuite.\nDeux art. 2.\n")
        let part = try #require(try ZipArchive.read(made).first { $0.name == "word/document.xml" })
        let body = String(decoding: part.bytes, as: UTF8.self)
        #expect(body.components(of: "<w:p>") == 2)
        #expect(body.components(of: "commentReference") == 2)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
