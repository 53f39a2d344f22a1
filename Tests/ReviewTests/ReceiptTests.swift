import Casework
import LegalModel
import Testing

@testable import Review

@Suite("Receipts")
struct ReceiptTests {
    private func receipt() throws -> Receipt {
        let content = try #require(MadeUpCase.review().content(of: ApprovalStep.recommendation))
        let number = try #require(DossierNumber("2026-00123"))
        return Receipt(
            number: "R/2026/00045", dossier: number, content: content, author: "lea", validator: "max",
            approvedOn: MadeUpCase.day("2026-04-16"), releasedOn: MadeUpCase.day("2026-04-17"))
    }

    @Test("reading what was written gives the same receipt")
    func roundTrip() throws {
        let receipt = try receipt()
        #expect(try Receipt(reading: receipt.text) == receipt)
    }

    @Test("the short code is twelve unmistakable signs and follows every field")
    func shortCode() throws {
        let receipt = try receipt()
        #expect(receipt.shortCode.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/) != nil)
        let later = Receipt(
            number: receipt.number, dossier: receipt.dossier, content: receipt.content, author: "lea",
            validator: "max", approvedOn: receipt.approvedOn, releasedOn: MadeUpCase.day("2026-04-18"))
        #expect(later.shortCode != receipt.shortCode)
    }

    @Test(
        "a receipt in which anything was changed is refused",
        arguments: [
            ("\"max\"", "\"ida\""), ("2026-04-17", "2026-04-18"), ("R/2026/00045", "R/2026/00046"),
            ("aaaaaaaa", "aaaaaaab"), ("\"engineVersion\":\"2\"", "\"engineVersion\":\"3\""),
        ])
    func tampered(change: (String, String)) throws {
        let text = try receipt().text.replacing(change.0, with: change.1)
        #expect(throws: DataFault.self) { try Receipt(reading: text) }
    }

    @Test("the hash of a document follows its words and not its status or mentions")
    func contentHash() {
        var document = MadeUpCase.french
        let hash = ContentHash.of(document)
        document.properties.contentHash = "x"
        document.blocks.append(.paragraph(.mention, [.text("approuvé")]))
        #expect(ContentHash.of(document) == hash)
        document.blocks.append(.paragraph(.body, [.text("approuvé")]))
        #expect(ContentHash.of(document) != hash)
        #expect(hash.utf8.count == 64)
    }

    @Test("verification says line by line what still holds")
    func verification() throws {
        let today = MadeUpCase.day("2026-04-16")
        var review = MadeUpCase.review()
        review.steps.append(try Gate(review, document: ApprovalStep.recommendation).submit(by: "lea", on: today))
        review.steps.append(try Gate(review, document: ApprovalStep.recommendation).approve(by: "max", on: today))
        let released = try Gate(review, document: ApprovalStep.recommendation).release(by: "lea", on: today)
        let step = try #require(released.step)
        review.steps.append(step)
        func failing(_ review: ReviewCase, _ step: ApprovalStep) -> [String] {
            ReceiptVerification(of: step, in: review).lines.filter { !$0.holds }.map(\.subject)
        }
        #expect(failing(review, step) == [])

        var text = review
        text.recommendations[.dutch] = MadeUpCase.document(.dutch, title: "Aanbeveling", lines: ["Anders"])
        #expect(failing(text, step) == ["text.nl"])
        var law = review
        law.law = MadeUpPack.law(state: .index)
        #expect(failing(law, step) == ["law"])
        var journal = review
        journal.steps.removeAll { $0.kind == .approved }
        #expect(failing(journal, step) == ["approval"])
        var role = review
        role.users = [User(name: "max", displayName: "Max", role: .handler)]
        #expect(failing(role, step) == ["fourEyes"])
        let altered = ApprovalStep(
            kind: .released, document: step.document, contentHash: step.contentHash, by: step.by, on: step.on,
            remark: step.remark?.replacing("\"max\"", with: "\"ida\""))
        #expect(failing(review, altered) == ["receipt"])
        let other = ApprovalStep(
            kind: .released, document: "R1", contentHash: step.contentHash, by: step.by, on: step.on,
            remark: step.remark)
        #expect(failing(review, other) == ["receipt"])
    }
}
