/// The dated rates of each series. A day without a rate is a fault, never a guess.
public struct InterestTable: Hashable, Sendable {
    /// What is known of one series.
    public struct Series: Hashable, Sendable {
        /// The articles on which interest of this series rests.
        public let citations: [ArticleReference]
        /// The law that fixes the rate, where it is no article of a code held here.
        public let law: Translations
        /// What a reader must know.
        public let note: Translations?
        /// The rates, in order of time, without overlap.
        public let rates: [InterestRate]

        /// Makes a series.
        public init(citations: [ArticleReference], law: Translations, note: Translations?, rates: [InterestRate]) {
            self.citations = citations
            self.law = law
            self.note = note
            self.rates = rates
        }
    }

    /// The series.
    public let series: [InterestSeries: Series]

    /// Makes a table.
    public init(series: [InterestSeries: Series]) { self.series = series }

    /// Simple interest: each span of days at its rate, the exact sum rounded once.
    public func interest(
        on claim: InterestClaim, at id: InterestSeries, of computation: Computation
    ) throws(ComputationFault) -> ComputationResult {
        guard let series = series[id] else {
            throw .noRate(id, from: claim.span.first, to: claim.span.last)
        }
        var steps: [ComputationStep] = []
        var used: [InterestRate] = []
        var total = Fraction(0)
        for (span, rate) in try shares(of: claim.span, in: series.rates, id) {
            if used.last != rate { used.append(rate) }
            for part in claim.yearBase == .actual ? span.byYear : [span] {
                let year = claim.yearBase.days(in: part.first.year)
                let share = try claim.amount.exactCents.times(try rate.rate.fraction())
                    .times(try Fraction(Int128(part.lengthInDays), over: Int128(year)))
                total = try total.plus(share)
                steps.append(
                    .interest(part, rate: rate.rate, yearInDays: year, amount: claim.amount, exact: share))
            }
        }
        let amount = try Money(rounding: total)
        if steps.count > 1 { steps.append(.total(total)) }
        steps.append(.rounded(total, amount))
        return ComputationResult(
            of: computation, value: .amount(amount), steps: steps, citations: series.citations,
            law: series.law, rates: used, notes: [series.note].compactMap { $0 })
    }

    /// The rates that cover a span, each with its part; throws the first days that no rate covers.
    private func shares(
        of span: DateSpan, in rates: [InterestRate], _ id: InterestSeries
    ) throws(ComputationFault) -> [(DateSpan, InterestRate)] {
        var result: [(DateSpan, InterestRate)] = []
        var next = span.first
        for rate in rates {
            guard let part = rate.span.intersection(span) else { continue }
            guard part.first == next else { throw .noRate(id, from: next, to: part.first.adding(days: -1)) }
            result.append((part, rate))
            guard part.last < span.last else { return result }
            next = part.last.adding(days: 1)
        }
        throw .noRate(id, from: next, to: span.last)
    }
}

extension DateSpan {
    /// The parts of a span that lie in one calendar year each, in order.
    var byYear: [DateSpan] {
        (first.year...last.year).compactMap { year in
            guard let start = CivilDate(year: year, month: 1, day: 1),
                let end = CivilDate(year: year, month: 12, day: 31)
            else { return nil }
            return (try? DateSpan(from: start, to: end)).flatMap { intersection($0) }
        }
    }
}
