import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// What decides a claim, sorted by how it is told: facts nobody contests, elements told for an earlier claim, elements
    /// examined here, exceptions nobody raised; and what makes it fail, keeps it open, or lacks proof.
    func appreciation(
        of claim: NodeIdentifier, _ nodes: [NodeIdentifier], in applied: AppliedPack, at address: String,
        _ telling: inout Telling
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
        let places = telling.runs(of: earlier)
        let hasExceptions = (examined.map(\.id) + earlier).contains {
            applied.pack.element($0)?.role == .exception
        }
        return [
            "factRuns": .list(runs(of: facts)), "factCount": .integer(facts.count),
            "earlierRuns": .list(places.map { Self.run($0) }), "earlierCount": .integer(places.joined().count),
            "examined": .list(try told(examined, for: claim, among: nodes, in: applied, at: address, &telling)),
            "examinedCount": .integer(examined.count), "hasExceptions": .boolean(hasExceptions),
            "notRaised": .list(try groups(notRaised, in: applied, at: address, &telling)),
        ].merging(try unsettled(leaves, of: claim, among: nodes, in: applied)) { own, _ in own }
            .merging(try conclusion(of: claim, in: applied)) { own, _ in own }
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
        return runs.map { run in Self.run(order[run].map { "fact.\($0)" }) }
    }

    /// A run of addresses: the first, the last, and how many.
    private static func run(_ addresses: [String]) -> TemplateValue {
        .record([
            "first": .symbol(addresses.first ?? ""), "last": .symbol(addresses.last ?? ""),
            "count": .integer(addresses.count),
        ])
    }
}
