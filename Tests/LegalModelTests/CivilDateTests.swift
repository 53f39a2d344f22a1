import LegalModel
import Testing

@Suite("Civil date")
struct CivilDateTests {
    @Test(
        "refuses what is no day",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026/01/01", "2026-04-31", "",
            "2026-01-011",
        ])
    func refusals(text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test("prints what it reads", arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2026-11-21"])
    func roundTrip(text: String) { #expect(CivilDate(iso: text)?.description == text) }

    @Test("counts days through a whole Gregorian cycle without a gap")
    func continuity() throws {
        var date = try #require(CivilDate(iso: "1896-02-27"))
        let start = date.daysSinceEpoch
        for offset in 1...146_097 {
            let next = date.adding(days: 1)
            #expect(next.daysSinceEpoch == start + offset)
            #expect(next > date)
            date = next
        }
        #expect(date.description == "2296-02-27")
    }

    @Test(
        "knows the day of the week",
        arguments: [
            ("2026-11-21", Weekday.saturday), ("1970-01-01", .thursday), ("2026-03-12", .thursday),
            ("1804-03-21", .wednesday),
        ])
    func weekday(text: String, expected: Weekday) { #expect(CivilDate(iso: text)?.weekday == expected) }
}
