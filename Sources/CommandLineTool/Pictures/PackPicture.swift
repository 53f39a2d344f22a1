import LegalModel
import Reasoning
import Rendering

/// The drawings of a pack without a dossier: each claim with all it can rest on.
struct PackPicture {
    let words: NodeWords
    /// The claims that are drawn.
    let claims: [NodeIdentifier]

    /// - Parameter claim: one claim of the pack; `nil` for all.
    /// - Throws: a wrong use when the pack has no such claim, or none at all.
    init(_ words: NodeWords, claim: String?) throws {
        let known = words.pack.elements.filter(\.isClaim).map(\.id)
        let wanted = claim.map { name in known.filter { $0.text.lowercased() == name.lowercased() } } ?? known
        guard !wanted.isEmpty else {
            throw Failure.wrongValue(
                claim ?? words.pack.id.text, option: "--claim", expected: known.map(\.text).joined(separator: " "))
        }
        self.words = words
        claims = wanted
    }

    private var language: Language { words.language }
    private var pack: RulePack { words.pack }
    private var title: String { Console.safe(pack.title.text(preferring: language)) }

    /// One drawing a claim, one below the other.
    func drawing() throws(RenderingFault) -> String {
        let diagrams = claims.enumerated().compactMap { index, claim in
            ArgumentGraph(whole: [claim], of: pack).map { graph in
                ArgumentDiagram(graph: graph, words: words, name: "claim\(index + 1)")
                    .whole(title: words.text(of: claim))
            }
        }
        return try SVGWriter.text(of: diagrams, title: title, legend: PictureWords.legend(hasValues: false, language))
    }

    /// The page: an index of the claims, the key, and the argument sheet by sheet.
    var page: ReportPage {
        var blocks: [PageBlock] = []
        if let graph = ArgumentGraph(whole: claims, of: pack) {
            let diagram = ArgumentDiagram(graph: graph, words: words, name: "pack")
            let links = graph.sheets().enumerated().map { index, sheet in
                PageLink("\(index + 1). \(words.text(of: sheet.root))", to: diagram.sheetName(index))
            }
            blocks += [
                .heading(level: 2, PictureWords.contents[language], id: nil), .index(links),
                .paragraph(PictureWords.hint[language]), .key(PictureWords.legend(hasValues: false, language)),
            ]
            blocks += diagram.sheets
        }
        let state = pack.reviewedBy == nil ? [ExplanationWords.notReviewed[language]] : []
        return ReportPage(title: title, subtitles: [pack.id.text] + state, language: language, blocks: blocks)
    }
}
