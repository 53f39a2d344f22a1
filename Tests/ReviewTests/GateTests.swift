import Casework
import LegalModel
import Reasoning
import Testing

@testable import Review

@Suite("The four-eyes gate")
struct GateTests {
    private let today = MadeUpCase.day("2026-04-16")

    private func gate(_ review: ReviewCase) throws -> Gate {
        try Gate(review, document: ApprovalStep.recommendation)
    }

    private func submitted(_ review: ReviewCase = MadeUpCase.review()) throws -> ReviewCase {
        var review = review
        review.steps.append(try gate(review).submit(by: "lea", on: today))
        return review
    }

    private func approved(_ review: ReviewCase = MadeUpCase.review()) throws -> ReviewCase {
        var review = try submitted(review)
        review.steps.append(try gate(review).approve(by: "max", on: today))
        return review
    }

    private func refusal(_ act: () throws -> Void) -> GateRefusal? {
        do {
            try act()
            return nil
        } catch { return error as? GateRefusal }
    }

    @Test("a handler hands in, a validator approves, the documents become final with one receipt")
    func wholeWay() throws {
        let review = try approved()
        let released = try gate(review).release(by: "lea", on: today)
        #expect(released.documents.map(\.name) == ["fr", "nl"])
        for document in released.documents.map(\.document) {
            #expect(document.properties.status == .final)
            #expect(document.lines.last?.contains(released.receipt.shortCode) == true)
        }
        #expect(released.documents.first?.document.properties.contentHash == ContentHash.of(MadeUpCase.french))
        #expect(released.receipt.validator == "max" && released.receipt.author == "lea")
        #expect(released.step?.kind == .released)
    }

    @Test("what was released is made again with its first receipt, on any later day, by anybody")
    func again() throws {
        var review = try approved()
        let first = try gate(review).release(by: "lea", on: today)
        if let step = first.step { review.steps.append(step) }
        let second = try gate(review).release(by: nil, on: MadeUpCase.day("2027-01-01"))
        #expect(second.documents == first.documents && second.receipt == first.receipt && second.step == nil)
    }

    @Test("nothing leaves before an approval")
    func notApproved() throws {
        let review = MadeUpCase.review()
        #expect(refusal { _ = try gate(review).release(by: "lea", on: today) } == .notApproved)
        let submitted = try submitted()
        #expect(refusal { _ = try gate(submitted).release(by: "lea", on: today) } == .notApproved)
    }

