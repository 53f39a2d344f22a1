import FileFormats
import LegalModel
import Testing

@Suite struct LegalTermTests {
    private static let words = "{ fr: a, nl: b, de: c, en: d }"
    private static let sound = [
        "id: delivery", "title: \(words)", "length: 30", "unit: days", "starts: { event: contract, text: \(words) }",
        "lastDay: moves", "cite: [\"BE-CDE:VI.43,§1\"]", "from: 2014-05-31",
        "verification: { state: text, on: 2026-11-22 }",
    ]

    private func table(_ lines: [String], twice: Bool = false) throws -> LegalTermTable {
        let entry = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
        let text = "terms:\n" + (twice ? [entry, entry] : [entry]).joined(separator: "\n") + "\n"
        return try LegalTermTable(decoding: YAMLReader.read(text, file: "t.yaml"))
    }

    @Test func `a term is read with its start, its days and what suspends it`() throws {
        let lines =
            LegalTermTests.sound + [
                "suspendable: true",
                "suspended: [{ mediation: true, text: \(LegalTermTests.words), cite: [\"BE-CDE:XVI.18,§1\"] }]",
            ]
        let term = try #require(try table(lines)["delivery"])
        #expect(term.length == 30)
        #expect(term.unit == .days)
        #expect(term.start.event == .contract)
        #expect(term.isMoved)
        #expect(term.suspensions.map(\.isMediation) == [true])
        #expect(term.validity.from == CivilDate(iso: "2014-05-31"))
        #expect(term.validity.to == nil)
        #expect(term.interruptions.isEmpty)
    }

    @Test(
        arguments: [
            ("length: 30", "length: 0", 4, DataFault.Problem.invalidValue("0", expected: .integer)),
            ("unit: days", "unit: hours", 5, nil),
            ("lastDay: moves", "lastDay: never", 7, nil),
            ("cite: [\"BE-CDE:VI.43,§1\"]", "cite: []", 2, .empty("cite")),
            (
                "cite: [\"BE-CDE:VI.43,§1\"]", "cite: [\"art. 43\"]", 8,
                .invalidValue("art. 43", expected: .articleReference)
            ),
            ("from: 2014-05-31", "from: 2014-02-30", 9, .invalidValue("2014-02-30", expected: .date)),
            ("from: 2014-05-31", "note: { fr: a }", 9, nil),
            ("lastDay: moves", "lastDays: moves", 2, .missingKey("lastDay")),
        ] as [(String, String, Int, DataFault.Problem?)])
    func `a term that is not sound is a fault with its place`(
        _ old: String, _ new: String, _ line: Int, _ problem: DataFault.Problem?
    ) throws {
        let lines = LegalTermTests.sound.map { $0 == old ? new : $0 }
        #expect(lines != LegalTermTests.sound)
        let fault = try #require(throws: DataFault.self) { try table(lines) }
        #expect(fault.location?.line == line)
        if let problem { #expect(fault.problem == problem) }
    }

    @Test func `an id that stands twice and a cause without suspension are faults`() throws {
        let twice = try #require(throws: DataFault.self) { try table(LegalTermTests.sound, twice: true) }
        #expect(twice.problem == .duplicateIdentifier("delivery"))
        let lines = LegalTermTests.sound + ["suspended: [{ text: \(LegalTermTests.words) }]"]
        let fault = try #require(throws: DataFault.self) { try table(lines) }
        #expect(fault.problem == .inconsistent("suspendedTerm", ["delivery"]))
    }
}
