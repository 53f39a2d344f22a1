import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("The command that explains")
struct ExplainCommandTests {
    private let desk: ExampleDesk

    init() throws {
        desk = try ExampleDesk()
        try desk.store("2-completed")
    }

    private func explain(_ arguments: String..., language: String = "fr") -> ExampleDesk.Outcome {
        desk.run(["recommendation", "explain", "2026-00117"] + arguments, language: language)
    }

    @Test("in short, every claim with its value and what would change it on one screen", arguments: Language.allCases)
    func summary(language: Language) {
        let result = explain(language: language.rawValue)
        #expect(result.status == .done)
        #expect(result.lines.count <= 60)
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        for name in ["D1 · ", "D2 · ", "D3 · ", "D4 · "] { #expect(result.lines.contains { $0.hasPrefix(name) }) }
        #expect(result.lines.filter { $0.hasPrefix("✓ ") }.count == 3)
        #expect(result.text.contains("[at_delivery]"))
        #expect(result.lines.count { $0.hasPrefix("  ↔ ") } == 3)
    }

    @Test("in full, it is the tree with who has to prove, within eighty characters")
    func full() {
        let result = explain("--full")
        #expect(result.lines.count > 300)
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(result.text.contains("C'est au consommateur de le prouver"))
        #expect(result.text.contains("La loi le présume et rien ne renverse cette présomption."))
    }

    @Test(
        "one claim is named by its number in the dossier or its id in the pack",
        arguments: ["D4", "d4", "C.repair_or_replace"])
    func claim(name: String) {
        let result = explain("--claim", name)
        #expect(result.lines.contains { $0.hasPrefix("D4 · ") })
        #expect(!result.lines.contains { $0.hasPrefix("D1 · ") })
        let unknown = explain("--claim", "D9")
        #expect(unknown.status == .wrongUse)
        #expect(unknown.text.contains("D1 D2") || unknown.text.contains("D1"))
    }

    @Test("why: sentence, reason, both positions, exhibits, burden, who was asked, article")
    func why() {
        let text = explain("--why", "x.aggravated").text.replacing("\n    ", with: " ")
        for part in [
            "c'était à l'entreprise de le prouver", "Motif : ", "Consommateur : ", "Entreprise : ",
            "P3 (en sens contraire)",
            "La question à l'entreprise a été posée le 2 novembre 2026 par écrit (E16).",
            "§ art. 1649quinquies, § 1er, alinéa 2", "Décisif pour : D2, D3",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(explain("--why", "nobody").status == .wrongUse)
        #expect(explain("--why", "R.liability").text.contains("Ce sur quoi cela repose"))
        #expect(explain("--why", "D1").text.contains("Demande · C.termination"))
    }

    @Test("why not: what is missing, who had to prove it, what was submitted")
    func whyNot() throws {
        try desk.change { dossier in
            for index in dossier.findings.indices where dossier.findings[index].element == "normal_purpose" {
                dossier.findings[index].status = .refuted
            }
            for element in [
                "description", "special_purpose", "accessories", "updates_agreed", "sample", "public_statement",
            ] {
                dossier.findings.append(Finding(element: NodeIdentifier(element), status: .nonLiquet))
            }
        }
        let result = explain("--why", "subjective")
        #expect(result.text.contains("Ce qui manque"))
        #expect(result.text.contains("c'était au consommateur de le prouver"))
        #expect(result.text.contains("Aucune pièce n'est rattachée à ce point."))
        #expect(result.text.contains("[special_purpose]"))
    }

    @Test("what if: alone every change that turns a claim, with arguments what turns and what is then asked")
    func whatIf() {
        let all = explain("--what-if")
        #expect(all.status == .done)
        #expect(all.text == explain("--what-if", "all").text)
        #expect(all.text.contains("D1, D2, D3, D4 : établie → non établie"))
        #expect(all.lines.allSatisfy { $0.count <= 80 })
        let minor = explain("--what-if", "x.minor=proven")
        #expect(minor.lines.contains("  D1 : établie → non établie"))
        #expect(!minor.text.contains("D4 :"))
        let two = explain("--what-if", "x.minor=proven", "--what-if", "at_delivery=refuted")
        #expect(two.lines.contains("  D2, D3, D4 : établie → encore ouverte (6 questions à poser)"))
        #expect(two.lines.contains("  Il faudrait alors demander (6)"))
        let harmless = explain("--what-if", "x.minor=refuted")
        #expect(harmless.text.contains("Aucune demande ne changerait."))
        #expect(explain("--what-if", "x.minor=perhaps").status == .wrongUse)
        #expect(explain("--what-if", "liability=proven").status == .wrongUse)
    }

    @Test("on several packs the claims of each are told, and a change reaches each pack that has the element")
    func severalPacks() throws {
        try desk.change { dossier in
            dossier.packs.append(
                PackChoice(pack: "late-or-no-delivery", reason: Translations("essai", in: .french)))
        }
        let result = explain()
        #expect(result.status == .done)
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(explain("--what-if").status == .done)
        let json = explain("--json").text
        #expect(json.contains("\"pack\":\"late-or-no-delivery\""))
    }

    @Test("as JSON: claims with value, decisive leaves and the tree with burden, exhibits, articles, sentence")
    func json() throws {
        let text = explain("--json", "--what-if", "--why", "at_delivery", "--table").text
        var report = try YAMLReader.read(Array(text.utf8), file: "json").mapping()
        #expect(report.keys == ["dossier", "packs", "table"])
        for part in [
            "\"claim\":\"C.termination\",\"value\":\"established\",\"asked\":[\"D1\"]", "\"burden\":\"company\"",
            "\"exhibit\":\"P8\"", "\"because\":\"presumed:P.2years\"", "\"askedBy\":\"E5\"",
            "\"element\":\"x.minor\",\"status\":\"proven\"", "\"columns\":[\"BE-ACC:1649bis\"",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(try report.required("packs").sequence().count == 1)
    }

    @Test("the table fits eighty columns and says what its letters mean")
    func table() {
        let result = explain("--table")
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(result.lines.contains { $0.contains("●") && $0.contains("○") })
        #expect(result.lines.contains { $0.hasPrefix("  a  art. 1649bis") })
    }

    @Test("drawing, page and table are written whole, in the language asked for, the same on each run")
    func files() throws {
        let folder = desk.output
        let svg = folder + "/argument.svg"
        let arguments = ["--graph", svg, "--to", "html,csv", "--output", folder]
        func write() -> ExampleDesk.Outcome {
            desk.run(["recommendation", "explain", "2026-00117"] + arguments, language: "de")
        }
        #expect(write().status == .done)
        #expect(
            desk.written == [
                "2026-00117-erklaerung-de.csv", "2026-00117-erklaerung-de.html", "argument.svg",
            ])
        let first = try desk.written.map(desk.read)
        #expect(write().status == .done)
        #expect(try desk.written.map(desk.read) == first)
        let drawing = try MarkupReader.read(try desk.read("argument.svg"))
        #expect(drawing.text.contains("Beweis: Unternehmen"))
        #expect(drawing["lang"] == "de-BE")
        let page = String(decoding: try desk.read("2026-00117-erklaerung-de.html"), as: UTF8.self)
        #expect(page.contains("<figure class=\"picture"))
        #expect(page.contains("<table class=\"matrix\">"))
        let ids = page.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(ids).count == ids.count)
        let targets = page.components(separatedBy: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(targets.count > 30)
        #expect(Set(targets).isSubset(of: ids))
        let table = String(decoding: try desk.read("2026-00117-erklaerung-de.csv"), as: UTF8.self)
        #expect(table.contains("\"Element\",\"Feststellung\",\"Wert\""))
        #expect(table.contains("\"at_delivery\""))
    }

    @Test("the whole pack is drawn on request, and what cannot be written is said before anything is")
    func wrongUse() throws {
        let folded = desk.output + "/folded.svg"
        let whole = desk.output + "/whole.svg"
        #expect(explain("--graph", folded).status == .done)
        #expect(explain("--graph", whole, "--whole").status == .done)
        #expect(try desk.read("whole.svg").count > 2 * desk.read("folded.svg").count)
        #expect(explain("--graph", desk.output + "/a.png").status == .wrongUse)
        #expect(explain("--to", "docx", "--output", desk.output).status == .wrongUse)
        #expect(explain("--to", "html,xyz", "--output", desk.output).status == .wrongUse)
        #expect(desk.written == ["folded.svg", "whole.svg"])
        #expect(desk.run(["recommendation", "explain", "2026-99999"]).status == .notFound)
        #expect(desk.run(["recommendation", "explain", "x"]).status == .wrongUse)
    }
}
