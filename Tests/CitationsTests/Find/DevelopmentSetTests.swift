import Citations
import Foundation
import LegalModel
import Testing

@Suite(.enabled(if: DevelopmentSet.isThere)) struct DevelopmentSetTests {
    @Test func measuresKeepTheirFloors() throws {
        let finder = try CitationFinder(corpusFolder: CitationCorpus.folder)
        let rows = try DevelopmentSet.rows()
        var articlesRight = 0
        var allRight = 0
        var trapsResolved = 0
        for row in rows {
            let found = row.found(by: finder)
            let articles = { (list: [String]) in
                Set(list.map { $0.split(separator: "|", omittingEmptySubsequences: false)[1] })
            }
            let isTrap = row.kind == "trap"
            if isTrap, row.expected.isEmpty {
                if found.resolved == 0 {
                    articlesRight += 1
                    allRight += 1
                } else {
                    trapsResolved += 1
                    print("trap resolved:", row.text, found.all)
                }
                continue
            }
            if articles(found.all) == articles(row.expected) { articlesRight += 1 }
            if Set(found.all) == Set(row.expected) {
                allRight += 1
            } else {
                print("missed:", row.text, "\n   expected", row.expected, "\n   found   ", found.all)
            }
        }
        let count = Double(rows.count)
        print(
            "citations: \(rows.count) rows, articles right \(Double(articlesRight) / count), all right "
                + "\(Double(allRight) / count), traps resolved \(trapsResolved)")
        #expect(Double(articlesRight) / count >= 0.95)
        #expect(Double(allRight) / count >= 0.90)
        #expect(trapsResolved == 0)
    }
}

/// The grammars of the package under test.
enum CitationCorpus {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("LegalCorpus")
}
