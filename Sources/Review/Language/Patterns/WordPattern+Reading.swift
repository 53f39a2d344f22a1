import LegalModel

extension WordPattern {
    /// Reads a pattern and gives its words numbers.
    ///
    /// - Parameter edge: where a gap may stand at an edge: what is looked for beside a match may stand some words away.
    convenience init(_ text: String, adding vocabulary: inout WordVocabulary, edge: Edge = .none) throws(PatternFault) {
        guard !text.isEmpty else { throw .empty }
        var steps: [PatternStep] = []
        var choices = Choices()
        for part in text.split(separator: " ", omittingEmptySubsequences: false) {
            guard !part.isEmpty else { throw .blank }
            if part.hasPrefix("<") {
                let gap = try WordPattern.gap(part)
                steps.append(PatternStep(isGap: true, least: gap.lowerBound, most: gap.upperBound))
            } else {
                steps.append(try choices.step(part, &vocabulary))
            }
        }
        var wasGap = edge != .leading
        for step in steps {
            if step.isGap {
                guard !wasGap else { throw .gapPlace }
                wasGap = true
            } else {
                wasGap = false
            }
        }
        guard !wasGap || edge == .trailing else { throw .gapPlace }
        guard steps.contains(where: { !$0.isGap && !$0.isOptional }) else { throw .optional }
        self.init(
            text: text, steps: steps, words: choices.words, beginnings: choices.beginnings, endings: choices.endings)
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

    /// What the steps of a pattern accept, as they are read.
    private struct Choices {
        var words: [Int32] = []
        var beginnings: [String] = []
        var endings: [String] = []

        /// `?het|de`, `factu*`, `#`, `,`.
        mutating func step(_ part: Substring, _ vocabulary: inout WordVocabulary) throws(PatternFault) -> PatternStep {
            var step = PatternStep()
            let (firstWord, firstBeginning, firstEnding) = (words.count, beginnings.count, endings.count)
            var rest = part
            if rest.hasPrefix("?") {
                step.isOptional = true
                rest = rest.dropFirst()
            }
            for choice in rest.split(separator: "|", omittingEmptySubsequences: false) {
                guard !choice.isEmpty else { throw .blank }
                let lower = choice.inLowerCase()
                let word = lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
                if word == "#" {
                    step.acceptsNumber = true
                } else if word == "," {
                    step.acceptsComma = true
                } else if word.hasPrefix("*") {
                    let ending = String(word.dropFirst())
                    guard isWord(ending) || ending.isEmpty else { throw .sign }
                    endings.append(ending)
                } else if word.hasSuffix("*") {
                    let beginning = String(word.dropLast())
                    guard isWord(beginning) else { throw .sign }
                    beginnings.append(beginning)
                } else {
                    guard isWord(word) else { throw .sign }
                    words.append(vocabulary.add(word))
                }
            }
            step.words = firstWord..<words.count
            step.beginnings = firstBeginning..<beginnings.count
            step.endings = firstEnding..<endings.count
            return step
        }
    }

    /// Letters, digits, hyphens and apostrophes.
    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.isWordPart || $0 == "-" || $0 == "'" }
    }
}
