import LegalModel

extension Linter {
    /// Reads a text.
    public func report(on text: String, as kind: TextKind) -> LintReport {
        let analysed = analysed(text)
        let found = WordFindings(linter: self, text: analysed, kind: kind).all()
        return LintReport(
            findings: found.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }, suppressed: [],
            personalData: [], readability: nil, longest: [])
    }
}
