public import LegalModel

/// Which ways through a pack its examples take, and which none does.
public struct PackCoverage: Hashable, Sendable {
    /// All ways, in the order of the pack.
    public let ways: [Way]

    /// A way that examples should take.
    public struct Way: Hashable, Sendable {
        /// The node.
        public let node: NodeIdentifier
        /// What should happen there.
        public let event: Event
        /// Whether an example makes it happen.
        public let isReached: Bool
    }

    /// What can happen at a node.
    public enum Event: Hashable, Sendable {
        /// The node has this value.
        case value(Value)
        /// The node has its value for this reason, as the trace names it: `burdenNotMet:company`, `setAside:R.x`.
        case because(String)
        /// A presumption settles its fact; keeps it open; is beaten by proof to the contrary.
        case presumption(PresumptionEvent)
        /// An exception is established while all that the rule or presumption needs is.
        case exception(NodeIdentifier)

        /// The part of the report to which it belongs.
        public var part: Part {
            switch self {
            case .value: .values
            case .because: .reasons
            case .presumption: .presumptions
            case .exception: .exceptions
            }
        }
    }

    /// What can happen to a presumption.
    public enum PresumptionEvent: String, Hashable, Sendable, CaseIterable { case carried, open, rebutted }

    /// The parts of the report.
    public enum Part: String, Hashable, Sendable, CaseIterable { case values, reasons, presumptions, exceptions }

    /// Runs a pack's examples and notes what they reach.
    public init(of pack: RulePack) {
        let evaluator = Evaluator(pack)
        var reached: Set<Step> = []
        for test in pack.tests {
            let trace = evaluator.evaluate(test.findings).trace
            for (node, entry) in trace {
                reached.insert(Step(node, .value(entry.value)))
                reached.insert(Step(node, .because(entry.because.description)))
            }
            for presumption in pack.presumptions {
                if let event = presumption.event(in: trace) {
                    reached.insert(Step(presumption.id, .presumption(event)))
                }
            }
            for condition in pack.conditions where condition.needs.allSatisfy({ trace[$0]?.value == .established }) {
                for exception in condition.unless where trace[exception]?.value == .established {
                    reached.insert(Step(condition.id, .exception(exception)))
                }
            }
        }
        ways = pack.steps.map { Way(node: $0.node, event: $0.event, isReached: reached.contains($0)) }
    }

    /// How many ways of a part there are, and how many are taken; of all parts for `nil`.
    public func count(of part: Part? = nil) -> (reached: Int, all: Int) {
        let chosen = ways.filter { part == nil || $0.event.part == part }
        return (chosen.count(where: \.isReached), chosen.count)
    }

    /// A way without saying whether it is taken.
    struct Step: Hashable {
        let node: NodeIdentifier
        let event: Event

        init(_ node: NodeIdentifier, _ event: Event) {
            self.node = node
            self.event = event
        }
    }
}

extension Presumption {
    /// What happens to the presumption in a trace; `nil` when it does not play.
    fileprivate func event(in trace: [NodeIdentifier: TraceEntry]) -> PackCoverage.PresumptionEvent? {
        guard let fact = trace[presumes], let own = trace[id] else { return nil }
        if fact.because == .presumed(id) { return .carried }
        if fact.because == .presumptionOpen(id) { return .open }
        return own.value == .established && fact.because == .refuted ? .rebutted : nil
    }
}

extension RulePack {
    /// Rules and presumptions by what they need and what defeats them.
    fileprivate var conditions: [(id: NodeIdentifier, needs: [NodeIdentifier], unless: [NodeIdentifier])] {
        rules.map { ($0.id, $0.needs, $0.unless) } + presumptions.map { ($0.id, $0.base, $0.unless) }
    }

    /// All ways that examples should take, in the order of the pack.
    fileprivate var steps: [PackCoverage.Step] {
        var steps: [PackCoverage.Step] = []
        func add(_ node: NodeIdentifier, _ events: [PackCoverage.Event]) {
            steps += events.map { PackCoverage.Step(node, $0) }
        }
        let values = Value.allCases.map(PackCoverage.Event.value)
        let graph = Neighbours(self)
        for element in elements {
            add(element.id, values)
            add(element.id, reasons(of: element, graph).map { .because($0.description) })
        }
        for rule in rules {
            add(rule.id, values)
            add(
                rule.id,
                graph.priorities(over: rule.id).flatMap { superior in
                    [Because.setAside(superior), .priorityOpen(superior)].map { .because($0.description) }
                })
            add(rule.id, rule.unless.map { .exception($0) })
        }
        for presumption in presumptions {
            add(presumption.id, values)
            let events: [PackCoverage.PresumptionEvent] =
                presumption.isIrrebuttable ? [.carried, .open] : [.carried, .open, .rebutted]
            add(presumption.id, events.map { .presumption($0) })
            add(presumption.id, presumption.unless.map { .exception($0) })
        }
        return steps
    }

    /// The reasons for which a leaf can have its value.
    private func reasons(of element: Element, _ graph: Neighbours) -> [Because] {
        switch element.basis {
        case .fact(let burden):
            [
                .admitted, .undisputed, .proven, .refuted, .burdenNotMet(burden), .asked, .notAsked,
                element.role == .exception ? .notRaised : .mustBeAsked,
            ]
        case .openNorm: [.appreciation, .appreciationMissing]
        case .any, .all, .rules: []
        }
    }
}
