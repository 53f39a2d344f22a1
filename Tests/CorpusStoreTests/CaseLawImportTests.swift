import Citations
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct CaseLawImportTests {
    private let corpus: CorpusDatabase
    private let catalog: CodeCatalog

    init() throws {
        let folder = try TestFolder()
        catalog = try CorpusFolder(try folder.write(Samples.codes, to: "codes.yaml").deletingLastPathComponent())
            .catalog()
        corpus = try CorpusDatabase.inMemory([], catalog: catalog)
    }

    private func options(_ code: CodeIdentifier) throws -> ImportOptions {
        ImportOptions(catalog: catalog, code: code, today: try #require(CivilDate(iso: "2026-11-22")))
    }

    private func run(_ text: String, _ code: CodeIdentifier = "BE-ACC") throws -> CaseLawReport {
        try corpus.importCaseLaw(Array(text.utf8), file: "cases.json", options: try options(code))
    }

    private static let ecli = "ECLI:BE:CASS:2020:ARR.20200528.1N.8"

    @Test func `abstracts are kept by article, in the reader's language where there is one`() throws {
        let text = """
            {"1382": {"\(CaseLawImportTests.ecli)": {"court": "CASS", "date": "2020-05-28",
              "abstractFR": ["Un sommaire."], "abstractNL": ["Een samenvatting."]},
              "ECLI:BE:CASS:2021:ARR.20210101.1": {"court": "CASS", "date": "2021-01-01", "abstractFR": null,
              "abstractNL": ["Alleen hier."]}}, "1271.1": {}, "related": ["x"]}
            """
        let report = try run(text)
        #expect(report.abstracts == 3)
        #expect(report.leftOut == ["related"])
        let key = ArticleKey(code: "BE-ACC", number: "1382")
        let cases = try corpus.cases(of: key, preferring: .french)
        #expect(cases.map(\.abstracts) == [["Alleen hier."], ["Un sommaire."]])
        #expect(cases.map(\.language) == [.dutch, .french])
        #expect(try run(text).isUnchanged)
    }

    @Test func `a key that leaves no doubt is filed under its article`() throws {
        func judgment(_ text: String) -> String {
            #"{"\#(CaseLawImportTests.ecli)": {"court": "CASS", "date": "2020-05-28", "abstractFR": ["\#(text)"]}}"#
        }
        let text = """
            {"26": \(judgment("L'article III, 26, § 2, du Code de droit économique.")), "9": \(judgment("Rien.")),
             "17": \(judgment("Les articles VI.17 et III.17.")), "VI.83": \(judgment("Une clause."))}
            """
        let report = try run(text, "BE-CDE")
        #expect(report.leftOut == ["9", "17"])
        #expect(try corpus.cases(of: ArticleKey(code: "BE-CDE", number: "III.26"), preferring: .french).count == 1)
        _ = try run(#"{"1271.1": \#(judgment("Novation."))}"#)
        #expect(try corpus.cases(of: ArticleKey(code: "BE-ACC", number: "1271"), preferring: .french).count == 1)
    }

    @Test(arguments: [
        (#"{"1382": [1]}"#, "cases.json:1:10"), (#"{"1382": {"x": {}}}"#, "cases.json:1:11"),
        ("{\"1382\":\n {\"ECLI:BE:CASS:2020:A.1\": {\"date\": \"28 mai\"}}}", "cases.json:2:37"),
        ("{\"1382\":\n {\"ECLI:BE:CASS:2020:A.1\": {\"abstractFR\": \"x\"}}}", "cases.json:2:43"),
        ("{\"1382\":\n {\"ECLI:BE:CASS:2020:A.1\": {\"abstractFR\": [1]}", "cases.json:2:47"), ("[]", "cases.json:1:1"),
        ("{\"1382\": {}", "cases.json:1:12"),
    ])
    func `a malformed file is refused at its place, and nothing is kept`(_ text: String, _ place: String) throws {
        let fault = #expect(throws: DataFault.self) { try run(text) }
        #expect(fault?.location?.description == place)
        #expect(try corpus.caseAbstracts().isEmpty)
    }
}
