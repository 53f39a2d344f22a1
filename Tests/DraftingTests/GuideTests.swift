import Casework
import FileFormats
import LegalModel
import Reasoning
import Testing

@testable import Drafting

@Suite("The guide")
struct GuideTests {
    @Test("asks what is claimed, the decisive dates, then the pack, then the elements, the consumer's first")
    func order() throws {
        var guide = try Guide(dossier: .oven(), packs: [.ovens], user: "nadia", today: .today)
        #expect(guide.subject == .claimText("D1", .dutch))
        try guide.answer(.text("de herstelling van de oven"))
        #expect(guide.subject == .newClaim)
        try guide.answer(.nothing)
        #expect(guide.subject == .date(.contract))
        try guide.answer(.date(.contractDay))
        #expect(guide.subject == .pack(replacing: nil))
        try guide.answer(.pack("ovens"))
        #expect(guide.subject == .packReason("ovens", .french))
        try guide.answer(.nothing)
        #expect(guide.subject == .packReason("ovens", .dutch))
        try guide.answer(.nothing)
        #expect(guide.subject == .claim("D1"))
        try guide.answer(.claim("C.repair"))
        #expect(guide.openLeaves == ["sale", "defect", "x.informed", "reported", "grave"].map(GuideSubject.status))
        #expect(guide.subject == .status("sale"))
    }

    @Test("asks nothing that is settled or no longer matters")
    func onlyOpen() throws {
        var guide = try Guide.started(findings: [Finding(element: "sale", status: .refuted, evidence: [], by: "other")])
        #expect(guide.openLeaves.isEmpty)
        try guide.correctStatus(of: "sale", to: .admitted)
        #expect(!guide.openLeaves.contains(.status("sale")))
        #expect(guide.openLeaves.contains(.status("defect")))
    }

