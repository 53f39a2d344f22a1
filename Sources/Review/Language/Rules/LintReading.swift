import LegalModel

/// One text as the rules in code read it.
struct LintReading {
    let linter: Linter
    let text: AnalysedText
    let kind: TextKind
    /// Who receives it; `nil` when that is not known.
    let audience: Audience?
    /// The texts from which is quoted.
    let sources: [String]
    /// Names that the dossier holds.
    let names: [KnownName]
    let parts: LetterParts
    let calendar: CalendarWords
    let amounts: [AmountMention]

    init(
        _ text: AnalysedText, by linter: Linter, as kind: TextKind, to audience: Audience?, sources: [String],
        names: [KnownName]
    ) {
        self.linter = linter
        self.text = text
        self.kind = kind
        self.audience = audience
        self.sources = sources
        self.names = names
        parts = LetterParts(text)
        calendar = CalendarWords(text.language, lists: linter.lists)
        amounts = AmountMention.mentions(in: text)
    }

    /// A finding of a rule.
    func finding(
        _ rule: LintRule, _ range: Range<Int>, _ why: LocalizedText, _ suggestion: LocalizedText? = nil,
        severity: Diagnostic.Severity? = nil, measure: Int? = nil
    ) -> LintFinding {
        LintFinding(
            rule: rule, severity: severity ?? rule.severity(in: kind), range: range, text: text.text(range), why: why,
            suggestion: suggestion, measure: measure)
    }

    /// The words of a sentence that count: without commas, citations and the words of others.
    func countedWords(_ sentence: TextSentence) -> [TextWord] {
        text.words[sentence.words].filter { word in
            word.kind != .comma && !text.isQuoted(word.range) && !text.citations.contains { $0.overlaps(word.range) }
        }
    }
}
