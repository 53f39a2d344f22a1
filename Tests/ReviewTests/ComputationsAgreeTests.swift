import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import Review

@Suite("C12: computations stated in a dossier")
struct ComputationsAgreeTests {
    /// The tables that ship.
    private func calculator() throws -> Calculator {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("LegalCorpus")
        func node(_ name: String) throws -> SourceNode {
            try YAMLReader.read(WholeFile.read(folder.appendingPathComponent(name).path), file: name)
        }
        return try ComputationData.calculator(
            interest: node("interest-rates.yaml"), rules: node("computations.yaml"),
            deadlines: DeadlineData.calculator(deadlines: node("deadlines.yaml"), holidays: node("holidays.yaml")))
    }

    private func found(_ change: (inout Dossier) -> Void) throws -> [Diagnostic] {
        var review = MadeUpCase.review(change: change)
        review.calculator = try calculator()
        return ComputationsAgree.diagnostics(of: review, at: .submission)
    }

    /// The outcome of D1 as one computed line.
    private func computed(_ computation: Computation, _ amount: String, label: Bool = true) -> (inout Dossier) -> Void {
        { dossier in
            let inputs = Dictionary(uniqueKeysWithValues: computation.inputs.map { ($0, "P1") })
            dossier.outcomes[0].amount = MadeUpCase.euros(amount)
            dossier.outcomes[0].computation = [
                ComputationLine(
                    label: label ? MadeUpCase.both("prix", "prijs") : nil, amount: MadeUpCase.euros(amount),
                    computed: StatedComputation(computation, shownBy: inputs))
            ]
        }
    }

    private func use(_ months: Int) throws -> Computation {
        .use(try UseDeduction(price: MadeUpCase.euros("649"), months: months, of: 120))
    }

    @Test("a figure that comes out again is silent, with its sign or alone")
    func agrees() throws {
        #expect(try found(computed(use(14), "75.72")).isEmpty)
        #expect(try found(computed(use(14), "-75.72")).isEmpty)
        #expect(try found(computed(use(14), "75.72", label: false)).isEmpty)
    }

    @Test("a figure that differs blocks, names both, and says what to do")
    func differs() throws {
        let diagnostics = try found(computed(use(14), "75.71"))
        #expect(diagnostics.map(\.severity) == [.blocks])
        #expect(diagnostics.map(\.code) == ["C12"])
        let message = try #require(diagnostics.first?.message)
        for language in Language.allCases {
            #expect(message[language].contains("75.71") && message[language].contains("75.72"))
            #expect(diagnostics.first?.remedy[language].isEmpty == false)
        }
        #expect(message.fr.contains("649,00 € × 14 / 120 = 75,72 €"))
        #expect(try found(computed(use(14), "-75.72", label: false)).map(\.severity) == [.blocks])
    }

    @Test("what cannot be computed blocks: an empty period, a day without a rule")
    func impossible() throws {
        let span = try #require(DateSpan("2026-12-01..2027-01-31"))
        let claim = try InterestClaim(amount: MadeUpCase.euros("100"), over: span)
        let interest = try found(computed(.interest(claim), "1.00"))
        #expect(interest.map(\.severity) == [.blocks])
        #expect(interest.first?.message.en.contains("2027-01-01") == true)
        let old = try found { dossier in
            computed(.collectionCosts(balance: MadeUpCase.euros("100")), "20.00")(&dossier)
            dossier.decisiveDates.contract = MadeUpCase.day("2020-01-01")
        }
        #expect(old.map(\.severity) == [.blocks])
    }

    @Test("inputs that nothing shows, a computation without an article, and a doubtful rate warn")
    func warnings() throws {
        let use = try use(14)
        let unshown = try found { dossier in
            computed(use, "75.72")(&dossier)
            dossier.outcomes[0].computation[0].computed?.shownBy = [.price: "P1"]
        }
        #expect(unshown.map(\.severity) == [.warns])
        #expect(unshown.first?.message.fr.contains("months, of") == true)
        let balance = Computation.balance(try BalanceOfSums(paid: [MadeUpCase.euros("450")]))
        #expect(try found(computed(balance, "450.00")).map(\.severity) == [.warns])
        let cited = try found { dossier in
            computed(balance, "450.00")(&dossier)
            dossier.outcomes[0].computation[0].computed?.citations = [MadeUpPack.reference("BE-CDE:VI.43,§3")]
        }
        #expect(cited.isEmpty)
        let span = try #require(DateSpan("2026-01-01..2026-12-31"))
        let interest = Computation.interest(try InterestClaim(amount: MadeUpCase.euros("1000"), over: span))
        let doubtful = try found(computed(interest, "45.00"))
        #expect(doubtful.map(\.severity) == [.warns])
        #expect(doubtful.first?.message.nl.contains("2026-01-01..2026-12-31") == true)
    }

    @Test("a finding's figure is compared too, and a finding without a figure is not")
    func findings() throws {
        let count = Computation.days(
            try DayCount(from: MadeUpCase.day("2026-01-04"), to: MadeUpCase.day("2026-02-01")))
        func stated(_ gives: ComputationResult.Value?) -> StatedComputation {
            StatedComputation(count, shownBy: [.from: "P1", .to: "E1"], gives: gives)
        }
        #expect(try found { $0.findings[0].computation = stated(.days(28)) }.isEmpty)
        #expect(try found { $0.findings[0].computation = stated(nil) }.isEmpty)
        let wrong = try found { $0.findings[0].computation = stated(.days(27)) }
        #expect(wrong.map(\.severity) == [.blocks])
        #expect(wrong.first?.place == .path("findings.sale.computation"))
    }

    @Test("without tables nothing is said, and the check is one of those that run")
    func wiring() throws {
        let review = MadeUpCase.review(change: computed(try use(14), "1.00"))
        #expect(ComputationsAgree.diagnostics(of: review, at: .submission).isEmpty)
        var equipped = review
        equipped.calculator = try calculator()
        #expect(Inspection.diagnostics(of: equipped).contains { $0.code == "C12" && $0.severity == .blocks })
    }
}
