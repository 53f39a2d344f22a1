import LegalModel

extension LintRule {
    /// Whether a finding stops a final letter. In a note only leaks, blanks and wrong languages do.
    ///
    /// - Source: the catalogue of letters, sections 7 and 7.6.
    func severity(in kind: TextKind) -> Diagnostic.Severity {
        if kind == .note { return [.n13, .n14, .n15].contains(self) ? .blocks : .warns }
        switch self {
        case .n4, .n5, .n6, .n7, .n8, .n9, .n10, .n11, .n12, .n13, .n14, .n15, .n19: return .blocks
        case .n1, .n2, .n3, .n16, .n17, .n18, .n20: return .warns
        }
    }
}
