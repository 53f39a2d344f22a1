import LegalModel

/// What the word lists find in a text.
struct WordFindings {
    let linter: Linter
    let text: AnalysedText
    let kind: TextKind
    /// The bytes of the amounts.
    let amounts: [Range<Int>]

    init(linter: Linter, text: AnalysedText, kind: TextKind, amounts: [AmountMention]) {
        self.linter = linter
        self.text = text
        self.kind = kind
        self.amounts = amounts.map(\.range)
    }

    /// The findings of all rules, those of one rule never over each other: the earliest first, then the longest.
    func all() -> [LintFinding] {
        let rules = linter.lists.allRules
        var found: [Int: [(words: Range<Int>, entry: Int)]] = [:]
        for (index, sentence) in text.sentences.enumerated() {
            for match in linter.words.matches(in: sentence.words, of: text.matcher) {
                let list = rules[match.value.rule]
                let entry = list.entries[match.value.entry]
                guard entry.kinds.contains(kind), holds(list.rule, match.words, in: index),
                    !isInnocent(list.rule, match.words, entry.patterns[match.value.pattern], in: index),
                    !entry.exemptions.contains(where: { isExempt($0, match.words, in: index) })
                else { continue }
                found[match.value.rule, default: []].append((match.words, match.value.entry))
            }
        }
        return rules.indices.flatMap { rule in
            WordFindings.apart(found[rule] ?? []).map { finding(rules[rule], $0.entry, $0.words) }
        }
    }

    /// Whether the service denies it of itself, or the last word is the preposition of another phrase.
    private func isInnocent(_ rule: LintRule, _ words: Range<Int>, _ pattern: WordPattern, in index: Int) -> Bool {
        if WordContext(text: text, linter: linter).isInnocent(rule, words, in: index) { return true }
        return switch rule {
        case .n2, .n5, .n6, .n7, .n18:
            OwnDenials.covers(words, of: rule == .n18 ? nil : pattern, in: text.sentences[index], of: text)
                || [.n5, .n6, .n7].contains(rule)
                    && Particles.isPreposition(atEndOf: words, of: pattern, in: text.sentences[index], of: text)
        default: false
        }
    }

    private static func apart(_ found: [(words: Range<Int>, entry: Int)]) -> [(words: Range<Int>, entry: Int)] {
        let sorted = found.sorted {
            ($0.words.lowerBound, -$0.words.upperBound, $0.entry) < (
                $1.words.lowerBound, -$1.words.upperBound, $1.entry
            )
        }
        var result: [(words: Range<Int>, entry: Int)] = []
        for match in sorted where result.last.map({ $0.words.upperBound <= match.words.lowerBound }) ?? true {
            result.append(match)
        }
        return result
    }

    /// Whether a rule holds for these words in this kind of text.
    ///
    /// - Source: the catalogue of letters, section 7.6.
    private func holds(_ rule: LintRule, _ words: Range<Int>, in sentence: Int) -> Bool {
        let range = text.range(of: words)
        if rule != .n14, text.isQuoted(range) { return false }
        if rule == .n15, text.quotations.contains(where: { $0.outer.overlaps(range) }) { return false }
        if text.citations.contains(where: { $0.overlaps(range) }), rule == .n15 || rule == .n16 {
            return rule == .n15
        }
        switch rule {
        case .n1:
            // A question states nothing.
            return !text.sentences[sentence].isQuestion && !kind.isView && !text.isOpinion(range)
                && !text.standings[sentence].hasSource
        case .n5: return (kind == .relay || kind == .letter || kind == .note) && !text.isOpinion(range)
        case .n3, .n6, .n7, .n16: return !text.isFixed(range)
        // The term of a statement with its source is told, not set.
        case .n11: return !(kind.isView && text.standings[sentence].hasSource)
        // A vague word beside its figure hides nothing.
        case .n19: return !hasFigure(words, in: sentence)
        case .n18: return !text.isFixed(range) && !isUpToNow(words, in: sentence)
        case .n2, .n4, .n8, .n9, .n10, .n12, .n13, .n14, .n15, .n17, .n20: return true
        }
    }

    /// Whether an amount stands a few words before or after.
    private func hasFigure(_ words: Range<Int>, in sentence: Int) -> Bool {
        let all = text.sentences[sentence].words
        let near =
            kind.isView
            ? all : max(all.lowerBound, words.lowerBound - 5)..<min(all.upperBound, words.upperBound + 5)
        let place = text.range(of: words)
        return amounts.contains { text.range(of: near).overlaps($0) && !$0.overlaps(place) }
    }

    private func isUpToNow(_ words: Range<Int>, in sentence: Int) -> Bool {
        linter.upToNow.matches(in: text.sentences[sentence].words, of: text.matcher).contains {
            $0.words.overlaps(words)
        }
    }

    /// Whether words stand in a clause that the service adds to a party's: « Elle indique …, et nous lui donnons raison. »
    private func isOurs(_ words: Range<Int>, in sentence: TextSentence) -> Bool {
        guard
            let comma = text.words[sentence.words.lowerBound..<words.lowerBound].lastIndex(where: { $0.kind == .comma }
            ),
            comma + 2 < sentence.words.upperBound
        else { return false }
        return ["et", "en", "und", "and"].contains(text.words[comma + 1].folded)
            && ["nous", "wij", "we", "wir", "daar", "dat", "das", "that"].contains(text.words[comma + 2].folded)
    }

    private func isExempt(_ exemption: Exemption, _ words: Range<Int>, in index: Int) -> Bool {
        let sentence = text.sentences[index]
        switch exemption {
        case .cited: return text.standings[index].isCited
        case .court: return text.standings[index].isOfCourt
        case .party: return text.standings[index].isOfParty && !isOurs(words, in: sentence)
        case .near(let pattern): return text.matcher.holds(pattern, in: sentence.words)
        case .after(let pattern):
            guard words.upperBound < sentence.words.upperBound, !text.words[words.upperBound].isApart else {
                return false
            }
            return text.matcher.end(of: pattern, at: words.upperBound, before: sentence.words.upperBound) != nil
        case .before(let pattern):
            guard !text.words[words.lowerBound].isApart || words.lowerBound == 0 else { return false }
            let first = max(sentence.words.lowerBound, words.lowerBound - pattern.longest)
            return (first..<words.lowerBound).contains { text.matcher.fits(pattern, $0..<words.lowerBound) }
        }
    }

    private func finding(_ list: WordRule, _ entry: Int, _ words: Range<Int>) -> LintFinding {
        let range = text.range(of: words)
        let use = list.entries[entry].use
        return LintFinding(
            rule: list.rule, severity: list.rule.severity(in: kind), range: range, text: text.text(range),
            why: list.why,
            suggestion: use.isEmpty ? nil : LocalizedText.verbatim(use.joined(separator: " / ")))
    }
}
