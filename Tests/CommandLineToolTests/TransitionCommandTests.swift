import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// The table of transitions through the commands that use it.
@Suite("The commands on transitional law")
struct TransitionCommandTests {
    private let desk = try? ExampleDesk()

    @Test("the whole table fits the terminal, and announced law applies to nothing")
    func table() throws {
        let desk = try #require(desk)
        for arguments in [["corpus", "transitions"], ["corpus", "transitions", "--on", "2026-11-23"]] {
            let result = desk.run(arguments)
            #expect(result.status == .done)
            #expect(result.lines.count > 20)
            #expect(result.lines.allSatisfy { $0.count <= 80 })
        }
        let shown = desk.run(["corpus", "transitions", "special-contracts", "--on", "2026-11-23"])
        #expect(shown.text.contains("Annoncé seulement"))
    }

    @Test("a topic answers for a day and an event; a day that is missing is asked for")
    func topic() throws {
        let desk = try #require(desk)
        let old = desk.run(["corpus", "transitions", "contract-law", "--on", "2022-12-31", "--json"])
        #expect(old.text.contains("\"answer\":{\"status\":\"applies\",\"regimes\":[\"old-civil-code\"]}"))
        let new = desk.run(["corpus", "transitions", "contract-law", "--on", "2023-01-01", "--json"])
        #expect(new.text.contains("\"regimes\":[\"book-5\"]}"))
        let debt = desk.run(
            ["corpus", "transitions", "consumer-debts", "--on", "2022-01-01", "--event", "contract"])
        #expect(debt.text.contains("Il manque la date du début du retard de paiement"))
        let article = desk.run(["corpus", "transitions", "BE-ACC:1701/16", "--on", "2022-06-02", "--event", "contract"])
        #expect(article.text.contains("Il manque la date de la fourniture"))
        #expect(article.lines.allSatisfy { $0.count <= 80 })
    }

    @Test("what the table does not know, and a wrong event or day, is told")
    func faults() throws {
        let desk = try #require(desk)
        #expect(desk.run(["corpus", "transitions", "inheritance"]).status == .notFound)
        #expect(desk.run(["corpus", "transitions", "--on", "2022-13-01"]).status == .wrongUse)
        #expect(desk.run(["corpus", "transitions", "--on", "2022-01-01", "--event", "signature"]).status == .wrongUse)
        #expect(desk.run(["corpus", "transitions", "--event", "contract"]).status == .wrongUse)
    }

    @Test("an article says which events it applies to, and what applies on another day")
    func article() throws {
        let desk = try #require(desk)
        let shown = desk.run(["article", "BE-CC:5.83", "--on", "2021-02-12"])
        #expect(shown.text.contains("Pas encore en vigueur le 12 février 2021"))
        #expect(shown.text.contains("▸ Contrats à partir du 1er janvier 2023"))
        #expect(shown.text.contains("L 2022-04-28/25, art. 64"))
        #expect(shown.text.contains("S'applique : ancien Code civil"))
        #expect(shown.lines.allSatisfy { $0.count <= 80 })
        let json = desk.run(["article", "BE-CC:5.83", "--on", "2021-02-12", "--json"]).text
        #expect(json.contains("\"standing\":{\"status\":\"notYet\",\"from\":\"2023-01-01\"}"))
        #expect(json.contains("\"verdict\":\"governedBy\""))
    }

