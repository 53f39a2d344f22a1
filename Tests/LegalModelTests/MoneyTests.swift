import LegalModel
import Testing

@Suite("Money")
struct MoneyTests {
    @Test(
        "refuses a comma, a currency, a third decimal, separators",
        arguments: [
            "450,00", "450 €", "€450", "1.234.56", "1 234.56", "0.123", "", ".5", "5.", "1e3", "--1", "9999999999999",
        ])
    func refusals(text: String) { #expect(Money(decimal: text) == nil) }

    @Test("reads cents exactly", arguments: [("450", 45000), ("450.5", 45050), ("0.01", 1), ("-12.34", -1234)])
    func cents(text: String, expected: Int) { #expect(Money(decimal: text)?.cents == Int64(expected)) }

    @Test("prints two decimals and reads them again", arguments: [Int64(0), 1, -1, 99, 100, 123_456, -5])
    func roundTrip(cents: Int64) { #expect(Money(decimal: Money(cents: cents).description)?.cents == cents) }
}
