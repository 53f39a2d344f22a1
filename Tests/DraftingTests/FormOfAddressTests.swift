import LegalModel
import Testing

@testable import Drafting

@Suite("Form of address")
struct FormOfAddressTests {
    @Test(
        "the courtesy title is that of the letter's language, the name stays",
        arguments: [
            ("Madame Exemple", Language.french, ["Madame Exemple", "mevrouw Exemple", "Frau Exemple", "Ms Exemple"]),
            ("heer De Mooie", .dutch, ["Monsieur De Mooie", "heer De Mooie", "Herr De Mooie", "Mr De Mooie"]),
            (
                "Madame Rosart, Monsieur Tahiri", .french,
                [
                    "Madame Rosart, Monsieur Tahiri", "mevrouw Rosart, heer Tahiri", "Frau Rosart, Herr Tahiri",
                    "Ms Rosart, Mr Tahiri",
                ]
            ),
            ("Dr. Herrmann", .german, ["Dr. Herrmann", "Dr. Herrmann", "Dr. Herrmann", "Dr. Herrmann"]),
        ])
    func titles(form: String, language: Language, expected: [String]) throws {
        let found = try #require(FormOfAddress.translations(of: form, from: language))
        #expect([Language.french, .dutch, .german, .english].map { found[$0] ?? "" } == expected)
    }

    @Test("nothing is guessed when no form is known")
    func unknown() {
        #expect(FormOfAddress.translations(of: nil, from: .french) == nil)
        #expect(FormOfAddress.translations(of: "", from: .french) == nil)
    }
}
