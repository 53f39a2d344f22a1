import Foundation
import LegalModel
import Testing

@testable import Review

/// Whole neutral letters in four languages, written by people who had not seen the lists of words. What was found in them when
/// they were first read was looked at, and the rules were mended by structure.
@Suite("Neutral pages by others")
struct NeutralPagesTests {
    private struct Page: Decodable {
        let set: Int
        let id: String
        let language: String
        let kind: String
        let addressee: String?
        let text: String
    }

    @Test("one false alarm in ten pages at most", arguments: [1, 2, 3, 4, 5, 6])
    func silent(set: Int) throws {
        let lines = try LanguageFiles.text("Tests/Fixtures/language/neutral-pages.jsonl").split(separator: "\n")
        let pages = try lines.map { try JSONDecoder().decode(Page.self, from: Data($0.utf8)) }.filter { $0.set == set }
        #expect(pages.count >= 20)
        var alarms: [String] = []
        for page in pages {
            let language = try #require(Language(rawValue: page.language))
            let linter = try #require(LanguageFiles.linters[language])
            let kind = try #require(TextKind(rawValue: page.kind))
            let audience = page.addressee.flatMap { Audience(rawValue: $0) }
            // Lengths are measures, and say nothing of neutrality.
            alarms += linter.report(on: page.text, as: kind, to: audience).findings.filter { $0.rule != .n16 }.map {
                "\(page.id) \($0.rule.rawValue) \($0.text)"
            }
        }
        #expect(alarms.count * 10 <= pages.count, "\(alarms)")
    }
}
