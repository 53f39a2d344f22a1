import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool
@testable import CorpusStore

/// Structure, differences, what rests on the law: over a small corpus of its own.
@Suite final class CorpusBrowseTests {
    private let folder: URL
    private var options: [String] {
        [
            "--home", folder.appendingPathComponent("home").path, "--corpus", folder.appendingPathComponent("law").path,
            "--templates", folder.appendingPathComponent("templates").path, "--today", "2026-03-12", "--language", "fr",
        ]
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        try write(CorpusSample.codes, to: "law/codes.yaml")
        try write(
            "language: fr\narticle: [article, articles]\nranges: [à]\nseparators: [\",\", et]\ncodes: []\n"
                + "relative: { \"-1\": [article précédent] }\n", to: "law/citations/fr.yaml")
        try write(BrowseSample.second, to: "law/digests/BE-CDE/b.yaml")
        try write(BrowseSample.first, to: "law/digests/BE-CDE/a.yaml")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    // MARK: Structure

    @Test func `headings spelt in two ways are one, in the order of the code whatever the order of files`() throws {
        let lines = run(["corpus", "tree", "BE-CDE"]).lines
        #expect(lines.filter { $0.contains("Titre") }.count == 1)
        let title = try #require(lines.first { $0.contains("Titre") })
        #expect(title.contains("VI.1 – VI.10"))
        #expect(title.split(separator: " ").suffix(3) == ["3", "–", "1"])
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `a long heading goes on under its first word`() throws {
        let lines = run(["corpus", "tree", "BE-CDE"]).lines
        let start = try #require(lines.firstIndex { $0.hasPrefix("Livre VI") })
        #expect(lines[start + 1].hasPrefix("    "))
        #expect(!lines[start + 1].contains("VI.1"))
    }

    @Test func `the JSON of a tree nests headings with counts`() throws {
        let json = try #require(run(["corpus", "tree", "BE-CDE", "--json"]).lines.first)
        #expect(
            json.hasPrefix(
                #"{"code":"BE-CDE","language":"fr","on":"2026-03-12","path":[],"headings":[{"heading":"Livre VI"#))
        #expect(
            json.contains(
                #""kind":"title","number":"3","first":"VI.1","last":"VI.10","articles":3,"digests":3,"official":0,"#))
        #expect(json.contains(#""numbers":["VI.1","VI.2","VI.10"],"children":[]"#))
    }

    @Test(arguments: ["VI.10", "Livre VI, Titre 3", "titre III"])
    func `a part of the tree is reached by article or heading`(_ place: String) throws {
        let lines = run(["corpus", "tree", "BE-CDE", "--at", place, "--articles"]).lines
        #expect(lines.contains { $0.hasPrefix("Titre") })
        #expect(lines.contains("  · VI.1 Objet premier"))
        #expect(!lines.contains { $0.contains("XVI") })
    }

    @Test func `what is not in the tree ends with 66`() throws {
        #expect(run(["corpus", "tree", "BE-CC"]).status == .notFound)
        #expect(run(["corpus", "tree", "BE-CDE", "--at", "Livre XX"]).status == .notFound)
        #expect(run(["corpus", "tree", "BE-CDE", "--depth", "0"]).status == .wrongUse)
    }

    @Test func `headings that do not agree are told with their files, and end with 1`() throws {
        let result = run(["corpus", "check"])
        #expect(result.status == .blocked)
        let text = result.lines.joined(separator: "\n")
        #expect(text.contains("Titre III. Des contrats · 1 articles"))
        #expect(text.contains("digests/BE-CDE/b.yaml: VI.10"))
        try write(
            BrowseSample.second.replacing("Titre III. Des contrats", with: "Titre 3. Contrats")
                .replacing(
                    "[Livre VI,",
                    with: "[Livre VI. Pratiques du marché et protection du consommateur dans tous ses états,"),
            to: "law/digests/BE-CDE/b.yaml")
        #expect(run(["corpus", "check"]).status == .done)
    }

    // MARK: Articles

    @Test func `an article shows who cites it, ranges and neighbours included, with the place`() throws {
        let json = try #require(run(["article", "BE-CDE:VI.2", "--json"]).lines.first)
        #expect(
            json.contains(
                #""reference":"BE-CDE:XVI.1","source":"BE-CDE:XVI.1","target":"BE-CDE:VI.2","kind":"range","in":["digest"]"#
            ))
        #expect(
            json.contains(
                #""reference":"BE-CDE:VI.10,§2","source":"BE-CDE:VI.10,§2","target":"BE-CDE:VI.2","kind":"relative","in":["element"]"#
            ))
        #expect(json.contains(#""previous":"VI.1","next":"VI.10""#))
        #expect(run(["article", "VI.2"]).lines.contains("Cité par : VI.10 (§ 2), XVI.1"))
        #expect(run(["article", "XVI.1"]).lines.contains("Cite : VI.1, VI.2, VI.10"))
    }

    @Test func `an unknown article proposes the nearest`() throws {
        let result = run(["article", "VI.3"])
        #expect(result.status == .notFound)
        #expect(result.lines.joined().contains("BE-CDE:VI.2, BE-CDE:VI.10"))
    }

    @Test(arguments: ["VI.1..VI.2", "BE-CDE:VI.1-BE-CDE:VI.2", "VI.1 à VI.2"])
    func `a range of articles is shown in a few lines each`(_ range: String) throws {
        let lines = run(["article", range]).lines
        #expect(lines.contains("BE-CDE:VI.1 · Objet premier"))
        #expect(lines.contains("BE-CDE:VI.2 · Objet deuxième"))
        #expect(!lines.contains { $0.contains("VI.10") })
    }

    @Test func `all versions are told with their standing and act`() throws {
        let lines = run(["article", "VI.1", "--on", "2021-01-01"]).lines
        #expect(lines.contains("› du 1er janvier 2020 au 31 décembre 2025 · en vigueur"))
        #expect(lines.contains { $0.contains("pas encore en vigueur · L 2025-10-01/01, art. 2") })
        let later = run(["article", "VI.1"]).lines
        #expect(later.contains { $0.contains("du 1er janvier 2020 au 31 décembre 2025 · plus en vigueur") })
    }

    // MARK: Differences

    @Test func `differences are marked by signs, word by word`() throws {
        let lines = run(["corpus", "diff", "VI.1", "--from", "2021-01-01", "--to", "2026-01-01"]).lines
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains { $0.contains("[-dix-]") && $0.contains("{+vingt+}") })
        let json = try #require(
            run(["corpus", "diff", "VI.1", "--from", "2021-01-01", "--to", "2026-01-01", "--json"]).lines.first)
        #expect(json.contains(#""same":false"#))
        #expect(json.contains(#"{"kind":"removed","text":"dix"},{"kind":"added","text":"vingt"}"#))
    }

