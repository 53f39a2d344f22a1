import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@Suite("Computations stated in a dossier")
struct StatedComputationTests {
    private func read(_ yaml: String) throws -> StatedComputation {
        try StatedComputation(decoding: YAMLReader.read(yaml, file: "s.yaml"))
    }

    @Test(
        "each kind is read with its inputs, and its results are those of its kind",
        arguments: [
            (
                "{ kind: balance, paid: [\"1.00\", \"2.00\"], refunded: \"0.50\", owed: [\"0.10\"], gives: \"2.40\" }",
                "2.40"
            ),
            ("{ kind: priceReduction, price: \"10\", lacking: \"1\", value: \"4\", gives: \"2.50\" }", "2.50"),
            ("{ kind: use, price: \"649.00\", months: 14, of: 120, remainder: true, gives: \"573.28\" }", "573.28"),
            ("{ kind: collectionCosts, balance: \"300.00\", gives: \"45.00\" }", "45.00"),
            (
                "{ kind: reminderCosts, reminders: 5, regularSupply: true, postage: \"1.50\", gives: \"18.00\" }",
                "18.00"
            ),
            ("{ kind: reminderTerm, sent: 2026-03-12, by: post, gives: 2026-03-30 }", "2026-03-30"),
            ("{ kind: lateInterest, amount: \"1000\", from: 2024-01-01, to: 2024-12-30, gives: \"125.00\" }", "125.00"),
            (
                "{ kind: interest, amount: \"1000\", from: 2024-01-01, to: 2024-12-31, yearBase: actual, gives: \"57.50\" }",
                "57.50"
            ),
            (
                "{ kind: days, from: 2025-01-01, to: 2025-01-31, counted: W1, suspended: [2025-01-06..2025-01-10], gives: 17 }",
                "17"
            ),
            (
                "{ kind: term, from: 2026-01-01, length: 1, unit: years, moved: false, suspended: [2026-06-01..2026-06-30], gives: 2027-01-31 }",
                "2027-01-31"
            ),
            ("{ kind: veterinaryCosts, price: \"800.00\", gives: \"2100.00\" }", "2100.00"),
        ])
    func kinds(yaml: String, expected: String) throws {
        let stated = try read(yaml)
        let result = try ShippedCalculator.calculator().result(
            of: stated.computation, on: ShippedCalculator.day("2024-06-01"))
        #expect(result.value == stated.gives)
        #expect(result.value.description == expected)
        // What an outcome would hold is read back as the same computation.
        let text = stated.outcomeYAML(amount: result.value)
        var table = try YAMLReader.read(text, file: "o.yaml").mapping()
        let again = try StatedComputation(decoding: try table.required("computation"))
        #expect(again.computation == stated.computation)
    }

    @Test(
        "a computation that is wrong is refused with its place",
        arguments: [
            "{ kind: magic, price: \"1.00\" }", "{ price: \"1.00\" }",
            "{ kind: use, price: \"649,00\", months: 1, of: 2 }",
            "{ kind: use, price: \"-1.00\", months: 1, of: 2 }", "{ kind: use, price: \"1.00\", months: 1.5, of: 2 }",
            "{ kind: use, price: \"1.00\", months: 3, of: 2 }", "{ kind: use, price: \"1.00\", months: 1 }",
            "{ kind: use, price: \"1.00\", months: 1, of: 2, years: 3 }", "{ kind: balance }",
            "{ kind: balance, refunded: \"1.00\" }", "{ kind: balance, paid: { a: \"1.00\" } }",
            "{ kind: interest, amount: \"1.00\", from: 2025-02-01, to: 2025-01-01 }",
            "{ kind: interest, amount: \"1.00\", from: 2025-02-30, to: 2025-03-01 }",
            "{ kind: interest, amount: \"1.00\", from: 2025-01-01, to: 2025-03-01, yearBase: 360 }",
            "{ kind: reminderTerm, sent: 2026-03-12, by: pigeon }",
            "{ kind: term, from: 2026-03-12, length: 0, unit: days }",
            "{ kind: term, from: 2026-03-12, length: 1, unit: fortnights }",
            "{ kind: days, from: 2025-01-01, to: 2025-02-01, suspended: [2025-01-10] }",
            "{ kind: days, from: 2025-01-01, to: 2025-02-01, gives: soon }",
            "{ kind: use, price: \"1.00\", months: 1, of: 2, gives: 2025-01-01 }",
            "{ kind: use, price: \"1.00\", months: 1, of: 2, shownBy: { colour: P1 } }",
            "{ kind: use, price: \"1.00\", months: 1, of: 2, cite: VI.83 }", "[]", "5",
        ])
    func bad(yaml: String) throws {
        let fault = #expect(throws: DataFault.self) { try read(yaml) }
        #expect(fault?.location?.file == "s.yaml")
        #expect(fault?.location?.line == 1)
    }

