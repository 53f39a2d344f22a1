import Drafting
import LegalModel
import Testing

/// The filter `lower`.
@Suite("Small letters after a colon")
struct SmallLetterTests {
    private func text(_ text: String, in language: Language) throws -> [String] {
        let set = TemplateSet(sources: [
            "t/\(language.rawValue).md": "{{t|lower}}", "parts/\(language.rawValue).md": "",
        ])
        let values: [String: TemplateValue] = [
            "t": .text(text), "company": .record(["name": .words("Tegels Verzonnen BV", nil)]),
            "consumer": .record(["name": .words("Noor Peeters", nil)]),
        ]
        return try set.blocks(of: "t", in: language, values: values, house: try House.style()).map(
            \.plain.withPlainSpaces)
    }

    @Test(
        "an ordinary word gets one",
        arguments: [
            (Language.dutch, "E-mail van 2 mei", "e-mail van 2 mei"),
            (.dutch, "Tegels in de gang", "tegels in de gang"),
            (.french, "À payer", "à payer"), (.french, "L'acompte", "l’acompte"),
            (.english, "E-mail of 2 May", "e-mail of 2 May"), (.english, "A receipt", "a receipt"),
        ])
    func ordinary(language: Language, given: String, expected: String) throws {
        #expect(try text(given, in: language) == [expected])
    }

    @Test(
        "an abbreviation, a name and a German noun keep their capital",
        arguments: [
            (Language.dutch, "Belgische wet"), (.dutch, "PayPal-bewijs"), (.dutch, "A-merk"), (.dutch, "BTW-nummer"),
            (.dutch, "Tegels Verzonnen BV legt de tegels"), (.french, "Noor Peeters paie"), (.french, "CGV jointes"),
            (.english, "I agree"), (.english, "Monday is past"), (.german, "Kauf der Ware"),
        ])
    func kept(language: Language, given: String) throws {
        #expect(try text(given, in: language) == [given])
    }
}
