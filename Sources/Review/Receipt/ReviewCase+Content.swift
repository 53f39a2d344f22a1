import Casework
import LegalModel
import Reasoning

extension ReviewCase {
    /// The content of a document as it stands now; `nil` when it is not composed.
    ///
    /// - Parameter document: `recommendation`, or the id of a relay.
    public func content(of document: String) -> ApprovedContent? {
        document == ApprovalStep.recommendation ? contentOfRecommendation : content(ofRelay: Identifier(document))
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

    /// A relay rests on its message and, when it carries the opinion, on the articles of the opinion; on no pack.
    private func content(ofRelay id: Identifier<Relay>) -> ApprovedContent? {
        let letters = relays.filter { $0.relay == id }
        guard !letters.isEmpty else { return nil }
        let facts = dossier.facts(of: id)
        let basis = Set(facts.opinion?.basis.map(\.key) ?? [])
        return ApprovedContent(
            document: id.text,
            texts: letters.map { ApprovedContent.Part(name: $0.addressee.rawValue, hash: ContentHash.of($0.document)) },
            factsHash: facts.hash, packs: [],
            corpusHash: LawExtract(records: law.records.filter { basis.contains($0.key) }, codes: [:]).hash,
            engineVersion: Evaluator.version)
    }
}
