import FileFormats
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct TransitionFileTests {
    private static let text = """
        transitions:
          - id: sale
            topic: { fr: vente, nl: koop, de: Kauf, en: sale }
            event: contract
            rule:
              text: { fr: jour, nl: dag, de: Tag, en: day }
              source: "L 2022-03-20/05, art. 24"
              verification: { state: text, on: 2026-11-22 }
            dates: { state: text, on: 2026-11-22 }
            regimes:
              - id: old
                from: null
                to: 2022-05-31
                summary: { fr: avant, nl: vroeger, de: früher, en: before }
                articles: ["BE-ACC:1649bis..1649octies"]
                repealedBy: "L 2022-03-20/05"
              - id: new
                from: 2022-06-01
                to: null
                summary: { fr: après, nl: later, de: später, en: after }
                articles: ["BE-CDE:VI.83,14°", "BE-LAW-2017-11-21"]
            exceptions:
              - text: { fr: sauf, nl: behalve, de: außer, en: except }
                articles: ["BE-CDE:VI.83,14°"]
                governs: old
                when: { event: delivery, from: null, to: 2022-05-01 }
        """

    @Test func `a table is read with its regimes and exceptions`() throws {
        let transition = try #require(try table(TransitionFileTests.text).transitions.first)
        #expect(transition.regimes.map(\.id.text) == ["old", "new"])
        #expect(transition.regimes[1].articles.map(\.description) == ["BE-CDE:VI.83,14°", "BE-LAW-2017-11-21"])
        #expect(transition.regimes[0].repealedBy == "L 2022-03-20/05")
        #expect(transition.exceptions.count == 1)
    }

    @Test(arguments: [
        ("event: contract", "event: contrat", 4, 12), ("en: sale }", "en: \"\" }", 3, 49), (", en: sale", "", 3, 12),
        ("id: sale", "id: sale\n    idd: sale", 3, 5), ("dates: {", "date: {", 2, 5),
        ("state: text, on: 2026-11-22 }\n    dates", "state: text }\n    dates", 8, 21),
        ("source: \"L 2022-03-20/05, art. 24\"", "source: null", 8, 21),
        ("from: 2022-06-01", "from: 2022-06-02", 17, 9), ("from: 2022-06-01", "from: 2022-05-31", 17, 9),
        ("from: 2022-06-01", "from: 2022-06-31", 18, 15), ("id: new", "id: old", 17, 9),
        ("to: 2022-05-31", "to: null", 11, 9), ("..1649octies", "..1641", 15, 20),
        ("1649bis..1649octies", "1649 bis", 15, 20), ("governs: old", "governs: oldest", 25, 18),
        ("governs: old\n        ", "", 25, 15), ("governs: old", "governs: old\n        mayGovern: new", 25, 18),
        ("to: 2022-05-01 }", "}", 26, 15),
        ("        articles: [\"BE-CDE:VI.83,14°\", \"BE-LAW-2017-11-21\"]\n", "        announced: maybe\n", 21, 20),
        ("regimes:\n", "regime:\n", 2, 5),
    ])
    func `what is wrong in the table is told with line and column`(
        _ original: String, _ wrong: String, _ line: Int, _ column: Int
    ) throws {
        let text = TransitionFileTests.text.replacing(original, with: wrong, maxReplacements: 1)
        try #require(text != TransitionFileTests.text)
        do {
            _ = try table(text)
            Issue.record("accepted")
        } catch let fault as DataFault {
            #expect(fault.location?.description == "t.yaml:\(line):\(column)", "\(fault.problem)")
        }
    }

    @Test func `an id stands once in the table`() throws {
        let entry = TransitionFileTests.text.split(separator: "\n").dropFirst().joined(separator: "\n")
        #expect(throws: DataFault.self) { try table(TransitionFileTests.text + "\n" + entry) }
    }

    @Test func `a number that does not fit its code is refused`() throws {
        let folder = try TestFolder()
        try folder.write(Samples.codes, to: "codes.yaml")
        try folder.write(
            TransitionFileTests.text.replacing("BE-CDE:VI.83,14°", with: "BE-CDE:83"), to: "transitions.yaml")
        let corpus = CorpusFolder(folder.url)
        #expect(throws: DataFault.self) { try corpus.transitions(catalog: corpus.catalog()) }
    }

    @Test func `a folder without the file has an empty table`() throws {
        let folder = try TestFolder()
        try folder.write(Samples.codes, to: "codes.yaml")
        let corpus = CorpusFolder(folder.url)
        #expect(try corpus.transitions(catalog: corpus.catalog()) == .empty)
    }

    private func table(_ text: String) throws -> TransitionTable {
        try TransitionTable(decoding: YAMLReader.read(text, file: "t.yaml"))
    }
}
