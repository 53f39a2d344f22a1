import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// What decides a claim, sorted by how it is told: facts nobody contests, elements told for an earlier claim, elements
    /// examined here, exceptions nobody raised; and those that fail, are open, or lack proof.
    func appreciation(
        of nodes: [NodeIdentifier], in applied: AppliedPack, at address: String, _ telling: inout Telling
    ) throws(DraftingFault) -> [String: TemplateValue] {
        var facts: [NodeIdentifier] = []
        var earlier: [NodeIdentifier] = []
        var examined: [Element] = []
        var notRaised: [(entry: Identifier<NotebookEntry>?, exceptions: [Element])] = []
        let leaves = decisiveLeaves(among: nodes, in: applied)
        for element in leaves {
            let finding = findings[element.id]
            if isUndisputed(element) {
                facts.append(element.id)
            } else if telling.knows(element.id) {
                earlier.append(element.id)
            } else if finding?.status == .notRaised {
                if let place = notRaised.firstIndex(where: { $0.entry == finding?.askedBy }) {
                    notRaised[place].exceptions.append(element)
                } else {
                    notRaised.append((finding?.askedBy, [element]))
                }
            } else {
                examined.append(element)
            }
        }
        let places = telling.addresses(of: earlier)
        var told: [TemplateValue] = []
        for (order, element) in examined.enumerated() {
            told.append(
                .record(
                    try record(
                        of: element, in: applied, at: "\(address).element.\(element.id)", order, of: examined.count,
                        &telling)))
        }
        return [
            "factRuns": .list(runs(of: facts)), "factCount": .integer(facts.count),
            "earlier": .list(places.map { .record(["address": .symbol($0)]) }),
            "earlierCount": .integer(places.count), "examined": .list(told),
            "examinedCount": .integer(examined.count),
            "notRaised": .list(try groups(notRaised, in: applied, at: address, &telling)),
        ].merging(try failing(among: leaves, in: applied)) { own, _ in own }
    }

    /// Elements that fail, that keep the claim open, and those among the first whose proof is missing.
    private func failing(
        among leaves: [Element], in applied: AppliedPack
    ) throws(DraftingFault) -> [String: TemplateValue] {
        var failing: [TemplateValue] = []
        var open: [TemplateValue] = []
        var missing: [TemplateValue] = []
        var exceptions: [TemplateValue] = []
        var conditions: [TemplateValue] = []
        for element in leaves {
            let entry = applied.evaluation.trace[element.id]
            let record = TemplateValue.record(try head(of: element, in: applied))
            switch entry?.value {
            case .open, nil: open.append(record)
            case .established where element.role == .exception, .notEstablished where element.role != .exception:
                failing.append(record)
                if element.role == .exception {
                    exceptions.append(record)
                } else if case .burdenNotMet? = entry?.because {
                    missing.append(record)
                } else {
                    conditions.append(record)
                }
            case .established, .notEstablished: break
            }
        }
        return [
            "failing": .list(failing), "failingCount": .integer(failing.count), "open": .list(open),
            "openCount": .integer(open.count), "missing": .list(missing),
            "missingCount": .integer(missing.count), "failingExceptions": .list(exceptions),
            "failingExceptionCount": .integer(exceptions.count), "failingConditions": .list(conditions),
            "failingConditionCount": .integer(conditions.count),
        ]
    }

    /// Exceptions not raised, one group for each letter in which the company was asked.
    private func groups(
        _ groups: [(entry: Identifier<NotebookEntry>?, exceptions: [Element])], in applied: AppliedPack,
        at address: String, _ telling: inout Telling
    ) throws(DraftingFault) -> [TemplateValue] {
        var result: [TemplateValue] = []
        for group in groups {
            let place = "\(address).notRaised.\(group.entry?.text ?? "none")"
            var exceptions: [TemplateValue] = []
            for element in group.exceptions {
                exceptions.append(
                    .record(
                        try record(of: element, in: applied, at: place, 0, of: group.exceptions.count, &telling)))
            }
            result.append(
                .record([
                    "address": .symbol(place), "basis": try basis(of: group.exceptions.map(\.id), in: applied),
                    "askedOn": .optional(group.entry.flatMap { dossier.entry($0)?.date }),
                    "entry": .name(group.entry?.text), "exceptionCount": .integer(exceptions.count),
                    "exceptions": .list(exceptions),
                ]))
        }
        return result
    }

    /// Undisputed facts as runs of those that follow each other in their section.
    private func runs(of facts: [NodeIdentifier]) -> [TemplateValue] {
        let order = undisputedElements.map(\.element.id)
        let places = facts.compactMap { order.firstIndex(of: $0) }.sorted()
        var runs: [ClosedRange<Int>] = []
        for place in places {
            if let last = runs.last, last.upperBound + 1 == place {
                runs[runs.count - 1] = last.lowerBound...place
            } else {
                runs.append(place...place)
            }
        }
        return runs.map { run in
            .record([
                "first": .symbol("fact.\(order[run.lowerBound])"), "last": .symbol("fact.\(order[run.upperBound])"),
                "count": .integer(run.count),
            ])
        }
    }
}
