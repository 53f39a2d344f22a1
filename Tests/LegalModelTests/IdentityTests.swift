import LegalModel
import Testing

@Suite("Numbers of companies and dossiers")
struct IdentityTests {
    @Test("a company's number is checked by its checksum", arguments: ["BE0403019261", "0403.019.261", "BE0428759497"])
    func valid(text: String) { #expect(EnterpriseNumber(text) != nil) }

    @Test("a wrong number is refused", arguments: ["BE431150351", "0403.019.262", "2403.019.261", "0403019", "", "BE"])
    func invalid(text: String) { #expect(EnterpriseNumber(text) == nil) }

    @Test("prints groups")
    func printed() { #expect(EnterpriseNumber("BE0403019261")?.description == "0403.019.261") }

    @Test("dossiers and recommendations print what they read")
    func numbers() {
        #expect(DossierNumber("2026-00123")?.description == "2026-00123")
        #expect(RecommendationNumber("R/2026/00045")?.description == "R/2026/00045")
        #expect(DossierNumber("2026-123") == nil)
        #expect(DossierNumber("2026-00000") == nil)
        #expect(RecommendationNumber("2026/00045") == nil)
    }
}

@Suite("Validity")
struct ValidityTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test("an unknown first day is never reported as in force")
    func unknown() throws {
        let validity = try #require(Validity(from: nil, to: nil))
        #expect(validity.standing(on: try day("2026-01-01")) == .unknown)
    }

    @Test("both ends are in force")
    func ends() throws {
        let validity = try #require(Validity(from: try day("2022-06-01"), to: try day("2024-04-30")))
        #expect(validity.standing(on: try day("2022-05-31")) == .future)
        #expect(validity.standing(on: try day("2022-06-01")) == .inForce)
        #expect(validity.standing(on: try day("2024-04-30")) == .inForce)
        #expect(validity.standing(on: try day("2024-05-01")) == .past)
        #expect(Validity(from: try day("2024-05-01"), to: try day("2024-04-30")) == nil)
    }

    @Test("intervals that share a day overlap")
    func overlap() throws {
        let first = try #require(Validity(from: try day("2005-01-01"), to: try day("2022-05-31")))
        let second = try #require(Validity(from: try day("2022-06-01"), to: nil))
        let third = try #require(Validity(from: try day("2022-05-31"), to: nil))
        #expect(!first.overlaps(second))
        #expect(first.overlaps(third))
        #expect(second.overlaps(third))
    }
}

@Suite("Text entering a document")
struct DocumentTextTests {
    @Test("line ends become one kind; what XML cannot hold and what turns the direction goes")
    func cleaning() {
        let cleaned = DocumentText("a\r\nb\rc\u{2028}d\u{0}e\u{202E}f\u{FEFF}g\u{2066}h")
        #expect(cleaned.text == "a\nb\nc\ndefg\u{2066}h")
        #expect(cleaned.removedCount == 3)
    }
}
