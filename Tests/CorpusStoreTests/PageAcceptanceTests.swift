import Citations
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// Pages of the official site, read where they are at hand; never part of the repository.
@Suite struct PageAcceptanceTests {
    private static let folder = "../shared/data/law/justel/"

    private static func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: folder + file) }

    @Test(
        .enabled(if: isThere("sample-code.html")),
        arguments: [
            ("sample-code.html", 884, 182, 159, 118), ("sample-with-tables.html", 10, 5, 5, 0),
            ("sample-ordinary-law.html", 2, 3, 2, 0),
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
        for file in ["sample-code.html", "sample-with-tables.html", "sample-ordinary-law.html"] {
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

    private func read(_ file: String) throws -> ConsolidatedPage {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.folder + file)))
        let today = try #require(CivilDate(iso: "2026-11-21"))
        return try PageReader(bytes).read(today: today) { _ in nil }
    }
}
