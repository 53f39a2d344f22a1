import Casework
import LegalModel
import Testing

@testable import Reporting

@Suite("Activity report")
struct ActivityReportTests {
    private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    private static func dossier(
        serial: Int, received: String, complete: String?, recommended: String?, asked: String?,
        results: [Outcome.Result] = []
    ) throws -> Dossier {
        var dossier = Dossier(
            number: try #require(DossierNumber(year: 2026, serial: serial)), subject: Translations("x", in: .french),
            status: recommended == nil ? .exchange : .recommended, handler: "anne",
            decisiveDates: DecisiveDates(contract: nil, delivery: nil, fact: nil),
            procedure: ProcedureDates(receivedOn: try date(received), completeOn: try complete.map(date)),
            consumer: Party(name: "A", address: [], language: .french),
            company: Party(name: "B", address: [], language: .dutch))
        dossier.recommendation = RecommendationData(date: try recommended.map(date))
        dossier.claims = [
            PartyClaim(
                id: "D1", text: Translations("x", in: .french), words: nil,
                amount: asked.flatMap { Money(decimal: $0) },
                packClaim: nil)
        ]
        dossier.outcomes = results.map {
            Outcome(claim: "D1", decidedBy: .rule, result: $0, measure: Translations("x", in: .french))
        }
        return dossier
    }

    @Test("counts only what falls in the period, and rounds means half up")
    func counts() throws {
        let dossiers = [
            try Self.dossier(
                serial: 1, received: "2026-01-05", complete: "2026-01-10", recommended: "2026-02-10", asked: "100.00",
                results: [.followed, .partly]),
            try Self.dossier(
                serial: 2, received: "2026-02-01", complete: "2026-02-02", recommended: "2026-03-06", asked: "100.01",
                results: [.followed]),
            try Self.dossier(serial: 3, received: "2025-12-31", complete: nil, recommended: nil, asked: "999.00"),
            try Self.dossier(serial: 4, received: "2026-03-31", complete: nil, recommended: nil, asked: nil),
        ]
        let report = ActivityReport(
            of: dossiers, over: try Self.date("2026-01-01")...(try Self.date("2026-03-31")))
        #expect(report.receivedCount == 3)
        #expect(report.statuses.map(\.count) == [1, 2])
        #expect(report.outcomes.map(\.count) == [2, 1])
        #expect(report.durationsInDays?.least == 31)
        #expect(report.durationsInDays?.mean == 32)
        #expect(report.durationsInDays?.greatest == 32)
        #expect(report.amountsAsked?.mean == Money(decimal: "100.01"))
    }

    @Test("a recommendation that is dated and was not sent is no outcome")
    func unsent() throws {
        var dossier = try Self.dossier(
            serial: 1, received: "2026-01-05", complete: "2026-01-06", recommended: "2026-02-06", asked: nil,
            results: [.followed])
        dossier.status = .inValidation
        let day = try Self.date("2026-02-06")
        #expect(ActivityReport(of: [dossier], over: day...day).outcomes.isEmpty)
        #expect(ActivityReport(of: [dossier], over: day...day).durationsInDays == nil)
        dossier.status = .closed
        #expect(ActivityReport(of: [dossier], over: day...day).outcomes.map(\.count) == [1])
    }

    @Test("of nothing has no spread")
    func empty() throws {
        let day = try Self.date("2026-01-01")
        let report = ActivityReport(of: [], over: day...day)
        #expect(report.durationsInDays == nil)
        #expect(report.amountsAsked == nil)
        #expect(report.rows.count == 1)
    }
}
