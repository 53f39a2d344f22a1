import Casework
import LegalModel
import Testing

@Suite("Amounts computed")
struct AmountComputationTests {
    private let calculator: Calculator
    private let today: CivilDate

    init() throws {
        calculator = try ShippedCalculator.calculator()
        today = try ShippedCalculator.day("2026-11-22")
    }

    private func amount(_ computation: Computation, on day: String = "2026-11-22") throws -> String {
        try calculator.result(of: computation, on: ShippedCalculator.day(day)).value.description
    }

    @Test(
        "the deduction for use is exact until it is rounded once, half a cent up",
        arguments: [
            ("649.00", 14, 120, "75.72"), ("649.00", 0, 120, "0.00"), ("649.00", 120, 120, "649.00"),
            ("0.01", 1, 2, "0.01"), ("0.03", 1, 2, "0.02"), ("0.05", 1, 2, "0.03"), ("1.00", 1, 3, "0.33"),
            ("2.00", 1, 3, "0.67"), ("0.10", 1, 20, "0.01"), ("0.10", 1, 21, "0.00"),
            ("999999999999.99", 119, 120, "991666666666.66"),
        ])
    func use(price: String, months: Int, of: Int, expected: String) throws {
        let use = try UseDeduction(price: ShippedCalculator.euros(price), months: months, of: of)
        #expect(try amount(.use(use)) == expected)
    }

    @Test("what remains of a price and the deduction always make the price")
    func remainder() throws {
        for cents in [1, 3, 5, 99, 101, 64_900, 64_901] {
            for months in 0...12 {
                let price = Money(cents: Int64(cents))
                let used = try calculator.result(
                    of: .use(UseDeduction(price: price, months: months, of: 12)), on: today)
                let left = try calculator.result(
                    of: .use(UseDeduction(price: price, months: months, of: 12, isRemainder: true)), on: today)
                #expect(try #require(used.amount) + #require(left.amount) == price)
            }
        }
        let example = try UseDeduction(
            price: ShippedCalculator.euros("649.00"), months: 14, of: 120, isRemainder: true)
        #expect(try amount(.use(example)) == "573.28")
    }

    @Test(
        "the price is reduced in proportion to the value that is lacking",
        arguments: [
            ("500.00", "100.00", "400.00", "125.00"), ("500.00", "0.00", "400.00", "0.00"),
            ("500.00", "400.00", "400.00", "500.00"), ("100.00", "1.00", "3.00", "33.33"),
            ("0.01", "1.00", "2.00", "0.01"), ("649.00", "260.00", "669.00", "252.23"),
        ])
    func reduction(price: String, lacking: String, value: String, expected: String) throws {
        let reduction = try PriceReduction(
            price: ShippedCalculator.euros(price), lacking: ShippedCalculator.euros(lacking),
            value: ShippedCalculator.euros(value))
        #expect(try amount(.priceReduction(reduction)) == expected)
    }

    @Test(
        "the lump sum follows the slices, each border included",
        arguments: [
            ("0.01", "20.00"), ("100.00", "20.00"), ("150.00", "20.00"), ("150.01", "30.00"), ("150.04", "30.00"),
            ("150.05", "30.01"), ("300.00", "45.00"), ("499.99", "65.00"), ("500.00", "65.00"), ("500.01", "65.00"),
            ("500.09", "65.00"), ("500.10", "65.01"), ("1000.00", "90.00"), ("39199.89", "1999.99"),
            ("39199.90", "2000.00"), ("39200.00", "2000.00"), ("39200.01", "2000.00"), ("50000.00", "2000.00"),
            ("999999999999.99", "2000.00"),
        ])
    func lumpSum(balance: String, expected: String) throws {
        #expect(try amount(.collectionCosts(balance: ShippedCalculator.euros(balance))) == expected)
    }

