import LegalModel
import Testing

@Suite("Lower case")
struct LowercaseTests {
    @Test("Every letter becomes what the standard library makes of it, alone and within a word")
    func everyScalar() {
        let different = (0...0x3000).compactMap(Unicode.Scalar.init).filter { scalar in
            let word = "Aé\(scalar)Z"
            return word.inLowerCase() != word.lowercased()
                || String(scalar).inLowerCase() != String(scalar).lowercased()
        }
        #expect(different.isEmpty, "\(different.map { String($0.value, radix: 16) })")
    }

    @Test(
        "Texts of our four languages",
        arguments: [
            "L'ÉCHÉANCE DE L'ŒUVRE — 1 234,56 € « À PAYER »", "ÉÉN Koopje, Coördinatie: “JA”", "STRAßE, ÄRGER, ÖFFNEN",
            "The “Æther” company’s OFFER…", "", "Łódź ŠKODA", "İstanbul",
        ])
    func texts(_ text: String) {
        #expect(text.inLowerCase() == text.lowercased())
        #expect(text.dropFirst().inLowerCase() == text.dropFirst().lowercased())
    }

    @Test("Signs that belong to words are those of the general categories of letters, digits and marks")
    func wordParts() {
        let different = (0...0x3000).compactMap(Unicode.Scalar.init).filter { scalar in
            let isLetter =
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                    .decimalNumber,
                    .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
                    true
                default: false
                }
            return scalar.isWordPart != isLetter
        }
        #expect(different.isEmpty, "\(different.map { String($0.value, radix: 16) })")
    }
}
