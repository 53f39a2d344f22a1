import FileFormats
import LegalModel
import Testing

@testable import Review

/// What the word lists say of themselves: every marked span is found, every clean sentence stays silent.
@Suite("Word lists")
struct WordListCasesTests {
    @Test(
        "each case of each list is found where it is marked, and nowhere else", arguments: Language.allCases,
        LintRule.allCases)
    func holds(language: Language, rule: LintRule) throws {
        let linter = try #require(LanguageFiles.linters[language])
        for list in linter.lists.rules where list.rule == rule {
            for item in list.flag + list.clean {
                let found = linter.report(on: item.text, as: .relay).findings.filter { $0.rule == rule }
                #expect(found.map(\.range) == item.spans, "\(item.location): \(item.text) → \(found.map(\.text))")
            }
        }
    }

    @Test("each language holds its rules, with at least three cases each way", arguments: Language.allCases)
    func isComplete(language: Language) throws {
        let lists = try LanguageFiles.lists(language)
        let wanted: Set<LintRule> = [
            .n1, .n2, .n3, .n4, .n5, .n6, .n7, .n11, .n14, .n15, .n16, .n17, .n18, .n19, .n20,
        ]
        #expect(Set(lists.rules.map(\.rule)) == wanted)
        #expect(lists.rules.allSatisfy { $0.flag.count >= 3 && $0.clean.count >= 3 })
        #expect(lists.special[.health]?.count ?? 0 >= 60)
        #expect(WordLists.SpecialCategory.allCases.allSatisfy { lists.special[$0]?.count ?? 0 >= 30 })
    }

    @Test(
        "a bad list is refused with its line, column and reason",
        arguments: [
            ("language: xx\nrules: []\n", 1, 11),
            ("language: fr\nrules:\n  - id: N99\n", 3, 9),
            ("language: fr\nrules: []\nspeech: [\"a  b\"]\n", 3, 10),
            ("language: fr\nrules: []\nspeech: [\"<0-2> a\"]\n", 3, 10),
            ("language: fr\nrules: []\nspeech: [\"a <3-1> b\"]\n", 3, 10),
            ("language: fr\nrules: []\nspeech: [\"?a\"]\n", 3, 10),
            ("language: fr\nrules: []\nspeech: [\"a.b\"]\n", 3, 10),
            ("language: fr\nrules: []\nspeech: []\n", 3, 9),
            ("language: fr\nrules: 7\n", 2, 8),
        ])
    func bad(text: String, line: Int, column: Int) throws {
        let node = try YAMLReader.read(Array(text.utf8), file: "fr.yaml")
        let fault = #expect(throws: DataFault.self) { try WordLists(decoding: node) }
        #expect(fault?.location == SourceLocation(file: "fr.yaml", line: line, column: column))
    }

    @Test(
        "a rule is refused for an unknown key, a case without mark and a condition with two keys",
        arguments: [
            ("    entries: [{ match: [x], use: y, colour: z }]", "colour"),
            ("    entries: [{ match: [x], use: y, unless: [{ near: a, after: b }] }]", "language.unless"),
            ("    entries: [{ match: [x], use: y, unless: [{ quoted: true }] }]", "quoted"),
            ("    entries: []\n    flag: [a, b, c]\n    clean: [a, b, c]", "language.marks"),
            ("    entries: []\n    flag: [\"⟦a\", b, c]\n    clean: [a, b, c]", "language.marks"),
            ("    entries: []\n    flag: [\"⟦a⟧\"]\n    clean: [a, b, c]", "language.cases"),
        ])
    func badRule(rest: String, word: String) throws {
        let text = "language: fr\nrules:\n  - id: N2\n    why: { fr: a, nl: b, de: c, en: d }\n\(rest)\n"
        let node = try YAMLReader.read(Array(text.utf8), file: "fr.yaml")
        let fault = #expect(throws: DataFault.self) { try WordLists(decoding: node) }
        let problem = try #require(fault).problem
        #expect("\(problem)".contains(word))
    }
}