    @Test("no lump sum without a balance, and none before the rule existed")
    func noLumpSum() throws {
        let computation = Computation.collectionCosts(balance: .zero)
        #expect(throws: ComputationFault.notPositive(.balance)) { try calculator.result(of: computation, on: today) }
        let below = Computation.collectionCosts(balance: Money(cents: -1))
        #expect(throws: ComputationFault.notPositive(.balance)) { try calculator.result(of: below, on: today) }
        let before = try ShippedCalculator.day("2023-08-31")
        #expect(throws: ComputationFault.noRule(.collectionCosts, on: before)) {
            try calculator.result(of: .collectionCosts(balance: Money(cents: 10_000)), on: before)
        }
        #expect(
            try amount(.collectionCosts(balance: Money(cents: 10_000)), on: "2023-09-01") == "20.00")
    }

    @Test(
        "reminders: the first is free, for regular supply three a year; each other at most 7.50 euro and postage",
        arguments: [
            (0, false, "0", "0.00"), (1, false, "1.50", "0.00"), (2, false, "1.50", "9.00"), (3, true, "1.50", "0.00"),
            (4, true, "0", "7.50"), (5, true, "1.50", "18.00"),
        ])
    func reminders(count: Int, regular: Bool, postage: String, expected: String) throws {
        let costs = try ReminderCosts(
            reminders: count, isRegularSupply: regular, postage: ShippedCalculator.euros(postage))
        #expect(try amount(.reminderCosts(costs)) == expected)
    }

    @Test(
        "the cost of healing an animal adds up the slices of its price",
        arguments: [
            ("0.01", "0.03"), ("500.00", "1500.00"), ("500.01", "1500.02"), ("800.00", "2100.00"),
            ("1500.00", "3500.00"), ("1500.01", "3500.01"), ("2000.00", "4000.00"),
        ])
    func animals(price: String, expected: String) throws {
        #expect(try amount(.veterinaryCosts(price: ShippedCalculator.euros(price))) == expected)
    }

    @Test("a balance adds what was paid and takes away the rest; it may fall below zero")
    func balance() throws {
        let sums = try BalanceOfSums(
            paid: [Money(cents: 64_900), Money(cents: 8_500)], refunded: [Money(cents: 10_000)], owed: [Money(cents: 1)]
        )
        #expect(try amount(.balance(sums)) == "633.99")
        #expect(try amount(.balance(BalanceOfSums(paid: [], owed: [Money(cents: 250)]))) == "-2.50")
    }

    @Test("inputs that make no sense are refused, each by its name")
    func refused() throws {
        let (one, minus) = (Money(cents: 1), Money(cents: -1))
        #expect(throws: ComputationFault.notPositive(.price)) { try UseDeduction(price: .zero, months: 1, of: 2) }
        #expect(throws: ComputationFault.negative(.months)) { try UseDeduction(price: one, months: -1, of: 2) }
        #expect(throws: ComputationFault.notPositive(.of)) { try UseDeduction(price: one, months: 0, of: 0) }
        #expect(throws: ComputationFault.exceeds(.months, .of)) { try UseDeduction(price: one, months: 3, of: 2) }
        #expect(throws: ComputationFault.exceeds(.lacking, .value)) {
            try PriceReduction(price: one, lacking: Money(cents: 2), value: one)
        }
        #expect(throws: ComputationFault.negative(.lacking)) {
            try PriceReduction(price: one, lacking: minus, value: one)
        }
        #expect(throws: ComputationFault.notPositive(.value)) {
            try PriceReduction(price: one, lacking: .zero, value: .zero)
        }
        #expect(throws: ComputationFault.negative(.refunded)) { try BalanceOfSums(paid: [one], refunded: [minus]) }
        #expect(throws: ComputationFault.nothing) { try BalanceOfSums(paid: [], refunded: [one]) }
        #expect(throws: ComputationFault.tooLarge) {
            try BalanceOfSums(paid: Array(repeating: one, count: 1001))
        }
        #expect(throws: ComputationFault.negative(.reminders)) {
            try ReminderCosts(reminders: -1, isRegularSupply: false, postage: .zero)
        }
        #expect(throws: ComputationFault.negative(.postage)) {
            try ReminderCosts(reminders: 1, isRegularSupply: false, postage: minus)
        }
        let span = try ShippedCalculator.span("2025-01-01..2025-01-31")
        #expect(throws: ComputationFault.negative(.amount)) { try InterestClaim(amount: minus, over: span) }
    }
}
