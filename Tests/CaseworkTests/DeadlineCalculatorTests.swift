import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

/// The rules and holidays that ship.
enum ShippedDeadlines {
    static func calculator() throws -> DeadlineCalculator {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("LegalCorpus")
        func node(_ name: String) throws -> SourceNode {
            try YAMLReader.read(WholeFile.read(folder.appendingPathComponent(name).path), file: name)
        }
        return try DeadlineData.calculator(
            deadlines: node("deadlines.yaml"), holidays: node("holidays.yaml"),
            terms: LegalTermTable(decoding: node("terms.yaml")))
    }
}

@Suite struct DeadlineCalculatorTests {
    private let calculator: DeadlineCalculator

    init() throws { calculator = try ShippedDeadlines.calculator() }

    struct Vector: Sendable, CustomTestStringConvertible {
        let from: String
        let rule: String
        let extended: Bool
        let due: String
        let planned: String

        init(_ from: String, _ rule: String, due: String, planned: String? = nil, extended: Bool = false) {
            self.from = from
            self.rule = rule
            self.extended = extended
            self.due = due
            self.planned = planned ?? due
        }

        var testDescription: String { "\(rule) from \(from) is due \(due), planned \(planned)" }
    }

    static let vectors = [
        Vector("2026-03-12", "D3", due: "2026-04-02"),
        Vector("2026-03-12", "D4", due: "2026-06-10"),
        Vector("2026-03-12", "D4", due: "2026-09-08", extended: true),
        Vector("2026-06-10", "D5", due: "2026-09-08"),
        Vector("2026-05-11", "D4", due: "2026-08-09", planned: "2026-08-07"),
        Vector("2026-03-12", "D8", due: "2026-04-13"),
        Vector("2026-03-07", "D8", due: "2026-04-07"),
        Vector("2026-03-12", "D6", due: "2026-03-26"),
        Vector("2026-04-01", "D6", due: "2026-04-16"),
        Vector("2026-12-22", "D6", due: "2027-01-07"),
        Vector("2026-03-12", "D1", due: "2026-03-16"),
        Vector("2026-04-30", "D2", due: "2026-05-05"),
        // The last day counted is closed: a party is granted the later day, the service acts on the earlier.
        Vector("2025-03-14", "D7", due: "2026-03-16", planned: "2026-03-13"),
        Vector("2024-02-29", "D7", due: "2025-02-28"),
        Vector("2026-03-12", "D12", due: "2026-04-13", planned: "2026-04-10"),
        Vector("2016-03-12", "BE-ACC-2262bis", due: "2026-03-12"),
        Vector("2016-03-14", "BE-ACC-2262bis", due: "2026-03-14", planned: "2026-03-13"),
    ]

    @Test(arguments: vectors)
    func `Due dates are those of the domain description`(vector: Vector) throws {
        let from = try #require(CivilDate(iso: vector.from))
        let deadline = try calculator.deadline(
            Identifier(vector.rule), from: from, isExtended: vector.extended)
        #expect(deadline.due.description == vector.due)
        #expect(deadline.planned.description == vector.planned)
        #expect(deadline.steps.first?.kind == .begins)
        #expect(deadline.steps.first?.day == from.adding(days: 1))
    }

    struct Term: Sendable {
        let from: String
        let length: Int
        let unit: DeadlineRule.Term.Unit
        let due: String
    }

    static let terms = [
        Term(from: "2026-03-12", length: 10, unit: .workingDays(.economicLaw), due: "2026-03-24"),
        Term(from: "2026-04-01", length: 10, unit: .workingDays(.economicLaw), due: "2026-04-14"),
        Term(from: "2026-12-22", length: 10, unit: .workingDays(.economicLaw), due: "2027-01-05"),
        // Three working days from a Wednesday end on a Saturday, which moves on.
        Term(from: "2026-03-11", length: 3, unit: .workingDays(.economicLaw), due: "2026-03-16"),
        Term(from: "2026-05-15", length: 2, unit: .days, due: "2026-05-19"),
        Term(from: "2026-05-15", length: 1, unit: .days, due: "2026-05-18"),
        Term(from: "2026-03-12", length: 30, unit: .days, due: "2026-04-13"),
        Term(from: "2026-01-31", length: 1, unit: .months, due: "2026-03-02"),
        Term(from: "2026-08-31", length: 1, unit: .months, due: "2026-09-30"),
    ]

    @Test(arguments: terms)
    func `Terms given to a party end on a working day and hold two of them`(term: Term) throws {
        let rule = DeadlineRule(
            id: "T", title: Translations("t", in: .french),
            term: DeadlineRule.Term(length: term.length, unit: term.unit), bearer: .party,
            verification: .setting)
        let own = DeadlineCalculator(
            rules: [rule], holidays: calculator.holidays, receiptByPost: calculator.receiptByPost)
        let from = try #require(CivilDate(iso: term.from))
        #expect(try own.deadline("T", from: from).due.description == term.due)
    }

    static let movableHolidays = [
        (2022, "2022-04-18", "2022-05-26", "2022-06-06"), (2023, "2023-04-10", "2023-05-18", "2023-05-29"),
        (2024, "2024-04-01", "2024-05-09", "2024-05-20"), (2025, "2025-04-21", "2025-05-29", "2025-06-09"),
        (2026, "2026-04-06", "2026-05-14", "2026-05-25"), (2027, "2027-03-29", "2027-05-06", "2027-05-17"),
        (2028, "2028-04-17", "2028-05-25", "2028-06-05"), (2029, "2029-04-02", "2029-05-10", "2029-05-21"),
        (2030, "2030-04-22", "2030-05-30", "2030-06-10"),
    ]

