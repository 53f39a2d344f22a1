import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// What a passage on some nodes rests on: their entries of the trace, and the versions of the articles they cite.
    func basis(of nodes: [NodeIdentifier], in applied: AppliedPack) throws(DraftingFault) -> TemplateValue {
        var parts: [String: TemplateValue] = [:]
        for node in nodes {
            if let entry = applied.evaluation.trace[node] {
                parts["trace.\(node)"] = .symbol("\(entry.value.rawValue) \(entry.because)")
            }
            for reference in try references(of: node, in: applied.pack) {
                parts["law.\(reference.key)"] = try version(of: reference, in: applied.pack)
            }
        }
        return .record(parts)
    }

    /// What the summary rests on: the value of every claim under its pack.
    var summaryBasis: TemplateValue {
        var parts: [String: TemplateValue] = [:]
        for claim in dossier.claims {
            guard let node = claim.packClaim, let applied = pack(of: claim) else { continue }
            parts["trace.\(node)"] = .symbol(applied.evaluation.value(of: node)?.rawValue ?? "open")
        }
        return .record(parts)
    }

    /// The days of a version and its digest, in the document's language.
    private func version(
        of reference: ArticleReference, in pack: RulePack
    ) throws(DraftingFault) -> TemplateValue {
        let decisive = try decisiveDate(of: pack)
        let day = input.law.day(for: reference, on: dossier.decisiveDates.known, else: decisive) ?? decisive
        guard let version = input.law[reference.key]?.digest(on: day) else { return .none }
        let days = [version.validity.from, version.validity.to].map { $0?.description ?? "" }
        return .symbol((days + [version.digest[language] ?? ""]).joined(separator: " "))
    }
}
