public import Casework
public import LegalModel

/// What a service did in a period: volumes, time, outcomes, amounts. Numbers only; nobody is named or ranked.
///
/// - Source: Royal Decree of 16 February 2015, art. 8 § 1, 1°, 4°, 5°, 8°, used as a checklist.
public struct ActivityReport: Hashable, Sendable {
    /// The first and last day of the period.
    public let period: ClosedRange<CivilDate>
    /// Requests received in the period.
    public let receivedCount: Int
    /// Dossiers by where they stand, in the order of the procedure; only those that occur.
    public let statuses: [StatusCount]
    /// Days from the complete request to the recommendation's date, for those sent and dated in the period.
    public let durationsInDays: Spread?
    /// Outcomes of claims in recommendations that were sent and are dated in the period.
    public let outcomes: [OutcomeCount]
    /// Amounts that consumers asked, over the dossiers received in the period.
    public let amountsAsked: AmountSpread?

    /// How many dossiers stand somewhere.
    public struct StatusCount: Hashable, Sendable {
        /// Where they stand.
        public let status: ProcedureStatus
        /// How many.
        public let count: Int
    }

    /// How many claims ended in some way.
    public struct OutcomeCount: Hashable, Sendable {
        /// How they ended.
        public let result: Outcome.Result
        /// How many.
        public let count: Int
    }

    /// Smallest, mean and largest number of days.
    public struct Spread: Hashable, Sendable {
        /// The smallest.
        public let least: Int
        /// The mean, rounded half up.
        public let mean: Int
        /// The largest.
        public let greatest: Int
    }

    /// Smallest, mean and largest amount.
    public struct AmountSpread: Hashable, Sendable {
        /// The smallest.
        public let least: Money
        /// The mean, rounded half up to the cent.
        public let mean: Money
        /// The largest.
        public let greatest: Money
    }

    /// Counts dossiers over a period.
    ///
    /// - Parameters:
    ///   - dossiers: all dossiers of the service, in any order.
    ///   - period: first and last day, both counted.
    public init(of dossiers: [Dossier], over period: ClosedRange<CivilDate>) {
        self.period = period
        let received = dossiers.filter { dossier in
            dossier.procedure.receivedOn.map { period.contains($0) } ?? false
        }
        let recommended = dossiers.filter { dossier in
            guard dossier.status == .recommended || dossier.status == .closed else { return false }
            return dossier.recommendation?.date.map { period.contains($0) } ?? false
        }
        receivedCount = received.count
        statuses = ProcedureStatus.allCases.compactMap { status in
            let count = received.count { $0.status == status }
            return count > 0 ? StatusCount(status: status, count: count) : nil
        }
        durationsInDays = Spread(
            recommended.compactMap { dossier in
                guard let start = dossier.procedure.completeOn, let end = dossier.recommendation?.date else {
                    return nil
                }
                return start.days(until: end)
            })
        let results = recommended.flatMap(\.outcomes).map(\.result)
        outcomes = Outcome.Result.allCases.compactMap { result in
            let count = results.count { $0 == result }
            return count > 0 ? OutcomeCount(result: result, count: count) : nil
        }
        amountsAsked = AmountSpread(
            received.compactMap { dossier in
                let amounts = dossier.claims.compactMap(\.amount)
                return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
            })
    }
}

extension ActivityReport.Spread {
    fileprivate init?(_ values: [Int]) {
        guard let least = values.min(), let greatest = values.max() else { return nil }
        self.init(least: least, mean: roundedHalfUp(values.reduce(0, +), over: values.count), greatest: greatest)
    }
}

extension ActivityReport.AmountSpread {
    fileprivate init?(_ values: [Money]) {
        guard let least = values.min(), let greatest = values.max() else { return nil }
        let sum = Int(values.reduce(.zero, +).cents)
        let mean = Money(cents: Int64(roundedHalfUp(sum, over: values.count)))
        self.init(least: least, mean: mean, greatest: greatest)
    }
}

/// The quotient rounded to the nearest whole number, halves away from zero.
private func roundedHalfUp(_ sum: Int, over count: Int) -> Int {
    let doubled = 2 * sum.magnitude + UInt(count)
    let magnitude = Int(doubled / (2 * UInt(count)))
    return sum < 0 ? -magnitude : magnitude
}
