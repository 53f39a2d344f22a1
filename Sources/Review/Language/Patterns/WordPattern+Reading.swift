import LegalModel

extension WordPattern {
    /// Reads a pattern and gives its words numbers.
    ///
    /// - Parameter edge: where a gap may stand at an edge: what is looked for beside a match may stand some words away.
    init(_ text: String, adding vocabulary: inout WordVocabulary, edge: Edge = .none) throws(PatternFault) {
        guard !text.isEmpty else { throw .empty }
        var steps: [PatternStep] = []
        for part in text.split(separator: " ", omittingEmptySubsequences: false) {
            guard !part.isEmpty else { throw .blank }
            if part.hasPrefix("<") {
                steps.append(.gap(try WordPattern.gap(part)))
            } else {
                steps.append(.item(try WordPattern.item(part, &vocabulary)))
            }
        }
        var wasGap = edge != .leading
        for step in steps {
            if case .gap = step {
                guard !wasGap else { throw .gapPlace }
                wasGap = true
            } else {
                wasGap = false
            }
        }
        guard !wasGap || edge == .trailing else { throw .gapPlace }
        guard steps.contains(where: { if case .item(let item) = $0 { !item.isOptional } else { false } }) else {
            throw .optional
        }
        self.init(text: text, steps: steps)
    }

    /// Where a gap may stand at an edge of a pattern.
    enum Edge: Hashable { case none, leading, trailing }

    /// `<0-4>`.
    private static func gap(_ part: Substring) throws(PatternFault) -> ClosedRange<Int> {
        let ends = part.dropFirst().dropLast().split(separator: "-", omittingEmptySubsequences: false)
        guard part.hasSuffix(">"), ends.count == 2, let least = Int(ends[0]), let most = Int(ends[1]), least >= 0,
            least <= most, most <= 20
        else { throw .gap }
        return least...most
    }

    private static func item(_ part: Substring, _ vocabulary: inout WordVocabulary) throws(PatternFault) -> PatternItem
    {
        var item = PatternItem()
        var rest = part
        if rest.hasPrefix("?") {
            item.isOptional = true
            rest = rest.dropFirst()
        }
        for choice in rest.split(separator: "|", omittingEmptySubsequences: false) {
            guard !choice.isEmpty else { throw .blank }
            let lower = choice.inLowerCase()
            let word = lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
            if word == "#" {
                item.acceptsNumber = true
            } else if word == "," {
                item.acceptsComma = true
            } else if word.hasPrefix("*") {
                let ending = String(word.dropFirst())
                guard isWord(ending) || ending.isEmpty else { throw .sign }
                item.endings.append(ending)
            } else if word.hasSuffix("*") {
                let beginning = String(word.dropLast())
                guard isWord(beginning) else { throw .sign }
                item.beginnings.append(beginning)
            } else {
                guard isWord(word) else { throw .sign }
                item.words.insert(vocabulary.add(word))
            }
        }
        return item
    }

    /// Letters, digits, hyphens and apostrophes.
    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.isWordPart || $0 == "-" || $0 == "'" }
    }
}