    @Test func `nothing changed is said`() throws {
        let lines = run(["corpus", "diff", "VI.2", "--from", "2021-01-01", "--to", "2026-01-01"]).lines
        #expect(lines.last == "Rien n'a changé entre ces deux dates.")
    }

    // MARK: What rests on a change

    @Test func `a change by law and one by import are told with the packs, templates and terms that use them`() throws {
        try write(
            "id: essai\nelements:\n  - id: a.delai\n    cite: [\"BE-CDE:VI.1,§1\"]\n  - id: b\n    cite: [\"BE-CDE:VI.10\"]\n"
                + "  - id: c\n    cite: [\"BE-CDE:VI.10 | BE-CDE:VI.1\"]\n",
            to: "templates/rulepacks/essai.yaml")
        try write("Selon l'article VI.2, rien.\n", to: "templates/letters/relais/fr.md")
        try write("rules:\n  - id: D9\n    cite: [\"BE-CDE:VI.1\"]\n", to: "law/deadlines.yaml")
        let json = try #require(run(["corpus", "affected", "--since", "2025-12-01", "--json"]).lines.first)
        #expect(
            json.contains(
                #""article":"BE-CDE:VI.1","on":"2026-01-01","amendedBy":"L 2025-10-01/01, art. 2","cause":"begins""#))
        #expect(json.contains(#""kind":"rulePack","file":"rulepacks/essai.yaml","place":"a.delai","line":4"#))
        #expect(json.contains(#""kind":"rulePack","file":"rulepacks/essai.yaml","place":"c","line":8"#))
        #expect(json.contains(#""kind":"terms","file":"deadlines.yaml","place":"rules.D9.cite","line":3"#))
        #expect(!json.contains("letters/relais"))
        #expect(!json.contains(#""place":"b""#))
        let line =
            #"{"code":"BE-CDE","article":"VI.10","language":"fr","structure":[],"heading":null,"text":"Des mots.","#
            + #""validFrom":null,"validTo":null,"source":"essai","state":"2024-03-21"}"# + "\n"
        try write(line, to: "import.jsonl")
        #expect(run(["corpus", "import", folder.appendingPathComponent("import.jsonl").path]).status == .done)
        let after = try #require(run(["corpus", "affected", "--since", "2026-03-01", "--json"]).lines.first)
        #expect(after.contains(#""article":"BE-CDE:VI.10","on":"2026-03-12","amendedBy":null,"cause":"added""#))
        #expect(after.contains(#""place":"b""#))
        #expect(!after.contains("a.delai"))
    }

    private func run(_ arguments: [String]) -> (status: CommandLineTool.ExitStatus, lines: [String]) {
        let transcript = Transcript()
        let status = Console.$transcript.withValue(transcript) { Program.run(arguments + options) }
        return (status, transcript.lines)
    }

    private func write(_ text: String, to path: String) throws {
        try WholeFile.write(Array(text.utf8), to: folder.appendingPathComponent(path).path)
    }
}

enum BrowseSample {
    static let first = """
        code: BE-CDE
        title: Essai
        articles:
          - number: XVI.1
            structure: { fr: [Livre XVI. Litiges] }
            subject: { fr: Objet }
            versions:
              - validFrom: 2015-06-01
                validTo: null
                amendedBy: null
                digest: { fr: "Les articles VI.1 à VI.10 restent." }
                source: { text: essai, state: null }
                verification: { state: unverified }
          - number: VI.2
            structure: { fr: ["Livre VI. Pratiques du marché et protection du consommateur dans tous ses états", "Titre 3. Contrats"] }
            subject: { fr: Objet deuxième }
            versions:
              - validFrom: 2015-06-01
                validTo: null
                amendedBy: null
                digest: { fr: "Rien de neuf." }
                source: { text: essai, state: null }
                verification: { state: unverified }
          - number: VI.1
            structure: { fr: ["Livre VI. Pratiques du marché et protection du consommateur dans tous ses états", "Titre 3. Contrats"] }
            subject: { fr: Objet premier }
            versions:
              - validFrom: 2020-01-01
                validTo: 2025-12-31
                amendedBy: null
                digest: { fr: "Le vendeur répond dans les dix jours de la demande." }
                source: { text: essai, state: null }
                verification: { state: unverified }
              - validFrom: 2026-01-01
                validTo: null
                amendedBy: "L 2025-10-01/01, art. 2"
                digest: { fr: "Le vendeur répond dans les vingt jours de la demande." }
                source: { text: essai, state: null }
                verification: { state: unverified }
        """

    static let second = """
        code: BE-CDE
        title: Suite
        articles:
          - number: VI.10
            structure: { fr: [Livre VI, Titre III. Des contrats] }
            subject: { fr: Objet dixième }
            versions:
              - validFrom: 2015-06-01
                validTo: 2019-12-31
                repealedBy: "L 2019-12-01/01, art. 3"
                amendedBy: null
                digest: { fr: "Ce qui fut." }
                elements:
                  - { at: "§2", fr: "comme à l'article précédent" }
                source: { text: essai, state: null }
                verification: { state: unverified }
        """
}
