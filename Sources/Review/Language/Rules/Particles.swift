import LegalModel

/// Tells the particle of a verb (« wir legen Ihnen eine Frist auf ») from a preposition that begins another phrase: "wij leggen
/// dat voorstel uiterlijk op woensdag 25 maart 2026 voor".
enum Particles {
    /// Whether the last word of a match stands for a particle after a gap, and begins a phrase of a day, a number or somebody.
    static func isPreposition(
        atEndOf words: Range<Int>, of pattern: WordPattern, in sentence: TextSentence, of text: AnalysedText
    ) -> Bool {
        guard text.language == .dutch || text.language == .german, pattern.steps.count > 2,
            pattern.steps[pattern.steps.count - 2].isGap, words.upperBound < sentence.words.upperBound,
            particles.contains(text.words[words.upperBound - 1].folded)
        else { return false }
        let next = text.words[words.upperBound]
        guard next.kind != .comma, !next.isApart else { return false }
        // « Wij dragen de onderneming op het voorschot te storten »: an infinitive follows the particle.
        let rest = text.words[words.upperBound..<sentence.words.upperBound].prefix { $0.kind != .comma }
        if rest.contains(where: { $0.folded == (text.language == .dutch ? "te" : "zu") }) { return false }
        return next.kind == .number || openings.contains(next.folded) || next.folded.hasSuffix("dag")
            || text.language == .german && next.isCapital
    }

    private static let particles: Set<String> = [
        "op", "aan", "af", "toe", "uit", "voor", "in", "mee", "bij", "over", "an", "auf", "ab", "zu", "fest", "ein",
        "vor", "aus", "für", "mit", "durch", "um", "nach",
    ]

    private static let openings: Set<String> = [
        "de", "het", "een", "uw", "deze", "dit", "welke", "welk", "basis", "grond", "verzoek", "vraag",
        "tafel", "papier", "schrift", "onze", "ons", "hun", "zijn", "haar", "u", "elk", "elke", "beide", "der", "dem",
        "den", "das", "des", "diese",
        "diesem", "diesen", "dieser", "dieses", "ein", "eine", "einem", "einen", "einer", "ihr", "ihre", "ihrem",
        "ihren", "ihrer", "ihnen", "sie", "beide", "beiden", "unser", "unsere", "unseren", "unserem", "unserer",
    ]
}
