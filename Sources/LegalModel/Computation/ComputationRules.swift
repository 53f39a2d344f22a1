/// The figures of the law that computations use, dated.
public struct ComputationRules: Hashable, Sendable {
    /// The lump sums for late payment.
    public var lumpSums: [DatedRule<SliceTable>] = []
    /// The costs of reminders.
    public var reminders: [DatedRule<ReminderRule>] = []
    /// The terms that a first reminder leaves.
    public var reminderTerms: [DatedRule<ReminderTermRule>] = []
    /// The ceilings of the cost of healing an animal.
    public var veterinary: [DatedRule<SliceTable>] = []
    /// The articles of the kinds that have no figures of their own.
    public var formulas: [DatedRule<ComputationKind>] = []

    /// Makes rules without any figure.
    public init() {}

    /// The rule of a list on a day.
    func rule<Content>(
        _ rules: [DatedRule<Content>], for kind: ComputationKind, on day: CivilDate
    ) throws(ComputationFault) -> DatedRule<Content> {
        guard let rule = rules.first(where: { $0.holds(on: day) }) else { throw .noRule(kind, on: day) }
        return rule
    }

    /// The articles and notes of a formula on a day; none when the day knows no such rule.
    func formula(_ kind: ComputationKind, on day: CivilDate) -> DatedRule<ComputationKind>? {
        formulas.first { $0.content == kind && $0.holds(on: day) }
    }
}
