import Casework
import Drafting
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

extension String {
    /// With one plain blank wherever there is white space.
    fileprivate var singleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

@Suite("carnet letter")
struct LetterCommandTests {
    private let home: GuideHome

    init() throws {
        home = try GuideHome()
        let templates = GuideHome.checkout.appendingPathComponent("Templates")
        for name in ["language", "letters", "parts", "style"] {
            try FileManager.default.copyItem(
                at: templates.appendingPathComponent(name), to: home.folder.appendingPathComponent("Templates/\(name)"))
        }
    }

    @Test("lists the types with their languages")
    func list() throws {
        let lines = try home.run(["letter", "list"])
        #expect(lines.contains("L11 relay-to-consumer (fr, nl, de, en)"))
        #expect(lines.contains("LQ  questions (fr, nl, de, en)"))
        #expect(lines.contains("L12 relay-to-company (fr, nl, de, en)"))
    }

    @Test("shows what a type must contain, by its name or its number")
    func show() throws {
        let lines = try home.run(["letter", "show", "l12"], language: "nl")
        #expect(lines.contains("  – de woorden van de partij, onveranderd"))
        #expect(lines.contains("  – F13 (als er een antwoorddatum is)"))
        let fault = #expect(throws: LetterFault.self) { try home.run(["letter", "show", "nothing"]) }
        #expect(fault?.failure.status == .notFound)
    }

    @Test("drafts a relay with the open questions and the computed date, stores it, and finds it complete")
    func draft() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        let lines = try home.run(["letter", "draft", "2026-00123", "relay-to-consumer", "--to", "consumer"])
        let text = lines.joined(separator: "\n")
        #expect(text.contains("> Wij herstellen niets, de oven is te oud."))
        #expect(lines.contains { $0.contains("Projet R1 enregistré") })
        let relay = try #require(try home.dossier().relays.first)
        #expect(relay.source == "E2")
        #expect(relay.questions.count == 2)
        #expect(relay.due == CivilDate(iso: "2026-03-26"))
        #expect(text.replacing("\u{A0}", with: " ").contains("jeudi 26 mars 2026"))
        #expect(try home.run(["letter", "check", "2026-00123", "r1"]) == ["Rien à redire : la lettre est complète."])
    }

