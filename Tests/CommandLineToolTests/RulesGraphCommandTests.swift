import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("A pack as a picture")
struct RulesGraphCommandTests {
    private let desk: ExampleDesk

    init() throws { desk = try ExampleDesk() }

    private func pack(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Templates/rulepacks/\(name).yaml").path
    }

    @Test("the largest pack is drawn, one drawing a claim, and as sheets that name each other")
    func largest() throws {
        let output = desk.output
        let result = desk.run(
            ["rules", "graph", pack("withdrawal-distance"), "--to", "svg,html", "--output", output], language: "nl")
        #expect(result.status == .done)
        let drawing = try MarkupReader.read(WholeFile.read(output + "/withdrawal-distance-nl.svg"))
        #expect(drawing.text.contains("tenzij"))
        let page = try WholeFile.text(output + "/withdrawal-distance-nl.html")
        #expect(page.contains("→ zie schema"))
        let ids = Set(page.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) })
        let targets = page.components(separatedBy: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(targets.count > 20)
        #expect(Set(targets).isSubset(of: ids))
    }

    @Test("one claim alone; what is no claim, no format or no file is refused")
    func refusals() {
        let output = desk.output
        let graph = ["rules", "graph", pack("legal-guarantee-goods-2022"), "--output", output]
        #expect(desk.run(graph + ["--claim", "C.damages", "--to", "svg"]).status == .done)
        #expect(desk.run(graph + ["--claim", "liability"]).status == .wrongUse)
        #expect(desk.run(graph + ["--to", "pdf"]).status == .wrongUse)
        #expect(desk.run(["rules", "graph", "/nowhere.yaml"]).status == .notFound)
    }
}
