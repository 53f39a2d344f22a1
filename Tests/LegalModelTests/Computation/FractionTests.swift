import LegalModel
import Testing

@Suite("Exact fractions")
struct FractionTests {
    @Test(
        "a half goes up, anything less goes down, whatever the sign",
        arguments: [
            (1, 2, 1), (3, 2, 2), (5, 2, 3), (-1, 2, 0), (-3, 2, -1), (-5, 2, -2), (0, 7, 0), (49, 100, 0),
            (51, 100, 1),
            (-51, 100, -1), (-49, 100, 0), (7, 1, 7), (-7, 1, -7), (4_999_999, 10_000_000, 0),
        ])
    func halfUp(numerator: Int, denominator: Int, expected: Int) throws {
        let fraction = try Fraction(Int128(numerator), over: Int128(denominator))
        #expect(try fraction.roundedHalfUp() == Int128(expected))
    }

    @Test("rounding is the floor of the number and a half, for a thousand numbers")
    func floorOfHalf() throws {
        for numerator in -250...250 {
            for denominator in [1, 2, 3, 7, 120] {
                let rounded = try Fraction(Int128(numerator), over: Int128(denominator)).roundedHalfUp()
                let distance = 2 * (Int(rounded) * denominator - numerator)
                #expect(distance > -denominator && distance <= denominator)
            }
        }
    }

    @Test("fractions are kept in lowest terms, with the sign above the line")
    func lowest() throws {
        let fraction = try Fraction(-42, over: -56)
        #expect(fraction == (try Fraction(3, over: 4)))
        #expect(fraction.numerator == 3 && fraction.denominator == 4)
        #expect(try Fraction(5, over: -10).numerator == -1)
        #expect(throws: ComputationFault.tooLarge) { try Fraction(1, over: 0) }
    }

    @Test("sums and products are exact: a third three times is one")
    func exact() throws {
        let third = try Fraction(1, over: 3)
        #expect(try third.plus(third).plus(third) == Fraction(1))
        #expect(try third.times(Fraction(3)) == Fraction(1))
        #expect(try Fraction(64_900).times(Fraction(14, over: 120)) == Fraction(22_715, over: 3))
    }

    @Test("what needs more digits than there are is refused, never cut")
    func overflow() throws {
        let huge = Fraction(Int128.max)
        #expect(throws: ComputationFault.tooLarge) { try huge.times(Fraction(2)) }
        #expect(throws: ComputationFault.tooLarge) { try huge.plus(Fraction(1)) }
        #expect(throws: ComputationFault.tooLarge) { try huge.roundedHalfUp() }
        #expect(throws: ComputationFault.tooLarge) { try Money(rounding: Fraction(Int64.max)) }
    }

    @Test("decimals are cut, and it is said whether anything was cut")
    func decimals() throws {
        let cut = try Fraction(22_715, over: 300).decimal(places: 4)
        #expect(cut.text == "75.7166" && !cut.isExact)
        let whole = try Fraction(-5, over: 2).decimal(places: 2)
        #expect(whole.text == "-2.50" && whole.isExact)
        #expect(Fraction(7).decimal(places: 0).text == "7")
    }

    @Test(
        "percentages are read to four decimals and printed without more than needed",
        arguments: [
            ("5.75", 57_500, "5.75"), ("12.5", 125_000, "12.5"), ("300", 3_000_000, "300"), ("0", 0, "0"),
            ("4.50", 45_000, "4.5"), ("0.0001", 1, "0.0001"), ("10.5", 105_000, "10.5"),
        ])
    func percentages(text: String, tenThousandths: Int, printed: String) throws {
        let percentage = try #require(Percentage(decimal: text))
        #expect(percentage.tenThousandths == tenThousandths)
        #expect(percentage.description == printed)
    }

    @Test(
        "anything else is no percentage",
        arguments: ["", "-1", "1,5", "1.", ".5", "1.23456", "10000", "5 %", "٥", "1.2.3", "+1", "1e2"])
    func notPercentages(text: String) { #expect(Percentage(decimal: text) == nil) }

    @Test(
        "a span is two days with two points between, the last not before the first",
        arguments: [("2024-02-28..2024-03-01", 3), ("2025-02-28..2025-03-01", 2), ("2025-01-01..2025-01-01", 1)])
    func spans(text: String, days: Int) throws {
        let span = try #require(DateSpan(text))
        #expect(span.lengthInDays == days)
        #expect(span.description == text)
    }

    @Test(
        "anything else is no span",
        arguments: [
            "", "2025-01-02..2025-01-01", "2025-02-30..2025-03-01", "2025-01-01...2025-01-02", "2025-01-01/2025-01-02",
        ])
    func notSpans(text: String) { #expect(DateSpan(text) == nil) }
}
