import LegalModel

extension WordLists {
    /// The rules with their words; old and Latin words stand with N16.
    var allRules: [WordRule] {
        rules.map { rule in
            guard rule.rule == .n16 else { return rule }
            let latin = WordEntry(patterns: self.latin, use: [], exemptions: [], kinds: Set(TextKind.allCases))
            return WordRule(
                rule: rule.rule, why: rule.why, entries: rule.entries + archaic + [latin], flag: rule.flag,
                clean: rule.clean)
        }
    }
}
