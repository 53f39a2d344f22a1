import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite struct CorpusCommandTests {
    private let folder: URL
    private var options: [String] {
        [
            "--home", folder.appendingPathComponent("home").path, "--corpus", folder.appendingPathComponent("law").path,
            "--today", "2026-03-12", "--language", "fr",
        ]
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        try write(CorpusSample.codes, to: "law/codes.yaml")
        try write(CorpusSample.digests, to: "law/digests/BE-CDE/sample.yaml")
    }

    @Test func `the corpus is built by itself at first use and after a change`() throws {
        let context = try context()
        let key = ArticleKey(code: "BE-CDE", number: "XVI.17")
        #expect(try context.corpus().record(of: key)?.digests.count == 2)
        try write(
            CorpusSample.digests.replacing("XVI.18", with: "XVI.19"), to: "law/digests/BE-CDE/sample.yaml")
        #expect(try context.corpus().neighbours(of: key).next?.number == "XVI.19")
    }

    @Test func `an article is shown with the version of the day, its places and a mark when it is not verified`() throws
    {
        let text = try shown("BE-CDE:XVI.17", on: "2026-03-12")
        #expect(text.contains("Article XVI.17 – Code de droit économique"))
        #expect(text.contains("En vigueur le 12 mars 2026 (depuis le 20 octobre 2018)"))
        #expect(text.contains("  § 1, al. 1  issue dans les 90 jours"))
        #expect(text.contains("À VÉRIFIER : résumé propre, contrôlé seulement sur un index"))
        #expect(text.contains("Texte officiel : pas importé"))
        #expect(text.contains("XVI.18 →"))
        let earlier = try shown("BE-CDE:XVI.17", on: "2016-01-01")
        #expect(earlier.contains("du 1er juin 2015 au 19 octobre 2018"))
        #expect(earlier.contains("NON VÉRIFIÉ"))
        let before = try shown("BE-CDE:XVI.17", on: "2010-01-01")
        #expect(before.contains("Pas encore en vigueur le 1er janvier 2010 : à partir du"))
    }

    @Test func `a second reading is told after the check`() throws {
        let text = try shown("BE-CDE:XVI.18", on: "2026-03-12")
        #expect(text.contains("contrôlé sur le texte le 21 novembre 2026, relu le 22"))
        #expect(try !shown("BE-CDE:XVI.17", on: "2026-03-12").contains("relu le"))
    }

    @Test func `no line of an article is longer than a terminal`() throws {
        for day in ["2026-03-12", "2016-01-01"] {
            for line in try shown("BE-CDE:XVI.17", on: day).split(separator: "\n") { #expect(line.count <= 80) }
        }
    }

    @Test func `the JSON of an article has the keys of the contract in their order`() throws {
        let context = try context()
        let corpus = try context.corpus()
        let json = try view("BE-CDE:XVI.17", on: "2026-03-12", corpus).json.compactText
        #expect(json.hasPrefix(#"{"code":"BE-CDE","article":"XVI.17","language":"fr","#))
        #expect(json.contains(#""structure":["Livre XVI. Litiges"],"heading":null,"#))
        #expect(json.contains(#""previous":null,"next":"XVI.18","text":null,"versions":[],"#))
        #expect(json.hasSuffix(#""citedBy":[],"cites":[],"caseLaw":[],"successor":null}"#))
    }

    @Test func `the marks of an official text are shown with what they mean`() {
        let text = "Un (deux) trois quatre."
        let official = OfficialVersion(
            language: .french, text: text, validity: .unknown, status: .unknown, region: nil,
            notes: [
                "L 10-12-1937, art. 4", "(1) Inséré par L 2018-07-11/10, art. 2, 132; En vigueur : 30-07-2018",
                "(2) L 2019-01-01/01, art. 3; En vigueur : indéterminée",
            ],
            marks: [
                AmendmentMark(label: nil, start: 3, end: 9, notes: [0]),
                AmendmentMark(label: "1", start: 10, end: 22, notes: [1]),
                AmendmentMark(label: "3", start: 22, end: 22, notes: []),
            ], source: SourceStatement(text: "1867060850", state: nil), textHash: "")
        #expect(
            MarkedText(official, .french).lines == [
                "  Un [a (deux)]a [1 trois quatre]1[3].", "", "Modifications",
                "  a modifié · L 10-12-1937, art. 4 · sans date d'entrée en vigueur", "     « (deux) »",
                "  1 inséré · L 2018-07-11/10, art. 2 · en vigueur le 30 juillet 2018", "     « trois quatre »",
                "  3 aucune note n'explique cette marque",
                "  2 modifié · L 2019-01-01/01, art. 3 · date telle qu'elle est écrite :", "     indéterminée",
            ])
    }

    @Test func `the remarks on imports can be listed again`() throws {
        let line =
            #"{"code":"BE-CDE","article":"XVI.17","language":"fr","structure":[],"heading":null,"text":"1. Des mots.","#
            + #""validFrom":null,"validTo":null,"source":"essai","state":null}"#
        try write(line + "\n", to: "odd.jsonl")
        #expect(Program.run(["corpus", "import", folder.appendingPathComponent("odd.jsonl").path] + options) == .done)
        let listed = try context().corpus().warnings(of: "BE-CDE")
        #expect(
            WarningList(listed, language: .french).lines == [
                "", "BE-CDE (fr) · odd.jsonl", "  ligne 1, art. XVI.17 : trace d'une conversion : « 1. »",
            ])
        #expect(Program.run(["corpus", "status", "--code", "BE-CDE", "--warnings"] + options) == .done)
        #expect(Program.run(["corpus", "status", "--code", "BE-XYZ"] + options) == .notFound)
    }

    @Test(arguments: [
        ("VI.83,17°", "BE-CDE:VI.83,17°"), ("5.74", "BE-CC:5.74"), ("1649quater", "BE-ACC:1649quater"),
        ("BE-ACC:1649quater, §1, al.2", "BE-ACC:1649quater,§1,al.2"), ("VI. 83", "BE-CDE:VI.83"),
    ])
    func `an article may be typed without its code`(_ typed: String, _ reference: String) {
        #expect(ArticleArgument(argument: typed)?.reference.description == reference)
    }

    @Test func `exit codes say what went wrong`() throws {
        #expect(Program.run(["article", "BE-CDE:X.1"] + options) == .notFound)
        #expect(Program.run(["article", "BE-CDE:XVI.17", "--on", "12/03/2026"] + options) == .wrongUse)
        try write("code: BE-CDE\n", to: "law/digests/BE-CDE/broken.yaml")
        #expect(Program.run(["corpus", "build"] + options) == .badData)
        try FileManager.default.removeItem(at: folder.appendingPathComponent("law"))
        #expect(Program.run(["corpus", "build"] + options) == .notFound)
    }

    @Test func `all files are imported or none`() throws {
        let line =
            #"{"code":"BE-CDE","article":"XVI.17","language":"fr","structure":[],"heading":null,"text":"Des mots.","#
            + #""validFrom":"2020-01-01","validTo":null,"source":"essai","state":"2024-03-21"}"#
        try write(line + "\n", to: "good.jsonl")
        try write("%PDF-1.7", to: "bad.html")
        let good = folder.appendingPathComponent("good.jsonl").path
        let bad = folder.appendingPathComponent("bad.html").path
        let key = ArticleKey(code: "BE-CDE", number: "XVI.17")
        #expect(Program.run(["corpus", "import", good, bad] + options) == .badData)
        #expect(Program.run(["corpus", "import", good, good + "x"] + options) == .notFound)
        #expect(Program.run(["corpus", "import", good, "--format", "word"] + options) == .wrongUse)
        #expect(try context().corpus().record(of: key)?.officials.isEmpty == true)
        #expect(Program.run(["corpus", "import", good] + options) == .done)
        #expect(try context().corpus().record(of: key)?.officials.map(\.text) == ["Des mots."])
        let text = try shown("BE-CDE:XVI.17", on: "2026-03-12")
        #expect(text.contains("Texte officiel (fr), état au 21 mars 2024\n  Des mots."))
    }

    @Test func `two versions stand side by side with their differences marked, within 80 columns`() throws {
        let record = try #require(
            try context().corpus().record(of: ArticleKey(code: "BE-CDE", number: "XVI.17")))
        let sides = try ["2016-01-01", "2026-01-01"].map {
            VersionSide(record, .french, on: try #require(CivilDate(iso: $0)))
        }
        let lines = SideBySide(sides[0], sides[1], .french).lines
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first == "1er janvier 2016                        │ 1er janvier 2026")
        #expect(lines.joined(separator: "\n").contains("[-vite,"))
    }

    @Test(arguments: [
        ("2022-06-01", Language.french, "1er juin 2022"), ("2022-06-01", .dutch, "1 juni 2022"),
        ("2022-03-31", .german, "31. März 2022"), ("2022-12-05", .english, "5 December 2022"),
    ])
    func `dates are written out`(_ day: String, _ language: Language, _ words: String) throws {
        #expect(DateWords.text(try #require(CivilDate(iso: day)), language) == words)
    }

    @Test func `lines do not begin with a sign that belongs to the word before`() {
        #expect(Lines.wrapped("abc defg ; hij", width: 9) == ["abc", "defg ;", "hij"])
        #expect(Lines.wrapped("un « deux » trois", indent: "  ", width: 10) == ["  un", "  « deux »", "  trois"])
    }

    private func context() throws -> Context {
        try GlobalOptions.parse(options).context()
    }

    private func shown(_ reference: String, on day: String) throws -> String {
        ArticlePrinter(try view(reference, on: day, try context().corpus()), language: .french).lines
            .joined(separator: "\n")
    }

    private func view(_ text: String, on day: String, _ corpus: CorpusDatabase) throws -> ArticleView {
        let reference = try #require(ArticleReference(text))
        return ArticleView(
            record: try #require(try corpus.record(of: reference.key)), reference: reference,
            day: try #require(CivilDate(iso: day)), asked: .french, language: .french,
            neighbours: try corpus.neighbours(of: reference.key), citedBy: [], codes: try corpus.codeNames())
    }

    private func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try WholeFile.write(Array(text.utf8), to: file.path)
    }
}

