import Citations
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// Pages of the official site, read where they are at hand; never part of the repository.
@Suite struct PageAcceptanceTests {
    private static let law = "../shared/data/law/"
    private static let folder = law + "justel/"

    private static func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: folder + file) }

    @Test(
        .enabled(if: isThere("sample-code.html")),
        arguments: [
            ("sample-code.html", 884, 182, 159, 118), ("sample-with-tables.html", 10, 5, 5, 0),
            ("sample-ordinary-law.html", 2, 3, 2, 0), ("../justel-before-2024/strafwetboek_fr.html", 774, 164, 144, 82),
        ])
    func `a page holds as many articles, headings, ranges and repeals as were counted by hand`(
        _ file: String, _ articles: Int, _ headings: Int, _ ranges: Int, _ repealed: Int
    ) throws {
        let page = try read(file)
        #expect(page.numbers.count == articles)
        #expect(page.versions.count == articles)
        #expect(page.headings == headings)
        #expect(page.ranges == ranges)
        #expect(page.repealed.count == repealed)
        #expect(page.isContentsComplete)
        #expect(page.gaps.isEmpty)
        #expect(page.language == .french)
    }

    @Test(.enabled(if: isThere("sample-code.html")))
    func `no note, mark, tag or blank of the page is left in any text`() throws {
        for file in [
            "sample-code.html", "sample-with-tables.html", "sample-ordinary-law.html",
            "../justel-before-2024/strafwetboek_fr.html",
        ] {
            for version in try read(file).versions {
                let all = [version.text] + version.structure
                for text in all {
                    for trace in [
                        "<", ">", "En vigueur :", "En vigueur  :", "&nbsp;", "\u{A0}", "----------", "  ",
                        "\u{1}",
                    ] {
                        #expect(!text.contains(trace), "\(version.number): \(trace) in \(text.prefix(200))")
                    }
                }
                #expect(!version.structure.isEmpty)
            }
        }
    }

    @Test(.enabled(if: isThere("sample-code.html")))
    func `the listing of a year is not a page of law`() throws {
        #expect(throws: CorpusFault.PageProblem.otherPage) { try read("sample-listing-loi-2024.html") }
    }

    @Test(.enabled(if: isThere("expected-counts.json")))
    func `the counts of the list of expectations are met`() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "expected-counts.json"))
        let expected = try JSONDecoder().decode([String: Expectation].self, from: data)
        #expect(!expected.isEmpty)
        for (name, counts) in expected {
            let page = try read(name + ".html")
            #expect(page.numbers.count == counts.articles, "\(name)")
            #expect(page.headings == counts.headings, "\(name)")
            #expect(Array(page.numbers.prefix(counts.first.count)) == counts.first.map(canonical), "\(name)")
            #expect(Array(page.numbers.suffix(counts.last.count)) == counts.last.map(canonical), "\(name)")
            #expect(page.numbers.filter { !$0.allSatisfy(\.isNumber) } == counts.others.map(canonical), "\(name)")
        }
    }

    @Test(.enabled(if: isThere("../excerpts/civil-code-book-5-nl.articles.jsonl")))
    func `retyped and converted books hold as many articles as were counted`() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let catalog = try CorpusFolder(repository.appendingPathComponent("LegalCorpus")).catalog()
        for (name, code, count) in [("cde-book-xvi-fr", "BE-CDE", 31), ("civil-code-book-5-nl", "BE-CC", 270)] {
            let file = Self.law + "excerpts/" + name + ".articles.jsonl"
            var options = ImportOptions(catalog: catalog, today: try #require(CivilDate(iso: "2026-11-21")))
            options.code = CodeIdentifier(code)
            let read = try BulkFile([UInt8](Data(contentsOf: URL(fileURLWithPath: file))), file: file, options: options)
            #expect(read.count == count)
            #expect(Set(read.lines.map(\.key)).count == count)
        }
    }

    private func canonical(_ anchor: String) -> String { AnchorName(anchor).number ?? anchor }

    private func read(_ file: String) throws -> ConsolidatedPage {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.folder + file)))
        let today = try #require(CivilDate(iso: "2026-11-21"))
        return try PageReader(bytes).read(today: today) { _ in nil }
    }
}

/// What was counted in a page by hand.
private struct Expectation: Decodable {
    let articles: Int
    let headings: Int
    let first: [String]
    let last: [String]
    let others: [String]

    enum CodingKeys: String, CodingKey {
        case articles = "article_anchors"
        case headings = "heading_anchors"
        case first, last
        case others = "non_plain_ids"
    }
}
