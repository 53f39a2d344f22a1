import Casework
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("carnet letter")
struct LetterCommandTests {
    private let home: GuideHome

    init() throws {
        home = try GuideHome()
        let templates = GuideHome.checkout.appendingPathComponent("Templates")
        for name in ["letters", "parts", "style"] {
            try FileManager.default.copyItem(
                at: templates.appendingPathComponent(name), to: home.folder.appendingPathComponent("Templates/\(name)"))
        }
    }

    @Test("lists the types with their languages")
    func list() throws {
        let lines = try home.run(["letter", "list"])
        #expect(lines.contains("L11 relay-company-to-consumer (fr, nl)"))
        #expect(lines.contains("L12 relay-consumer-to-company (fr, nl)"))
    }

    @Test("shows what a type must contain, by its name or its number")
    func show() throws {
        let lines = try home.run(["letter", "show", "l12"], language: "nl")
        #expect(lines.contains("  – de woorden van de partij, onveranderd"))
        #expect(lines.contains("  F13 (als er een antwoorddatum is)"))
        let failure = #expect(throws: Failure.self) { try home.run(["letter", "show", "nothing"]) }
        #expect(failure?.status == .notFound)
    }

    @Test("drafts a relay with the open questions and the computed date, stores it, and finds it complete")
    func draft() throws {
        _ = try home.guide("4/1/2025\n1\n\n\n1\n")
        let lines = try home.run(["letter", "draft", "2026-00123", "relay-company-to-consumer", "--to", "consumer"])
        let text = lines.joined(separator: "\n")
        #expect(text.contains("> Wij herstellen niets, de oven is te oud."))
        #expect(lines.contains { $0.contains("Projet R1 enregistré") })
        let relay = try #require(try home.dossier().relays.first)
        #expect(relay.source == "E2")
        #expect(relay.questions.count == 1)
        #expect(relay.due == CivilDate(iso: "2026-03-26"))
        #expect(text.replacing("\u{A0}", with: " ").contains("jeudi 26 mars 2026"))
        #expect(try home.run(["letter", "check", "2026-00123", "r1"]) == ["Rien à redire : la lettre est complète."])
    }

    @Test("does not relay the same message twice by itself, nor to the wrong side")
    func nothingLeft() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-consumer-to-company"])
        let again = #expect(throws: Failure.self) {
            try home.run(["letter", "draft", "2026-00123", "relay-consumer-to-company"])
        }
        #expect(again?.status == .notFound)
        let wrong = #expect(throws: Failure.self) {
            try home.run(["letter", "draft", "2026-00123", "relay-consumer-to-company", "--to", "consumer"])
        }
        #expect(wrong?.status == .wrongUse)
    }

    @Test("blocks a letter whose questions have no date")
    func blocked() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-consumer-to-company"])
        var dossier = try home.dossier()
        dossier.relays[0].questions = [Translations("Wanneer?", in: .dutch)]
        let revision = try home.store().load(home.number).revision
        try home.store().save(dossier, expecting: revision, by: "nadia", on: home.context().today)
        #expect(throws: ExitStatus.blocked) { try home.run(["letter", "check", "2026-00123", "R1"]) }
    }

    @Test("renders a draft in the formats asked for")
    func render() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-consumer-to-company"])
        let output = home.folder.appendingPathComponent("out").path
        _ = try home.run(["letter", "render", "2026-00123", "R1", "--to", "docx,odt,html", "--output", output])
        let files = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(files.map { $0.split(separator: ".").last } == ["docx", "html", "odt"])
        #expect(files.allSatisfy { $0.contains("draft") })
    }
}