    @Test("a citation that another regime sets aside is reported with the regime that applies")
    func cite() throws {
        let desk = try #require(desk)
        let path = desk.output + ".txt"
        try Data("L'article 5.83 du Code civil et l'article 1134 de l'ancien Code civil.".utf8)
            .write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let old = desk.run(["cite", path, "--on", "2021-02-12", "--text-language", "fr"])
        #expect(old.status == .blocked)
        #expect(
            old.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .contains("S'applique ce jour-là (contrats jusqu'au 31 décembre 2022)"))
        let new = desk.run(["cite", path, "--on", "2024-01-01", "--text-language", "fr", "--json"])
        #expect(new.text.contains("\"status\":\"repealed\""))
        #expect(new.text.contains("\"endedBy\":\"L 2022-04-28/25, art. 62\""))
    }

    @Test("a dispute's dates choose the pack; a wrong or missing date is told")
    func packs() throws {
        let desk = try #require(desk)
        try desk.store("2-completed")
        #expect(desk.run(["rules", "list", "--dossier", "2026-00117"]).text.contains("✓ vaut pour les dates"))
        let result = desk.run(["rules", "evaluate", "--dossier", "2026-00117", "--json"])
        #expect(result.status == .done)
        #expect(result.text.contains("\"id\":\"legal-guarantee-goods-2022\""))
        try desk.change { $0.decisiveDates.contract = CivilDate(iso: "2022-05-31") }
        let earlier = desk.run(["rules", "evaluate", "--dossier", "2026-00117"])
        #expect(!earlier.text.contains("legal-guarantee-goods-2022 ·"))
        #expect(desk.run(["rules", "list", "--dossier", "2026-00117"]).text.contains("✗ ne vaut pas"))
        let check = desk.run(["recommendation", "check", "2026-00117"])
        #expect(check.text.contains("présomption de six mois"))
        try desk.change { $0.decisiveDates.contract = nil }
        let missing = desk.run(["rules", "evaluate", "--dossier", "2026-00117"])
        #expect(missing.status == .badData)
        #expect(missing.text.contains("il manque la date du contrat"))
    }

    @Test("packs are listed by the day of their event")
    func list() throws {
        let desk = try #require(desk)
        let guarantee = "legal-guarantee-goods-2022"
        #expect(desk.run(["rules", "list", "--on", "2022-06-01", "--event", "contract"]).text.contains(guarantee))
        #expect(!desk.run(["rules", "list", "--on", "2022-05-31", "--event", "contract"]).text.contains(guarantee))
        #expect(desk.run(["rules", "list", "--on", "2022-06-01", "--event", "wedding"]).status == .wrongUse)
    }

    @Test("a pack that cites articles of another regime, or no decisive event, is reported")
    func check() throws {
        let desk = try #require(desk)
        let pack = """
            id: old
            applicable: { event: contract, from: 2015-01-01, to: 2018-12-31 }
            elements:
              - { id: C.pay, claim: true, rules: [R.pay], text: Payer }
              - { id: owed, kind: fact, burden: consumer, text: Dû, cite: "BE-CC:5.83" }
            rules:
              - { id: R.pay, needs: [owed], cite: "BE-CC:5.83" }
            """
        let path = desk.output + ".yaml"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(pack.utf8).write(to: URL(fileURLWithPath: path))
        let wrong = desk.run(["rules", "check", path])
        #expect(wrong.status == .badData)
        #expect(wrong.text.contains("(contract-law, … – 2022-12-31, BE-CC:5.83)"))
        let without = pack.replacing("applicable: { event: contract, from: 2015-01-01, to: 2018-12-31 }\n", with: "")
        try Data(without.utf8).write(to: URL(fileURLWithPath: path))
        let vague = desk.run(["rules", "check", path])
        #expect(vague.status == .done)
        #expect(vague.text.contains("ne nomme pas l'événement"))
    }

    @Test("coverage names what packs, terms and templates need and the corpus lacks")
    func coverage() throws {
        let desk = try #require(desk)
        let result = desk.run(["corpus", "coverage", "--all"])
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(result.text.contains("BE-ACC:1649quater"))
        let json = desk.run(["corpus", "coverage", "--json"])
        #expect(json.status == result.status)
        var report = try YAMLReader.read(Array(json.text.utf8), file: "json").mapping()
        let isBlocked = try report.required("blocked").boolean()
        #expect((result.status == .blocked) == isBlocked)
        #expect(desk.run(["corpus", "status"]).text.contains("Articles résumés par langue : fr "))
    }
}
