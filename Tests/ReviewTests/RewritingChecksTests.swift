import Casework
import Drafting
import LegalModel
import Testing

@testable import Review

@Suite struct RewritingChecksTests {
    private func review(_ text: String, _ states: [RewritingStanding.State], both: Bool = true) -> ReviewCase {
        let own = RewrittenText(text: text, basis: nil)
        var review = MadeUpCase.review { dossier in
            dossier.rewritings = [
                Rewriting(
                    address: "claim.D1.conclusion", texts: both ? [.french: own, .dutch: own] : [.french: own])
            ]
        }
        review.rewritings = states.map {
            RewritingStanding(address: "claim.D1.conclusion", language: .french, state: $0)
        }
        return review
    }

    private func found(_ review: ReviewCase) -> [Diagnostic] {
        Inspection.diagnostics(of: review).filter { $0.code == "C16" || $0.code == "C8" }
    }

    @Test func `A text that stands in both languages is no matter`() {
        #expect(found(review("Tout est dit.", [.stands])).isEmpty)
    }

    @Test(arguments: [
        (
            RewritingStanding.State.changed(["law.BE-CDE:VI.43", "reason", "trace.serious", "because"]),
            ["le motif", "VI.43", "la constatation", "--confirm"]
        ),
        (.unconfirmed, ["Personne n'a encore confirmé", "--confirm"]),
        (.lost, ["n'a plus de passage", "--drop"]),
    ])
    func `What changed, is unconfirmed or lost blocks, and says what to do`(
        state: RewritingStanding.State, words: [String]
    ) throws {
        let diagnostics = found(review("Tout est dit.", [state]))
        let only = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(only.code == "C16" && only.severity == .blocks)
        #expect(only.place == .path("rewritings.claim.D1.conclusion.fr"))
        for language in Language.allCases { #expect(!only.message[language].isEmpty) }
        let text = only.message.fr + only.remedy.fr
        for word in words { #expect(text.contains(word), "\(word) in \(text)") }
    }

    @Test func `A text in one language only is pointed out`() {
        let diagnostics = found(review("Tout est dit.", [.stands], both: false))
        #expect(diagnostics.map(\.severity) == [.warns])
        #expect(diagnostics.map(\.message.fr).joined().contains("pas en néerlandais"))
    }

    @Test(arguments: [
        ("Elle écrit « Rien n'est arrivé » et rien d'autre.", 0), ("Elle écrit “Je demande mes 450 euros”.", 0),
        ("La pièce dit « Livraison au plus tard ».", 0), ("Elle écrit « Je demande mes 460 euros ».", 1),
        ("Elle écrit « Rien » puis « tout ».", 1),
    ])
    func `Words between quotation marks are those of the dossier`(text: String, count: Int) {
        let own = review(text, [.stands], both: false)
        #expect(found(own).filter { $0.code == "C8" && $0.severity == .blocks }.count == count)
    }
}
