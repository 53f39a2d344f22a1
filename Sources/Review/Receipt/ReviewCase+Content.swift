import Casework
import LegalModel
import Reasoning

extension ReviewCase {
    /// The content of a document as it stands now; `nil` when it is not composed.
    ///
    /// - Parameter document: `recommendation`, or the id of a relay or letter.
    public func content(of document: String) -> ApprovedContent? {
        document == ApprovalStep.recommendation ? contentOfRecommendation : content(ofLetter: document)
    }

    private var contentOfRecommendation: ApprovedContent? {
        guard !recommendations.isEmpty else { return nil }
        return ApprovedContent(
            document: ApprovalStep.recommendation,
            texts: recommendations.sorted { $0.key < $1.key }.map {
                ApprovedContent.Part(name: $0.key.rawValue, hash: ContentHash.of($0.value))
            },
            factsHash: dossier.factsOfRecommendation.hash,
            packs: packs.map { ApprovedContent.Part(name: $0.pack.id.text, hash: $0.hash) }, corpusHash: law.hash,
            engineVersion: Evaluator.version)
    }

    /// A letter rests on what was entered for it, on its message and, when it carries the opinion, on the articles of the opinion; on no pack.
    private func content(ofLetter id: String) -> ApprovedContent? {
        let letters = letters.filter { $0.id == id }
        guard !letters.isEmpty else { return nil }
        let facts = dossier.facts(of: id)
        let basis = Set(facts.opinion?.basis.map(\.key) ?? [])
        return ApprovedContent(
            document: id,
            texts: letters.map { ApprovedContent.Part(name: $0.addressee.rawValue, hash: ContentHash.of($0.document)) },
            factsHash: facts.hash, packs: [],
            corpusHash: LawExtract(records: law.records.filter { basis.contains($0.key) }, codes: [:]).hash,
            engineVersion: Evaluator.version)
    }
}
