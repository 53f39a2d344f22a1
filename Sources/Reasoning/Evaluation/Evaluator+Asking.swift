import LegalModel

extension Evaluator {
    /// The leaves that remain to be asked for a claim, sorted by id.
    ///
    /// Open leaves under open nodes. A leaf that waits for a presumption leads on to its base and exceptions; a leaf whose
    /// own examination is finished is not asked again.
    ///
    /// - Source: the rule pack format, section 4.
    func questions(of claim: Int, in state: State) -> [NodeIdentifier] {
        var seen = Array(repeating: false, count: graph.ids.count)
        var stack = [claim]
        var questions: [NodeIdentifier] = []
        while let position = stack.popLast() {
            guard !seen[position], state.values[position] == .open else { continue }
            seen[position] = true
            switch graph.nodes[position] {
            case .any(let children), .all(let children), .rules(let children): stack += children
            case .rule(let needs, let unless, let superior): stack += needs + unless + superior
            case .presumption(let base, let unless): stack += base + unless
            case .openNorm: questions.append(graph.ids[position])
            case .fact(_, let role, let irrebuttable, let rebuttable):
                let status = state.findings[position]?.status ?? .notAsked
                if Evaluator.isPending(status, role: role) { questions.append(graph.ids[position]) }
                stack += irrebuttable
                if status == .nonLiquet { stack += rebuttable }
            }
        }
        return questions.sorted()
    }

    /// Whether a fact's own examination is still to come.
    private static func isPending(_ status: FindingStatus, role: Element.Role) -> Bool {
        switch status {
        case .asked, .notAsked: true
        case .notRaised: role == .constitutive
        case .admitted, .undisputed, .proven, .refuted, .nonLiquet: false
        }
    }
}
