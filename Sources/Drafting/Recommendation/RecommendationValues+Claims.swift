import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// A claim with its rules, its elements, its conclusion and its outcome.
    ///
    /// - Parameter told: the elements that earlier claims have told in full; those told here are added.
    func record(
        of claim: PartyClaim, index: Int, told: inout Set<NodeIdentifier>
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let path = "dossier.claims.\(claim.id)"
        var values: [String: TemplateValue] = [
            "index": .integer(index + 1), "text": .localized(claim.text, path: path + ".text"),
            "amount": states(claim.amount, claim.text) ? .none : .optional(claim.amount), "outcome": outcome(of: claim),
            "hasRule": .boolean(false),
            "value": .symbol("none"), "isMoot": .boolean(isMoot(claim)),
        ]
        guard let node = claim.packClaim, let applied = pack(of: claim), let element = applied.pack.element(node) else {
            return values
        }
        values["hasRule"] = .boolean(true)
        values["value"] = .symbol(applied.evaluation.value(of: node)?.rawValue ?? "open")
        values["ruleText"] = try text(of: element, in: applied.pack)
        values["articles"] = .list(try references(of: node, in: applied.pack).map { .article($0) })
        values["title"] = .localized(applied.pack.title, path: "pack.\(applied.pack.id).title")
        let nodes = decisive[claim.id] ?? []
        let known = told
        values["rules"] = .list(try rules(among: nodes, in: applied, told: &told))
        values["repeatsRules"] = .boolean(nodes.contains { known.contains($0) && applied.pack.rule($0) != nil })
        values.merge(try appreciation(of: isMoot(claim) ? [] : nodes, in: applied, told: &told)) { _, new in new }
        return values
    }

    /// Whether a claim lost its object: its conditions are then not examined.
    private func isMoot(_ claim: PartyClaim) -> Bool {
        dossier.outcomes.contains { $0.claim == claim.id && $0.result == .withoutObject }
    }

    /// Whether a text names an amount already.
    private func states(_ amount: Money?, _ text: Translations) -> Bool {
        guard let amount, let text = text[language] else { return false }
        let digits = Typesetter(language).amount(amount).filter { $0.isNumber || $0 == "," || $0 == "." }
        return text.filter { !$0.isWhitespace }.contains(digits)
    }

    // MARK: Rules

    /// The rules that decide, those told for an earlier claim left out.
    private func rules(
        among nodes: [NodeIdentifier], in applied: AppliedPack, told: inout Set<NodeIdentifier>
    ) throws(DraftingFault) -> [TemplateValue] {
        let ids = Set(nodes)
        var result: [TemplateValue] = []
        for rule in applied.pack.rules where ids.contains(rule.id) && told.insert(rule.id).inserted {
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

    // MARK: Elements

    private func appreciation(
        of nodes: [NodeIdentifier], in applied: AppliedPack, told: inout Set<NodeIdentifier>
    ) throws(DraftingFault) -> [String: TemplateValue] {
        var uncontested: [TemplateValue] = []
        var repeated: [TemplateValue] = []
        var examined: [TemplateValue] = []
        var failing: [TemplateValue] = []
        var open: [TemplateValue] = []
        var notRaised: [(entry: Identifier<NotebookEntry>?, exceptions: [TemplateValue])] = []
        for element in decisiveLeaves(among: nodes, in: applied) {
            let record = TemplateValue.record(try record(of: element, in: applied, order: examined.count))
            let finding = findings[element.id]
            let value = applied.evaluation.value(of: element.id)
            if value == .open { open.append(record) }
            if (element.role == .exception) == (value == .established), value != .open { failing.append(record) }
            guard told.insert(element.id).inserted else {
                repeated.append(record)
                continue
            }
            if finding?.isUncontested ?? false {
                uncontested.append(record)
            } else if finding?.status == .notRaised {
                if let place = notRaised.firstIndex(where: { $0.entry == finding?.askedBy }) {
                    notRaised[place].exceptions.append(record)
                } else {
                    notRaised.append((finding?.askedBy, [record]))
                }
            } else {
                examined.append(record)
            }
        }
        return [
            "uncontested": .list(uncontested), "repeated": .list(repeated), "examined": .list(examined),
            "failing": .list(failing), "open": .list(open),
            "notRaised": .list(
                notRaised.map { group in
                    .record([
                        "askedOn": .optional(group.entry.flatMap { dossier.entry($0)?.date }),
                        "entry": .name(group.entry?.text), "exceptionCount": .integer(group.exceptions.count),
                        "exceptions": .list(group.exceptions),
                    ])
                }),
        ]
    }

    // MARK: Outcomes

    private func outcome(of claim: PartyClaim) -> TemplateValue {
        guard let outcome = dossier.outcomes.first(where: { $0.claim == claim.id }) else { return .none }
        let path = "dossier.outcomes.\(claim.id)"
        let lines = outcome.computation.enumerated().map { index, line in
            TemplateValue.record([
                "label": .localized(line.label, path: "\(path).computation.\(index + 1).label"),
                "amount": .money(line.amount),
            ])
        }
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
            "lines": .list(lines), "by": .optional(outcome.by), "comparison": .symbol(comparison),
            "shownAmount": states(outcome.amount, outcome.measure) ? .none : .optional(outcome.amount),
            "asked": .optional(claim.amount), "reason": .optional(outcome.reason, path: path + ".reason"),
            "recommendsSomething": .boolean(outcome.result == .followed || outcome.result == .partly),
        ])
    }
}
