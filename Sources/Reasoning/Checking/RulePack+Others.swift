import LegalModel

extension RulePack {
    /// Where this pack and others contradict each other: an id with another meaning, days that overlap.
    ///
    /// - Parameters:
    ///   - others: the other packs; this one among them is left out.
    ///   - isSameSubject: whether two packs hold the law of one subject for different days.
    public func problems(
        beside others: [RulePack], isSameSubject: (RulePack, RulePack) -> Bool
    ) -> [PackProblem] {
        var problems: [PackProblem] = []
        for other in others where other.id != id {
            let known = Dictionary(other.elements.map { ($0.id, $0) }) { first, _ in first }
            for element in elements where element.isLeaf {
                guard let rival = known[element.id] else { continue }
                let differences = element.differences(from: rival)
                guard !differences.isEmpty else { continue }
                problems.append(
                    PackProblem(.otherMeaning, node: element.id, details: [id.text, other.id.text] + differences))
            }
            guard let own = applicable, let theirs = other.applicable, own.validity.overlaps(theirs.validity),
                isSameSubject(self, other)
            else { continue }
            problems.append(
                PackProblem(
                    .overlapsPack, node: nil,
                    details: [other.id.text] + [own, theirs].map { "\($0.event) \($0.validity.days)" }))
        }
        return problems.sorted { left, right in
            (left.node?.text ?? "", left.details.joined()) < (right.node?.text ?? "", right.details.joined())
        }
    }
}

extension Element {
    /// In what two elements of one id differ: `kind`, `burden`, `role`, each with both values.
    fileprivate func differences(from other: Element) -> [String] {
        var differences: [String] = []
        func compare(_ name: String, _ left: String, _ right: String) {
            if left != right { differences.append("\(name): \(left) / \(right)") }
        }
        compare("kind", basis.kind, other.basis.kind)
        if let left = burden, let right = other.burden { compare("burden", left.rawValue, right.rawValue) }
        compare("role", role.rawValue, other.role.rawValue)
        return differences
    }
}

extension Element.Basis {
    /// The kind as a pack names it.
    var kind: String {
        switch self {
        case .fact: "fact"
        case .openNorm: "openNorm"
        case .any, .all, .rules: "group"
        }
    }
}

extension Validity {
    /// The days as they are shown: `2022-06-01 – …`.
    var days: String { "\(from?.description ?? "…") – \(to?.description ?? "…")" }
}