    @Test("only a handler hands in, only a validator approves or hands back, a manager lifts nothing")
    func roles() throws {
        let review = try submitted()
        for name: UserName in ["max", "boss"] {
            #expect(
                refusal { _ = try gate(MadeUpCase.review()).submit(by: name, on: today) }
                    == .wrongRole(name, name == "max" ? .validator : .manager, needed: .handler))
        }
        for name: UserName in ["lea", "boss"] {
            let role: User.Role = name == "lea" ? .handler : .manager
            #expect(
                refusal { _ = try gate(review).approve(by: name, on: today) }
                    == (name == "lea" ? .lastEditor(name) : .wrongRole(name, role, needed: .validator)))
            #expect(
                refusal { _ = try gate(review).handBack(by: name, on: today, remark: "x") }
                    == .wrongRole(name, role, needed: .validator))
        }
        #expect(refusal { _ = try gate(review).approve(by: "nobody", on: today) } == .unknownUser("nobody"))
    }

    @Test("nobody approves what they wrote, last edited, found or handed in")
    func ownWork() throws {
        var author = try submitted()
        author.authorship = Authorship(editors: ["max", "lea"], lastEditor: "lea")
        #expect(refusal { _ = try gate(author).approve(by: "max", on: today) } == .ownWork("max"))
        var editor = author
        editor.authorship = Authorship(editors: ["lea", "max"], lastEditor: "max")
        #expect(refusal { _ = try gate(editor).approve(by: "max", on: today) } == .lastEditor("max"))
        let finder = try submitted(MadeUpCase.review { $0.findings[1].by = "max" })
        #expect(refusal { _ = try gate(finder).approve(by: "max", on: today) } == .ownWork("max"))
        var hander = MadeUpCase.review()
        let content = try #require(hander.content(of: ApprovalStep.recommendation))
        hander.steps = [
            ApprovalStep(
                kind: .submitted, document: ApprovalStep.recommendation, contentHash: content.hash, by: "max",
                on: today, remark: nil)
        ]
        #expect(refusal { _ = try gate(hander).approve(by: "max", on: today) } == .submitter("max"))
    }

    @Test("an approval from before somebody became an author does not release")
    func laterOwnWork() throws {
        var review = try approved()
        review.authorship = Authorship(editors: ["lea", "max"], lastEditor: "lea")
        #expect(refusal { _ = try gate(review).release(by: "lea", on: today) } == .ownWork("max"))
    }

    @Test("what blocks is neither handed in nor approved")
    func blocked() throws {
        let broken = MadeUpCase.review { $0.outcomes = [] }
        guard case .blocked(let diagnostics) = refusal({ _ = try gate(broken).submit(by: "lea", on: today) }) else {
            Issue.record("was handed in")
            return
        }
        #expect(diagnostics.map(\.code) == ["C1"])
    }

    @Test("each change of content makes an approval fall: text, facts, pack, law")
    func invalidated() throws {
        let review = try approved()
        var text = review
        text.recommendations[.dutch] = MadeUpCase.document(.dutch, title: "Aanbeveling", lines: ["Anders"])
        var facts = review
        facts.dossier.findings[1].reason = MadeUpCase.both("Autre motif", "Andere reden")
        var pack = review
        pack.packs = [PackInUse(MadeUpPack.pack, hash: String(repeating: "c", count: 64), dossier: review.dossier)]
        var law = review
        law.law = MadeUpPack.law(places: ["§1", "§2,al.1", "§3"])
        for changed in [text, facts, pack, law] {
            guard case .outdated = try gate(changed).standing else {
                Issue.record("the approval still stands")
                continue
            }
            #expect(refusal { _ = try gate(changed).release(by: "lea", on: today) } == .notApproved)
        }
    }

    @Test("the course of the procedure and a new entry leave an approval standing")
    func untouched() throws {
        var review = try approved()
        review.dossier.status = .approved
        review.dossier.procedure.companyAnsweredOn = today
        review.dossier.consumer.telephone = nil
        review.dossier.entries.append(
            NotebookEntry(id: "E9", kind: .note, date: today, from: nil, language: .french, text: "Appel."))
        #expect(throws: Never.self) { try gate(review).release(by: "lea", on: today) }
    }

    @Test("a validator approves what was looked at, and nothing else")
    func seen() throws {
        let review = try submitted()
        let hash = try gate(review).content.hash
        #expect(throws: Never.self) {
            try gate(review).approve(by: "max", on: today, seen: String(hash.prefix(8)))
        }
        let other = String(repeating: "0", count: 8)
        #expect(
            refusal { _ = try gate(review).approve(by: "max", on: today, seen: other) }
                == .contentChanged(seen: other, now: hash))
        #expect(
            refusal { _ = try gate(review).approve(by: "max", on: today, seen: String(hash.prefix(3))) }
                == .contentChanged(seen: String(hash.prefix(3)), now: hash))
    }

    @Test("changed after it was handed in: approving is refused, naming both contents")
    func changedMeanwhile() throws {
        var review = try submitted()
        let before = try gate(review).content.hash
        review.dossier.findings[1].reason = MadeUpCase.both("Autre motif", "Andere reden")
        let after = try gate(review).content.hash
        #expect(
            refusal { _ = try gate(review).approve(by: "max", on: today) }
                == .contentChanged(seen: before, now: after))
    }

    @Test("handed back needs a remark, and then a new handing-in")
    func handedBack() throws {
        var review = try submitted()
        #expect(refusal { _ = try gate(review).handBack(by: "max", on: today, remark: " ") } == .remarkMissing)
        review.steps.append(try gate(review).handBack(by: "max", on: today, remark: "La pièce P1 manque."))
        #expect(refusal { _ = try gate(review).approve(by: "max", on: today) } == .notSubmitted)
        review.steps.append(try gate(review).submit(by: "lea", on: today))
        #expect(throws: Never.self) { try gate(review).approve(by: "max", on: today) }
    }

    @Test("C14 at release: missing, outdated, of an author")
    func fourEyes() throws {
        func codes(_ review: ReviewCase) -> [String] {
            Inspection.diagnostics(of: review, at: .release).map { "\($0.code) \($0.severity.rawValue)" }
        }
        #expect(codes(MadeUpCase.review()) == ["C14 blocks"])
        var review = try approved()
        #expect(codes(review) == [])
        review.authorship.editors.append("max")
        #expect(codes(review) == ["C14 blocks"])
        review.dossier.findings[1].reason = MadeUpCase.both("Autre motif", "Andere reden")
        #expect(codes(review) == ["C14 blocks"])
        #expect(Inspection.diagnostics(of: review).map(\.severity) == [.warns])
    }
}
