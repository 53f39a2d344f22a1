import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// A claim with its rules, its elements, its conclusion and its outcome.
    func record(
        of claim: PartyClaim, index: Int, _ telling: inout Telling
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let path = "dossier.claims.\(claim.id)"
        let address = "claim.\(claim.id)"
        let words: TemplateValue = if let words = claim.words { try record(of: words, path + ".words") } else { .none }
        var values: [String: TemplateValue] = [
            "index": .integer(index + 1), "address": .symbol(address),
            "text": .localized(claim.text, path: path + ".text"), "words": words,
            "amount": states(claim.amount, claim.text) ? .none : .optional(claim.amount), "outcome": outcome(of: claim),
            "hasRule": .boolean(false), "value": .symbol("none"), "isMoot": .boolean(isMoot(claim)), "sameAs": .none,
        ]
        guard let node = claim.packClaim, let applied = pack(of: claim), let element = applied.pack.element(node) else {
            return values
        }
        values["hasRule"] = .boolean(true)
        values["value"] = .symbol(applied.evaluation.value(of: node)?.rawValue ?? "open")
        values["ruleText"] = try text(of: element, in: applied.pack)
        values["articles"] = .list(try references(of: node, in: applied.pack).map { .article($0) })
        values["title"] = .localized(applied.pack.title, path: "pack.\(applied.pack.id).title")
        values["sameAs"] = sameAs(claim)
        let nodes = decisive[claim.id] ?? []
        values["basis"] = try basis(of: nodes, in: applied)
        let known = telling
        let rules = isMoot(claim) ? [] : try rules(among: nodes, in: applied, &telling)
        values["rules"] = .list(rules)
        values["ruleCount"] = .integer(rules.count)
        values["repeatsRules"] = .boolean(nodes.contains { known.knows($0) && applied.pack.rule($0) != nil })
        values.merge(
            try appreciation(of: node, isMoot(claim) ? [] : nodes, in: applied, at: address, &telling)
        ) { _, new in new }
        return values
    }

    /// Whether a claim lost its object: its conditions are then not examined.
    func isMoot(_ claim: PartyClaim) -> Bool {
        dossier.outcomes.contains { $0.claim == claim.id && $0.result == .withoutObject }
    }

    /// The first claim before that rests on the same claim of the pack, and so on the same conditions.
    private func sameAs(_ claim: PartyClaim) -> TemplateValue {
        let earlier = dossier.claims.prefix { $0.id != claim.id }
        guard !isMoot(claim),
            let index = earlier.firstIndex(where: { $0.packClaim == claim.packClaim && !isMoot($0) })
        else { return .none }
        return .record([
            "index": .integer(index + 1), "address": .symbol("claim.\(earlier[index].id)"),
        ])
    }

    /// Whether a text names an amount already.
    func states(_ amount: Money?, _ text: Translations) -> Bool {
        guard let amount, let text = text[language] else { return false }
        let digits = Typesetter(language).amount(amount).filter { $0.isNumber || $0 == "," || $0 == "." }
        return text.filter { !$0.isWhitespace }.contains(digits)
    }

    // MARK: Rules

    /// The rules that decide, those told for an earlier claim left out.
    private func rules(
        among nodes: [NodeIdentifier], in applied: AppliedPack, _ telling: inout Telling
    ) throws(DraftingFault) -> [TemplateValue] {
        let ids = Set(nodes)
        var result: [TemplateValue] = []
        for rule in applied.pack.rules where ids.contains(rule.id) && telling.tells(rule.id) {
            let path = "pack.\(applied.pack.id).\(rule.id).text"
            guard let text = rule.text else { throw .missingTranslation(path: path, language: language) }
            let entry = applied.evaluation.trace[rule.id]
            var winner = TemplateValue.none
            if case .setAside(let id)? = entry?.because {
                winner = .optional(applied.pack.rule(id)?.text, path: "pack.\(applied.pack.id).\(id).text")
            }
            result.append(
                .record([
                    "text": .localized(text, path: path), "value": .symbol(entry?.value.rawValue ?? "open"),
                    "articles": .list(try references(of: rule.id, in: applied.pack).map { .article($0) }),
                    "setAsideBy": winner,
                ]))
        }
        return result
    }

    // MARK: Outcomes

    private func outcome(of claim: PartyClaim) -> TemplateValue {
        guard let outcome = dossier.outcomes.first(where: { $0.claim == claim.id }) else { return .none }
        let path = "dossier.outcomes.\(claim.id)"
        let comparison =
            switch (outcome.amount, claim.amount) {
            case (let given?, let asked?) where given > asked: "more"
            case (let given?, let asked?) where given < asked: "less"
            default: "equal"
            }
        return .record([
            "result": .symbol(outcome.result.rawValue), "decidedBy": .symbol(outcome.decidedBy.rawValue),
            "measure": .localized(outcome.measure, path: path + ".measure"),
            "manner": .optional(outcome.manner, path: path + ".manner"), "amount": .optional(outcome.amount),
            "isComputed": .boolean(!outcome.computation.isEmpty), "by": .optional(outcome.by),
            "comparison": .symbol(comparison),
            "shownAmount": states(outcome.amount, outcome.measure) ? .none : .optional(outcome.amount),
            "asked": .optional(claim.amount), "reason": .optional(outcome.reason, path: path + ".reason"),
            "recommendsSomething": .boolean(outcome.result == .followed || outcome.result == .partly),
        ])
    }
}
