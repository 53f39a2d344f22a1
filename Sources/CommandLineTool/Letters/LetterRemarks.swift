import Drafting
import LegalModel
import Review

/// Reads the texts of letters by the rules of language, for the check of templates.
struct LetterRemarks {
    private let linters: [Language: Linter]

    /// Prepares the linter of each language.
    init(_ context: Context) throws {
        let shelf = LinterShelf(context)
        var linters: [Language: Linter] = [:]
        for language in Language.allCases { linters[language] = try shelf.linter(language) }
        self.linters = linters
    }

    /// What the rules say of a text.
    func read(_ text: String, as kind: LetterType.Kind, in language: Language) -> [LetterTemplateCheck.Remark] {
        let report = linters[language]?.report(on: text, as: TextKind(rawValue: kind.rawValue) ?? .letter)
        return (report?.findings ?? []).map { finding in
            LetterTemplateCheck.Remark(
                rule: finding.rule.rawValue, words: finding.text, why: finding.why,
                isBlocking: finding.severity == .blocks)
        }
    }
}
