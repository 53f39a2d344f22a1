import Drafting
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("carnet letter check-templates")
struct CheckTemplatesTests {
    /// A fault planted in a copy of a shipped letter, and what is to be said of it, where.
    struct Planted: Sendable, CustomTestStringConvertible {
        let code: String
        let file: String
        let old: String
        let new: String
        var isBlocking = true
        /// Where it is told: the file, when it is another.
        var toldIn: String?
        var letter = "request-for-documents"

        var testDescription: String { "\(code) \(file)" }
    }

    static let planted = [
        Planted(code: "unknownName", file: "fr.md", old: "{{receivedOn|long}}", new: "{{recievedOn|long}}"),
        Planted(code: "unknownName", file: "nl.md", old: "{{item.reason|sentence}}", new: "{{item.reasons|sentence}}"),
        Planted(code: "wrongKind", file: "de.md", old: "{{due|long}}", new: "{{missing}}"),
        Planted(code: "wrongKind", file: "en.md", old: "{{due|long}}", new: "{{company.name|long}}"),
        Planted(code: "unknownWord", file: "fr.md", old: "item.item is contract", new: "item.item is contrat"),
        Planted(code: "fault", file: "fr.md", old: "{{due|long}}", new: "{{due|long}"),
        Planted(code: "fault", file: "nl.md", old: "{{due|long}}", new: "{{due|lang}}"),
        Planted(code: "fault", file: "en.md", old: "{{> letter-closing}}", new: "{{> letter-closng}}"),
        Planted(code: "fault", file: "de.md", old: "{{/each}}", new: ""),
        Planted(
            code: "missingBlock", file: "fr.md", old: "::: block consequence", new: "::: block outcome",
            toldIn: "letter.yaml"),
        Planted(
            code: "unlistedBlock", file: "fr.md", old: "::: block consequence", new: "::: block outcome",
            isBlocking: false),
        Planted(code: "notShown", file: "en.md", old: "**{{due|long}}**", new: "soon", toldIn: "letter.yaml"),
        Planted(
            code: "typedDate", file: "fr.md", old: "**{{due|long}}**", new: "**{{due|long}}**, soit le 26 mars 2026"),
        Planted(code: "typedDate", file: "nl.md", old: "**{{due|long}}**", new: "**{{due|long}}** (10 werkdagen)"),
        Planted(code: "unlistedSentence", file: "fr.md", old: "::: block next", new: "{{> F13}}\n\n::: block next"),
        Planted(
            code: "retypedSentence", file: "fr.md", old: "::: block next",
            new: "Sans réponse à cette date, nous poursuivons avec les pièces que nous avons.\n\n::: block next"),
        Planted(
            code: "rewordedSentence", file: "en.md", old: "::: block next",
            new: "Without any answer by that date we continue with the documents we hold.\n\n::: block next"),
        Planted(code: "N4", file: "fr.md", old: "::: block next", new: "Le plaignant a raison.\n\n::: block next"),
        Planted(
            code: "unusedField", file: "letter.yaml", old: "  - id: due\n",
            new:
                "  - id: caller\n    kind: name\n    required: false\n    label: { fr: a, nl: a, de: a, en: a }\n  - id: due\n"
        ),
        Planted(
            code: "fieldWithoutExample", file: "letter.yaml", old: "  - id: due\n",
            new:
                "  - id: caller\n    kind: name\n    required: false\n    label: { fr: a, nl: a, de: a, en: a }\n  - id: due\n",
            toldIn: "example.yaml"),
        Planted(
            code: "unusedSentence", file: "letter.yaml", old: "  - { id: F11, when: always }",
            new: "  - { id: F11, when: always }\n  - { id: F9, when: always }"),
        Planted(code: "unknownSentence", file: "letter.yaml", old: "id: F11", new: "id: F77"),
        Planted(code: "fault", file: "letter.yaml", old: "kind: letter\n", new: "kind: letter\ncolour: red\n"),
        Planted(code: "fault", file: "letter.yaml", old: "from: deadline D6", new: "from: deadlines D6"),
        Planted(
            code: "example", file: "letter.yaml", old: "from: deadline D6", new: "from: deadline D66",
            toldIn: "example.yaml"),
        Planted(code: "fault", file: "example.yaml", old: "    on: ", new: "    one: 1\n    on: "),
        Planted(code: "example", file: "example.yaml", old: "    fields:", new: "    fields:\n      due: 2026-04-01"),
        Planted(
            code: "variantWithoutExample", file: "example.yaml", old: "variant: closing", new: "variant: reminder",
            letter: "incomplete-reminder"),
        Planted(
            code: "example", file: "example.yaml", old: "variant: closing", new: "variant: closed",
            letter: "incomplete-reminder"),
    ]

