import Drafting
import FileFormats
import LegalModel
import Testing

/// A house for tests.
enum House {
    static func style(_ text: String = source) throws -> HouseStyle {
        try HouseStyle(decoding: try YAMLReader.read(text, file: "house.yaml"))
    }

    static let source = """
        service:
          name: { fr: Service, nl: Dienst, de: Dienst, en: Service }
          address: { fr: [Rue 1], nl: [Straat 1], de: [Straße 1], en: [Street 1] }
          place: { fr: Bruxelles, nl: Brussel, de: Brüssel, en: Brussels }
          telephone: 02 000 00 00
          hours: { fr: le matin, nl: voormiddag, de: vormittags, en: mornings }
          email: a@example.org
          website: { fr: a.example, nl: a.example, de: a.example, en: a.example }
        typography: { narrowSpace: narrow }
        terms: { answerInWorkingDays: 10, reflectionInWorkingDays: 10 }
        otherRemedies:
          - { id: court, state: verified, checkedOn: 2026-01-02, text: { fr: Un juge., nl: Een rechter., de: Gericht., en: A court. } }
          - { id: doubt, state: unverified, text: { fr: Doute., nl: Twijfel., de: Zweifel., en: Doubt. } }
        """
}

@Suite("House style")
struct HouseStyleTests {
    @Test("only remedies that were checked, or state no rule, may be printed")
    func printableRemedies() throws {
        #expect(try House.style().printableRemedies.map(\.id) == ["court"])
    }

    @Test("a language that is missing is refused with its place")
    func missingLanguage() {
        let text = House.source.replacing("place: { fr: Bruxelles, nl: Brussel, ", with: "place: { fr: Bruxelles, ")
        #expect(
            throws: DataFault(.missingKey("nl"), at: LegalModel.SourceLocation(file: "house.yaml", line: 4, column: 10))
        ) {
            try House.style(text)
        }
    }

    @Test("a remedy called verified says when it was checked")
    func undatedCheck() {
        #expect(throws: DataFault.self) { try House.style(House.source.replacing("checkedOn: 2026-01-02, ", with: "")) }
    }

    @Test("a key that nobody knows is refused")
    func unknownKey() {
        #expect(throws: DataFault.self) { try House.style(House.source + "\nextra: 1\n") }
    }
}
