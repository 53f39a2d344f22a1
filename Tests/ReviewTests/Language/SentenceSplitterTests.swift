import LegalModel
import Testing

@testable import Review

@Suite("Sentences of a text")
struct SentenceSplitterTests {
    @Test(
        "ends sentences where they end, in four languages",
        arguments: [
            (Language.french, "M. Dupont a payé 12,50 € le 1er mai. Voir art. 5 et p. 4.", 2),
            (.french, "« Il n'est pas venu. » écrit-elle. Et ensuite ? Rien.", 3),
            (.french, "Le contrat (art. VI.50 C.D.E.) est joint… Merci", 2),
            (.french, "Objet : lave-linge\nMadame, Monsieur,\n\nNous avons reçu votre lettre.", 3),
            (.dutch, "Mevr. De Smet en dhr. Peeters betaalden € 5,00, d.w.z. alles. Dat klopt.", 2),
            (.dutch, "Zie nr. 3, blz. 4. Wij wachten tot 14.30 uur.", 2),
            (.german, "Am 4. Mai 2026 kam Hr. Keller. Das Gerät war z. B. neu.", 2),
            (.german, "Die 2. Mahnung kam am Montag, 4. Mai. Danach schrieb Fr. Hick, s. Anl. 3.", 2),
            (.english, "Mr. J. R. Smith paid £5.50 on 4 May, e.g. by card. Was it late? No!", 3),
            (.english, "“Why?” he asks. We do not know.", 2),
            (.english, "1. When did you order?\n2. What did you pay?", 2),
        ])
    func counts(language: Language, text: String, count: Int) {
        let analysed = AnalysedText(text, in: language, vocabulary: WordVocabulary())
        #expect(analysed.sentences.count == count, "\(analysed.sentences.map { analysed.text($0.range) })")
    }

    @Test("a wrapped line goes on, a list and a heading do not")
    func wrapped() {
        let text = """
            Wir haben Ihren Antrag am Montag erhalten und prüfen jetzt, ob das
            Unternehmen schon geantwortet hat.

            # Fragen
            - Wann kam das
              Paket?
            - Wer nahm es an?
            """
        let analysed = AnalysedText(text, in: .german, vocabulary: WordVocabulary())
        #expect(
            analysed.sentences.map { analysed.text($0.range).split { $0 == " " || $0 == "\n" }.count } == [16, 1, 4, 4])
    }

    @Test("what a comment and a tag say is not read, and places stay")
    func masked() {
        let text = "Un <!-- deux --> trois {{quatre}} cinq."
        let analysed = AnalysedText(text, in: .french, vocabulary: WordVocabulary())
        #expect(analysed.words.map { analysed.text($0.range) } == ["Un", "trois", "cinq"])
    }

    @Test("a sentence knows its bytes with its last sign")
    func places() {
        let text = "Été froid ! Ça va « bien. » Oui"
        let analysed = AnalysedText(text, in: .french, vocabulary: WordVocabulary())
        #expect(analysed.sentences.map { analysed.text($0.range) } == ["Été froid !", "Ça va « bien. »", "Oui"])
    }
}