    /// A folder with a copy of one letter, changed.
    private func folder(_ planted: Planted) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        let target = folder.appendingPathComponent("letters/\(planted.letter)")
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: URL(fileURLWithPath: "\(ShippedLetters.templates)/letters/\(planted.letter)"), to: target)
        let file = target.appendingPathComponent(planted.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        let place = try #require(text.firstRange(of: planted.old), "\(planted.old) in \(planted.file)")
        try text.replacingCharacters(in: place, with: planted.new).write(to: file, atomically: true, encoding: .utf8)
        return folder
    }

    private func problems(_ folder: URL, _ letter: String) throws -> [LetterProblem] {
        let folders = [folder.path, ShippedLetters.templates]
        let letters = try ShippedLetters(folders: folders)
        let context = try ShippedLetters.context()
        let check = LetterTemplateCheck(
            letters.maker, folders: folders, law: letters.law, remarks: try LetterRemarks(context).read)
        return check.problems(of: [letter])
    }

    @Test("finds a planted fault, with its place and words in four languages", arguments: planted)
    func found(planted: Planted) throws {
        let folder = try folder(planted)
        defer { try? FileManager.default.removeItem(at: folder) }
        let problems = try problems(folder, planted.letter)
        let found = problems.filter { $0.code == planted.code }
        #expect(!found.isEmpty, "\(problems.map(\.code))")
        let file = planted.toldIn ?? planted.file
        #expect(found.contains { $0.location.file.hasSuffix("letters/\(planted.letter)/\(file)") }, "\(found)")
        #expect(found.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
        #expect(found.contains { $0.isBlocking } == planted.isBlocking)
        for problem in found {
            #expect(Set(Language.allCases.map { problem.sentence[$0] }).count == 4 || problem.code == "fault")
        }
        if planted.toldIn == nil, planted.file.hasSuffix(".md"), planted.code != "missingBlock" {
            let text = try String(
                contentsOf: folder.appendingPathComponent("letters/\(planted.letter)/\(planted.file)"), encoding: .utf8)
            let before = text[
                ..<(text.firstRange(of: planted.new.isEmpty ? "{{#each" : planted.new)?.lowerBound ?? text.startIndex)]
            let line = before.count { $0 == "\n" } + 1
            #expect(
                found.contains { ($0.location.line - line) >= 0 && ($0.location.line - line) <= 2 }, "\(line) \(found)")
        }
    }

    @Test("finds a language that is missing, and an example that is missing")
    func missingFiles() throws {
        let folder = try folder(Planted(code: "", file: "nl.md", old: "\n", new: "\n"))
        defer { try? FileManager.default.removeItem(at: folder) }
        let letter = folder.appendingPathComponent("letters/request-for-documents")
        try FileManager.default.removeItem(at: letter.appendingPathComponent("nl.md"))
        try FileManager.default.removeItem(at: letter.appendingPathComponent("example.yaml"))
        let codes = Set(try problems(folder, "request-for-documents").map(\.code))
        #expect(codes == ["missingLanguage", "missingExample"])
    }

    @Test("passes the shipped letters, says how many, and ends with 0; with a fault it ends with 1 and prints JSON")
    func command() throws {
        let home = try GuideHome()
        let templates = GuideHome.checkout.appendingPathComponent("Templates")
        for name in ["letters", "parts", "style", "language"] {
            try FileManager.default.copyItem(
                at: templates.appendingPathComponent(name), to: home.folder.appendingPathComponent("Templates/\(name)"))
        }
        let clean = try home.run(["letter", "check-templates", "--only", "L2", "--only", "questions"], language: "en")
        #expect(clean == ["2 letters checked: nothing found."])
        let folder = try folder(Self.planted[0])
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: ExitStatus.blocked) {
            try home.run(["letter", "check-templates", folder.path, "--only", "L2", "--json"])
        }
        let notThere = #expect(throws: FileFault.self) { try home.run(["letter", "check-templates", "/nowhere"]) }
        #expect(notThere?.failure.status == .notFound)
        let shown = try home.run(["letter", "show", "L2", "--templates", folder.path], language: "en")
        #expect(shown.joined(separator: " ").contains("Template read from"))
    }

    @Test("lets a remark permit what is meant, with its reason")
    func allowed() throws {
        let words = "Sans réponse à cette date, nous poursuivons avec les pièces que nous avons."
        for (remark, isTold) in [("{{! allow F13: quoted from the law }}", false), ("{{! allow F13 }}", true)] {
            let folder = try folder(
                Planted(code: "", file: "fr.md", old: "::: block next", new: "\(remark)\n\(words)\n\n::: block next"))
            defer { try? FileManager.default.removeItem(at: folder) }
            let codes = try problems(folder, "request-for-documents").map(\.code)
            #expect(codes.contains("retypedSentence") == isTold, "\(remark)")
        }
    }

    @Test("takes a service's own letter before the shipped one, letter by letter, and its own parts")
    func overriding() throws {
        let folder = try folder(
            Planted(code: "", file: "fr.md", old: "# Dossier {{number}}", new: "# Affaire {{number}}"))
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("parts"), withIntermediateDirectories: true)
        try "::: part F1\nNous sommes neutres.\n:::\n".write(
            to: folder.appendingPathComponent("parts/fr.md"), atomically: true, encoding: .utf8)
        let letters = try ShippedLetters(folders: [folder.path, ShippedLetters.templates])
        #expect(letters.maker.library.folder(of: "request-for-documents") == folder.path)
        #expect(letters.maker.library.folder(of: "refusal") == ShippedLetters.templates)
        let own = try #require(try letters.compositions(of: "request-for-documents", in: [.french]).first)
        let text = own.letter.document.blocks.map(\.text).joined(separator: "\n")
        #expect(text.contains("Affaire"))
        #expect(text.contains("Nous sommes neutres."))
        let other = try #require(try letters.compositions(of: "acknowledgement", in: [.french]).first)
        #expect(other.letter.document.blocks.map(\.text).joined().contains("Nous sommes neutres."))
    }
}
