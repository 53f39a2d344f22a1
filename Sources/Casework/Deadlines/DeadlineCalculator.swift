public import LegalModel

/// Counts due dates by the rules of the Civil Code, from rules and holidays that are data.
///
/// - Source: BE-CC:1.7; domain description, section 4, counting rules 1 to 7.
public struct DeadlineCalculator: Hashable, Sendable {
    /// The rules, in the order of the file.
    public let rules: [DeadlineRule]
    /// The legal holidays.
    public let holidays: HolidayCalendar
    /// From posting to presumed receipt.
    public let receiptByPost: DeadlineRule.Term

    /// Makes a calculator.
    public init(rules: [DeadlineRule], holidays: HolidayCalendar, receiptByPost: DeadlineRule.Term) {
        self.rules = rules
        self.holidays = holidays
        self.receiptByPost = receiptByPost
    }

    /// The due date of a rule.
    ///
    /// - Parameters:
    ///   - rule: the id, `D4`.
    ///   - from: the day of the event; the term begins the day after.
    ///   - isExtended: whether the one extension was taken.
    ///   - suspensions: whole days, both ends counted; what overlaps counts once, what lies outside the term not at all.
    public func deadline(
        _ rule: Identifier<DeadlineRule>, from: CivilDate, isExtended: Bool = false, suspensions: [ClosedDays] = []
    ) throws(DeadlineFault) -> Deadline {
        guard let rule = rules.first(where: { $0.id == rule }) else {
            throw .unknownRule(rule.text, known: rules.map(\.id.text))
        }
        return try deadline(by: rule, from: from, isExtended: isExtended, suspensions: suspensions)
    }

    /// The due date of a rule that need not stand in the file; parameters as above.
    public func deadline(
        by rule: DeadlineRule, from: CivilDate, isExtended: Bool = false, suspensions: [ClosedDays] = []
    ) throws(DeadlineFault) -> Deadline {
        var term = rule.term
        if isExtended {
            guard let more = rule.extensionLength else { throw .notExtendable(rule.id) }
            term = DeadlineRule.Term(length: term.length + more, unit: term.unit)
        }
        if !suspensions.isEmpty, !rule.isSuspendable { throw .notSuspendable(rule.id) }
        let begin = try next(from)
        var steps = [Deadline.Step(kind: .begins, day: begin)]
        var last = try end(of: term, after: from)
        steps.append(Deadline.Step(kind: .ends(term), day: last))
        let (suspendedEnd, days) = try suspended(last, since: begin, by: suspensions)
        if days > 0 {
            last = suspendedEnd
            steps.append(Deadline.Step(kind: .suspended(days: days), day: last))
        }
        var due = last
        switch rule.bearer {
        case .service, .nobody: break
        case .party, .both: due = try moved(last, begin: begin, term: term, steps: &steps)
        }
        let plan = try planned(due, last: last, bearer: rule.bearer, steps: &steps)
        return Deadline(
            rule: rule, from: from, isExtended: isExtended, lastDay: last, due: due, planned: plan, steps: steps)
    }

    /// The day a letter posted on a day counts as received.
    public func presumedReceipt(ofPosting day: CivilDate) throws(DeadlineFault) -> CivilDate {
        try end(of: receiptByPost, after: day)
    }

    /// The last working day on or before a day, Saturdays not counted.
    public func workingDay(onOrBefore day: CivilDate) throws(DeadlineFault) -> CivilDate {
        var day = day
        while closure(of: day) != nil {
            let before = day.adding(days: -1)
            guard before < day else { throw .beyondCalendar }
            day = before
        }
        return day
    }

    /// Why a day is closed; `nil` for a working day.
    public func closure(of day: CivilDate) -> Deadline.Closure? {
        if let holiday = holidays.holiday(on: day) { return .holiday(holiday.name) }
        switch day.weekday {
        case .saturday: return .saturday
        case .sunday: return .sunday
        case .monday, .tuesday, .wednesday, .thursday, .friday: return nil
        }
    }

    /// A span of days, both ends counted.
    public struct ClosedDays: Hashable, Sendable {
        /// The first day.
        public let first: CivilDate
        /// The last day.
        public let last: CivilDate

        /// Makes a span. Throws `reversedSuspension` when it ends before it begins.
        public init(from first: CivilDate, to last: CivilDate) throws(DeadlineFault) {
            guard first <= last else { throw .reversedSuspension(from: first, to: last) }
            self.first = first
            self.last = last
        }
    }
}
