public import LegalModel

/// How an example of a pack came out.
public struct PackTestResult: Hashable, Sendable {
    /// The name of the example.
    public let name: String
    /// What came out otherwise than expected; empty when all is well.
    public let mismatches: [Mismatch]

    /// One expectation that was not met.
    public struct Mismatch: Hashable, Sendable, CustomStringConvertible {
        /// The claim or node.
        public let node: NodeIdentifier
        /// What was expected.
        public let expected: String
        /// What came out.
        public let found: String

        /// `node: expected …, found …`.
        public var description: String { "\(node): expected \(expected), found \(found)" }
    }
}

extension RulePack {
    /// Runs the pack's own examples, in their order.
    public func runTests() -> [PackTestResult] {
        let evaluator = Evaluator(self)
        return tests.map { test in
            PackTestResult(name: test.name, mismatches: test.mismatches(in: evaluator.evaluate(test.findings)))
        }
    }
}

extension PackTest {
    /// The expectations that an evaluation does not meet, sorted by node.
    func mismatches(in evaluation: Evaluation) -> [PackTestResult.Mismatch] {
        var mismatches: [PackTestResult.Mismatch] = []
        func compare(_ node: NodeIdentifier, _ expected: String, _ found: String?) {
            guard expected != found else { return }
            mismatches.append(PackTestResult.Mismatch(node: node, expected: expected, found: found ?? "-"))
        }
        for (claim, value) in claims { compare(claim, value.rawValue, evaluation.value(of: claim)?.rawValue) }
        for (claim, ids) in ask {
            let found = evaluation.claims.first { $0.claim == claim }?.ask
            compare(claim, "\(ids)", found.map { "\($0)" })
        }
        for (node, reason) in because { compare(node, reason, evaluation.trace[node]?.because.description) }
        return mismatches.sorted { ($0.node, $0.expected) < ($1.node, $1.expected) }
    }
}
