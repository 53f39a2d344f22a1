import LegalModel
import Testing

@Suite("Article reference")
struct ArticleReferenceTests {
    @Test(
        "prints what it reads",
        arguments: [
            "BE-CDE:VI.83", "BE-CDE:VI.83,17°", "BE-CDE:VI.43,§2,al.1", "BE-ACC:1649quater,§4/1",
            "BE-CDE:XVI.26/1,al.2",
            "BE-ACC:1649quinquies,§5,2°,a)", "BE-CC:5.74", "BE-LAW-2017-11-21:77", "BE-CDE:I.1,1°,al.2,a)",
            "BE-ACC:1649quinquies,§3/1,al.2,1°,-2)", "BE-CDE:I.9,33°/1", "BE-CDE:XV.83,10°/2,a)",
        ])
    func roundTrip(text: String) { #expect(ArticleReference(text)?.description == text) }

    @Test(
        "refuses other forms",
        arguments: [
            "VI.83", "BE-CDE:", "BE-CDE:VI.83,", "BE-CDE:VI.83,al.1,§1", "BE-CDE:VI.83,17", "be-cde:VI.83",
            "BE-CDE:art. 5",
            "BE-CDE:VI.83,§", "BE-CDE:I.9,33°/", "BE-CDE:I.9,°/1", "BE-CDE:I.9,33°1", "BE-CDE:VI.83,al.0", "BE:5.74",
            "BE-CC:5.74.",
        ])
    func refusals(text: String) { #expect(ArticleReference(text) == nil) }

    @Test("a larger place contains a smaller one, not the reverse")
    func containment() throws {
        let large = try #require(ArticleReference("BE-CDE:VI.43,§2"))
        let small = try #require(ArticleReference("BE-CDE:VI.43,§2,al.1"))
        #expect(large.contains(small))
        #expect(!small.contains(large))
    }
}

@Suite("Article order")
struct ArticleOrderTests {
    @Test("follows the book")
    func order() {
        let numbers = [
            "1649", "1649bis", "1649ter", "1649quater", "1649quinquies", "1649sexies", "1650", "1701", "1701/1",
            "1701/2", "1701/10",
        ]
        #expect(numbers.shuffled().sorted { ArticleNumberOrder($0) < ArticleNumberOrder($1) } == numbers)
        let books = [
            "I.1", "I.8", "VI.9", "VI.10", "VI.44", "VI.44/1", "VI.45", "IX.1", "XVI.26", "XVI.26/1", "XVI.27",
        ]
        #expect(books.shuffled().sorted { ArticleNumberOrder($0) < ArticleNumberOrder($1) } == books)
    }

    @Test("reads Roman numerals of the usual form only", arguments: [("XVI", 16), ("IV", 4), ("MCMXC", 1990)])
    func roman(text: String, value: Int) {
        #expect(RomanNumeral.value(of: text) == value)
        #expect(RomanNumeral.text(of: value) == text)
        #expect(RomanNumeral.value(of: "IIII") == nil)
        #expect(RomanNumeral.value(of: "bis") == nil)
    }
}
