public import LegalModel

/// Computes: amounts from dated tables, days and terms with the calendar of holidays.
///
/// Pure: the same computation, day and data give the same result.
public struct Calculator: Hashable, Sendable {
    /// Rates, slices, ceilings.
    public let tables: ComputationTables
    /// Terms and holidays.
    public let deadlines: DeadlineCalculator

    /// Makes a calculator.
    public init(tables: ComputationTables, deadlines: DeadlineCalculator) {
        self.tables = tables
        self.deadlines = deadlines
    }

    /// The result of a computation.
    ///
    /// - Parameters:
    ///   - computation: what to compute.
    ///   - day: the day whose rule counts: of the contract, or of the claim.
    public func result(
        of computation: Computation, on day: CivilDate
    ) throws(ComputationFault) -> ComputationResult {
        if let result = try tables.amount(of: computation, on: day) { return result }
        switch computation {
        case .days(let count): return try days(count, computation)
        case .term(let term): return try self.term(term, computation)
        case .reminderTerm(let reminder): return try reminderTerm(reminder, computation)
        case .balance, .priceReduction, .use, .collectionCosts, .reminderCosts, .lateInterest, .interest,
            .veterinaryCosts:
            throw .noRule(computation.kind, on: day)
        }
    }

    private func citations(_ kind: ComputationKind, on day: CivilDate) -> DatedRule<ComputationKind>? {
        tables.rules.formulas.first { $0.content == kind && $0.holds(on: day) }
    }

    // MARK: Days between dates

    private func days(_ count: DayCount, _ computation: Computation) throws(ComputationFault) -> ComputationResult {
        var steps: [ComputationStep] = []
        var total = 0
        if count.from < count.to {
            let span = try DateSpan(from: count.from.adding(days: 1), to: count.to)
            total = counted(span, count.counted)
            steps.append(.counted(span, days: total))
            var next = span.first
            for suspension in count.suspensions.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
                guard next <= span.last, let rest = try? DateSpan(from: next, to: span.last),
                    let part = suspension.intersection(rest)
                else { continue }
                let days = counted(part, count.counted)
                steps.append(.suspended(part, days: days))
                total -= days
                next = part.last.adding(days: 1)
            }
        }
        let rule = citations(.days, on: count.to)
        return ComputationResult(
            of: computation, value: .days(total), steps: steps, citations: rule?.citations ?? [],
            notes: [rule?.note].compactMap { $0 })
    }

    private func counted(_ span: DateSpan, _ counted: DayCount.Counted) -> Int {
        let definition: WorkingDay
        switch counted {
        case .all: return span.lengthInDays
        case .workingDays: definition = .civilCode
        case .economicWorkingDays: definition = .economicLaw
        }
        return (0..<span.lengthInDays).count { definition.counts(span.first.adding(days: $0), deadlines.holidays) }
    }

    // MARK: Terms

    private func term(_ term: TermCount, _ computation: Computation) throws(ComputationFault) -> ComputationResult {
        let rule = DeadlineRule(
            id: "term", title: Translations("", in: .french), term: term.deadlineTerm,
            bearer: term.isMoved ? .party : .nobody, isSuspendable: true, verification: .text)
        let deadline: Deadline
        do {
            var closed: [DeadlineCalculator.ClosedDays] = []
            for span in term.suspensions {
                closed.append(try DeadlineCalculator.ClosedDays(from: span.first, to: span.last))
            }
            deadline = try deadlines.deadline(by: rule, from: term.from, suspensions: closed)
        } catch {
            throw .beyondCalendar
        }
        let steps = deadline.steps.compactMap { step -> ComputationStep? in
            switch step.kind {
            case .begins: .reached(step.day, .begins)
            case .ends: .reached(step.day, .ends)
            case .suspended(let days): .reached(step.day, .lengthened(days: days))
            case .moved: .reached(step.day, .moved)
            case .twoWorkingDays: .reached(step.day, .twoWorkingDays)
            case .planned: nil
            }
        }
        let formula = citations(.term, on: deadline.due)
        return ComputationResult(
            of: computation, value: .date(deadline.due), steps: steps, citations: formula?.citations ?? [],
            notes: [formula?.note].compactMap { $0 })
    }

    // MARK: The term after a first reminder

    private func reminderTerm(
        _ reminder: ReminderSent, _ computation: Computation
    ) throws(ComputationFault) -> ComputationResult {
        guard let rule = tables.rules.reminderTerms.first(where: { $0.holds(on: reminder.sent) }) else {
            throw .noRule(.reminderTerm, on: reminder.sent)
        }
        let figures = rule.content
        var first = reminder.sent
        switch reminder.channel {
        case .electronic: first = try later(first, by: figures.daysAfterElectronicSending)
        case .post:
            var counted = 0
            while counted < figures.workingDaysAfterPosting {
                first = try later(first, by: 1)
                if WorkingDay.economicLaw.counts(first, deadlines.holidays) { counted += 1 }
            }
        }
        let early = try later(first, by: figures.days - 1)
        let late = try later(first, by: figures.days)
        var steps: [ComputationStep] = [
            .reached(first, reminder.channel == .post ? .workingDay(figures.workingDaysAfterPosting) : .begins),
            .reached(early, .endsCountingFirst), .reached(late, .endsAfterFirst),
        ]
        var last = late
        while deadlines.closure(of: last) != nil { last = try later(last, by: 1) }
        if last != late { steps.append(.reached(last, .moved)) }
        steps.append(.reached(try later(last, by: 1), .claimable))
        return ComputationResult(
            of: computation, value: .date(last), steps: steps, citations: rule.citations,
            notes: [rule.note].compactMap { $0 })
    }

    private func later(_ day: CivilDate, by days: Int) throws(ComputationFault) -> CivilDate {
        guard let later = CivilDate(daysSinceEpoch: day.daysSinceEpoch + days) else { throw .beyondCalendar }
        return later
    }
}

extension TermCount {
    /// The term as the deadline calculator counts it.
    fileprivate var deadlineTerm: DeadlineRule.Term {
        let unit: DeadlineRule.Term.Unit =
            switch self.unit {
            case .days: .days
            case .weeks: .weeks
            case .months: .months
            case .years: .years
            case .workingDays: .workingDays(.civilCode)
            case .economicWorkingDays: .workingDays(.economicLaw)
            }
        return DeadlineRule.Term(length: length, unit: unit)
    }
}