    @Test("asks the details that a status calls for, a second language only after the first")
    func details() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.proven))
        #expect(guide.subject == .reason("sale", .french))
        try guide.answer(.text("La facture porte son nom."))
        #expect(guide.subject == .reason("sale", .dutch))
        try guide.answer(.text("De factuur staat op zijn naam."))
        #expect(guide.subject == .evidence("sale"))
        try guide.answer(.evidence([Evidence(exhibit: "P1", page: 1)]))
        #expect(guide.subject == .position("sale", .consumer, .french))
        try guide.answer(.words(PartyWords(entry: "E1", quotation: "le four ne chauffe plus")))
        #expect(guide.subject == .position("sale", .company, .french))
        try guide.answer(.nothing)
        #expect(guide.subject == .status("defect"))
        let finding = try #require(guide.dossier.finding(on: "sale"))
        #expect(finding.reason?[.dutch] == "De factuur staat op zijn naam.")
        #expect(finding.by == "nadia")
        #expect(finding.on == .today)
    }

    @Test("keeps the dossier after each answer, and goes on in the middle of a finding when taken up again")
    func resumes() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.proven))
        try guide.answer(.text("La facture porte son nom."))
        let resumed = try Guide(dossier: guide.dossier, packs: [.ovens], user: "nadia", today: .today)
        #expect(resumed.subject == guide.subject)
    }

    @Test("does not accept an open norm without a reason, and says so")
    func normNeedsReason() throws {
        var guide = try Guide.started(findings: .untilNorm)
        #expect(guide.subject == .status("grave"))
        try guide.answer(.status(.proven))
        #expect(throws: GuideFault.answerNeeded) { try guide.answer(.nothing) }
        #expect(guide.progress.claims.first?.value == .open)
        try guide.answer(.text("Le four n'a jamais servi."))
        #expect(guide.progress.claims.first?.value == .established)
    }

    @Test("does not ask twice in one sitting what stays open, but asks again another day, last")
    func asked() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.asked))
        #expect(guide.subject == .askedBy("sale"))
        try guide.answer(.entry("E1"))
        #expect(guide.subject == .status("defect"))
        let later = try Guide(dossier: guide.dossier, packs: [.ovens], user: "nadia", today: .today)
        #expect(later.openLeaves.last == .status("sale"))
    }

    @Test("goes back, and keeps the answer when nothing new is said")
    func back() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.admitted))
        #expect(guide.subject == .evidence("sale"))
        try guide.back()
        #expect(guide.subject == .status("sale"))
        #expect(guide.question?.current?.fr == "reconnu")
        try guide.answer(.nothing)
        #expect(guide.dossier.finding(on: "sale")?.status == .admitted)
        #expect(guide.subject == .evidence("sale"))
    }

    @Test("takes the reason away when the status changes, and shows it when a new one is asked")
    func correction() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.proven))
        try guide.answer(.text("La facture porte son nom."))
        try guide.correctStatus(of: "sale", to: .refuted)
        #expect(guide.dossier.finding(on: "sale")?.reason == nil)
        #expect(guide.subject == .reason("sale", .french))
        #expect(guide.question?.former?.fr == "La facture porte son nom.")
    }

    @Test("puts a question aside and comes to the next")
    func skip() throws {
        var guide = try Guide.started()
        try guide.skip()
        #expect(guide.subject == .status("defect"))
        #expect(guide.progress.skipped == 1)
        #expect(guide.progress.open == 5)
    }

    @Test("ends by asking what decisive findings lack, and then has no question")
    func completes() throws {
        var guide = try Guide.started(findings: .untilNorm)
        try guide.answer(.status(.proven))
        try guide.answer(.text("Le four n'a jamais servi."))
        var asked: [GuideSubject] = []
        while let subject = guide.subject, asked.count < 50 {
            asked.append(subject)
            try guide.skip()
        }
        #expect(asked.contains(.evidence("sale")))
        #expect(asked.contains(.askedBy("x.informed")))
        #expect(guide.subject == nil)
    }

    @Test("says why it asks: the way from the claim, the burden, what would follow, the articles")
    func why() throws {
        let guide = try Guide.started(findings: .untilNorm)
        let reason = try #require(guide.reason(for: "grave"))
        #expect(reason.paths.map { $0.steps.map(\.node.text) } == [["C.repair", "R", "grave"]])
        #expect(reason.consequences.map { $0.changes.map(\.after) } == [[.established], [.notEstablished]])
        #expect(reason.citations.contains(.reference(try #require(ArticleReference("BE-ACC:1649quater,§1")))))
        #expect(reason.burden.nl.contains("beoordelingsvraag"))
    }

    @Test("offers 'not raised' for exceptions only, and every status with what it means")
    func meanings() throws {
        let guide = try Guide.started()
        func statuses(_ id: NodeIdentifier) -> [FindingStatus] {
            guide.question(about: .status(id)).choices.compactMap { choice in
                if case .status(let status) = choice.answer { status } else { nil }
            }
        }
        #expect(statuses("x.informed").contains(.notRaised))
        #expect(!statuses("sale").contains(.notRaised))
        #expect(statuses("grave") == [.proven, .refuted, .nonLiquet])
        let asking = guide.question(about: .status("x.informed")).choices.suffix(2).map(\.answer)
        #expect(asking == [.ask([.company]), .ask([.consumer])])
        for choice in guide.question(about: .status("x.informed")).choices {
            let meaning = try #require(choice.meaning)
            #expect(Language.allCases.allSatisfy { !meaning[$0].isEmpty })
        }
        let doubt = guide.question(about: .status("x.informed")).choices[4]
        #expect(
            doubt.meaning?.fr
                == "Après examen, le doute reste. L'entreprise devait le prouver : le fait n'est pas retenu.")
    }

    @Test("lists earlier answers for correction")
    func answered() throws {
        let guide = try Guide.started(findings: .untilNorm)
        #expect(
            guide.answered
                == [.claimText("D1", .french), .date(.contract), .pack(replacing: "ovens"), .claim("D1")]
                + ["sale", "defect", "reported", "x.informed"].map(GuideSubject.status))
    }
}
