import LegalModel
import Testing

@testable import Review

/// The check vectors of the catalogue of letters, section 8, and what is counted.
@Suite("Readability")
struct ReadabilityTests {
    private let sample = TextMeasures(words: 100, sentences: 5, syllables: 160)

    @Test(
        "gives the values of the catalogue for 100 words, 5 sentences, 160 syllables",
        arguments: [
            (ReadabilityFormula.kandelMoles, 68.94), (.fleschDouma, 65.0), (.amstad, 66.4), (.flesch, 51.18),
        ])
    func vectors(formula: ReadabilityFormula, expected: Double) {
        #expect(abs(formula.score(sample) - expected) < 0.006)
    }

    @Test("gives the first Vienna formula and LIX as the catalogue does")
    func otherVectors() {
        let vienna = ReadabilityFormula.wiener1(polysyllables: 20, sentenceLength: 20, longWords: 25, monosyllables: 45)
        #expect(abs(vienna - 8.11) < 0.006)
        let measures = TextMeasures(
            words: 100, sentences: 5, syllables: 0, longWords: 25, monosyllables: 45, polysyllables: 20)
        #expect(abs(ReadabilityFormula.wiener1.score(measures) - 8.11) < 0.006)
        #expect(ReadabilityFormula.lix.score(measures) == 45)
    }

    @Test(
        "names the bands of the catalogue",
        arguments: [
            (ReadabilityFormula.kandelMoles, 60, ReadabilityFormula.Band.easy), (.kandelMoles, 59, .medium),
            (.kandelMoles, 44, .hard), (.kandelMoles, 29, .veryHard), (.flesch, 60, .easy), (.amstad, 29, .veryHard),
            (.lix, 39, .easy), (.lix, 40, .medium), (.lix, 51, .hard), (.wiener1, 9, .easy), (.wiener1, 14, .veryHard),
        ])
    func bands(formula: ReadabilityFormula, score: Int, band: ReadabilityFormula.Band) {
        #expect(formula.band(of: Double(score)) == band)
    }

    @Test(
        "counts syllables as they are heard",
        arguments: [
            (Language.french, "l", 1), (.french, "contrat", 2), (.french, "entreprise", 3), (.french, "livrer", 2),
            (.french, "question", 2), (.french, "garantie", 3), (.french, "remboursement", 4), (.french, "bien", 1),
            (.french, "personne", 2), (.french, "réparation", 4), (.french, "eau", 1), (.french, "qui", 1),
            (.dutch, "koop", 1), (.dutch, "overeenkomst", 4), (.dutch, "onderneming", 4), (.dutch, "geïnd", 2),
            (.dutch, "reparatie", 4), (.dutch, "bijlage", 3), (.dutch, "ooit", 1), (.dutch, "terugbetaling", 5),
            (.german, "Vertrag", 2), (.german, "Verbraucher", 3), (.german, "Unternehmen", 4), (.german, "Käufer", 2),
            (.german, "Lieferung", 3), (.german, "Gewährleistung", 4), (.german, "Beweis", 2),
            (.english, "goods", 1), (.english, "delivered", 3), (.english, "company", 3), (.english, "sale", 1),
            (.english, "asked", 1), (.english, "article", 3), (.english, "the", 1), (.english, "people", 2),
        ])
    func syllables(language: Language, word: String, count: Int) {
        #expect(SyllableCounter(language: language).count(word.unicodeScalars) == count)
    }

    @Test("counts words and sentences, not points inside numbers and after initials")
    func measures() {
        let text = "L'entreprise a livré le 3.5.2026. Elle doit 1.234,56 euros ; A. Dupont l'a dit !\nOui"
        let measures = TextMeasures(of: text, in: .french)
        #expect(measures.sentences == 4)
        #expect(measures.words == 16)
        let none = TextMeasures(of: " – … ", in: .dutch)
        #expect(none.words == 0 && none.sentences == 0)
        #expect(Readability(of: "…", in: .dutch) == nil)
    }

    @Test(
        "puts a plain text above a heavy one in each language",
        arguments: [
            (
                Language.french, "Le bien est en panne.",
                "L'inexécution contractuelle caractérisée justifie incontestablement la résolution."
            ),
            (
                .dutch, "Het toestel is stuk.",
                "De contractuele wanprestatie rechtvaardigt ontegensprekelijk de gerechtelijke ontbinding."
            ),
            (
                .german, "Das Gerät ist kaputt.",
                "Die vertragswidrige Nichterfüllung rechtfertigt unzweifelhaft die Vertragsauflösung."
            ),
            (
                .english, "The washer is broken.",
                "Contractual non-performance incontrovertibly justifies judicial termination."
            ),
        ])
    func order(language: Language, plain: String, heavy: String) throws {
        let first = try #require(Readability(of: plain, in: language))
        let second = try #require(Readability(of: heavy, in: language))
        #expect(first.score > second.score + 40)
        #expect(first.band < second.band)
        #expect(first.formula == ReadabilityFormula.main(for: language))
    }
}