    @Test(arguments: movableHolidays)
    func `Holidays that move follow Easter`(year: Int, monday: String, ascension: String, whit: String) throws {
        let names = try [monday, ascension, whit].map { text in
            let day = try #require(CivilDate(iso: text))
            let holiday = try #require(calculator.holidays.holiday(on: day))
            return holiday.name.text(preferring: .english)
        }
        #expect(names == ["Easter Monday", "Ascension Day", "Whit Monday"])
        let days = (0..<366).compactMap { CivilDate(year: year, month: 1, day: 1)?.adding(days: $0) }
        let closed = days.filter { $0.year == year && calculator.holidays.holiday(on: $0) != nil }
        #expect(closed.count == 10)
    }

    static let suspensions: [([String], String)] = [
        (["2020-01-01..2020-01-10"], "2026-03-22"),
        (["2020-01-01..2020-01-10", "2020-01-05..2020-01-15"], "2026-03-27"),
        (["2020-01-01..2020-01-10", "2020-01-11..2020-01-11"], "2026-03-23"),
        (["2015-01-01..2016-03-12"], "2026-03-12"), (["2015-01-01..2016-03-13"], "2026-03-13"),
        (["2026-03-12..2026-03-12"], "2026-03-13"), (["2026-03-13..2026-12-31"], "2026-03-12"),
        // The second lies in the term only because the first has lengthened it.
        (["2026-03-01..2026-03-05", "2026-03-15..2026-03-16"], "2026-03-19"),
    ]

    @Test(arguments: suspensions)
    func `Whole days of suspension lengthen a limitation period`(spans: [String], due: String) throws {
        let from = try #require(CivilDate(iso: "2016-03-12"))
        let closed = try spans.map { text in
            let ends = text.components(separatedBy: "..").compactMap { CivilDate(iso: $0) }
            return try DeadlineCalculator.ClosedDays(from: ends[0], to: ends[1])
        }
        let deadline = try calculator.deadline("BE-ACC-2262bis", from: from, suspensions: closed)
        #expect(deadline.due.description == due)
    }

    @Test func `What a rule does not know is refused`() throws {
        let day = try #require(CivilDate(iso: "2026-03-12"))
        let span = try DeadlineCalculator.ClosedDays(from: day, to: day)
        #expect(throws: DeadlineFault.notExtendable("D3")) {
            try calculator.deadline("D3", from: day, isExtended: true)
        }
        #expect(throws: DeadlineFault.notSuspendable("D4")) {
            try calculator.deadline("D4", from: day, suspensions: [span])
        }
        #expect(throws: DeadlineFault.self) { try calculator.deadline("D9", from: day) }
        #expect(throws: DeadlineFault.reversedSuspension(from: day, to: day.adding(days: -1))) {
            try DeadlineCalculator.ClosedDays(from: day, to: day.adding(days: -1))
        }
        let end = try #require(CivilDate(iso: "9999-12-30"))
        for rule in ["D1", "D4", "D7", "D8"] {
            #expect(throws: DeadlineFault.beyondCalendar) { try calculator.deadline(Identifier(rule), from: end) }
        }
    }

    @Test func `The steps say why a day was moved`() throws {
        let day = try #require(CivilDate(iso: "2026-03-07"))
        let kinds = try calculator.deadline("D8", from: day).steps.map(\.kind)
        #expect(kinds.count == 3)
        guard case .moved(.holiday(let name)) = kinds[2] else {
            Issue.record("\(kinds)")
            return
        }
        #expect(name[.dutch] == "paasmaandag")
        let sunday = try #require(CivilDate(iso: "2026-05-11"))
        #expect(try calculator.deadline("D4", from: sunday).steps.last?.kind == .planned(because: .sunday))
    }

    @Test func `A letter posted counts as received on the third working day`() throws {
        let friday = try #require(CivilDate(iso: "2026-04-03"))
        #expect(try calculator.presumedReceipt(ofPosting: friday).description == "2026-04-09")
    }

    @Test func `The agenda names what is due, and stops with the dossier`() throws {
        var dossier = try DocumentedExample.dossier()
        func due() throws -> [String] {
            try calculator.agenda(of: dossier).map { "\($0.rule) \($0.due) \($0.planned)" }
        }
        #expect(try due() == ["D4 2026-06-10 2026-06-10"])
        dossier.procedure.extendedOn = CivilDate(iso: "2026-05-01")
        #expect(try due() == ["D4 2026-09-08 2026-09-08"])
        dossier.status = .exchange
        let letters = ["D6 2026-04-20 2026-04-20", "D6 2026-04-20 2026-04-20"]
        #expect(try due() == letters + ["D4 2026-09-08 2026-09-08"], "one line for each letter that waits")
        dossier.status = .reminded1
        dossier.procedure.companyAnsweredOn = nil
        #expect(try due() == ["D6 2026-04-15 2026-04-15", "D4 2026-09-08 2026-09-08"])
        dossier.status = .complete
        #expect(try due() == ["D2 2026-03-16 2026-03-16", "D3 2026-04-02 2026-04-02", "D4 2026-09-08 2026-09-08"])
        dossier.status = .recommended
        #expect(try due() == ["D8 2026-05-20 2026-05-20"])
        dossier.status = .closed
        #expect(try due().isEmpty)
    }
}
