public import LegalModel

/// A formula that says how hard a text is to read: a band, never a pass or fail.
///
/// - Source: the catalogue of letters, section 8. L. Kandel and A. Moles 1958; W. H. Douma 1960; T. Amstad 1978; R. Bamberger and
///   E. Vanecek 1984; R. Flesch 1948; C. H. Björnsson 1968.
public enum ReadabilityFormula: String, Hashable, Sendable, CaseIterable {
    case kandelMoles, fleschDouma, amstad, wiener1, flesch, lix

    /// The formula that is shown first for a language.
    public static func main(for language: Language) -> ReadabilityFormula {
        switch language {
        case .french: .kandelMoles
        case .dutch: .fleschDouma
        case .german: .amstad
        case .english: .flesch
        }
    }

    /// All formulas of a language.
    public static func all(for language: Language) -> [ReadabilityFormula] {
        language == .german ? [.amstad, .wiener1, .lix] : [main(for: language), .lix]
    }

    /// The score of a text. High is easy, but for `wiener1` (school years) and `lix`, where high is hard.
    public func score(_ measures: TextMeasures) -> Double {
        let length = measures.wordsPerSentence
        let syllables = measures.syllablesPerWord
        switch self {
        case .kandelMoles: return 207 - 1.015 * length - 73.6 * syllables
        case .fleschDouma: return 206.8 - 0.93 * length - 77 * syllables
        case .amstad: return 180 - length - 58.5 * syllables
        case .flesch: return 206.835 - 1.015 * length - 84.6 * syllables
        case .wiener1:
            return ReadabilityFormula.wiener1(
                polysyllables: measures.percent(measures.polysyllables), sentenceLength: length,
                longWords: measures.percent(measures.longWords), monosyllables: measures.percent(measures.monosyllables)
            )
        case .lix: return length + measures.percent(measures.longWords)
        }
    }

    /// The first Vienna formula, in school years.
    ///
    /// - Parameters:
    ///   - polysyllables: words of three syllables and more, in percent.
    ///   - sentenceLength: words a sentence.
    ///   - longWords: words of more than six letters, in percent.
    ///   - monosyllables: words of one syllable, in percent.
    public static func wiener1(
        polysyllables: Double, sentenceLength: Double, longWords: Double, monosyllables: Double
    ) -> Double {
        0.1935 * polysyllables + 0.1672 * sentenceLength + 0.1297 * longWords - 0.0327 * monosyllables - 0.875
    }

    /// The band of a score.
    public func band(of score: Double) -> Band {
        switch self {
        case .kandelMoles: score >= 60 ? .easy : score >= 45 ? .medium : score >= 30 ? .hard : .veryHard
        case .fleschDouma, .amstad, .flesch:
            score >= 60 ? .easy : score >= 50 ? .medium : score >= 30 ? .hard : .veryHard
        case .wiener1: score <= 9 ? .easy : score <= 11 ? .medium : score <= 13 ? .hard : .veryHard
        case .lix: score < 40 ? .easy : score <= 50 ? .medium : score <= 60 ? .hard : .veryHard
        }
    }

    /// How hard a text is.
    public enum Band: String, Hashable, Sendable, CaseIterable, Comparable {
        case easy, medium, hard, veryHard

        /// Easy first.
        public static func < (left: Band, right: Band) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }
}

/// How hard one text is to read.
public struct Readability: Hashable, Sendable {
    /// The formula of the language.
    public let formula: ReadabilityFormula
    /// Its score.
    public let score: Double
    /// What was counted.
    public let measures: TextMeasures

    /// Measures a text; `nil` when it has no words.
    public init?(of text: String, in language: Language) {
        let measures = TextMeasures(of: text, in: language)
        guard measures.words > 0 else { return nil }
        let formula = ReadabilityFormula.main(for: language)
        self.formula = formula
        self.measures = measures
        score = formula.score(measures)
    }

    /// The band of the score.
    public var band: ReadabilityFormula.Band { formula.band(of: score) }
}
