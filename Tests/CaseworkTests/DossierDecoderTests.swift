import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@Suite struct DossierDecoderTests {
    @Test func `The documented example is read whole`() throws {
        let dossier = try DocumentedExample.dossier()
        #expect(dossier.number.description == "2026-00123")
        #expect(dossier.status == .toDraft)
        #expect(dossier.company.enterpriseNumber?.digits == "0999999922")
        #expect(dossier.consumer.enterpriseNumber == nil)
        #expect(dossier.entries.map(\.language) == [.french, .dutch, .french])
        #expect(dossier.entries[0].text.hasSuffix("450 euros."))
        #expect(dossier.entries[2].from == nil)
        #expect(dossier.exhibits[0].fileName == "facture.txt")
        #expect(dossier.exhibits[0].sha256 == DocumentedExample.fileHashes["exhibits/facture.txt"])
        #expect(dossier.claims[1].amount == Money(cents: 45_000))
        #expect(dossier.findings[0].companyPosition?.words?.entry == "E2")
        #expect(dossier.findings[0].evidence[0].weight == .weak)
        #expect(dossier.findings[0].evidence[0].translation?[.french] == "Corps étranger dans la pompe")
        #expect(dossier.outcomes[1].computation.map(\.amount.cents) == [45_000, -750])
        #expect(dossier.relays[0].omissions[0].reason == .offTopic)
        #expect(dossier.opinion?.basis.map(\.description) == ["BE-ACC:1649quater,§4"])
        #expect(dossier.recommendation?.number?.description == "R/2026/00045")
    }

    @Test func `What is written is read back, and written again to the same text`() throws {
        let dossier = try DocumentedExample.dossier()
        let text = YAMLWriter.text(of: DossierEncoder.node(of: dossier, revision: 7))
        let read = try DossierDecoder.decode(YAMLReader.read(text, file: "-"), fileHashes: [:])
        #expect(read.dossier == dossier)
        #expect(read.revision == 7)
        #expect(YAMLWriter.text(of: DossierEncoder.node(of: read.dossier, revision: 7)) == text)
    }

    @Test func `The words of an entry survive to the byte`() throws {
        var dossier = try DocumentedExample.dossier()
        for text in ["a\r\nb \n", "e\u{301} \u{E9}", "\ttab\n\n", "\u{7} «\u{2028}» 😀", "  indented\nthen not\n\n"] {
            dossier.entries[2].text = text
            let written = YAMLWriter.text(of: DossierEncoder.node(of: dossier))
            let read = try DossierDecoder.dossier(from: YAMLReader.read(written, file: "-"))
            #expect(Array(read.entries[2].text.utf8) == Array(text.utf8))
        }
    }

    @Test func `A begun and empty recommendation is kept apart from none`() throws {
        var dossier = try DocumentedExample.dossier()
        dossier.recommendation = RecommendationData()
        #expect(try DossierDecoder.dossier(from: DossierEncoder.node(of: dossier)) == dossier)
        dossier.recommendation = nil
        #expect(try DossierDecoder.dossier(from: DossierEncoder.node(of: dossier)) == dossier)
    }

    /// A change of the example, and the fault it must cause.
    struct BadInput: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        let problem: DataFault.Problem
        /// What stands at the place that the fault must name.
        let at: String

        var testDescription: String { "\(new) → \(problem)" }

        init(_ old: String, _ new: String, _ problem: DataFault.Problem, at: String) {
            self.old = old
            self.new = new
            self.problem = problem
            self.at = at
        }
    }

    static let badInputs: [BadInput] = [
        BadInput("telephone: 02", "phone: 02", .unknownKey("phone", allowed: partyKeys), at: "phone: 02"),
        BadInput(
            "address: [Teststraat 3, 2000 Antwerpen]", "address: Teststraat",
            .wrongKind(expected: .sequence, found: .text), at: "Teststraat"),
        BadInput("amount: \"450.00\"  ", "amount: 450,00", .invalidValue("450,00", expected: .amount), at: "450,00"),
        BadInput(
            "contract: 2025-01-04", "contract: 2025-02-29", .invalidValue("2025-02-29", expected: .date),
            at: "2025-02-29"),
        BadInput("fact: 2026-03-02", "fact: 2 mars", .invalidValue("2 mars", expected: .date), at: "2 mars"),
        BadInput(
            "0999.999.922", "0999.999.923", .invalidValue("0999.999.923", expected: .enterpriseNumber),
            at: "0999.999.923"),
        BadInput(
            "  enterpriseNumber: 0999.999.922", "", .missingKey("enterpriseNumber"), at: "name: Voorbeeld"),
        BadInput(
            "  reference: null", "  enterpriseNumber: 0999.999.922",
            .unknownKey("enterpriseNumber", allowed: consumerKeys), at: "enterpriseNumber: 0999.999.922"),
        BadInput(
            "number: 2026-00123", "number: 26-123", .invalidValue("26-123", expected: .dossierNumber), at: "26-123"),
        BadInput(
            "status: toDraft", "status: lost",
            .invalidValue("lost", expected: .oneOf(ProcedureStatus.allCases.map(\.rawValue))),
            at: "lost"),
        BadInput("- id: E2", "- id: E1", .duplicateIdentifier("E1"), at: "E1\n    kind"),
        BadInput("- id: P2", "- id: P1", .duplicateIdentifier("P1"), at: "P1\n"),
        BadInput("- id: D2", "- id: D1", .duplicateIdentifier("D1"), at: "D1\n"),
        BadInput("- claim: D2", "- claim: D1", .duplicateIdentifier("D1"), at: "D1\n"),
        BadInput("- claim: D2", "- claim: D9", .unknownReference("D9", subject: "claims"), at: "D9"),
        BadInput("exhibits: [P1]  ", "exhibits: [P7]  ", .unknownReference("P7", subject: "exhibits"), at: "P7"),
        BadInput("- exhibit: P2", "- exhibit: P8", .unknownReference("P8", subject: "exhibits"), at: "P8"),
        BadInput("askedBy: E3", "askedBy: E9", .unknownReference("E9", subject: "entries"), at: "E9"),
        BadInput("source: E2", "source: E9", .unknownReference("E9", subject: "entries"), at: "E9"),
        BadInput("letter: R2 ", "letter: R9 ", .unknownReference("R9", subject: "relays"), at: "R9 "),
        BadInput("- to: company  ", "- to: service  ", .invalidValue("service", expected: sides), at: "service"),
        BadInput(
            "    askedBy: E3", "      - to: company\n    askedBy: E3", .duplicateIdentifier("company"),
            at: "company\n    askedBy"),
        BadInput(
            "- id: R2\n", "- id: R2\n    source: E2\n", .inconsistent("sourceAndTo", ["R2"]),
            at: "E2\n    to: company"),
        BadInput(
            "    questions:                        # required here\n      - Qui a examiné la pompe, et quel jour ?\n",
            "",
            .empty("questions"), at: "id: R2"),
        BadInput(
            "    to: company                       # instead", "    passages: []\n    to: company  # instead",
            .unknownKey("passages", allowed: questionKeys), at: "passages: []\n    to"),
        BadInput("source: E2", "source: E3", .inconsistent("relayOfNobody", ["E3"]), at: "E3  "),
        BadInput(
            "quotation: Je demande une réparation gratuite  ", "quotation: Je demande une reparation gratuite  ",
            .inconsistent("quotationNotInEntry", ["E1"]), at: "Je demande une reparation gratuite"),
        BadInput(
            "words: { entry: E1, quotation: le", "words: { entry: E2, quotation: le",
            .inconsistent("wordsOfAnotherSide", ["E2", "consumer"]), at: "E2, quotation: le"),
        BadInput(
            "- quotation: Deze klant belt ons elke dag.\n        reason",
            "- quotation: Deze klant belt ons.\n        reason",
            .inconsistent("passageNotInMessage", ["E2"]), at: "Deze klant belt ons."),
        BadInput(
            "omissions:                        # what", "  - quotation: Geachte,\n    omissions:  # what",
            .inconsistent("passagesOutOfOrder", ["E2"]), at: "Geachte,\n    omissions"),
        BadInput(
            "amount: \"442.50\"", "amount: \"442.51\"", .inconsistent("amountNotSum", ["442.51", "442.50"]),
            at: "\"442.51\""),
        BadInput("page: 1 ", "page: 0 ", .invalidValue("0", expected: .integer), at: "0     "),
        BadInput(
            "        quotation: Vreemd voorwerp in de pomp           # the words of the exhibit, exactly\n", "",
            .missingKey("quotation"), at: "exhibit: P2"),
        BadInput(
            "{ fr: Corps étranger dans la pompe }", "{ it: Corpo }",
            .unknownKey("it", allowed: ["fr", "nl", "de", "en"]), at: "it: Corpo"),
        BadInput("status: nonLiquet", "status: maybe", .invalidValue("maybe", expected: statuses), at: "maybe"),
        BadInput("basis: [\"BE-ACC:1649quater,§4\"]", "basis: []", .empty("basis"), at: "[]"),
        BadInput(
            "sha256: e3b0", "sha256: E3B0", .invalidValue("E3B0" + emptyHash.dropFirst(4), expected: .sha256),
            at: "E3B0"),
        BadInput(
            "file: exhibits/facture.txt        #", "file: exhibits/autre.txt #", .missingKey("sha256"), at: "id: P1"),
        BadInput(
            "file: exhibits/facture.txt        #", "sha256: \(emptyHash)\n    file: exhibits/facture.txt #",
            .inconsistent("hashOfAnotherFile", []), at: emptyHash),
        BadInput(
            "language: nl\n  ent", "language: it\n  ent", .invalidValue("it", expected: languages), at: "it\n  ent"),
        BadInput(
            "grammar: feminine", "grammar: woman", .invalidValue("woman", expected: forms), at: "woman"),
        BadInput(
            "reference: KL-2026-55", "grammar: feminine",
            .invalidValue("feminine", expected: .oneOf(["plural"])), at: "feminine"),
        BadInput("subject: Lave", "subject: \"  \" # Lave", .invalidValue("  ", expected: .nonEmptyText), at: "\"  \""),
    ]

    private static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    private static let consumerKeys = [
        "address", "name", "formOfAddress", "grammar", "email", "telephone", "language", "reference",
    ]
    private static let sides = DataFault.ValueForm.oneOf(["consumer", "company"])
    private static let questionKeys = ["id", "date", "to", "source", "exhibits", "questions", "due"]
    private static let partyKeys = consumerKeys
    private static let statuses = DataFault.ValueForm.oneOf([
        "admitted", "undisputed", "proven", "refuted", "nonLiquet", "asked", "notAsked", "notRaised",
    ])
    private static let forms = DataFault.ValueForm.oneOf(["feminine", "masculine", "plural"])
    private static let languages = DataFault.ValueForm.oneOf(["fr", "nl", "de", "en"])

    @Test(arguments: badInputs)
    func `Bad data is refused with its place`(input: BadInput) throws {
        let yaml = try DocumentedExample.yaml()
        let changed = try #require(yaml.range(of: input.old).map { yaml.replacingCharacters(in: $0, with: input.new) })
        let fault = try #require(throws: DataFault.self) { try DocumentedExample.decode(changed) }
        #expect(fault.problem == input.problem)
        #expect(fault.location?.file == "d.yaml")
        let place = try #require(fault.location)
        let lines = changed.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = ([lines[place.line - 1].dropFirst(place.column - 1)] + lines[place.line...].prefix(1)).joined(
            separator: "\n")
        #expect(rest.hasPrefix(input.at), "the place shows \(rest.prefix(40))")
    }

    @Test func `Letters that only look alike do not make a quotation`() throws {
        let yaml = try DocumentedExample.yaml().replacingOccurrences(
            of: "quotation: Je demande une réparation gratuite  ",
            with: "quotation: \"Je demande une re\u{301}paration gratuite\"  ")
        #expect(throws: DataFault.self) { try DocumentedExample.decode(yaml) }
    }
}
