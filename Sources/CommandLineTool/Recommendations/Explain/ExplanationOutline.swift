import Casework
import LegalModel
import Reasoning

/// The explanation in full: the tree of each claim.
struct ExplanationOutline {
    let matter: ExplanationCase

    /// The lines.
    var lines: [String] {
        let language = matter.language
        var result = Lines.wrapped(
            Console.safe("\(matter.dossier.number) · \(matter.dossier.subject.text(preferring: language))"))
        for claim in matter.claims {
            let words = matter.words(claim.pack)
            result.append("")
            if matter.packs.count > 1 {
                result += Lines.wrapped(Console.safe(claim.pack.title.text(preferring: language)))
            }
            if claim.pack.reviewedBy == nil { result += Lines.wrapped(ExplanationWords.notReviewed[language]) }
            for asked in claim.asked {
                result += Lines.wrapped(
                    Console.safe("\(asked.id) · \(asked.text.text(preferring: language))"), hanging: "     ")
            }
            if let explanation = Explanation(of: claim.result.claim, in: claim.evaluation, under: claim.pack) {
                result += ExplanationTree(words: words).lines(explanation)
            }
            result += OpenQuestions(claim.result.ask, words: words).lines()
        }
        return result
    }
}
