import Casework
import LegalModel
import Testing

@Suite("Days and terms computed")
struct DayComputationTests {
    private let calculator: Calculator
    private let today: CivilDate

    init() throws {
        calculator = try ShippedCalculator.calculator()
        today = try ShippedCalculator.day("2026-11-22")
    }

    private func value(_ computation: Computation) throws -> String {
        try calculator.result(of: computation, on: today).value.description
    }

    @Test(
        "the day of the event does not count, the last day does",
        arguments: [
            ("2024-02-28", "2024-03-01", "2"), ("2025-02-28", "2025-03-01", "1"), ("2025-01-01", "2025-01-01", "0"),
            ("2024-01-01", "2025-01-01", "366"), ("2025-01-01", "2026-01-01", "365"),
        ])
    func days(from: String, to: String, expected: String) throws {
        #expect(
            try value(.days(DayCount(from: ShippedCalculator.day(from), to: ShippedCalculator.day(to)))) == expected)
    }

    @Test("suspensions count once where they overlap, and not at all outside")
    func suspensions() throws {
        let count = try DayCount(
            from: ShippedCalculator.day("2025-01-01"), to: ShippedCalculator.day("2025-01-31"),
            suspensions: [
                ShippedCalculator.span("2025-01-10..2025-01-14"), ShippedCalculator.span("2025-01-13..2025-01-15"),
                ShippedCalculator.span("2024-12-01..2025-01-01"), ShippedCalculator.span("2025-02-01..2025-02-10"),
            ])
        #expect(try value(.days(count)) == "24")
    }

    // From Wednesday 1 April 2026; 6 April is Easter Monday.
    @Test(
        "working days leave out holidays and Sundays, and Saturdays by the Civil Code",
        arguments: [(DayCount.Counted.all, "15"), (.workingDays, "10"), (.economicWorkingDays, "12")])
    func workingDays(counted: DayCount.Counted, expected: String) throws {
        let count = try DayCount(
            from: ShippedCalculator.day("2026-04-01"), to: ShippedCalculator.day("2026-04-16"), counted: counted)
        #expect(try value(.days(count)) == expected)
    }

    struct Term: Sendable, CustomTestStringConvertible {
        let from: String
        let length: Int
        let unit: TermCount.Unit
        let moved: Bool
        let suspended: [String]
        let due: String
        var testDescription: String { "\(length) \(unit) from \(from)" }

        init(
            _ from: String, _ length: Int, _ unit: TermCount.Unit, moved: Bool = true, suspended: [String] = [],
            due: String
        ) {
            self.from = from
            self.length = length
            self.unit = unit
            self.moved = moved
            self.suspended = suspended
            self.due = due
        }
    }

    @Test(
        "terms end as the Civil Code says",
        arguments: [
            Term("2025-01-31", 1, .months, due: "2025-02-28"), Term("2024-01-31", 1, .months, due: "2024-02-29"),
            Term("2024-02-29", 1, .years, due: "2025-02-28"), Term("2026-03-12", 10, .workingDays, due: "2026-03-26"),
            Term("2026-03-12", 10, .economicWorkingDays, due: "2026-03-24"),
            Term("2026-03-13", 15, .days, due: "2026-03-30"),
            Term("2026-03-13", 15, .days, moved: false, due: "2026-03-28"),
            Term("2026-03-12", 2, .weeks, due: "2026-03-26"),
            Term("2026-01-01", 1, .years, moved: false, suspended: ["2026-06-01..2026-06-30"], due: "2027-01-31"),
        ])
    func terms(term: Term) throws {
        let count = try TermCount(
            from: ShippedCalculator.day(term.from), length: term.length, unit: term.unit, isMoved: term.moved,
            suspensions: term.suspended.map(ShippedCalculator.span))
        #expect(try value(.term(count)) == term.due)
    }

    // The text does not say whether the first day counts: both readings stand in the steps, the later is the result.
    @Test(
        "a first reminder leaves fourteen days from the third working day after posting, or from the day after an e-mail",
        arguments: [
            (ReminderSent.Channel.post, "2026-03-12", "2026-03-16", "2026-03-29", "2026-03-30", "2026-03-30"),
            (.electronic, "2026-03-12", "2026-03-13", "2026-03-26", "2026-03-27", "2026-03-27"),
            // Saturday is a working day here: sent on Wednesday, the third is Saturday.
            (.post, "2026-03-11", "2026-03-14", "2026-03-27", "2026-03-28", "2026-03-30"),
            // Good Friday is none of the ten holidays, Easter Monday is.
            (.post, "2026-04-02", "2026-04-07", "2026-04-20", "2026-04-21", "2026-04-21"),
            (.electronic, "2023-12-09", "2023-12-10", "2023-12-23", "2023-12-24", "2023-12-26"),
        ])
    func reminder(
        channel: ReminderSent.Channel, sent: String, first: String, early: String, late: String, due: String
    ) throws {
        let result = try calculator.result(
            of: .reminderTerm(ReminderSent(sent: ShippedCalculator.day(sent), by: channel)), on: today)
        #expect(result.value.description == due)
        let reached = result.steps.compactMap { step -> String? in
            if case .reached(let day, _) = step { day.description } else { nil }
        }
        #expect(Array(reached.prefix(3)) == [first, early, late])
        #expect(reached.last == (try ShippedCalculator.day(due)).adding(days: 1).description)
    }

    @Test("no reminder term before Book XIX; a term beyond the calendar, and dates the wrong way round, are refused")
    func refused() throws {
        let before = try ShippedCalculator.day("2023-08-31")
        #expect(throws: ComputationFault.noRule(.reminderTerm, on: before)) {
            try calculator.result(of: .reminderTerm(ReminderSent(sent: before, by: .post)), on: today)
        }
        let last = try ShippedCalculator.day("9999-12-31")
        #expect(throws: ComputationFault.beyondCalendar) {
            try calculator.result(of: .term(TermCount(from: last, length: 1, unit: .days)), on: today)
        }
        #expect(throws: ComputationFault.notPositive(.length)) {
            try TermCount(from: before, length: 0, unit: .days)
        }
        #expect(throws: ComputationFault.tooLarge) { try TermCount(from: before, length: 100_001, unit: .days) }
        #expect(throws: ComputationFault.reversed(from: last, to: before)) { try DayCount(from: last, to: before) }
    }
}
