import LegalModel
import Testing

@testable import Review

/// Whole letters without fault, and sentences with one fault each.
@Suite("Letters of the word lists")
struct LetterFixtureTests {
    @Test("neutral letters: at most one false alarm in ten pages of 300 words", arguments: Language.allCases)
    func neutral(language: Language) throws {
        let linter = try #require(LanguageFiles.linters[language])
        let text = try LanguageFiles.text("Tests/Fixtures/language/\(language.rawValue)-neutral.txt")
        let pages = Double(text.split { $0 == " " || $0 == "\n" }.count) / 300
        #expect(pages > 6)
        for kind in [TextKind.letter, .relay] {
            let found = linter.report(on: text, as: kind).findings.filter { !$0.isMeasured }
            #expect(Double(found.count) <= max(1, pages / 10), "\(found.map { ($0.rule, $0.text) })")
        }
    }

    @Test("planted faults: at least 95 in 100 are found by their rule", arguments: Language.allCases)
    func faults(language: Language) throws {
        let linter = try #require(LanguageFiles.linters[language])
        let lines = try LanguageFiles.text("Tests/Fixtures/language/\(language.rawValue)-faults.txt")
            .split(separator: "\n")
        var missed: [String] = []
        for line in lines {
            let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
            let rule = try #require(LintRule(rawValue: parts[0]))
            let marked = try #require(
                MarkedCase(parts[1], at: SourceLocation(file: "faults", line: 1, column: 1)))
            let found = linter.report(on: marked.text, as: .relay).findings.filter { $0.rule == rule }
            if !found.contains(where: { finding in marked.spans.contains { $0.overlaps(finding.range) } }) {
                missed.append(String(line))
            }
        }
        #expect(lines.count >= 60)
        #expect(Double(missed.count) <= 0.05 * Double(lines.count), "missed: \(missed)")
    }
}
