import LegalModel
import Reasoning

extension RecommendationValues {
    /// The elements examined, in the order of the pack; the conditions of one exception follow each other.
    ///
    /// Beside what ``record(of:in:at:_:of:_:)`` says: `isPart`, whether it is only a condition of an exception; `exception`, that
    /// exception, where its first condition is told; `isFirstException`; `carries`, whether it fails and is no condition of the claim.
    func told(
        _ elements: [Element], for claim: NodeIdentifier, among nodes: [NodeIdentifier], in applied: AppliedPack,
        at address: String,
        _ telling: inout Telling
    ) throws(DraftingFault) -> [TemplateValue] {
        let conditions = ExceptionConditions(applied.pack)
        let exceptions = elements.map { conditions.exception(of: $0, among: nodes) }
        var order: [Int] = []
        for place in elements.indices where !order.contains(place) {
            order.append(place)
            guard let exception = exceptions[place] else { continue }
            order += elements.indices.filter { $0 > place && exceptions[$0]?.id == exception.id }
        }
        var result: [TemplateValue] = []
        var hasException = false
        var named: NodeIdentifier?
        for (rank, place) in order.enumerated() {
            let element = elements[place]
            var values = try record(
                of: element, in: applied, at: "\(address).element.\(element.id)", rank, of: elements.count, &telling)
            let exception = exceptions[place]
            values["isPart"] = .boolean(exception != nil)
            values["carries"] = .boolean(carries(element, claim, among: nodes, in: applied))
            values["exception"] = TemplateValue.none
            if let exception, exception.id != named { values["exception"] = try text(of: exception, in: applied.pack) }
            values["isFirstException"] = .boolean(element.role == .exception && !hasException)
            hasException = hasException || element.role == .exception
            named = exception?.id
            result.append(.record(values))
        }
        return result
    }

    /// Whether an element that is no exception fails and is no condition of the claim: the claim holds all the same, or the
    /// element would take an exception away.
    private func carries(
        _ element: Element, _ claim: NodeIdentifier, among nodes: [NodeIdentifier], in applied: AppliedPack
    ) -> Bool {
        guard element.role == .constitutive, applied.evaluation.value(of: element.id) == .notEstablished else {
            return false
        }
        return applied.evaluation.value(of: claim) == .established
            || ExceptionConditions(applied.pack).standsUnderException(element, among: nodes)
    }

    /// Elements that keep the claim open, and conditions that fail because their proof is missing: those that the conclusion
    /// names, or all where it names none and no exception.
    func unsettled(
        _ leaves: [Element], of claim: NodeIdentifier, among nodes: [NodeIdentifier], in applied: AppliedPack
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let conditions = ExceptionConditions(applied.pack)
        var open: [TemplateValue] = []
        var missing: [(element: Element, value: TemplateValue)] = []
        for element in leaves {
            let entry = applied.evaluation.trace[element.id]
            switch entry?.value {
            case .open, nil:
                var values = try head(of: element, in: applied)
                values["isPart"] = .boolean(conditions.exception(of: element, among: nodes) != nil)
                open.append(.record(values))
            case .notEstablished where element.role != .exception:
                if case .burdenNotMet? = entry?.because {
                    missing.append((element, .record(try head(of: element, in: applied))))
                }
            case .established, .notEstablished: break
            }
        }
        let named = conclusionNodes(of: claim, in: applied)
        let own = missing.filter { point in named.contains { $0.node == point.element.id } }
        let isExcepted = named.contains { $0.part != .condition }
        return [
            "open": .list(open), "openCount": .integer(open.count),
            "missing": .list((own.isEmpty && !isExcepted ? missing : own).map(\.value)),
        ]
    }
}
