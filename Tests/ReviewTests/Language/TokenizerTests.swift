import LegalModel
import Testing

@testable import Review

@Suite("Words of a text")
struct TokenizerTests {
    @Test(
        "cuts words, elided forms, numbers and commas",
        arguments: [
            (Language.french, "L’entreprise n'a pas livré.", ["l'", "entreprise", "n'", "a", "pas", "livré"]),
            (
                .french, "Quatre-vingts euros, c'est-à-dire 80 €",
                ["quatre-vingts", "euros", ",", "c'", "est-à-dire", "80"]
            ),
            (.french, "1 234,56 € le 1er mai", ["1 234,56", "le", "1er", "mai"]),
            (.dutch, "Foto's van € 1.234,56", ["foto's", "van", "1.234,56"]),
            (.german, "Artikel VI.83 WER", ["artikel", "vi", "83", "wer"]),
            (.english, "The company's claim isn't £5.74", ["the", "company", "'s", "claim", "isn't", "5.74"]),
            (.english, "XX-204-118 and/or x_y", ["xx-204-118", "and", "or", "x", "y"]),
        ])
    func words(language: Language, text: String, expected: [String]) {
        let words = Tokenizer(text, in: language).words()
        #expect(words.map(\.folded) == expected)
        let bytes = Array(text.utf8)
        #expect(words.allSatisfy { String(validating: bytes[$0.range], as: UTF8.self) != nil })
    }

    @Test("a phrase ends at a semicolon and a colon, not at a bracket or quotation mark")
    func phrases() {
        let words = Tokenizer("a ; b (c) « d » : e", in: .french).words()
        #expect(words.map(\.isApart) == [true, true, false, false, true])
    }
}
