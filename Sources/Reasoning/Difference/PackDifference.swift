public import LegalModel

/// What changed between two versions of a pack.
public struct PackDifference: Hashable, Sendable {
    /// The changes: of the pack, then of elements, rules and presumptions in the order of the newer version, what was removed
    /// at the end of each.
    public let changes: [Change]
    /// The examples that were added, removed or changed, by name.
    public let examples: [ExampleChange]
    /// The examples of the older version that no longer come out under the newer one.
    public let failing: [PackTestResult]

    /// One change.
    public struct Change: Hashable, Sendable {
        /// The node; `nil` for the pack.
        public let node: NodeIdentifier?
        /// What changed.
        public let aspect: Aspect
        /// The language of a text; `nil` for anything else.
        public let language: Language?
        /// The value before; `nil` when there was none.
        public let before: String?
        /// The value now; `nil` when there is none.
        public let after: String?
    }

    /// What can change.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        case added, removed
        case kind, burden, role, members, needs, unless, base, presumes, irrebuttable, priority, claim, days
        case text, question, citations, askWhom, standard, factors, remedy, verification, title, textState, reviewer,
            term

        /// Whether such a change can alter what follows from findings; otherwise only words, sources or papers change.
        public var isSemantic: Bool {
            switch self {
            case .added, .removed, .kind, .burden, .role, .members, .needs, .unless, .base, .presumes, .irrebuttable,
                .priority, .claim, .days:
                true
            case .text, .question, .citations, .askWhom, .standard, .factors, .remedy, .verification, .title,
                .textState, .reviewer, .term:
                false
            }
        }
    }

    /// A change of an example.
    public struct ExampleChange: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// `added`, `removed` or `changed`.
        public let kind: Kind

        /// How an example changed.
        public enum Kind: String, Hashable, Sendable, CaseIterable { case added, removed, changed }
    }

    /// Compares two versions.
    public init(from old: RulePack, to new: RulePack) {
        var comparison = PackComparison()
        comparison.compare(old, new)
        changes = comparison.changes
        let before = Dictionary(old.tests.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.tests.map { ($0.name, $0) }) { first, _ in first }
        examples =
            new.tests.compactMap { test in
                guard let earlier = before[test.name] else { return ExampleChange(name: test.name, kind: .added) }
                return earlier == test ? nil : ExampleChange(name: test.name, kind: .changed)
            }
            + old.tests.filter { after[$0.name] == nil }.map { ExampleChange(name: $0.name, kind: .removed) }
        let evaluator = Evaluator(new)
        failing = old.tests.compactMap { test in
            let mismatches = test.mismatches(in: evaluator.evaluate(test.findings))
            return mismatches.isEmpty ? nil : PackTestResult(name: test.name, mismatches: mismatches)
        }
    }

    /// Whether what follows from findings can be otherwise.
    public var isSemantic: Bool { changes.contains { $0.aspect.isSemantic } }
}
