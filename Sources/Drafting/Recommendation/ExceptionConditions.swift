import LegalModel
import Reasoning

/// Finds the exception of which a leaf is only one of several conditions.
///
/// A leaf that is an exception by itself, or one of the alternatives of an exception, is none.
struct ExceptionConditions {
    private let pack: RulePack

    init(_ pack: RulePack) {
        self.pack = pack
    }

    /// The exception that a leaf is a condition of; `nil` when the leaf is an exception by itself, or no exception.
    ///
    /// - Parameter nodes: the nodes that decide; only ways through them count, if there are any.
    func exception(of leaf: Element, among nodes: [NodeIdentifier]) -> Element? {
        guard leaf.role == .exception else { return nil }
        let near = attachments(of: leaf.id, among: Set(nodes))
        let all = near.isEmpty ? attachments(of: leaf.id, among: nil) : near
        guard all.allSatisfy(\.isPart) else { return nil }
        return all.first.flatMap { pack.element($0.node) }
    }

    /// Whether an element counts for a claim only through an exception, as what takes the exception away.
    func standsUnderException(_ leaf: Element, among nodes: [NodeIdentifier]) -> Bool {
        let known = Set(nodes)
        var seen: Set<NodeIdentifier> = []
        var waiting = [leaf.id]
        var isUnder = false
        while let node = waiting.popLast() {
            guard seen.insert(node).inserted else { continue }
            if pack.element(node)?.isClaim ?? false { return false }
            if pack.element(node) != nil, isException(node, among: known) {
                isUnder = true
            } else {
                waiting += parents(of: Attachment(node: node, isPart: false)).map(\.node).filter(known.contains)
            }
        }
        return isUnder
    }

    /// Where a node, or what it is a part of, stands among the exceptions of a rule or presumption.
    private struct Attachment: Hashable {
        let node: NodeIdentifier
        let isPart: Bool
    }

    private func attachments(of leaf: NodeIdentifier, among nodes: Set<NodeIdentifier>?) -> [Attachment] {
        var found: [Attachment] = []
        var seen: Set<Attachment> = []
        var waiting = [Attachment(node: leaf, isPart: false)]
        while !waiting.isEmpty {
            let next = waiting.removeFirst()
            guard seen.insert(next).inserted else { continue }
            if pack.element(next.node) != nil, isException(next.node, among: nodes) {
                found.append(next)
            } else {
                waiting += parents(of: next).filter { nodes?.contains($0.node) ?? true }
            }
        }
        return found
    }

    private func isException(_ node: NodeIdentifier, among nodes: Set<NodeIdentifier>?) -> Bool {
        pack.rules.contains { $0.unless.contains(node) && nodes?.contains($0.id) ?? true }
            || pack.presumptions.contains { $0.unless.contains(node) && nodes?.contains($0.id) ?? true }
    }

    private func parents(of child: Attachment) -> [Attachment] {
        let groups = pack.elements.compactMap { element -> Attachment? in
            switch element.basis {
            case .any(let children), .rules(let children):
                guard children.contains(child.node) else { return nil }
                return Attachment(node: element.id, isPart: child.isPart)
            case .all(let children):
                guard children.contains(child.node) else { return nil }
                return Attachment(node: element.id, isPart: child.isPart || children.count > 1)
            case .fact, .openNorm: return nil
            }
        }
        let rules = pack.rules.filter { $0.needs.contains(child.node) }.map { rule in
            Attachment(node: rule.id, isPart: child.isPart || rule.needs.count > 1 || !rule.unless.isEmpty)
        }
        return groups + rules
    }
}
