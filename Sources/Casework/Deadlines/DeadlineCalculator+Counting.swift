import LegalModel

extension DeadlineCalculator {
    func next(_ day: CivilDate) throws(DeadlineFault) -> CivilDate { try later(day, by: 1) }

    private func later(_ day: CivilDate, by days: Int) throws(DeadlineFault) -> CivilDate {
        guard let later = CivilDate(daysSinceEpoch: day.daysSinceEpoch + days) else { throw .beyondCalendar }
        return later
    }

    /// Rules 1, 2 and 5: the last day of a term that begins the day after the event.
    func end(of term: DeadlineRule.Term, after event: CivilDate) throws(DeadlineFault) -> CivilDate {
        switch term.unit {
        case .days: return try later(event, by: term.length)
        case .weeks: return try later(event, by: 7 * term.length)
        case .months: return try sameNumber(as: event, monthsLater: term.length)
        case .years: return try sameNumber(as: event, monthsLater: 12 * term.length)
        case .workingDays(let definition):
            var day = event
            var counted = 0
            while counted < term.length {
                day = try next(day)
                if definition.counts(day, holidays) { counted += 1 }
            }
            // A term that ends on a Saturday moves on, whatever counts as a working day.
            while closure(of: day) != nil { day = try next(day) }
            return day
        }
    }

    /// The day of the same number in a later month, or the last of a month that lacks it.
    private func sameNumber(as day: CivilDate, monthsLater count: Int) throws(DeadlineFault) -> CivilDate {
        let months = day.year * 12 + day.month - 1 + count
        let year = months / 12
        let month = months % 12 + 1
        guard year <= 9999 else { throw .beyondCalendar }
        let number = min(day.day, CivilDate.lengthInDays(ofMonth: month, year: year))
        guard let result = CivilDate(year: year, month: month, day: number) else { throw .beyondCalendar }
        return result
    }

    /// The end of a limitation period after its suspensions, and how many days they added.
    func suspended(
        _ last: CivilDate, since begin: CivilDate, by suspensions: [ClosedDays]
    ) throws(DeadlineFault) -> (end: CivilDate, days: Int) {
        var end = last
        var counted = begin
        var total = 0
        for span in suspensions.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
            let first = max(span.first, counted)
            guard first <= end, first <= span.last else { continue }
            let days = first.days(until: span.last) + 1
            end = try later(end, by: days)
            total += days
            counted = try next(span.last)
        }
        return (end, total)
    }

    /// Rules 3 and 4: a closed last day moves to the next working day, and two working days are in the term.
    func moved(
        _ last: CivilDate, begin: CivilDate, term: DeadlineRule.Term, steps: inout [Deadline.Step]
    ) throws(DeadlineFault) -> CivilDate {
        var day = last
        if let closure = closure(of: last) {
            while self.closure(of: day) != nil { day = try next(day) }
            steps.append(Deadline.Step(kind: .moved(because: closure), day: day))
        }
        guard term.isOfTwoDaysOrMore, workingDays(from: begin, to: day) < 2 else { return day }
        while self.closure(of: day) != nil || workingDays(from: begin, to: day) < 2 { day = try next(day) }
        steps.append(Deadline.Step(kind: .twoWorkingDays, day: day))
        return day
    }

    /// Rule 6: the day by which the service acts.
    func planned(
        _ due: CivilDate, last: CivilDate, bearer: DeadlineRule.Bearer, steps: inout [Deadline.Step]
    ) throws(DeadlineFault) -> CivilDate {
        let limit: CivilDate
        switch bearer {
        case .service, .both, .nobody: limit = last
        case .party: limit = due
        }
        let plan = try workingDay(onOrBefore: limit)
        if plan != limit, let closure = closure(of: limit) {
            steps.append(Deadline.Step(kind: .planned(because: closure), day: plan))
        }
        return plan
    }

    /// How many working days lie in a span of days, both ends counted; stops at two.
    private func workingDays(from first: CivilDate, to last: CivilDate) -> Int {
        var count = 0
        var day = first
        while day <= last, count < 2 {
            if closure(of: day) == nil { count += 1 }
            let next = day.adding(days: 1)
            guard next > day else { break }
            day = next
        }
        return count
    }
}

extension DeadlineRule.Term {
    /// Rule 4 speaks of terms of two days or more.
    var isOfTwoDaysOrMore: Bool {
        switch unit {
        case .days, .workingDays: length >= 2
        case .weeks, .months, .years: true
        }
    }
}
