import LegalModel

extension LintReading {
    /// N15: whole sentences in another language, outside quotation marks.
    var languageFindings: [LintFinding] {
        let own = LintReading.small[text.language] ?? []
        return text.sentences.enumerated().compactMap { index, sentence in
            let words = countedWords(sentence).map(\.folded)
            guard words.count >= 5, !text.fixedSentences.contains(index), parts.isRunning(sentence.range),
                !text.quotations.contains(where: { $0.outer.overlaps(sentence.range) })
            else {
                return nil
            }
            let here = words.count { own.contains($0) }
            let other = Language.allCases.filter { $0 != text.language }.map { language in
                (language, words.count { (LintReading.small[language] ?? []).contains($0) && !own.contains($0) })
            }.max { $0.1 < $1.1 }
            guard let other, other.1 >= 3, other.1 > 2 * here else { return nil }
            return finding(
                .n15, sentence.range,
                LocalizedText(
                    fr: "Cette phrase est écrite dans une autre langue que la lettre.",
                    nl: "Deze zin staat in een andere taal dan de brief.",
                    de: "Dieser Satz steht in einer anderen Sprache als der Brief.",
                    en: "This sentence is in another language than the letter."),
                LocalizedText(
                    fr: "Traduisez-la ; une citation garde sa langue, entre guillemets, avec sa traduction.",
                    nl: "Vertaal hem; een citaat houdt zijn taal, tussen aanhalingstekens, met vertaling.",
                    de: "Übersetzen Sie ihn; ein Zitat behält seine Sprache, in Anführungszeichen, mit Übersetzung.",
                    en: "Translate it; a quotation keeps its language, in quotation marks, with a translation."))
        }
    }

    /// Small words that stand in nearly every sentence of a language.
    private static let small: [Language: Set<String>] = [
        .french: [
            "le", "la", "les", "l'", "d'", "qu'", "un", "une", "des", "du", "et", "est", "que", "qui", "dans", "pour",
            "pas",
            "vous", "nous", "de", "en", "leur", "sur", "avec", "par", "au", "aux", "cette", "ce", "votre", "notre", "a",
            "ont", "il",
            "elle", "se",
            "sont", "à", "ne", "n'", "ou", "avez",
        ],
        .dutch: [
            "de", "het", "een", "van", "en", "is", "dat", "niet", "voor", "op", "met", "u", "wij", "uw", "aan", "zijn",
            "bij",
            "ook", "te", "die", "dit", "heeft", "hebt", "hebben", "naar", "werd", "wordt", "ons", "onze", "er", "maar",
            "om",
        ],
        .german: [
            "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "den", "dem", "des", "mit", "auf", "für", "sie",
            "wir",
            "von", "zu", "im", "am", "auch", "haben", "hat", "wird", "werden", "ihr", "ihre", "uns", "bei", "es",
            "dass", "oder",
        ],
        .english: [
            "the", "of", "and", "to", "is", "that", "not", "for", "on", "with", "you", "we", "your", "our", "was",
            "were", "has",
            "have", "this", "it", "are", "by", "from", "or", "will", "be", "at", "which", "an", "can", "if", "please",
        ],
    ]
}
