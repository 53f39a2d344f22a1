import LegalModel

@testable import Reasoning

/// The semantics once more, straight from the text of section 3, slow and by recursion: for comparison only.
///
/// It shares nothing with the evaluator but the types of packs and findings: no graph, no order, no indices.
struct Oracle {
    let pack: RulePack
    let findings: [NodeIdentifier: ElementFinding]

    /// Not established, open, established.
    typealias Degree = Int
    private static let no = 0
    private static let open = 1
    private static let yes = 2

    private func not(_ degree: Degree) -> Degree { 2 - degree }
    private func all(_ ids: [NodeIdentifier]) -> Degree { ids.map(degree).min() ?? Oracle.yes }
    private func any(_ ids: [NodeIdentifier]) -> Degree { ids.map(degree).max() ?? Oracle.no }

    /// The value of a node.
    func degree(_ id: NodeIdentifier) -> Degree { outcome(id).degree }

    /// The value of a node with its reason.
    func outcome(_ id: NodeIdentifier) -> (degree: Degree, because: String) {
        for element in pack.elements where element.id == id {
            switch element.basis {
            case .any(let members): return (any(members), "any")
            case .all(let members): return (all(members), "all")
            case .rules(let members): return (any(members), "rules")
            case .openNorm: return norm(findings[id])
            case .fact(let burden): return fact(element, burden)
            }
        }
        for rule in pack.rules where rule.id == id { return self.rule(rule) }
        for presumption in pack.presumptions where presumption.id == id {
            return (min(all(presumption.base), not(any(presumption.unless))), "rule")
        }
        return (Oracle.open, "?")
    }

    /// 2. own = min(needs, ¬ max(unless)); w = the best of the rules with priority.
    private func rule(_ rule: Rule) -> (degree: Degree, because: String) {
        let own = min(all(rule.needs), not(any(rule.unless)))
        let above = pack.rules.filter { $0.priorityOver.contains(rule.id) }
        for winner in above where degree(winner.id) == Oracle.yes { return (Oracle.no, "setAside:\(winner.id)") }
        guard own == Oracle.yes else { return (own, "rule") }
        for rival in above where degree(rival.id) == Oracle.open { return (Oracle.open, "priorityOpen:\(rival.id)") }
        return (own, "rule")
    }

    /// 3. Only proven and refuted with a reason settle.
    private func norm(_ finding: ElementFinding?) -> (degree: Degree, because: String) {
        let reason = (finding?.reason ?? "").filter { !$0.isWhitespace }
        switch finding?.status {
        case .proven where !reason.isEmpty: return (Oracle.yes, "appreciation")
        case .refuted where !reason.isEmpty: return (Oracle.no, "appreciation")
        default: return (Oracle.open, "appreciationMissing")
        }
    }

    /// 4. In this order: agreed or proven; S; refuted; not raised; cannot be told with R; pending.
    private func fact(_ element: Element, _ burden: Element.Party) -> (degree: Degree, because: String) {
        let status = findings[element.id]?.status ?? .notAsked
        let mine = pack.presumptions.filter { $0.presumes == element.id }
        if status == .admitted || status == .undisputed || status == .proven { return (Oracle.yes, status.rawValue) }
        for strong in mine where strong.isIrrebuttable && degree(strong.id) == Oracle.yes {
            return (Oracle.yes, "presumed:\(strong.id)")
        }
        for strong in mine where strong.isIrrebuttable && degree(strong.id) == Oracle.open {
            return (Oracle.open, "presumptionOpen:\(strong.id)")
        }
        if status == .refuted { return (Oracle.no, "refuted") }
        if status == .notRaised {
            return element.role == .exception ? (Oracle.no, "notRaised") : (Oracle.open, "mustBeAsked")
        }
        if status == .nonLiquet {
            for weak in mine where !weak.isIrrebuttable && degree(weak.id) == Oracle.yes {
                return (Oracle.yes, "presumed:\(weak.id)")
            }
            for weak in mine where !weak.isIrrebuttable && degree(weak.id) == Oracle.open {
                return (Oracle.open, "presumptionOpen:\(weak.id)")
            }
            return (Oracle.no, "burdenNotMet:\(burden.rawValue)")
        }
        return (Oracle.open, status == .asked ? "asked" : "notAsked")
    }

    /// What is asked for a claim: open leaves under open nodes, sorted.
    func ask(_ claim: NodeIdentifier) -> [String] {
        var asked: Set<String> = []
        var visited: Set<NodeIdentifier> = []
        visit(claim, &visited, &asked)
        return asked.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func visit(_ id: NodeIdentifier, _ visited: inout Set<NodeIdentifier>, _ asked: inout Set<String>) {
        guard degree(id) == Oracle.open, visited.insert(id).inserted else { return }
        var below: [NodeIdentifier] = []
        for element in pack.elements where element.id == id {
            let status = findings[id]?.status ?? .notAsked
            let presumptions = pack.presumptions.filter { $0.presumes == id }
            switch element.basis {
            case .any(let members), .all(let members), .rules(let members): below += members
            case .openNorm: asked.insert(id.text)
            case .fact:
                let isUnfinished =
                    status == .asked || status == .notAsked || (status == .notRaised && element.role == .constitutive)
                if isUnfinished { asked.insert(id.text) }
                below += presumptions.filter { $0.isIrrebuttable || status == .nonLiquet }.map(\.id)
            }
        }
        for rule in pack.rules where rule.id == id {
            below += rule.needs + rule.unless + pack.rules.filter { $0.priorityOver.contains(id) }.map(\.id)
        }
        for presumption in pack.presumptions where presumption.id == id {
            below += presumption.base + presumption.unless
        }
        for next in below { visit(next, &visited, &asked) }
    }
}
