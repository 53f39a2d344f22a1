import LegalModel
import Reasoning

/// The few nodes by which a claim fails, or on which it depends while it is open: the highest that have a text, each once.
///
/// A group or a conclusion stands for all that lies below it. Where every way to the claim lacks the same, only that is
/// named; where each lacks something else, as few as show that none is open.
struct ConclusionGrounds {
    /// A condition that is not established, an exception that is, or a rule that sets another aside.
    struct Ground: Hashable {
        let node: NodeIdentifier
        let part: Part
    }

    /// What a ground is to the claim.
    enum Part: Hashable { case condition, exception, priority }

    /// The grounds, in the order of the pack.
    let grounds: [Ground]
    /// Whether they stand for several ways, each of which lacks one of them.
    let areAlternatives: Bool

    /// The grounds of a node: those by which it is not established, or those that keep it open; none when it is established.
    init(of node: NodeIdentifier, in applied: AppliedPack) {
        let value = applied.evaluation.value(of: node) ?? .open
        guard value != .established, let element = applied.pack.element(node) else {
            grounds = []
            areAlternatives = false
            return
        }
        let reader = GroundReader(applied: applied, value: value)
        let ways = reader.ways(of: element).filter { !$0.isEmpty }
        let shared = (ways.first ?? []).filter { ground in ways.allSatisfy { $0.contains(ground) } }
        areAlternatives = ways.count > 1 && shared.isEmpty
        grounds = ways.count == 1 ? ways[0] : areAlternatives ? GroundReader.cover(of: ways) : shared
    }
}

/// Reads the grounds of nodes that have a value other than established.
private struct GroundReader {
    typealias Ground = ConclusionGrounds.Ground

    let applied: AppliedPack
    let value: Value

    /// What each way to an element lacks.
    func ways(of element: Element) -> [[Ground]] {
        switch element.basis {
        case .rules(let rules): rules.filter(counts).map(lacks)
        case .any(let children): children.map { named([$0], .condition) }
        case .all(let children): [named(children, .condition)]
        case .fact, .openNorm: [[Ground(node: element.id, part: .condition)]]
        }
    }

    /// Whether a rule is law of the case.
    private func counts(_ rule: NodeIdentifier) -> Bool {
        !applied.pack.otherRegimes.contains(rule) || applied.evaluation.value(of: rule) != .notEstablished
    }

    /// What a rule lacks: the rule before which it gives way, else its conditions and exceptions.
    private func lacks(_ id: NodeIdentifier) -> [Ground] {
        guard let rule = applied.pack.rule(id), let entry = applied.evaluation.trace[id], entry.value == value else {
            return []
        }
        switch entry.because {
        case .setAside(let winner), .priorityOpen(let winner): return [Ground(node: winner, part: .priority)]
        case .any, .all, .rules, .rule, .admitted, .undisputed, .proven, .refuted, .notRaised, .mustBeAsked, .asked,
            .notAsked, .presumed, .presumptionOpen, .burdenNotMet, .appreciation, .appreciationMissing:
            return named(rule.needs, .condition) + named(rule.unless, .exception)
        }
    }

    /// The nodes that decide; one without a text is replaced by what lies below it.
    private func named(_ nodes: [NodeIdentifier], _ part: ConclusionGrounds.Part) -> [Ground] {
        let deciding = part == .exception ? !value : value
        var grounds: [Ground] = []
        for node in nodes where applied.evaluation.value(of: node) == deciding {
            for ground in highest(of: node, part) where !grounds.contains(ground) { grounds.append(ground) }
        }
        return grounds
    }

    private func highest(of node: NodeIdentifier, _ part: ConclusionGrounds.Part) -> [Ground] {
        guard let element = applied.pack.element(node) else { return lacks(node) }
        guard element.text == nil else { return [Ground(node: node, part: part)] }
        switch element.basis {
        case .any(let children), .all(let children): return named(children, part)
        case .rules(let rules): return rules.filter(counts).flatMap(lacks)
        case .fact, .openNorm: return []
        }
    }

    /// As few grounds as show that every way lacks one: at each step the one that most ways lack, the first among equals.
    static func cover(of ways: [[Ground]]) -> [Ground] {
        var rest = ways
        var chosen: [Ground] = []
        while !rest.isEmpty {
            var best: (ground: Ground, count: Int)?
            for ground in rest.joined() {
                let count = rest.count { $0.contains(ground) }
                if count > best?.count ?? 0 { best = (ground, count) }
            }
            guard let best else { break }
            chosen.append(best.ground)
            rest.removeAll { $0.contains(best.ground) }
        }
        return chosen
    }
}
