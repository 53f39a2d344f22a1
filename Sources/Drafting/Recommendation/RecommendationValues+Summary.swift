import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// Whose claims are followed.
    var favour: Favour {
        Favour(dossier.outcomes) { outcome in
            guard let claim = dossier.claims.first(where: { $0.id == outcome.claim }), let node = claim.packClaim,
                let applied = pack(of: claim)
            else { return false }
            return applied.evaluation.value(of: node) == .open
        }
    }

    /// What stands in front of everything: measures, refusals, what is open, what was missing, the sums.
    func summary(_ claims: [[String: TemplateValue]]) -> [String: TemplateValue] {
        let recommended = chosen(claims, .followed, .partly)
        let refused = chosen(claims, .notFollowed)
        return [
            "recommended": .list(recommended), "refused": .list(refused), "refusedCount": .integer(refused.count),
            "openPoints": .list(points("open", of: claims)), "missing": .list(points("missing", of: claims)),
            "sums": .list(sums), "sumCount": .integer(Set(sums.compactMap(\.claimIndex)).count),
            "total": .optional(total), "computations": .list(computations),
            "bases": .record(["summary": summaryBasis]),
        ]
    }

    /// The claims with one of some results, in their order.
    private func chosen(_ claims: [[String: TemplateValue]], _ results: Outcome.Result...) -> [TemplateValue] {
        zip(dossier.claims, claims).compactMap { claim, record in
            let outcome = dossier.outcomes.first { $0.claim == claim.id }
            return outcome.map { results.contains($0.result) } ?? false ? .record(record) : nil
        }
    }

    /// The elements that claims name under a key, each once.
    private func points(_ key: String, of claims: [[String: TemplateValue]]) -> [TemplateValue] {
        var points: [TemplateValue] = []
        for claim in claims {
            guard case .list(let own)? = claim[key] else { continue }
            for point in own where !points.contains(where: { $0.text == point.text }) { points.append(point) }
        }
        return points
    }

    /// The lines of all computations, and after those of a claim its amount.
    private var sums: [TemplateValue] {
        dossier.claims.enumerated().flatMap { index, claim -> [TemplateValue] in
            guard let outcome = dossier.outcomes.first(where: { $0.claim == claim.id }), let amount = outcome.amount
            else { return [] }
            let path = "dossier.outcomes.\(claim.id).computation"
            let lines = outcome.computation.enumerated().map { line, part in
                TemplateValue.record([
                    "kind": .symbol("line"), "index": .integer(index + 1),
                    "label": label(of: part, path: "\(path).\(line + 1).label"), "amount": .money(part.amount),
                ])
            }
            let sum = TemplateValue.record([
                "kind": .symbol(isWaiver(outcome) ? "waiver" : "sum"), "index": .integer(index + 1), "label": .none,
                "amount": .money(amount),
            ])
            return lines + [sum]
        }
    }

    /// All amounts recommended; `nil` without any, and when one of them is not money that the company pays.
    ///
    /// A dossier does not say whether an amount is paid or given up; the remedy of the pack's claim does.
    private var total: Money? {
        let answered = dossier.outcomes.filter { $0.amount != nil }
        guard !answered.isEmpty, answered.allSatisfy(isPayment) else { return nil }
        return answered.compactMap(\.amount).reduce(.zero, +)
    }

    /// Whether the amount of an outcome can only be money that the company pays.
    private func isPayment(_ outcome: Outcome) -> Bool {
        remedy(of: outcome).map(Self.remediesOfPayment.contains) ?? false
    }

    /// Whether the amount of an outcome is a sum that the company no longer claims.
    private func isWaiver(_ outcome: Outcome) -> Bool {
        remedy(of: outcome).map(Self.remediesOfWaiver.contains) ?? false
    }

    private func remedy(of outcome: Outcome) -> String? {
        guard let claim = dossier.claims.first(where: { $0.id == outcome.claim }), let node = claim.packClaim else {
            return nil
        }
        return pack(of: claim)?.pack.element(node)?.remedy
    }

    /// The remedies of packs whose amount the company pays. A reduced price is none: it may still be unpaid.
    private static let remediesOfPayment: Set<String> = [
        "refund", "damages", "termination", "withdrawal", "returnCost",
    ]

    /// The remedies of packs whose amount falls away.
    private static let remediesOfWaiver: Set<String> = ["strike", "nothingDue", "release", "notBound"]
}

extension TemplateValue {
    /// The number of the claim that a line of a computation belongs to.
    fileprivate var claimIndex: Int? {
        guard case .record(let record) = self, case .integer(let index)? = record["index"] else { return nil }
        return index
    }

    /// The text by which two points are told apart.
    fileprivate var text: TemplateValue? {
        guard case .record(let record) = self else { return nil }
        return record["text"]
    }
}
