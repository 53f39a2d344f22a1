import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Testing

@Suite("Computations in words")
struct ComputationWordsTests {
    private let calculator: Calculator
    private let day: CivilDate

    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("LegalCorpus")
        func node(_ name: String) throws -> SourceNode {
            try YAMLReader.read(WholeFile.read(folder.appendingPathComponent(name).path), file: name)
        }
        calculator = try ComputationData.calculator(
            interest: node("interest-rates.yaml"), rules: node("computations.yaml"),
            deadlines: DeadlineData.calculator(deadlines: node("deadlines.yaml"), holidays: node("holidays.yaml")))
        day = try #require(CivilDate(iso: "2025-01-14"))
    }

    private func words(_ yaml: String, _ language: Language = .french) throws -> ComputationWords {
        let stated = try StatedComputation(decoding: YAMLReader.read(yaml, file: "-"))
        return ComputationWords(try calculator.result(of: stated.computation, on: day), in: language)
    }

    private static let use = "{ kind: use, price: \"1649.00\", months: 14, of: 120 }"

    @Test(
        "figures are those of the reader's language",
        arguments: [
            (Language.french, "1 649,00 € × 14 / 120 = 192,38 €"), (.dutch, "€ 1.649,00 × 14 / 120 = € 192,38"),
            (.german, "1.649,00 € × 14 / 120 = 192,38 €"), (.english, "€1,649.00 × 14 / 120 = €192.38"),
        ])
    func languages(language: Language, expected: String) throws {
        #expect(try words(Self.use, language).inFigures == expected)
    }

    @Test(
        "each formula in figures ends with the result",
        arguments: [
            (
                "{ kind: use, price: \"649\", months: 14, of: 120, remainder: true }",
                "649,00 € − 649,00 € × 14 / 120 = 573,28 €"
            ),
            (
                "{ kind: priceReduction, price: \"500\", lacking: \"100\", value: \"400\" }",
                "500,00 € × 100,00 € / 400,00 € = 125,00 €"
            ),
            (
                "{ kind: balance, paid: [\"649\", \"85\"], refunded: \"100\", owed: \"0.01\" }",
                "649,00 € + 85,00 € − 100,00 € − 0,01 € = 633,99 €"
            ),
            ("{ kind: balance, paid: \"649\" }", "649,00 €"),
            ("{ kind: collectionCosts, balance: \"100\" }", "20,00 €"),
            ("{ kind: collectionCosts, balance: \"300\" }", "30,00 € + 10 % × (300,00 € − 150,00 €) = 45,00 €"),
            (
                "{ kind: collectionCosts, balance: \"50000\" }",
                "65,00 € + 5 % × (50 000,00 € − 500,00 €) = 2 540,00 €, limité à 2 000,00 €"
            ),
            ("{ kind: veterinaryCosts, price: \"800\" }", "300 % × 500,00 € + 200 % × 300,00 € = 2 100,00 €"),
            ("{ kind: reminderCosts, reminders: 5, regularSupply: true, postage: \"1.50\" }", "2 × 9,00 € = 18,00 €"),
            (
                "{ kind: interest, amount: \"1000\", from: 2024-03-01, to: 2025-02-28 }",
                "1 000,00 € × 5,75 % × 306 / 365 + 1 000,00 € × 4,5 % × 59 / 365 = 55,48 €"
            ),
            ("{ kind: days, from: 2025-01-01, to: 2025-01-02 }", "1 jour"),
            ("{ kind: term, from: 2026-03-12, length: 18, unit: days }", "lundi 30 mars 2026"),
        ])
    func formulas(yaml: String, expected: String) throws { #expect(try words(yaml).inFigures == expected) }

    @Test("steps show the exact number before it is rounded, and the rounding is told")
    func steps() throws {
        let use = try words("{ kind: use, price: \"649\", months: 14, of: 120 }")
        #expect(use.steps == ["649,00 € × 14 / 120 = 75,7166… €", "arrondi au cent : 75,72 €"])
        #expect(use.rounding?.contains("une seule fois") == true)
        #expect(
            try words("{ kind: use, price: \"600\", months: 14, of: 120 }").rounding?.contains("sans arrondi") == true)
        #expect(try words("{ kind: balance, paid: \"1\" }").rounding == nil)
        let capped = try words("{ kind: collectionCosts, balance: \"50000\" }", .english)
        #expect(capped.steps.last == "legal maximum reached: €2,000.00")
    }

    @Test("nothing is empty in any language, for any kind", arguments: Language.allCases)
    func complete(language: Language) throws {
        for yaml in [
            Self.use, "{ kind: use, price: \"1\", months: 1, of: 2, remainder: true }",
            "{ kind: priceReduction, price: \"500\", lacking: \"100\", value: \"400\" }",
            "{ kind: balance, paid: \"1\", refunded: \"1\", owed: \"1\" }",
            "{ kind: collectionCosts, balance: \"300\" }",
            "{ kind: reminderCosts, reminders: 5, postage: \"1.50\" }",
            "{ kind: reminderTerm, sent: 2026-03-11, by: post }",
            "{ kind: reminderTerm, sent: 2026-03-11, by: electronic }",
            "{ kind: interest, amount: \"1000\", from: 2023-12-01, to: 2026-02-28 }",
            "{ kind: lateInterest, amount: \"1000\", from: 2024-03-01, to: 2025-02-28 }",
            "{ kind: days, from: 2025-01-01, to: 2025-02-01, suspended: [2025-01-05..2025-01-06] }",
            "{ kind: term, from: 2026-05-15, length: 2, unit: days, suspended: [2026-05-16..2026-05-16] }",
            "{ kind: veterinaryCosts, price: \"800\" }",
        ] {
            let told = try words(yaml, language)
            #expect(!told.title.isEmpty && !told.formula.isEmpty && !told.value.isEmpty)
            #expect(told.steps.allSatisfy { !$0.isEmpty })
            #expect(!told.inputs.isEmpty && told.inputs.allSatisfy { !$0.label.isEmpty && !$0.value.isEmpty })
            #expect(told.rates.count == told.result.rates.count && told.rates.allSatisfy { !$0.isEmpty })
            #expect(told.notes.allSatisfy { !$0.isEmpty })
        }
    }

    @Test("every fault has a sentence of its own in four languages")
    func faults() throws {
        let later = day.adding(days: 1)
        let faults: [ComputationFault] = [
            .notPositive(.price), .negative(.months), .exceeds(.months, .of), .nothing, .reversed(from: later, to: day),
            .noRate(.legal, from: day, to: later), .noRate(.commercial, from: day, to: later),
            .noRule(.collectionCosts, on: day), .tooLarge, .beyondCalendar,
        ]
        for language in Language.allCases {
            let sentences = faults.map { ComputationFaultWords.sentence($0)[language] }
            #expect(Set(sentences).count == faults.count)
            #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("computation.") })
        }
        #expect(ComputationFaultWords.sentence("amountNotSum", []) == nil)
    }
}
