import Casework
import LegalModel
import Reasoning

/// What the template of a recommendation is filled with.
///
/// It chooses and orders; it holds no word of any language.
struct RecommendationValues {
    let input: RecommendationInput
    let language: Language
    let date: CivilDate
    let dossier: Dossier
    /// The findings by element; the first counts, as in the evaluation.
    let findings: [NodeIdentifier: Finding]
    /// The nodes that decide each claim of a party, in the order of the pack.
    let decisive: [Identifier<PartyClaim>: [NodeIdentifier]]

    init(_ input: RecommendationInput, language: Language, date: CivilDate) {
        self.input = input
        self.language = language
        self.date = date
        dossier = input.dossier
        findings = Dictionary(dossier.findings.map { ($0.element, $0) }) { first, _ in first }
        var decisive: [Identifier<PartyClaim>: [NodeIdentifier]] = [:]
        var known: [NodeIdentifier: [NodeIdentifier]] = [:]
        for applied in input.packs {
            let evaluator = Evaluator(applied.pack)
            let computing = findings.mapValues(\.computing)
            for claim in dossier.claims {
                guard let node = claim.packClaim, decisive[claim.id] == nil,
                    applied.pack.element(node)?.isClaim ?? false
                else { continue }
                let nodes = known[node] ?? evaluator.decisiveNodes(of: node, findings: computing)
                known[node] = nodes
                decisive[claim.id] = nodes
            }
        }
        self.decisive = decisive
    }

    /// The pack that carries a claim.
    func pack(of claim: PartyClaim) -> AppliedPack? {
        guard let node = claim.packClaim else { return nil }
        return input.packs.first { $0.pack.element(node)?.isClaim ?? false }
    }

    /// The names of the template with their values.
    func root() throws(DraftingFault) -> [String: TemplateValue] {
        var telling = Telling()
        let undisputed = try undisputed(&telling)
        var claims: [[String: TemplateValue]] = []
        for (index, claim) in dossier.claims.enumerated() {
            claims.append(try record(of: claim, index: index, &telling))
        }
        let data = dossier.recommendation
        var values: [String: TemplateValue] = [
            "number": .name(data?.number?.description), "dossier": .words(dossier.number.description, nil),
            "date": .date(date), "reasonsBy": .date(input.reasonsBy),
            "subject": .localized(dossier.subject, path: "dossier.subject"),
            "service": .localized(input.house.serviceName, path: "house.service.name"),
            "consumer": party(dossier.consumer), "company": party(dossier.company),
            "drafter": .name(input.drafter), "dates": .list(decisiveDates), "favour": .symbol(favour.rawValue),
            "summary": .optional(data?.summary, path: "dossier.recommendation.summary"),
            "remark": .optional(data?.remark, path: "dossier.recommendation.remark"), "procedure": .list(procedure),
            "claims": .list(claims.map { .record($0) }), "undisputed": .list(undisputed),
            "place": .localized(input.house.place, path: "house.service.place"), "packs": .list(try packs()),
            "fairness": .list(fairness), "exhibits": .list(exhibits),
            "translatesEvidence": .boolean(translatesEvidence), "remedies": .list(remedies),
            "receipt": receipt,
        ]
        values.merge(try positions()) { _, new in new }
        values.merge(try articles()) { _, new in new }
        values.merge(summary(claims)) { _, new in new }
        return values
    }
}