    @Test(
        "the documented example holds a computed line and a computed finding, and keeps them in YAML and in the store")
    func documented() throws {
        let dossier = try DocumentedExample.dossier()
        #expect(dossier.outcomes[1].computation[1].computed?.shownBy[.months] == "E1")
        #expect(dossier.findings[0].computation?.gives == .days(406))
        #expect(dossier.hasComputations)
    }

    @Test("one computation can be the whole amount of an outcome")
    func alone() throws {
        let yaml = try DocumentedExample.yaml()
        let start = try #require(yaml.range(of: "    computation:                      # a list of lines"))
        let end = try #require(yaml.range(of: "    by: 2026-07-15"))
        let short = yaml.replacingCharacters(
            in: start.lowerBound..<end.lowerBound,
            with: "    computation: { kind: use, price: \"450.00\", months: 2, of: 120, remainder: true }\n")
        let dossier = try DocumentedExample.decode(short).dossier
        let line = try #require(dossier.outcomes[1].computation.first)
        #expect(line.label == nil && line.amount == Money(cents: 44_250))
        let text = YAMLWriter.text(of: DossierEncoder.node(of: dossier, revision: 1))
        #expect(try DossierDecoder.decode(YAMLReader.read(text, file: "-"), fileHashes: [:]).dossier == dossier)
        let desk = try TemporaryStore()
        try desk.store.create(dossier, files: [Array("facture".utf8), []], by: "lea", on: desk.day)
        #expect(try desk.store.load(dossier.number).dossier == dossier)
    }

    @Test("an input shown by nothing of the dossier, and a result beside an amount, are refused")
    func references() throws {
        let yaml = try DocumentedExample.yaml()
        let fault = #expect(throws: DataFault.self) {
            try DocumentedExample.decode(
                yaml.replacing("shownBy: { price: P1, months", with: "shownBy: { price: P99, months"))
        }
        #expect(fault?.problem == .unknownReference("P99", subject: "exhibits, entries, findings"))
        #expect(throws: DataFault.self) {
            try DocumentedExample.decode(
                yaml.replacing("months: 2, of: 120,", with: "months: 2, of: 120, gives: \"7.50\","))
        }
    }

    @Test("the day that counts is the contract's, and for costs of late payment the day it began")
    func ruleDay() throws {
        var dossier = try DocumentedExample.dossier()
        dossier.decisiveDates.contract = try ShippedCalculator.day("2020-01-01")
        dossier.decisiveDates.arrears = try ShippedCalculator.day("2024-01-01")
        #expect(dossier.ruleDay(for: .use).description == "2020-01-01")
        #expect(dossier.ruleDay(for: .collectionCosts).description == "2024-01-01")
        dossier.decisiveDates.arrears = nil
        dossier.decisiveDates.claimDue = nil
        #expect(dossier.ruleDay(for: .collectionCosts).description == "2020-01-01")
    }
}