enum CorpusSample {
    static let codes = """
        codes:
          - id: BE-CDE
            name: { fr: Code de droit économique, nl: Wetboek van economisch recht, de: Wirtschaftsgesetzbuch, en: CEL }
            numbers: roman
          - id: BE-CP
            name: { fr: Code pénal, nl: Strafwetboek, de: Strafgesetzbuch, en: Criminal Code }
            numbers: plain
            sources:
              - { numac: 1867060850, dossier: 1867-06-08/01, act: law, day: 1867-06-08, holds: tout, checked: true }
        """

    static let digests = """
        code: BE-CDE
        title: Essai
        articles:
          - number: XVI.17
            structure: { fr: [Livre XVI. Litiges], nl: [Boek XVI. Geschillen] }
            subject: { fr: Délai de traitement, nl: Termijn }
            versions:
              - validFrom: 2015-06-01
                validTo: 2018-10-19
                amendedBy: null
                digest: { fr: "Le service répond vite, dans un délai qui est fixé par le texte et que chacun connaît.", nl: Vlug. }
                source: { text: essai, state: null }
                verification: { state: unverified }
              - validFrom: 2018-10-20
                validTo: null
                amendedBy: "L 2018-09-20/14, art. 10"
                digest: { fr: Le service répond dans les 90 jours., nl: Binnen 90 dagen. }
                elements:
                  - { at: "§1,al.1", fr: issue dans les 90 jours, nl: uitkomst binnen 90 dagen }
                source: { text: essai, state: 2024-03-21 }
                verification: { state: index, on: 2026-11-21 }
          - number: XVI.18
            structure: { fr: [Livre XVI. Litiges], nl: [Boek XVI. Geschillen] }
            subject: { fr: Suspension, nl: Schorsing }
            versions:
              - validFrom: 2015-06-01
                validTo: null
                amendedBy: null
                digest: { fr: Le délai ne court plus., nl: De termijn loopt niet. }
                source: { text: essai, state: 2024-03-21 }
                verification: { state: text, on: 2026-11-21, secondReading: 2026-11-22 }
        """
}
