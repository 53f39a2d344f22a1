import Casework
import FileFormats
import LegalModel
import Reasoning
import Testing

@testable import Drafting

@Suite("Passages of messages and exhibits")
struct PassageSearchTests {
    private let texts: [Identifier<Exhibit>: ExhibitText] = [
        "P1": ExhibitText("Facture. Un four, 450 €.\u{0C}Conditions : la garantie est d'un an.\nPayé  par\ncarte.")
    ]

    private func search(_ words: String, for subject: GuideSubject? = nil) throws -> [QuotablePassage] {
        PassageSearch(try Dossier.oven(), texts: texts).passages(words, for: subject)
    }

    @Test("are found by the beginnings of their words, without regard to capitals and accents, with their page")
    func found() throws {
        #expect(
            try search("GARANTÌE an")
                == [
                    QuotablePassage(
                        source: .exhibit("P1", page: 2), words: "Conditions : la garantie est d'un an.")
                ])
        #expect(try search("four chauf").map(\.source) == [.entry("E1")])
        #expect(try search("herst niets").map(\.words) == ["Wij herstellen niets."])
        #expect(try search("chauffe garantie").isEmpty)
        #expect(try search("  ").isEmpty)
    }

    @Test("are those that an answer may quote: exhibits as evidence, a side's own messages as its position")
    func scope() throws {
        #expect(try search("four", for: .evidence("sale")).map(\.source) == [.exhibit("P1", page: 1)])
        #expect(try search("four", for: .position("sale", .consumer, .french)).map(\.source) == [.entry("E1")])
        #expect(try search("four", for: .position("sale", .company, .french)).isEmpty)
    }

    @Test("of one exhibit or entry are all listed by its id")
    func whole() throws {
        #expect(
            try search("p1").map(\.words)
                == [
                    "Facture.", "Un four, 450 €.", "Conditions : la garantie est d'un an.", "Payé  par", "carte.",
                ])
    }

    @Test("are taken by number as evidence for or against, and as a side's words")
    func numbers() throws {
        var guide = try Guide.started(texts: texts)
        try guide.answer(.status(.admitted))
        guide.search("four")
        func read(_ line: String) throws -> GuideReply {
            try GuideReader(try #require(guide.question), in: guide.dossier, texts: texts, found: guide.found).read(
                line)
        }
        let evidence = Evidence(exhibit: "P1", page: 1, quotation: "Un four, 450 €.")
        #expect(try read("1") == .answer(.evidence([evidence])))
        var against = evidence
        against.bearing = .contradicts
        #expect(try read("-1, P2") == .answer(.evidence([against, Evidence(exhibit: "P2")])))
        #expect(throws: GuideFault.noSuchPassage(2, count: 1)) { try read("2") }
        try guide.answer(.evidence([evidence]))
        #expect(guide.found.isEmpty)
        #expect(guide.subject == .position("sale", .company, .french))
        guide.search("herstellen")
        #expect(
            try read("1") == .answer(.words(PartyWords(entry: "E2", quotation: "Wij herstellen niets."))))
    }

    @Test("are compared word for word where the exhibit can be read, and get the page on which they stand")
    func compared() throws {
        func read(_ line: String) throws -> [Evidence] {
            try EvidenceReader(known: ["P1", "P2"], texts: texts).read(line)
        }
        #expect(try read("P1 « Payé par carte »").first?.page == 2)
        #expect(throws: GuideFault.wordsNotInExhibit("Payé en espèces", exhibit: "P1")) {
            try read("P1 « Payé en espèces »")
        }
        #expect(throws: GuideFault.wordsOnOtherPage("450 €", exhibit: "P1", pages: [1])) {
            try read("P1 p. 2 « 450 € »")
        }
        #expect(try read("P2 p. 7 « non lisible »").first?.page == 7)
    }

    @Test("of an exhibit that cannot be read are taken as typed, and the person is told to compare")
    func unreadable() throws {
        var guide = try Guide.started(texts: texts)
        try guide.answer(.status(.admitted))
        try guide.answer(.evidence([Evidence(exhibit: "P2", quotation: "mots")]))
        #expect(guide.notices == [.notCompared("P2")])
    }
}

