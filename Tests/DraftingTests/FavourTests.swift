import Casework
import Drafting
import LegalModel
import Testing

@Suite("Favour")
struct FavourTests {
    @Test(
        "it is derived from the outcomes",
        arguments: [
            ([Outcome.Result.followed], Favour.consumer), ([.followed, .withoutObject], .consumer),
            ([.followed, .notFollowed], .shared), ([.partly], .shared), ([.notFollowed, .notFollowed], .company),
            ([.withoutObject], .neutral), ([], .neutral),
        ])
    func derived(results: [Outcome.Result], expected: Favour) {
        #expect(Favour(outcomes(results)) { _ in false } == expected)
    }

    @Test("an open claim, or one that nothing decides, leaves it neutral")
    func neutral() {
        #expect(Favour(outcomes([.notFollowed])) { _ in true } == .neutral)
        #expect(Favour(outcomes([.notFollowed], by: .none)) { _ in false } == .neutral)
        #expect(Favour(outcomes([.followed], by: .none)) { _ in true } == .consumer)
    }

    private func outcomes(_ results: [Outcome.Result], by basis: Outcome.Basis = .rule) -> [Outcome] {
        results.enumerated().map { index, result in
            Outcome(
                claim: Identifier("D\(index + 1)"), decidedBy: basis, result: result,
                measure: Translations("x", in: .french))
        }
    }
}
