import LegalModel

/// Collects the changes between two versions of a pack.
struct PackComparison {
    private(set) var changes: [PackDifference.Change] = []

    mutating func compare(_ old: RulePack, _ new: RulePack) {
        compare(nil, .title, old.title, new.title)
        compare(nil, .days, old.applicable?.words, new.applicable?.words)
        compare(nil, .textState, old.textState?.description, new.textState?.description)
        compare(nil, .reviewer, old.reviewedBy, new.reviewedBy)
        match(old.elements, new.elements, by: \.id) { $0.compare($1, $2) }
        match(old.rules, new.rules, by: \.id) { $0.compare($1, $2) }
        match(old.presumptions, new.presumptions, by: \.id) { $0.compare($1, $2) }
        compare(old.terms, new.terms)
    }

    /// Terms of the law are shown beside a dossier and decide no claim: what changes in them is told, not counted as law.
    private mutating func compare(_ old: [PackTerm], _ new: [PackTerm]) {
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        for term in new { compare(term.id, .term, before[term.id]?.words, term.words) }
        let after = Set(new.map(\.id))
        for term in old where !after.contains(term.id) { note(term.id, .term, term.words, nil) }
        for term in new {
            if let earlier = before[term.id] { compare(term.id, .text, earlier.text, term.text) }
        }
    }

    /// Compares what bears the same id; notes what is only on one side.
    private mutating func match<Node>(
        _ old: [Node], _ new: [Node], by id: KeyPath<Node, NodeIdentifier>,
        _ compare: (inout PackComparison, Node, Node) -> Void
    ) {
        let before = Dictionary(old.map { ($0[keyPath: id], $0) }) { first, _ in first }
        let after = Set(new.map { $0[keyPath: id] })
        for node in new {
            if let earlier = before[node[keyPath: id]] {
                compare(&self, earlier, node)
            } else {
                note(node[keyPath: id], .added, nil, node[keyPath: id].text)
            }
        }
        for node in old where !after.contains(node[keyPath: id]) {
            note(node[keyPath: id], .removed, node[keyPath: id].text, nil)
        }
    }

    private mutating func compare(_ old: Element, _ new: Element) {
        let id = new.id
        compare(id, .kind, old.basis.kindWithList, new.basis.kindWithList)
        if old.basis.kindWithList == new.basis.kindWithList {
            compare(id, .members, list(old.basis.members), list(new.basis.members))
        }
        compare(id, .burden, old.burden?.rawValue, new.burden?.rawValue)
        compare(id, .role, old.role.rawValue, new.role.rawValue)
        compare(id, .claim, String(old.isClaim), String(new.isClaim))
        compare(id, .text, old.text, new.text)
        compare(id, .question, old.question, new.question)
        compare(id, .citations, list(old.citations), list(new.citations))
        compare(id, .askWhom, old.askWhom?.rawValue, new.askWhom?.rawValue)
        compare(id, .standard, old.standard.rawValue, new.standard.rawValue)
        compare(id, .remedy, old.remedy, new.remedy)
        compare(id, .verification, String(old.isToBeVerified), String(new.isToBeVerified))
        for index in 0..<max(old.factors.count, new.factors.count) {
            compare(
                id, .factors, index < old.factors.count ? old.factors[index] : nil,
                index < new.factors.count ? new.factors[index] : nil)
        }
    }

    private mutating func compare(_ old: Rule, _ new: Rule) {
        compare(new.id, .needs, list(old.needs), list(new.needs))
        compare(new.id, .unless, list(old.unless), list(new.unless))
        compare(new.id, .priority, list(old.priorityOver), list(new.priorityOver))
        compare(new.id, .text, old.text, new.text)
        compare(new.id, .citations, list(old.citations), list(new.citations))
        compare(new.id, .remedy, old.effect, new.effect)
    }

    private mutating func compare(_ old: Presumption, _ new: Presumption) {
        compare(new.id, .presumes, old.presumes.text, new.presumes.text)
        compare(new.id, .base, list(old.base), list(new.base))
        compare(new.id, .unless, list(old.unless), list(new.unless))
        compare(new.id, .irrebuttable, String(old.isIrrebuttable), String(new.isIrrebuttable))
        compare(new.id, .text, old.text, new.text)
        compare(new.id, .citations, list(old.citations), list(new.citations))
    }

    private mutating func compare(
        _ node: NodeIdentifier?, _ aspect: PackDifference.Aspect, _ old: String?, _ new: String?
    ) {
        if old != new { note(node, aspect, old, new) }
    }

    private mutating func compare(
        _ node: NodeIdentifier?, _ aspect: PackDifference.Aspect, _ old: Translations?, _ new: Translations?
    ) {
        for language in Language.allCases where old?[language] != new?[language] {
            note(node, aspect, old?[language], new?[language], language)
        }
    }

    private mutating func note(
        _ node: NodeIdentifier?, _ aspect: PackDifference.Aspect, _ old: String?, _ new: String?,
        _ language: Language? = nil
    ) {
        changes.append(
            PackDifference.Change(node: node, aspect: aspect, language: language, before: old, after: new))
    }

    /// Ids as they stand; their order decides nothing but the reason named, so that it is left out.
    private func list(_ ids: [NodeIdentifier]) -> String? {
        ids.isEmpty ? nil : ids.map(\.text).sorted().joined(separator: ", ")
    }

    private func list(_ citations: [PackCitation]) -> String? {
        citations.isEmpty ? nil : citations.map(\.text).joined(separator: "; ")
    }
}

extension Element.Basis {
    /// The kind, with the list that a group has.
    fileprivate var kindWithList: String {
        switch self {
        case .fact: "fact"
        case .openNorm: "openNorm"
        case .any: "any"
        case .all: "all"
        case .rules: "rules"
        }
    }
}

extension Applicability {
    fileprivate var words: String { "\(event) \(validity.days)" }
}

extension PackTerm {
    /// Which terms, for what, counted from where.
    fileprivate var words: String {
        let start: String =
            switch self.start {
            case .event(let event): event.rawValue
            case .element(let id): id.text
            }
        let nodes = nodes.map(\.text).joined(separator: ", ")
        return "\(terms.map(\.text).joined(separator: ", ")): \(nodes) < \(start)"
    }
}
