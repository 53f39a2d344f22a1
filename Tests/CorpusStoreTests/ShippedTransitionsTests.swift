import Citations
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// The table that ships, on the days on which the law changed: the day before and the day itself.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "LegalCorpus/transitions.yaml")))
struct ShippedTransitionsTests {
    private let table: TransitionTable
    private let folder = CorpusFolder(URL(fileURLWithPath: "LegalCorpus"))

    init() throws { table = try folder.transitions(catalog: folder.catalog()) }

    @Test(arguments: [
        ("contract-law", TransitionEvent.contract, "2022-12-31", "old-civil-code"),
        ("contract-law", .contract, "2023-01-01", "book-5"),
        ("general-part", .contract, "2022-12-31", "principles"), ("general-part", .contract, "2023-01-01", "book-1"),
        ("proof", .contract, "2020-10-31", "old-civil-code"), ("proof", .contract, "2020-11-01", "book-8"),
        ("tort", .fact, "2024-12-31", "old-civil-code"), ("tort", .fact, "2025-01-01", "book-6"),
        ("liability-of-helpers", .contract, "2025-01-01", "without-paragraph-2"),
        ("consumer-sale", .contract, "2004-12-31", "before-2005"), ("consumer-sale", .contract, "2005-01-01", "2005"),
        ("consumer-sale", .contract, "2022-05-31", "2005"), ("consumer-sale", .contract, "2022-06-01", "2022"),
        ("animal-sale", .contract, "2024-04-30", "2005"), ("animal-sale", .contract, "2024-05-01", "2024"),
        ("digital-content", .supply, "2022-05-31", "common-law"), ("digital-content", .supply, "2022-06-01", "2022"),
        ("digital-content", .delivery, "2022-06-01", "2022"),
        ("distance-contracts", .contract, "2014-05-30", "act-of-2010"),
        ("distance-contracts", .contract, "2014-05-31", "2014"),
        ("distance-contracts", .contract, "2022-05-27", "2014"),
        ("distance-contracts", .contract, "2022-05-28", "2022"),
        ("off-premises-contracts", .contract, "2022-05-27", "2014"),
        ("off-premises-contracts", .contract, "2022-05-28", "2022"),
        ("unfair-terms", .contract, "2014-05-30", "act-of-2010"), ("unfair-terms", .contract, "2014-05-31", "2014"),
        ("unfair-term-guarantee", .contract, "2022-05-31", "earlier-wording"),
        ("unfair-term-guarantee", .contract, "2022-06-01", "2022"),
        ("unfair-term-ending", .contract, "2022-12-31", "earlier-wording"),
        ("unfair-term-ending", .contract, "2023-01-01", "2023"),
        ("co-owners", .contract, "2024-03-30", "none"), ("co-owners", .contract, "2024-03-31", "2024"),
        ("tacit-renewal", .renewal, "2014-05-30", "act-of-2010"), ("tacit-renewal", .renewal, "2014-05-31", "2014"),
        ("delivery-options", .contract, "2024-03-30", "none"), ("delivery-options", .contract, "2024-03-31", "2024"),
        ("cash", .practice, "2024-03-30", "none"), ("cash", .practice, "2024-03-31", "2024"),
        ("price-reductions", .announcement, "2022-05-27", "earlier-wording"),
        ("price-reductions", .announcement, "2022-05-28", "2022"),
        ("consumer-debts", .contract, "2023-09-01", "book-xix"),
        ("vehicles", .contract, "2019-10-31", "decree-of-2000"),
        ("vehicles", .contract, "2019-11-01", "decree-of-2019"),
        ("package-travel", .contract, "2018-06-30", "act-of-1994"),
        ("package-travel", .contract, "2018-07-01", "act-of-2017"),
        ("home-visits-energy", .practice, "2023-12-22", "none"),
        ("home-visits-energy", .practice, "2024-01-01", "2024"),
        ("limitation-networks", .claimDue, "2017-08-02", "disputed"),
        ("limitation-networks", .claimDue, "2017-08-03", "five-years"),
        ("justice-of-the-peace", .proceedings, "2018-08-31", "lower-ceiling"),
        ("justice-of-the-peace", .proceedings, "2018-09-01", "2018"),
    ])
    func `the regime changes on its day`(
        _ id: String, _ event: TransitionEvent, _ day: String, _ regime: String
    ) throws {
        #expect(try selection(id, [event: day]) == .applies(try self.regime(id, regime)))
    }

    @Test func `without the decisive day the table asks for it`() throws {
        for transition in table.transitions where transition.regimes.contains(where: { !$0.isAnnounced }) {
            #expect(transition.selection(on: KnownDates([:])).answer == .dateMissing(transition.event))
        }
    }

    @Test(arguments: ["special-contracts", "right-to-repair", "green-transition", "withdrawal-function"])
    func `announced law never applies`(_ id: String) throws {
        let transition = try #require(table[Identifier(id)])
        for day in ["2020-01-01", "2026-11-22", "2040-01-01"] {
            let date = try #require(CivilDate(iso: day))
            #expect(transition.selection(on: KnownDates(allOn: date)).answer == .outside)
        }
    }

