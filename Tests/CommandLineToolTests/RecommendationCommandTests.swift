import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("The commands of a recommendation")
struct RecommendationCommandTests {
    private let desk = try? ExampleDesk()

    @Test("check names what is missing in a dossier in progress, within eighty characters, and ends with 1")
    func check() throws {
        let desk = try #require(desk)
        try desk.store("1-in-progress")
        let result = desk.run(["recommendation", "check", "2026-00117"])
        #expect(result.status == .blocked)
        #expect(result.text.contains("findings.x.aggravated"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
    }

    @Test("The time of a check is told part by part, the parts making the whole; odd rounds are refused")
    func measured() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let result = desk.run(["measure-check", "2026-00117", "--rounds", "1"])
        #expect(result.status == .done)
        let medians = result.lines.compactMap { line in
            line.split(separator: "median").last?.split(separator: " ").first.flatMap { Double($0) }
        }
        #expect(medians.count == 5)
        #expect(medians.allSatisfy { $0 > 0 })
        #expect(abs(medians[1] + medians[2] - medians[3]) < 0.2)
        #expect(abs(medians[0] + medians[3] - medians[4]) < 0.2)
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(desk.run(["measure-check", "2026-00117", "--rounds", "0"]).status == .wrongUse)
    }

    @Test("check as JSON gives code, severity, place, message and remedy of each finding")
    func checkAsJSON() throws {
        let desk = try #require(desk)
        try desk.store("1-in-progress")
        let result = desk.run(["recommendation", "check", "2026-00117", "--json"])
        var report = try YAMLReader.read(Array(result.text.utf8), file: "json").mapping()
        #expect(report.keys == ["dossier", "document", "contentHash", "diagnostics", "terms"])
        let diagnostics = try report.required("diagnostics").sequence()
        #expect(diagnostics.count > 3)
        for diagnostic in diagnostics {
            #expect(try diagnostic.mapping().keys == ["code", "severity", "place", "message", "remedy"])
        }
    }

    @Test("the completed example is blocked by nothing that is in the dossier itself")
    func completed() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let codes = desk.blockingCodes()
        #expect(codes == [])
    }

    @Test("a recommendation is handed in, approved by another person, released with a receipt, and stays as it is")
    func wholeWay() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let recommendation = ["recommendation"]
        let render = recommendation + ["render", "2026-00117", "--to", "html", "--output", desk.output]
        #expect(desk.run(recommendation + ["approve", "2026-00117"], as: "chloe").status == .notPermitted)
        #expect(desk.run(recommendation + ["submit", "2026-00117"], as: "chloe").status == .notPermitted)
        #expect(desk.run(recommendation + ["submit", "2026-00117"]).status == .done)
        #expect(desk.run(recommendation + ["approve", "2026-00117"]).status == .notPermitted)
        let other = recommendation + ["approve", "2026-00117", "--hash", "00000000"]
        #expect(desk.run(other, as: "chloe").status == .notPermitted)
        #expect(desk.run(recommendation + ["approve", "2026-00117"], as: "chloe").status == .done)
        #expect(desk.run(render).text.contains("récépissé"))
        #expect(desk.written == ["2026-00117-aanbeveling-nl.html", "2026-00117-recommandation-fr.html"])
        let first = try desk.read("2026-00117-recommandation-fr.html")
        #expect(desk.run(render, as: "bram").status == .done)
        #expect(try desk.read("2026-00117-recommandation-fr.html") == first)
        let back = recommendation + ["return", "2026-00117", "--remark", "x"]
        #expect(desk.run(back, as: "chloe").status == .notPermitted)

        let verified = desk.run(["dossier", "verify", "2026-00117"])
        #expect(verified.status == .done)
        #expect(verified.lines.count { $0.hasPrefix("✓") } == 9)
        try desk.change { $0.findings[0].reason = $0.findings[1].reason }
        let after = desk.run(["dossier", "verify", "2026-00117", "--json"])
        #expect(after.status == .blocked)
        #expect(after.text.contains("\"kind\":\"receipt.facts\""))
        #expect(after.text.contains("\"subject\":\"law\",\"holds\":true"))
    }

    @Test("a change after the approval makes drafts again, and the check says so")
    func changedAfterApproval() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        #expect(desk.run(["recommendation", "submit", "2026-00117"]).status == .done)
        #expect(desk.run(["recommendation", "approve", "2026-00117"], as: "chloe").status == .done)
        try desk.change { $0.findings[0].reason = $0.findings[1].reason }
        let rendered = desk.run(["recommendation", "render", "2026-00117", "--to", "html", "--output", desk.output])
        #expect(rendered.status == .done)
        #expect(desk.written.allSatisfy { $0.hasSuffix("-draft.html") })
        #expect(desk.run(["recommendation", "check", "2026-00117"]).text.contains("C14"))
    }

    @Test("handed back with a remark, a recommendation is a draft again")
    func handedBack() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        #expect(desk.run(["recommendation", "submit", "2026-00117"]).status == .done)
        let back = ["recommendation", "return", "2026-00117", "--remark"]
        #expect(desk.run(back + [" "], as: "chloe").status == .wrongUse)
        #expect(desk.run(back + ["Pièce 3 : citer la page."], as: "chloe").status == .done)
        #expect(desk.run(["recommendation", "approve", "2026-00117"], as: "chloe").status == .notPermitted)
        #expect(desk.run(["dossier", "status", "2026-00117"]).text.contains("à rédiger"))
    }

    @Test("the sheet shows a box for each decisive finding and citation, and fits the terminal")
    func sheet() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let result = desk.run(["recommendation", "review", "2026-00117"], as: "chloe")
        #expect(result.status == .done)
        #expect(result.text.contains("[ ] at_delivery"))
        #expect(result.text.contains("[ ] BE-ACC:1649quater,§4,al.1"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        let files = desk.run([
            "recommendation", "review", "2026-00117", "--to", "html,docx,odt", "--output", desk.output,
        ])
        #expect(files.status == .done)
        #expect(
            desk.written == [
                "2026-00117-validation-fr.docx", "2026-00117-validation-fr.html", "2026-00117-validation-fr.odt",
            ])
    }

    @Test("a relay is a draft until a second person approves it, then final, and a draft again after a change")
    func relay() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let render = ["render", "2026-00117", "R1", "--to", "html", "--output", desk.output]
        let gate = ["2026-00117", "--document", "R1"]
        #expect(desk.run(render).status == .done)
        #expect(desk.written == ["2026-00117-relais-r1-fr-draft.html"])
        #expect(desk.run(["recommendation", "approve"] + gate, as: "chloe").status == .notPermitted)
        #expect(desk.run(["recommendation", "submit"] + gate).status == .done)
        for user in ["anne", "bram", "nobody"] {
            #expect(desk.run(["recommendation", "approve"] + gate, as: user).status == .notPermitted)
        }
        #expect(desk.run(["recommendation", "approve"] + gate, as: "chloe").status == .done)
        let released = desk.run(render)
        #expect(released.status == .done)
        #expect(desk.written == ["2026-00117-relais-r1-fr-draft.html", "2026-00117-relais-r1-fr.html"])
        let first = try desk.read("2026-00117-relais-r1-fr.html")
        #expect(desk.run(render, as: "chloe").status == .done)
        #expect(try desk.read("2026-00117-relais-r1-fr.html") == first)
        #expect(desk.run(["dossier", "verify", "2026-00117"]).status == .done)

        try desk.change { $0.relays[0].questions = [] }
        let after = desk.run(render + ["--json"])
        #expect(after.text.contains("\"status\":\"draft\""))
    }

    @Test("one language alone can be written, and one without translations says which text is missing")
    func oneLanguage() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let render = ["recommendation", "render", "2026-00117", "--to", "html", "--output", desk.output]
        #expect(desk.run(render + ["--document-language", "nl"]).status == .done)
        #expect(desk.written == ["2026-00117-aanbeveling-nl-draft.html"])
        #expect(desk.run(render + ["--document-language", "de"]).status == .badData)
        #expect(desk.run(render + ["--document-language", "xx"]).status == .wrongUse)
        #expect(desk.written == ["2026-00117-aanbeveling-nl-draft.html"])
    }

    @Test("what cannot be made leaves nothing behind")
    func nothingHalf() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        let render = ["render", "2026-00117", "R1", "--output", desk.output]
        #expect(desk.run(render + ["--to", "html,xyz"]).status == .wrongUse)
        #expect(desk.run(["render", "2026-00117", "R9", "--output", desk.output]).status == .notFound)
        #expect(desk.run(["render", "2026-99999", "R1", "--output", desk.output]).status == .notFound)
        #expect(desk.written == [])
        try FileManager.default.createDirectory(
            atPath: desk.output + "/2026-00117-relais-r1-fr-draft.odt", withIntermediateDirectories: true)
        #expect(desk.run(render + ["--to", "html,odt"]).status == .cannotWrite)
        #expect(desk.written == ["2026-00117-relais-r1-fr-draft.odt"])
    }
}
