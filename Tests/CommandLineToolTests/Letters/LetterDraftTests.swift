import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Review
import Testing

@testable import CommandLineTool

@Suite("carnet letter draft, for any letter of the catalogue")
struct LetterDraftTests {
    private let home: GuideHome

    init() throws {
        home = try GuideHome()
        let templates = GuideHome.checkout.appendingPathComponent("Templates")
        for name in ["letters", "parts", "style", "language"] {
            try FileManager.default.copyItem(
                at: templates.appendingPathComponent(name), to: home.folder.appendingPathComponent("Templates/\(name)"))
        }
        var dossier = try home.dossier()
        dossier.subject = try #require(Translations([.french: "Four en panne", .dutch: "Defecte oven"]))
        dossier.procedure.receivedOn = CivilDate(iso: "2026-03-09")
        dossier.procedure.completeOn = CivilDate(iso: "2026-03-12")
        try home.store().save(
            dossier, expecting: try home.store().load(home.number).revision, by: "nadia", on: home.context().today)
    }

    private func missing(_ text: String = "missing:\n  - { item: contract, reason: Elle montre la date. }\n") throws
        -> String
    {
        try home.write(text, to: "fields.yaml")
    }

    @Test("names the field that is missing, what people call it, and how to give it; nothing is stored")
    func missingField() throws {
        let fault = #expect(throws: DraftingFault.self) { try home.run(["letter", "draft", "2026-00123", "L2"]) }
        let failure = try #require(fault?.failure)
        #expect(failure.status == .badData)
        #expect(failure.message.fr == "il manque « ce qui manque » (missing) dans la lettre « request-for-documents »")
        #expect(try #require(failure.remedy).nl.contains("--fields FILE.yaml"))
        let inner = #expect(throws: DraftingFault.self) {
            try home.run([
                "letter", "draft", "2026-00123", "L2", "--fields", try missing("missing: [{ item: contract }]\n"),
            ])
        }
        #expect(inner?.failure.message.de.contains("missing.1.reason") == true)
        #expect(try home.dossier().letters == [])
    }

    @Test("stores a letter with the computed date, finds it complete, lists it with what comes next, and writes it")
    func stored() throws {
        let text = try home.run(["letter", "draft", "2026-00123", "L2", "--fields", try missing()])
            .joined(separator: " ").replacing("\u{A0}", with: " ")
        #expect(text.contains("jeudi 26 mars 2026"))
        let letter = try #require(try home.dossier().letters.first)
        #expect(letter.id == "B1")
        #expect(letter.type == "request-for-documents")
        #expect(try home.run(["letter", "check", "2026-00123", "b1"]) == ["Rien à redire : la lettre est complète."])
        let listed = try home.run(["letter", "list", "2026-00123"], language: "en").joined(separator: " ")
        #expect(listed.contains("B1  Request for documents"))
        #expect(listed.contains("answer by 2026-03-26"))
        #expect(listed.contains("carnet letter check 2026-00123 B1"))
        let output = home.folder.appendingPathComponent("out").path
        _ = try home.run(["letter", "render", "2026-00123", "B1", "--to", "docx,odt,html,eml", "--output", output])
        let files = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(
            files
                == ["docx", "eml", "html", "odt"].map {
                    "2026-00123-b1-request-for-documents-consumer-fr-draft.\($0)"
                })
        #expect(try home.store().journal(of: home.number).last?.kind == .changed)
    }

    @Test(
        "makes both letters of a pair from one entry: the same facts, each in its language, what is for one only apart")
    func pair() throws {
        let lines = try home.run(["letter", "draft", "2026-00123", "L4", "--variant", "complete"])
        let text = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("=== Au consommateur (fr)"))
        #expect(text.contains("=== À l'entreprise (nl)"))
        #expect(text.contains("Vous pouvez vous retirer de la procédure à tout moment"))
        #expect(!text.contains("U kunt zich op elk moment uit de procedure terugtrekken"))
        #expect(text.contains("U schorst elke invorderingsprocedure"))
        #expect(!text.contains("Vous suspendez toute procédure"))
        #expect(text.contains("mercredi 10 juin 2026") && text.contains("woensdag 10 juni 2026"))
        #expect(try home.run(["letter", "check", "2026-00123", "B1"]) == ["Rien à redire : la lettre est complète."])
        let style = home.folder.appendingPathComponent("Templates/style/house.yaml")
        let house = try String(contentsOf: style, encoding: .utf8)
        try house.replacing("companyMayWithdraw: false", with: "companyMayWithdraw: true")
            .write(to: style, atomically: true, encoding: .utf8)
        let output = home.folder.appendingPathComponent("pair").path
        _ = try home.run(["letter", "render", "2026-00123", "B1", "--to", "html", "--output", output])
        let names = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(names.count == 2)
        let company = try String(
            contentsOfFile: "\(output)/\(names.first { $0.contains("company") } ?? "")", encoding: .utf8)
        #expect(company.contains("uit de procedure terugtrekken"))
    }

    @Test(
        "refuses what cannot be: no variant, a computed date, an unknown field, a wrong value, a blocked type, no dossier",
        arguments: [
            ["L4", "64", "--variant"], ["L4 --variant half", "64", "half"],
            ["L2 --field due=2026-04-01", "65", "deadline D6"], ["L2 --field colour=red", "65", "colour"],
            ["L2 --field due", "64", "NAME=VALUE"], ["L16 --field x=1", "65", "x"], ["L16", "64", "--to"],
            ["L2 --to company", "64", "company"], ["L35 --to authority", "77", "thematic-signal"],
            ["L7 --relay R9", "66", "R9"], ["L99", "66", "L99"],
        ])
    func refused(row: [String]) throws {
        let arguments = row[0].split(separator: " ").map(String.init)
        do {
            _ = try home.run(["letter", "draft", "2026-00123"] + arguments)
            Issue.record("\(row[0]) was accepted")
        } catch {
            let failure = error as? Failure ?? Failure(describing: error)
            #expect("\(failure.status.rawValue)" == row[1], "\(failure.message.en)")
            let words = [failure.message.en, failure.remedy?.en ?? ""].joined(separator: " ")
            #expect(words.contains(row[2]), "\(words)")
        }
        #expect(try home.dossier().letters == [])
    }

    @Test("carries a message as a relay, stored with the letter in one change")
    func relay() throws {
        let revision = try home.store().load(home.number).revision
        let lines = try home.run(["letter", "draft", "2026-00123", "transmission-to-company"])
        #expect(lines.contains { $0.contains("Projet B1 enregistré") })
        let stored = try home.store().load(home.number)
        #expect(stored.revision == revision + 1)
        #expect(stored.dossier.letters.first?.relay == "R1")
        #expect(stored.dossier.relays.first?.source == "E1")
        // What blocks would be thrown; the consumer's own words are not judged.
        #expect(try home.run(["letter", "list", "2026-00123"], language: "en").contains("    goes with B1"))
        _ = try home.run(["letter", "check", "2026-00123", "B1"])
    }

    @Test("never speaks of limitation periods in a refusal under XVI.16 § 2, whatever the letter's own file says")
    func limitationInRefusal() throws {
        let path = home.folder.appendingPathComponent("Templates/letters/refusal")
        var letter = try String(contentsOf: path.appendingPathComponent("letter.yaml"), encoding: .utf8)
        letter = letter.replacing(
            "sentences:\n", with: "sentences:\n  - { id: F10, when: always }\n", maxReplacements: 1)
        try letter.write(to: path.appendingPathComponent("letter.yaml"), atomically: true, encoding: .utf8)
        var text = try String(contentsOf: path.appendingPathComponent("fr.md"), encoding: .utf8)
        text = text.replacing("{{> letter-reply}}", with: "{{> F10}}\n\n{{> letter-reply}}", maxReplacements: 1)
        try text.write(to: path.appendingPathComponent("fr.md"), atomically: true, encoding: .utf8)
        let folder = home.folder.appendingPathComponent("Templates").path
        let letters = try ShippedLetters(folders: [folder])
        let composed = try letters.compositions(of: "refusal", in: [.french])
        let second: Set = ["vexatious", "anonymous", "alreadyHandled", "court"]
        var grounds: Set<String> = []
        for one in composed {
            guard case .text(let ground)? = one.input.letter.field("ground") else { continue }
            grounds.insert(ground)
            let found = try letters.maker.diagnostics(of: one.letter, from: one.input)
            let told = found.contains { $0.message.en.contains("F10 does not belong") }
            #expect(told == (second.contains(ground) || ground == "notConsumerDispute"), "\(ground)")
        }
        #expect(grounds.isSuperset(of: second))
    }

    @Test("writes a letter that belongs to no dossier out of a file, and checks it")
    func compose() throws {
        let node = try YAMLReader.read(
            WholeFile.read("\(ShippedLetters.templates)/letters/information/example.yaml"), file: "example.yaml")
        var reader = try node.mapping()
        let first = try #require(try reader.required("examples").sequence().first)
        let path = try home.write(YAMLWriter.text(of: first), to: "information.yaml")
        let output = home.folder.appendingPathComponent("out").path
        let lines = try home.run(["letter", "compose", "L31", path, "--to", "docx,html", "--output", output])
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.contains("information-") && $0.contains("draft") })
        let fault = #expect(throws: LetterFault.self) { try home.run(["letter", "compose", "L2", path]) }
        #expect(fault?.failure.status == .wrongUse)
    }

    @Test(
        "leaves only by the gate: handed in, approved by somebody else, then final with its receipt; a change undoes it"
    )
    func gate() throws {
        let day = try #require(CivilDate(iso: "2026-03-12"))
        try home.store().add(User(name: "chloe", displayName: "Chloé", role: .validator), by: "marie", on: day)
        _ = try home.run(["letter", "draft", "2026-00123", "L2", "--fields", try missing()])
        func act(_ step: String, as user: String) throws -> [String] {
            try home.run(["recommendation", step, "2026-00123", "--document", "B1"], as: user)
        }
        #expect(throws: GateRefusal.self) { try act("approve", as: "chloe") }
        _ = try act("submit", as: "nadia")
        #expect(throws: GateRefusal.self) { try act("approve", as: "nadia") }
        _ = try act("approve", as: "chloe")
        let output = home.folder.appendingPathComponent("final").path
        _ = try home.run(["letter", "render", "2026-00123", "B1", "--to", "html", "--output", output])
        let files = try FileManager.default.contentsOfDirectory(atPath: output)
        #expect(files == ["2026-00123-b1-request-for-documents-consumer-fr.html"])
        #expect(try home.run(["letter", "list", "2026-00123"], language: "en").contains("    released"))
        var dossier = try home.dossier()
        dossier.letters[0].on = try #require(CivilDate(iso: "2026-03-13"))
        let revision = try home.store().load(home.number).revision
        try home.store().save(dossier, expecting: revision, by: "nadia", on: day)
        let again = home.folder.appendingPathComponent("again").path
        _ = try home.run(["letter", "render", "2026-00123", "B1", "--to", "html", "--output", again])
        #expect(try FileManager.default.contentsOfDirectory(atPath: again).allSatisfy { $0.contains("draft") })
    }

    @Test("shows the examples of a type in the language asked for, as text and as files")
    func examples() throws {
        let text = try home.run(["letter", "show", "L1", "--example", "--document-language", "de"])
            .joined(separator: "\n")
        #expect(text.contains("=== acknowledgement-1-consumer-de-draft"))
        #expect(text.contains("2026-00999"))
        let output = home.folder.appendingPathComponent("shown").path
        let files = try home.run(["letter", "show", "L1", "--example", "--to", "odt", "--output", output])
        #expect(files.count >= 4 && files.allSatisfy { $0.hasSuffix("-draft.odt") })
    }
}