    @Test func `older debts follow Book XIX by the start of the late payment`() throws {
        let old = ("2022-03-01")
        #expect(try selection("consumer-debts", [.contract: old]) == .dateMissing(.arrears))
        let book = try regime("consumer-debts", "book-xix")
        let act = try regime("consumer-debts", "act-of-2002")
        #expect(try selection("consumer-debts", [.contract: old, .arrears: "2023-08-31"]) == .applies(act))
        #expect(try selection("consumer-debts", [.contract: old, .arrears: "2023-09-01"]) == .choice([act, book]))
        #expect(try selection("consumer-debts", [.contract: old, .arrears: "2023-11-30"]) == .choice([act, book]))
        #expect(try selection("consumer-debts", [.contract: old, .arrears: "2023-12-01"]) == .applies(book))
        #expect(try selection("consumer-debts", [.contract: "2023-09-01"]) == .applies(book))
    }

    @Test func `two articles on digital content wait for a later contract`() throws {
        let dates: [TransitionEvent: String] = [.supply: "2022-06-01", .contract: "2022-05-31"]
        #expect(try verdict("BE-ACC:1701/8", dates) == .governs(try regime("digital-content", "2022")))
        #expect(try verdict("BE-ACC:1701/16", dates) == .governedBy(try regime("digital-content", "common-law")))
        #expect(try verdict("BE-ACC:1701/17,§2", [.supply: "2022-06-01"]) == .dateMissing(.contract))
        let later: [TransitionEvent: String] = [.supply: "2022-06-01", .contract: "2022-06-01"]
        #expect(try verdict("BE-ACC:1701/17", later) == .governs(try regime("digital-content", "2022")))
    }

    @Test func `the judge's power over the burden has immediate effect`() throws {
        let book = try regime("proof", "book-8")
        #expect(try verdict("BE-CC:8.4,al.5", [.contract: "2015-01-01"]) == .governs(book))
        #expect(try verdict("BE-CC:8.4,al.5", [:]) == .governs(book))
        let old = try regime("proof", "old-civil-code")
        #expect(try verdict("BE-CC:8.4,al.1", [.contract: "2015-01-01"]) == .governedBy(old))
    }

    @Test(arguments: [
        ("BE-CC:5.83", TransitionEvent.contract, "2021-02-12", "old-civil-code"),
        ("BE-CC:6.5", .fact, "2024-06-01", "old-civil-code"),
        ("BE-CDE:VI.83,14°", .contract, "2022-05-31", "earlier-wording"),
        ("BE-ACC:1649nonies", .contract, "2022-05-15", "2005"),
        ("BE-ACC:1134", .contract, "2023-01-01", "book-5"), ("BE-ACC:1382", .fact, "2025-01-01", "book-6"),
        ("BE-CDE:XIX.2", .contract, "2019-01-01", "act-of-2002"),
    ])
    func `an article of another regime does not govern, and the right one is named`(
        _ reference: String, _ event: TransitionEvent, _ day: String, _ regime: String
    ) throws {
        let verdict = try verdict(reference, [event: day, .arrears: "2020-01-01"])
        guard case .governedBy(let right) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(right.id.text == regime)
    }

    @Test func `a doubtful first day is a choice`() throws {
        let none = try regime("home-visits-energy", "none")
        let late = try regime("home-visits-energy", "2024")
        #expect(try selection("home-visits-energy", [.practice: "2023-12-23"]) == .choice([none, late]))
        #expect(try selection("home-visits-energy", [.practice: "2023-12-31"]) == .choice([none, late]))
    }

    @Test func `what is text has a source, what has no source is not text`() {
        for transition in table.transitions {
            #expect(transition.rule.verification.state != .text || transition.rule.source != nil, "\(transition.id)")
        }
        let unverified = table.transitions.filter { $0.rule.verification.state == .unverified }
        #expect(!unverified.isEmpty)
    }

    @Test func `the places that the table names exist in the digests`() throws {
        let digests = try folder.digests(catalog: folder.catalog()).flatMap(\.records)
        let records = Dictionary(digests.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var seen = 0
        for span in table.transitions.flatMap(\.spans) {
            guard let reference = span.first, !reference.place.isEmpty, let record = records[reference.key] else {
                continue
            }
            let places = record.digests.flatMap(\.elements).map(\.reference)
            seen += 1
            #expect(places.contains { $0.contains(reference) || reference.contains($0) }, "\(span)")
        }
        #expect(seen > 5)
    }

    @Test func `the database gives back the table, and only what concerns an article`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString).sqlite")
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        try CorpusDatabase.build(at: path, from: folder.url)
        let corpus = try CorpusDatabase(opening: path)
        #expect(try corpus.transitions() == table)
        let key = ArticleKey(code: "BE-CDE", number: "VI.83")
        let ids = try corpus.extract(of: [key]).transitions.transitions.map(\.id.text)
        #expect(ids == ["unfair-terms", "unfair-term-guarantee", "unfair-term-ending"])
        #expect(try corpus.transitions(touching: [ArticleKey(code: "BE-CDE", number: "XVI.17")]) == .empty)
    }

    private func regime(_ transition: String, _ id: String) throws -> Regime {
        try #require(table[Identifier(transition)]?.regime(Identifier(id)))
    }

    private func selection(
        _ id: String, _ days: [TransitionEvent: String]
    ) throws -> RegimeSelection.Answer {
        try #require(table[Identifier(id)]).selection(on: dates(days)).answer
    }

    private func verdict(_ reference: String, _ days: [TransitionEvent: String]) throws -> Governance.Verdict {
        let reference = try #require(ArticleReference(reference))
        let all = table.governance(of: reference, on: dates(days))
        return try #require((all.first { $0.isObjection } ?? all.first)?.verdict)
    }

    private func dates(_ days: [TransitionEvent: String]) -> KnownDates {
        KnownDates(days.compactMapValues { CivilDate(iso: $0) })
    }
}
