import Casework
import Drafting
import LegalModel
import Reasoning

/// The explanation in short: each claim with its value, the few points that tell most, and what would change it.
struct ExplanationSummary {
    let matter: ExplanationCase

    private var language: Language { matter.language }

    /// The lines, of at most eighty characters.
    var lines: [String] {
        var result = Lines.wrapped(
            Console.safe("\(matter.dossier.number) · \(matter.dossier.subject.text(preferring: language))"))
        var told: Set<NodeIdentifier> = []
        for pack in matter.packs {
            result += Lines.wrapped(Console.safe(pack.title.text(preferring: language)))
            if pack.reviewedBy == nil { result += Lines.wrapped(ExplanationWords.notReviewed[language]) }
        }
        for claim in matter.claims { result += [""] + lines(claim, told: &told) }
        return result + [""] + Lines.wrapped(ExplanationWords.further[language], hanging: "  ")
    }

    /// How many points a claim gets: fewer when there are many claims, and under those that are not the first.
    private func pointCount(_ told: Set<NodeIdentifier>) -> Int {
        guard matter.claims.count > 2 else { return 5 }
        return told.isEmpty ? 3 : 2
    }

    private func lines(_ claim: ExplainedClaim, told: inout Set<NodeIdentifier>) -> [String] {
        let words = matter.words(claim.pack)
        var result = heading(claim, words)
        let leaves = DecisivePoints(of: claim, in: matter.dossier).leaves
        let above = leaves.filter { told.contains($0.id) }
        let shown = leaves.filter { !told.contains($0.id) }.prefix(pointCount(told))
        for leaf in shown { result += point(leaf, claim, words) }
        let rest = leaves.filter { leaf in !shown.contains { $0.id == leaf.id } }
        told.formUnion(shown.map(\.id))
        if !rest.isEmpty {
            let accepted = rest.count { leaf in
                [.admitted, .undisputed].contains(claim.evaluation.trace[leaf.id]?.because)
            }
            let line = ExplanationWords.remaining(rest.count, accepted: accepted, above: above.count)
            result += Lines.wrapped(line[language], indent: "  ", hanging: "    ")
        }
        return result + changes(claim, words) + questions(claim, words)
    }

    /// What is asked, the value, the statement of the law and the rule that carries it.
    private func heading(_ claim: ExplainedClaim, _ words: NodeWords) -> [String] {
        var result = claim.asked.flatMap { asked in
            Lines.wrapped(Console.safe("\(asked.id) · \(asked.text.text(preferring: language))"), hanging: "     ")
        }
        let value = ExplanationWords.value(claim.result.value, of: .claim)[language]
        let head = Colon.between(value.capitalizedFirst, words.text(of: claim.result.claim), language)
        result += Lines.wrapped(
            "\(ExplanationWords.sign(claim.result.value)) \(head) [\(claim.result.claim)]", hanging: "  ")
        let articles = decidingRules(claim).flatMap(words.articles)
        if !articles.isEmpty {
            result += Lines.wrapped(
                "§ " + unique(articles).joined(separator: " · "), indent: "  ", hanging: "    ")
        }
        return result
    }

    /// The rules directly below the claim that give it its value.
    private func decidingRules(_ claim: ExplainedClaim) -> [NodeIdentifier] {
        Explanation(of: claim.result.claim, in: claim.evaluation, under: claim.pack)?.root.children
            .filter { $0.subject == .rule }.map(\.node) ?? []
    }

    private func point(_ leaf: Element, _ claim: ExplainedClaim, _ words: NodeWords) -> [String] {
        guard let entry = claim.evaluation.trace[leaf.id] else { return [] }
        var result = Lines.wrapped(
            "\(ExplanationWords.sign(entry.value)) \(words.text(of: leaf.id)) [\(leaf.id)]", indent: "  ",
            hanging: "    ")
        let sentence = words.sentence(on: leaf.id, entry) ?? ""
        let sources = [
            words.exhibitNumbers(matter.dossier.finding(on: leaf.id)), words.articles(of: leaf.id).first ?? "",
        ]
        .filter { !$0.isEmpty }
        let separator = language == .french ? " ; " : "; "
        let tail = sources.isEmpty ? "" : " (\(sources.joined(separator: separator)))"
        result += Lines.wrapped(sentence + tail, indent: "    ")
        return result
    }

    private func changes(_ claim: ExplainedClaim, _ words: NodeWords) -> [String] {
        guard claim.result.value != .open else { return [] }
        let order = DecisivePoints(of: claim, in: matter.dossier).leaves.map(\.id)
        let changes = claim.decisiveChanges.sorted { left, right in
            let places = [left, right].map { change in order.firstIndex(of: change.leaf) ?? order.count }
            return places[0] < places[1]
        }
        let own = ownFirst(changes, of: claim)
        let shown = own.prefix(matter.claims.count > 2 ? 1 : 3)
        return shown.enumerated().flatMap { index, change in
            var sentence = "↔ " + WhatIfReport.sentence(change, for: claim, words)
            if index == shown.count - 1, changes.count > shown.count {
                let more = ExplanationWords.moreChanges(changes.count - shown.count)[language]
                sentence += language == .french ? " ; \(more)" : "; \(more)"
            }
            return Lines.wrapped(sentence, indent: "  ", hanging: "    ")
        }
    }

    /// Changes that turn this claim alone first: they tell what is peculiar to it.
    private func ownFirst(_ changes: [DecisiveChange], of claim: ExplainedClaim) -> [DecisiveChange] {
        let inPlay = Set(matter.claims.map(\.result.claim))
        func isOwn(_ change: DecisiveChange) -> Bool {
            change.changes.filter { inPlay.contains($0.claim) }.count == 1
        }
        return changes.filter(isOwn) + changes.filter { !isOwn($0) }
    }

    private func questions(_ claim: ExplainedClaim, _ words: NodeWords) -> [String] {
        OpenQuestions(claim.result.ask, words: words).lines(limit: matter.claims.count > 2 ? 3 : nil)
    }

    private func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
