import Casework
import LegalModel
import Testing

@Suite("Interest over dated rates")
struct InterestTests {
    private let calculator: Calculator
    private let today: CivilDate

    init() throws {
        calculator = try ShippedCalculator.calculator()
        today = try ShippedCalculator.day("2026-11-22")
    }

    private func interest(
        _ amount: String, _ span: String, _ base: YearBase = .fixed
    ) throws -> ComputationResult {
        let claim = try InterestClaim(
            amount: ShippedCalculator.euros(amount), over: ShippedCalculator.span(span), yearBase: base)
        return try calculator.result(of: .interest(claim), on: today)
    }

    // By hand: 1000 × 5.75 % × 306/365 = 48.20547…, 1000 × 4.5 % × 59/365 = 7.27397…, together 55.47945….
    @Test(
        "each day bears the rate of its year; both ends count",
        arguments: [
            ("1000.00", "2024-03-01..2025-02-28", "55.48"), ("1000.00", "2023-01-01..2023-12-31", "52.50"),
            ("1000.00", "2024-01-01..2024-12-31", "57.66"), ("1000.00", "2025-01-01..2025-01-01", "0.12"),
            ("0.00", "2025-01-01..2025-12-31", "0.00"), ("1000.00", "2023-12-31..2024-01-01", "0.30"),
            ("365.00", "1996-09-01..1996-09-30", "2.10"),
        ])
    func fixed(amount: String, span: String, expected: String) throws {
        #expect(try interest(amount, span).value.description == expected)
    }

    @Test("a leap year has 366 days only where the year is asked to be actual")
    func leapYears() throws {
        #expect(try interest("1000.00", "2024-01-01..2024-12-31", .actual).value.description == "57.50")
        #expect(try interest("1000.00", "2023-01-01..2023-12-31", .actual).value.description == "52.50")
        // A row over several years is cut at the end of each: 2000 and 2004 have 366 days, 2001 to 2003 have 365.
        let years = try interest("1000.00", "2000-01-01..2004-12-31", .actual)
        #expect(years.value.description == "350.00")
        #expect(years.rates.count == 1)
        #expect(try interest("1000.00", "2000-01-01..2004-12-31").value.description == "350.38")
    }

    @Test("an interval cut in two bears the same exact interest: only the end is rounded")
    func roundedOnce() throws {
        let whole = try interest("100.00", "2022-06-01..2025-05-31")
        let steps = whole.steps.compactMap { step -> Fraction? in
            if case .interest(_, _, _, _, let exact) = step { exact } else { nil }
        }
        #expect(steps.count == 4)
        var sum = Fraction(0)
        for step in steps { sum = try sum.plus(step) }
        #expect(try Money(rounding: sum) == whole.amount)
    }

    @Test("every rate used is named, in order of time")
    func named() throws {
        let result = try interest("100.00", "2023-12-01..2026-02-01")
        #expect(result.rates.map(\.rate.description) == ["5.25", "5.75", "4.5", "4.5"])
        #expect(result.rates.last?.state == .index)
        #expect(result.citations.map(\.description) == ["BE-CC:5.240,al.1"])
    }

    @Test(
        "an interval that touches an empty period is refused, with the first days that no rate covers",
        arguments: [
            ("1990-01-01..1990-12-31", "1990-01-01", "1990-12-31"),
            ("1996-08-01..1996-09-30", "1996-08-01", "1996-08-31"),
            ("2026-12-01..2027-01-31", "2027-01-01", "2027-01-31"),
            ("2027-01-01..2027-01-01", "2027-01-01", "2027-01-01"),
        ])
    func empty(span: String, from: String, to: String) throws {
        let fault = ComputationFault.noRate(
            .legal, from: try ShippedCalculator.day(from), to: try ShippedCalculator.day(to))
        #expect(throws: fault) { try interest("100.00", span) }
    }

    @Test("a gap between two rates is an empty period, and so is a series that is missing")
    func gap() throws {
        func rate(_ span: String) throws -> InterestRate {
            InterestRate(
                span: try ShippedCalculator.span(span), rate: try #require(Percentage(decimal: "5")), gazette: nil,
                state: .text, source: "made up")
        }
        let table = InterestTable(series: [
            .legal: InterestTable.Series(
                citations: [], law: Translations("made up", in: .english), note: nil,
                rates: [try rate("2020-01-01..2020-06-30"), try rate("2020-08-01..2020-12-31")])
        ])
        let claim = try InterestClaim(
            amount: Money(cents: 100), over: ShippedCalculator.span("2020-06-01..2020-09-01"))
        let july = ComputationFault.noRate(
            .legal, from: try ShippedCalculator.day("2020-07-01"), to: try ShippedCalculator.day("2020-07-31"))
        #expect(throws: july) { try table.interest(on: claim, at: .legal, of: .interest(claim)) }
        let missing = ComputationFault.noRate(.commercial, from: claim.span.first, to: claim.span.last)
        #expect(throws: missing) { try table.interest(on: claim, at: .commercial, of: .interest(claim)) }
    }

    @Test("the ceiling of late interest follows the half-years, and exists since Book XIX")
    func ceiling() throws {
        func late(_ span: String) throws -> String {
            let claim = try InterestClaim(amount: Money(cents: 100_000), over: ShippedCalculator.span(span))
            return try calculator.result(of: .lateInterest(claim), on: today).value.description
        }
        #expect(try late("2024-01-01..2024-12-30") == "125.00")
        #expect(try late("2024-12-31..2025-01-01") == "0.66")
        #expect(try late("2025-06-30..2025-07-01") == "0.60")
        let second = ComputationFault.noRate(
            .commercial, from: try ShippedCalculator.day("2026-07-01"), to: try ShippedCalculator.day("2026-07-31"))
        #expect(throws: second) { try late("2026-06-01..2026-07-31") }
        let before = ComputationFault.noRule(.lateInterest, on: try ShippedCalculator.day("2023-08-31"))
        #expect(throws: before) { try late("2023-08-31..2023-12-31") }
    }

    @Test("a very large sum over many years is still exact")
    func large() throws {
        let claim = try interest("999999999999.99", "1997-01-01..1997-12-31")
        #expect(claim.value.description == "70000000000.00")
        // 1e11 euro over thirty years and thirty rates, in both kinds of year: still one exact sum.
        #expect(
            try interest("100000000000.00", "1997-01-01..2006-12-31", .actual).value.description == "70000000000.00")
        #expect(try interest("100000000000.00", "1996-09-01..2026-12-31", .actual).steps.count == 33)
        #expect(throws: ComputationFault.tooLarge) { try interest("999999999999.99", "1996-09-01..2026-12-31") }
    }
}
