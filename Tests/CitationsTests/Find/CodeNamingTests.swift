import FileFormats
import LegalModel
import Testing

@testable import Citations

/// The names of codes and the days on which they mean them.
@Suite struct CodeNamingTests {
    private let finder: CitationFinder
    private let catalog: CodeCatalog

    init() throws {
        finder = try CitationCorpus.finder.get()
        catalog = try CitationCorpus.catalog.get()
    }

    /// The code of the one article named in a text and what is told of its name on a day.
    private func told(_ text: String, _ language: Language, on day: String) throws -> String {
        let day = try #require(CivilDate(iso: day))
        let resolver = CitationResolver(law: LawExtract(records: [:], codes: [:]), today: day)
        let reference = try #require(finder.find(in: text, language: language).first?.references.first)
        let outside = resolver.resolution(of: reference, on: day).untimely.map { naming in
            let days = [naming.validity.from, naming.validity.to].map { $0?.description ?? "?" }
            return " \(naming.words) \(days[0]) \(days[1])"
        }
        return (reference.code?.text ?? "-") + (outside ?? "")
    }

    @Test(arguments: [
        ("article 40 de la LPMC", Language.french, "2012-01-01", "BE-LAW-2010-04-06"),
        ("article 40 de la LPMC", .french, "2016-03-03", "BE-LAW-2010-04-06 LPMC 2010-05-12 2014-05-30"),
        ("article 40 de la LPMC", .french, "2010-05-11", "BE-LAW-2010-04-06 LPMC 2010-05-12 2014-05-30"),
        ("artikel 40 WMPC", .dutch, "2014-05-31", "BE-LAW-2010-04-06 WMPC 2010-05-12 2014-05-30"),
        ("article 94 LPCC", .french, "2005-01-01", "BE-LAW-1991-07-14"),
        ("artikel 94 WHPC", .dutch, "1990-01-01", "BE-LAW-1991-07-14 WHPC 1991-07-14 ?"),
        ("artikel VI.83 WER", .dutch, "2012-06-01", "BE-CDE WER 2013-12-12 ?"),
        ("artikel VI.83 WER", .dutch, "2013-12-12", "BE-CDE"),
        (
            "Artikel VI.83 des Wirtschaftsgesetzbuches", .german, "2012-06-01",
            "BE-CDE Wirtschaftsgesetzbuches 2013-12-12 ?"
        ),
        (
            "Article VI.83 of the Code of Economic Law", .english, "2012-06-01",
            "BE-CDE Code of Economic Law 2013-12-12 ?"
        ),
        ("article 5.74 du Code civil", .french, "2019-01-01", "BE-CC Code civil 2020-11-01 ?"),
        ("article 5.74 du Code civil", .french, "2024-01-01", "BE-CC"),
        ("article 1649quater du Code civil", .french, "2019-01-01", "BE-ACC"),
        ("article 1649quater du Code civil", .french, "2024-01-01", "BE-ACC Code civil ? 2020-10-31"),
        ("article 1649quater de l'ancien Code civil", .french, "2019-01-01", "BE-ACC ancien Code civil 2020-11-01 ?"),
        ("article 1649quater de l'ancien Code civil", .french, "2024-01-01", "BE-ACC"),
        ("artikel 1649quater OBW", .dutch, "2019-01-01", "BE-ACC OBW 2020-11-01 ?"),
        ("artikel 1649quater oud BW", .dutch, "2024-01-01", "BE-ACC"),
        ("artikel 7:17 BW", .dutch, "2012-01-01", "NL-BW"),
        ("article 9 TFEU", .english, "1960-01-01", "EU-TFEU"),
    ])
    func `A name used outside its days is told and the code stays what it names`(
        text: String, language: Language, day: String, expected: String
    ) throws {
        #expect(try told(text, language, on: day) == expected)
    }

    @Test func `Every article under one name is told, also behind a pointer`() throws {
        let found = finder.find(in: "Les articles 40 et 41 de la LPMC. L'article 2 de cette loi.", language: .french)
        let words = found.flatMap(\.references).map { $0.naming?.words }
        #expect(words.prefix(2) == ["LPMC", "LPMC"])
    }

    @Test(arguments: Language.allCases)
    func `The days of names are those of the catalogue of codes`(_ language: Language) throws {
        let grammar = try #require(CitationCorpus.grammars.get().first { $0.language == language })
        var count = 0
        // The old Civil Code is older than its name.
        for code in grammar.codes where code.validity != .unknown && code.id != .oldCivilCode {
            guard let entry = catalog[code.id] else { continue }
            #expect(code.validity == entry.validity, "\(code.id)")
            count += 1
        }
        #expect(count > 4)
    }

    @Test func `Days out of order are refused with their place`() throws {
        func code(_ text: String) throws(DataFault) -> CitedCode {
            try CitedCode(decoding: YAMLReader.read(Array(text.utf8), file: "fr.yaml"))
        }
        #expect(throws: DataFault.self) {
            try code("{ id: BE-CDE, from: 2014-01-01, until: 2013-01-01, names: [CDE] }")
        }
        #expect(throws: DataFault.self) { try code("{ id: BE-CDE, from: demain, names: [CDE] }") }
        #expect(try code("{ id: BE-CDE, from: 2013-01-01, names: [CDE] }").validity.to == nil)
    }
}
