import Casework
import Drafting
import LegalModel
import Reasoning
import Rendering

/// The drawings of the claims of a dossier.
struct ArgumentPictures {
    let matter: ExplanationCase
    /// Whether the whole pack is drawn, not only what decided.
    let isWhole: Bool

    /// An argument with the heading under which it is drawn.
    struct Part {
        let heading: String
        let diagram: ArgumentDiagram
    }

    /// One part a claim, in the order of the claims.
    var byClaim: [Part] {
        matter.claims.enumerated().compactMap { index, claim in
            graph([claim.result.claim], claim.pack).map { graph in
                Part(
                    heading: heading(claim),
                    diagram: ArgumentDiagram(
                        graph: graph, words: matter.words(claim.pack), name: "claim\(index + 1)"))
            }
        }
    }

    /// One part a pack, with all its claims: what several claims need is told once.
    var byPack: [Part] {
        matter.packs.enumerated().compactMap { index, pack in
            let claims = matter.claims.filter { $0.pack.id == pack.id }.map(\.result.claim)
            return graph(claims, pack).map { graph in
                Part(
                    heading: pack.title.text(preferring: matter.language),
                    diagram: ArgumentDiagram(graph: graph, words: matter.words(pack), name: "pack\(index + 1)"))
            }
        }
    }

    /// A claim by its names in the dossier and its statement.
    func heading(_ claim: ExplainedClaim) -> String {
        let text = matter.words(claim.pack).text(of: claim.result.claim)
        let name = matter.name(of: claim.result.claim, in: claim.pack)
        return name == text ? text : "\(name) · \(text)"
    }

    private func graph(_ claims: [NodeIdentifier], _ pack: RulePack) -> ArgumentGraph? {
        let findings = matter.guide.computingFindings(for: pack)
        return isWhole
            ? ArgumentGraph(whole: claims, of: pack, evaluation: pack.evaluate(findings))
            : ArgumentGraph(deciding: claims, of: pack, findings: findings)
    }

    /// All claims in one drawing, one below the other.
    func drawing() throws(RenderingFault) -> String {
        let language = matter.language
        let title = "\(matter.dossier.number) · \(matter.dossier.subject.text(preferring: language))"
        return try SVGWriter.text(
            of: byClaim.map { $0.diagram.whole(title: $0.heading) }, title: title,
            legend: PictureWords.legend(hasValues: true, language))
    }
}
