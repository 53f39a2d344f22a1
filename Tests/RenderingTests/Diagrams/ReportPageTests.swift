import Foundation
import LegalModel
import Rendering
import Testing

@Suite("A page for the desk")
struct ReportPageTests {
    private let page = ReportPage(
        title: "Title <x>", subtitles: ["Sub & title"], language: .dutch,
        blocks: [
            .index([PageLink("Go", to: "there")]), .heading(level: 2, "Head", id: "there"), .paragraph("a\nb"),
            .list(["one", "two"]),
            .definitions([
                PageDefinition(
                    "Term",
                    [
                        PageLine("Label", "text", address: "https://example.org/?a=1&b=2"),
                        PageLine(nil, "not linked", address: "javascript:alert(1)"),
                    ], id: "term")
            ]),
            .table(PageTable(caption: "Cap", header: ["a", "b"], rows: [["x"], ["y", "z", "cut"]], isMatrix: true)),
            .picture(RandomDiagram.make(seed: 3, boxes: 8), caption: "Picture"),
        ])

    @Test("holds all it needs, runs nothing and loads nothing")
    func selfContained() throws {
        let text = try ReportPageWriter.text(of: page)
        #expect(text.contains("<html lang=\"nl-BE\">"))
        #expect(text.contains("Title &lt;x&gt;"))
        #expect(!text.contains("<script") && !text.contains("<link") && !text.contains("<img"))
        #expect(!text.contains("javascript:"))
        #expect(text.contains("href=\"https://example.org/?a=1&amp;b=2\""))
    }

    @Test("links lead to ids that are there, and no id stands twice")
    func links() throws {
        let text = try ReportPageWriter.text(of: page)
        let ids = text.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        let targets = text.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(targets == ["there"])
        #expect(targets.allSatisfy(ids.contains))
    }

    @Test("rows of a table are as wide as its header")
    func rows() throws {
        let text = try ReportPageWriter.text(of: page)
        #expect(text.components(separatedBy: "<td").count - 1 == 2)
        #expect(!text.contains("cut"))
    }
}
