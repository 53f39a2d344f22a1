public import LegalModel

/// What a rule found in a text.
public struct LintFinding: Hashable, Sendable {
    /// The rule.
    public let rule: LintRule
    /// Whether it stops a final letter.
    public let severity: Diagnostic.Severity
    /// The smallest span that shows it, in bytes of UTF-8.
    public let range: Range<Int>
    /// The words of the span.
    public let text: String
    /// Why a reader may mind, in one sentence.
    public let why: LocalizedText
    /// What to write or to do instead; words for the text are in its language. Empty when nothing better is known.
    public let suggestion: LocalizedText?
    /// What was counted, for findings that only count; else `nil`.
    public let measure: Int?

    init(
        rule: LintRule, severity: Diagnostic.Severity, range: Range<Int>, text: String, why: LocalizedText,
        suggestion: LocalizedText?, measure: Int? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.range = range
        self.text = text
        self.why = why
        self.suggestion = suggestion
        self.measure = measure
    }
}

extension LintFinding {
    /// Whether it only counts: words of a sentence, sentences of a paragraph, questions of a letter.
    public var isMeasured: Bool { measure != nil }
}