@Suite("What the guide warns of")
struct GuideDoubtTests {
    /// The doubts told when an element is left with a finding.
    private func doubts(
        _ status: FindingStatus, on id: NodeIdentifier = "sale", change: (inout Guide) throws -> Void = { _ in }
    ) throws -> [FindingDoubt] {
        var guide = try Guide.started()
        guide.correct(.status(id))
        try guide.answer(.status(status))
        try change(&guide)
        while let subject = guide.subject, subject.element == id {
            try guide.isOptional(subject)
                ? guide.answer(.nothing) : guide.answer(.text("La facture porte son nom, P1."))
        }
        return guide.notices.compactMap { if case .doubt(id, let doubt) = $0 { doubt } else { nil } }
    }

    @Test("is a status that goes against the exhibits")
    func evidence() throws {
        #expect(try doubts(.proven) == [.provenWithoutSupport])
        let supports = Evidence(exhibit: "P1")
        let contradicts = Evidence(exhibit: "P1", bearing: .contradicts)
        func with(_ evidence: Evidence) -> (inout Guide) throws -> Void {
            { guide in
                guide.correct(.evidence("sale"))
                try guide.answer(.evidence([evidence]))
            }
        }
        #expect(try doubts(.proven, change: with(supports)).isEmpty)
        #expect(try doubts(.refuted, change: with(supports)) == [.refutedDespiteSupport])
        #expect(try doubts(.refuted, change: with(contradicts)).isEmpty)
        #expect(try doubts(.admitted, change: with(contradicts)) == [.agreedDespiteEvidence])
        #expect(try doubts(.admitted, change: with(supports)).isEmpty)
    }

    @Test("is an agreement that the words of the side against which it counts contest")
    func words() throws {
        func company(_ text: String) -> (inout Guide) throws -> Void {
            { guide in
                guide.correct(.position("sale", .company, .french))
                try guide.answer(.text(text))
            }
        }
        #expect(try doubts(.undisputed, change: company("elle conteste la vente")) == [.agreedDespiteWords(.company)])
        #expect(try doubts(.undisputed, change: company("elle ne conteste pas la vente")).isEmpty)
    }

    @Test("is a reason that names no fact, a doubt without examination, an exception not raised before it was asked")
    func reasons() throws {
        let phrase = try doubts(.proven) { guide in
            try guide.answer(.text("Au vu des pièces."))
            guide.correct(.evidence("sale"))
            try guide.answer(.evidence([Evidence(exhibit: "P1")]))
        }
        #expect(phrase == [.reasonNamesNoFact(.french)])
        #expect(try doubts(.nonLiquet) == [.notExamined])
        #expect(try doubts(.notRaised, on: "x.informed") == [.notRaisedBeforeAsking])
        let wrong = try doubts(.notRaised, on: "x.informed") { try $0.answer(.entry("E2")) }
        #expect(wrong == [.askedByMisplaced("E2")])
    }

    @Test("is said in four languages, with the statement")
    func sentences() throws {
        let all: [FindingDoubt] = [
            .provenWithoutSupport, .refutedDespiteSupport, .agreedDespiteEvidence, .agreedDespiteWords(.consumer),
            .agreedDespiteWords(.company), .reasonNamesNoFact(.german), .notRaisedBeforeAsking,
            .askedByMisplaced("E2"), .notExamined,
        ]
        let guide = try Guide.started()
        for doubt in all {
            let words = GuideNotice.doubt("sale", doubt).words(in: guide)
            #expect(Language.allCases.allSatisfy { words[$0].contains("Un bien a été vendu") })
            #expect(Set(Language.allCases.map { words[$0] }).count == 4)
        }
    }
}