    @Test("makes a letter of the open questions, notes them as asked in it, and puts none of them twice")
    func questions() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        let text = try home.run(["letter", "draft", "2026-00123", "questions", "--to", "consumer"])
            .joined(separator: " ").singleBlanks
        #expect(text.contains("1. Qui a acheté le four ?"))
        #expect(text.contains("2. Le point suivant est-il exact : « Le bien est défectueux » ?"))
        #expect(text.contains("au plus tard le jeudi 26 mars 2026"))
        #expect(text.contains("Les 2 questions sont notées comme posées."))
        let dossier = try home.dossier()
        #expect(dossier.relays.map(\.content) == [.questions(to: .consumer)])
        #expect(dossier.relays.first?.due == CivilDate(iso: "2026-03-26"))
        for element in ["sale", "defect"] as [NodeIdentifier] {
            let finding = try #require(dossier.finding(on: element))
            #expect(finding.status == .asked)
            #expect(finding.inquiries == [Inquiry(to: .consumer, letter: "R1")])
            #expect(finding.by == "nadia")
        }
        #expect(try home.run(["letter", "check", "2026-00123", "R1"]) == ["Rien à redire : la lettre est complète."])
        let again = #expect(throws: Failure.self) {
            try home.run(["letter", "draft", "2026-00123", "questions", "--to", "consumer"])
        }
        #expect(again?.status == .notFound)
        #expect(again?.message.nl == "er is geen open vraag voor deze partij")
    }

    @Test("writes to the company in its own language, and wants to know to whom")
    func questionsToCompany() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        let fault = #expect(throws: LetterFault.self) { try home.run(["letter", "draft", "2026-00123", "questions"]) }
        #expect(fault?.failure.status == .wrongUse)
        var dossier = try home.dossier()
        dossier.findings.append(Finding(element: "sale", status: .asked, inquiries: [Inquiry(to: .company)]))
        let revision = try home.store().load(home.number).revision
        try home.store().save(dossier, expecting: revision, by: "nadia", on: home.context().today)
        let path = home.folder.appendingPathComponent("Templates/rulepacks/ovens.yaml").path
        let pack = try String(contentsOfFile: path, encoding: .utf8).replacing(
            "text: Le consommateur était informé", with: "text: { fr: Informé, nl: De consument was ingelicht }")
        _ = try home.write(pack, to: "Templates/rulepacks/ovens.yaml")
        let text = try home.run(["letter", "draft", "2026-00123", "questions", "--to", "company"])
            .joined(separator: " ").singleBlanks
        #expect(text.contains("1. Wie kocht de oven?"))
        #expect(text.contains("2. Klopt het volgende: “De consument was ingelicht”?"))
        #expect(text.contains("uiterlijk op donderdag 26 maart 2026"))
        #expect(try home.dossier().finding(on: "sale")?.inquiries == [Inquiry(to: .company, letter: "R1")])
        #expect(
            try home.run(["letter", "check", "2026-00123", "R1"], language: "nl")
                == ["Niets op te merken: de brief is volledig."])
    }

    @Test("finds the letter of questions complete in German and in English", arguments: [Language.german, .english])
    func questionsInOtherLanguages(language: Language) throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        var dossier = try home.dossier()
        dossier.consumer.language = language
        dossier.subject = Translations("Ofen / oven", in: language)
        dossier.claims[0].text = Translations("repair", in: language)
        let revision = try home.store().load(home.number).revision
        try home.store().save(dossier, expecting: revision, by: "nadia", on: home.context().today)
        let pack = GuideHome.pack.replacing(
            #"question: { fr: "Qui a acheté le four ?", nl: "Wie kocht de oven?" }"#,
            with: #"question: { de: "Wer kaufte den Ofen?", en: "Who bought the oven?" }"#
        ).replacing(
            "text: Le bien est défectueux", with: "text: { de: Die Sache ist mangelhaft, en: The goods are bad }")
        _ = try home.write(pack, to: "Templates/rulepacks/ovens.yaml")
        let text = try home.run(["letter", "draft", "2026-00123", "questions", "--to", "consumer"])
            .joined(separator: " ").singleBlanks
        #expect(
            text.contains(
                language == .german
                    ? "2. Trifft Folgendes zu: „Die Sache ist mangelhaft“?"
                    : "2. Is the following right: “The goods are bad”?"))
        #expect(try home.run(["letter", "check", "2026-00123", "R1"]) == ["Rien à redire : la lettre est complète."])
    }

    @Test("does not relay the same message twice by itself, nor to the wrong side")
    func nothingLeft() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-to-company"])
        let again = #expect(throws: Failure.self) {
            try home.run(["letter", "draft", "2026-00123", "relay-to-company"])
        }
        #expect(again?.status == .notFound)
        let wrong = #expect(throws: LetterFault.self) {
            try home.run(["letter", "draft", "2026-00123", "relay-to-company", "--to", "consumer"])
        }
        #expect(wrong?.failure.status == .wrongUse)
    }

    @Test("blocks a letter whose questions have no date")
    func blocked() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-to-company"])
        var dossier = try home.dossier()
        dossier.relays[0].questions = [Translations("Wanneer?", in: .dutch)]
        let revision = try home.store().load(home.number).revision
        try home.store().save(dossier, expecting: revision, by: "nadia", on: home.context().today)
        #expect(throws: ExitStatus.blocked) { try home.run(["letter", "check", "2026-00123", "R1"]) }
    }

    @Test("renders a draft in the formats asked for")
    func render() throws {
        _ = try home.run(["letter", "draft", "2026-00123", "relay-to-company"])
        let output = home.folder.appendingPathComponent("out").path
        _ = try home.run(["letter", "render", "2026-00123", "R1", "--to", "docx,odt,html", "--output", output])
        let files = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(files.map { $0.split(separator: ".").last } == ["docx", "html", "odt"])
        #expect(files.allSatisfy { $0.contains("draft") })
    }
}
