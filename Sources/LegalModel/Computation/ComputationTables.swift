/// Everything dated that computations of amounts need.
public struct ComputationTables: Hashable, Sendable {
    /// The rates of interest.
    public let interest: InterestTable
    /// Slices, ceilings and articles.
    public let rules: ComputationRules

    /// Makes tables.
    public init(interest: InterestTable, rules: ComputationRules) {
        self.interest = interest
        self.rules = rules
    }

    /// The result of a computation of an amount; `nil` for kinds that count days, which need a calendar.
    ///
    /// - Parameters:
    ///   - computation: what to compute.
    ///   - day: the day whose rule counts: of the contract, or of the claim.
    public func amount(
        of computation: Computation, on day: CivilDate
    ) throws(ComputationFault) -> ComputationResult? {
        switch computation {
        case .balance(let sums): return balance(sums, computation)
        case .priceReduction(let reduction):
            let (whole, part) = (reduction.value.exactCents, reduction.lacking.exactCents)
            return try proportion(reduction.price, part, whole, computation, on: day)
        case .use(let use):
            let (months, all) = (Fraction(use.months), Fraction(use.expectedMonths))
            let result = try proportion(use.price, months, all, computation, on: day)
            guard use.isRemainder, let deduction = result.amount else { return result }
            return ComputationResult(
                of: computation, value: .amount(use.price - deduction),
                steps: result.steps + [.difference(use.price, deduction)], citations: result.citations,
                notes: result.notes)
        case .collectionCosts(let balance): return try slices(rules.lumpSums, .balance, balance, computation, on: day)
        case .veterinaryCosts(let price): return try slices(rules.veterinary, .price, price, computation, on: day)
        case .reminderCosts(let costs): return try reminders(costs, computation, on: day)
        case .interest(let claim): return try interest.interest(on: claim, at: .legal, of: computation)
        case .lateInterest(let claim):
            // The ceiling exists since the lump sums do: before, it would be a rule that nobody wrote.
            _ = try rules.rule(rules.lumpSums, for: .lateInterest, on: claim.span.first)
            return try interest.interest(on: claim, at: .commercial, of: computation)
        case .days, .term, .reminderTerm: return nil
        }
    }

    private func balance(_ sums: BalanceOfSums, _ computation: Computation) -> ComputationResult {
        var steps: [ComputationStep] = []
        var total = Money.zero
        for sum in sums.paid {
            steps.append(.sum(.paid, sum))
            total = total + sum
        }
        for (input, list) in [(ComputationInput.refunded, sums.refunded), (.owed, sums.owed)] {
            for sum in list {
                steps.append(.sum(input, sum))
                total = total - sum
            }
        }
        return ComputationResult(of: computation, value: .amount(total), steps: steps)
    }

    private func proportion(
        _ price: Money, _ part: Fraction, _ whole: Fraction, _ computation: Computation, on day: CivilDate
    ) throws(ComputationFault) -> ComputationResult {
        let share = try Fraction(part.numerator, over: whole.numerator)
        let exact = try price.exactCents.times(share)
        let amount = try Money(rounding: exact)
        let formula = rules.formula(computation.kind, on: day)
        return ComputationResult(
            of: computation, value: .amount(amount),
            steps: [.proportion(price, part, whole, exact: exact), .rounded(exact, amount)],
            citations: formula?.citations ?? [], notes: [formula?.note].compactMap { $0 })
    }

    private func slices(
        _ tables: [DatedRule<SliceTable>], _ input: ComputationInput, _ amount: Money, _ computation: Computation,
        on day: CivilDate
    ) throws(ComputationFault) -> ComputationResult {
        guard amount > .zero else { throw .notPositive(input) }
        let rule = try rules.rule(tables, for: computation.kind, on: day)
        let (result, steps, citations) = try rule.content.result(for: amount)
        return ComputationResult(
            of: computation, value: .amount(result), steps: steps,
            citations: citations.isEmpty ? rule.citations : citations, notes: [rule.note].compactMap { $0 })
    }

    private func reminders(
        _ costs: ReminderCosts, _ computation: Computation, on day: CivilDate
    ) throws(ComputationFault) -> ComputationResult {
        let rule = try rules.rule(rules.reminders, for: computation.kind, on: day)
        let free = costs.isRegularSupply ? rule.content.freeForRegularSupply : rule.content.free
        let charged = max(0, costs.reminders - free)
        let each = rule.content.maximum + costs.postage
        let amount = try Money(rounding: try each.exactCents.times(Fraction(charged)))
        return ComputationResult(
            of: computation, value: .amount(amount),
            steps: [.free(min(free, costs.reminders)), .times(charged, each)],
            citations: rule.citations, notes: [rule.note].compactMap { $0 })
    }
}