@Suite("Questions that the guide keeps for letters")
struct GuideAskingTests {
    @Test("go to the side chosen, stay open, come last, and are said with their letter when they were put")
    func asking() throws {
        var guide = try Guide.started()
        try guide.answer(.ask([.company]))
        let finding = try #require(guide.dossier.finding(on: "sale"))
        #expect(finding.status == .asked)
        #expect(finding.inquiries == [Inquiry(to: .company)])
        #expect(guide.subject == .status("defect"))
        #expect(guide.openLeaves.last == .status("sale"))
        #expect(guide.progress.waiting == 1)
        #expect(
            LetterQuestions(of: guide, to: .company).questions.map(\.element) == ["sale", "x.informed", "reported"])
        #expect(LetterQuestions(of: guide, to: .consumer).questions.map(\.element) == ["defect"])
        let current = guide.question(about: .status("sale")).current
        #expect(current?.en == "ask the company (in the next letter)")
        let due = try #require(CivilDate(iso: "2026-03-26"))
        let draft = try #require(RelayDraft(guide, to: .company, date: .today, due: due))
        let later = guide.continuing(with: draft.recorded(in: guide.dossier, by: "nadia", on: .today))
        #expect(LetterQuestions(of: later, to: .company).questions.isEmpty)
        #expect(
            later.question(about: .status("sale")).current?.fr
                == "demander à l'entreprise : lettre R1, réponse avant le 26 mars 2026")
        #expect(later.dossier.finding(on: "reported")?.inquiries == [Inquiry(to: .company, letter: "R1")])
    }

    @Test("are at most five a letter, those kept first; the rest waits")
    func five() throws {
        var guide = try Guide.started(pack: .many)
        guide.correct(.status("f7"))
        try guide.answer(.ask([.consumer]))
        let questions = LetterQuestions(of: guide, to: .consumer)
        #expect(questions.questions.map(\.element) == ["f7", "f1", "f2", "f3", "f4"])
        #expect(questions.further.map(\.element) == ["f5", "f6"])
        #expect(RelayDraft(guide, to: .company, date: .today, due: .today) == nil)
    }

    @Test("keep their letter when the answer is recorded")
    func kept() throws {
        var guide = try Guide.started()
        try guide.answer(.ask([.consumer, .company]))
        try guide.correctStatus(of: "sale", to: .proven)
        #expect(guide.dossier.finding(on: "sale")?.inquiries.count == 2)
    }
}

@Suite("The state that the guide shows")
struct GuideStateTests {
    @Test("names each claim with what would change it, and n of m")
    func states() throws {
        let guide = try Guide.started(findings: .untilNorm)
        let state = try #require(guide.claimStates.first)
        #expect(guide.claimStates.count == 1)
        #expect(state.asked?.id == "D1")
        #expect(state.result.value == .open)
        #expect(state.result.ask == ["grave"])
        #expect(state.changes.contains { $0.leaf == "grave" && $0.status == .proven })
        #expect(state.changes.contains { $0.leaf == "sale" && $0.status == .refuted })
        #expect(guide.progress.answered == 4)
        #expect(guide.progress.total == 5)
    }

    @Test("asks first, of one addressee, what alone can settle a claim")
    func order() throws {
        let guide = try Guide.started(pack: .alternatives)
        #expect(guide.openLeaves == ["both", "one", "other"].map(GuideSubject.status))
    }

    @Test("takes up again the finding that was changed last")
    func changedLast() throws {
        var guide = try Guide.started()
        try guide.answer(.status(.proven))
        try guide.answer(.text("La facture porte son nom."))
        for _ in 0..<4 { try guide.skip() }
        try guide.answer(.status(.admitted))
        try guide.correctStatus(of: "sale", to: .refuted)
        let again = try Guide(dossier: guide.dossier, packs: [.ovens], user: "nadia", today: .today)
        #expect(again.subject == .reason("sale", .french))
    }
}

extension RulePack {
    /// Seven facts for the consumer.
    static var many: RulePack {
        get throws {
            let facts = (1...7).map { "  - { id: f\($0), kind: fact, burden: consumer, text: Fait \($0) }" }
            return try RulePack(
                decoding: YAMLReader.read(
                    """
                    id: ovens
                    title: Beaucoup
                    elements:
                      - { id: C.repair, claim: true, rules: [R], text: La réparation }
                    \(facts.joined(separator: "\n"))
                    rules:
                      - { id: R, needs: [f1, f2, f3, f4, f5, f6, f7] }
                    """, file: "many.yaml"))
        }
    }

    /// Two alternatives before a fact that is needed.
    static var alternatives: RulePack {
        get throws {
            try RulePack(
                decoding: YAMLReader.read(
                    """
                    id: ovens
                    title: Au choix
                    elements:
                      - { id: C.repair, claim: true, rules: [R], text: La réparation }
                      - { id: either, any: [one, other], text: L'un ou l'autre }
                      - { id: one, kind: fact, burden: consumer, text: L'un }
                      - { id: other, kind: fact, burden: consumer, text: L'autre }
                      - { id: both, kind: fact, burden: consumer, text: Les deux }
                    rules:
                      - { id: R, needs: [either, both] }
                    """, file: "alternatives.yaml"))
        }
    }
}
