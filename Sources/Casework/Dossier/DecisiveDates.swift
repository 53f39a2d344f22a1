public import LegalModel

/// The dates that decide which law applies; each may still be unknown.
public struct DecisiveDates: Hashable, Sendable {
    /// The day the contract was made.
    public var contract: CivilDate?
    /// The day of delivery or supply.
    public var delivery: CivilDate?
    /// The day of the fact complained of: the defect was found, the harm done.
    public var fact: CivilDate?
    /// The day the debt fell due; where it is not known, that of the fact stands for it.
    public var claimDue: CivilDate?
    /// The day the late payment began.
    public var arrears: CivilDate?
    /// The day the contract was renewed.
    public var renewal: CivilDate?
    /// The day the price reduction was announced.
    public var announcement: CivilDate?

    /// Makes the dates.
    public init(
        contract: CivilDate?, delivery: CivilDate?, fact: CivilDate?, claimDue: CivilDate? = nil,
        arrears: CivilDate? = nil, renewal: CivilDate? = nil, announcement: CivilDate? = nil
    ) {
        self.contract = contract
        self.delivery = delivery
        self.fact = fact
        self.claimDue = claimDue
        self.arrears = arrears
        self.renewal = renewal
        self.announcement = announcement
    }

    /// The date of an event named by a rule pack: `contract`, `delivery` or `supply`, `fact` or `practice` …; `nil` when unknown.
    public func date(of event: String) -> CivilDate? { TransitionEvent(rawValue: event).flatMap { known[$0] } }

    /// The days that are known, by event: delivery stands for supply, the fact for the practice and for a debt fallen due.
    public var known: KnownDates {
        let days: [TransitionEvent: CivilDate?] = [
            .contract: contract, .delivery: delivery, .fact: fact, .practice: fact, .claimDue: claimDue ?? fact,
            .arrears: arrears, .renewal: renewal, .announcement: announcement,
        ]
        return KnownDates(days.compactMapValues { $0 })
    }
}

/// The days of the procedure; each is unknown until it has happened.
public struct ProcedureDates: Hashable, Sendable {
    /// The request was received.
    public var receivedOn: CivilDate?
    /// The last needed document was received: the request is complete.
    public var completeOn: CivilDate?
    /// The request was sent to the company.
    public var sentToCompanyOn: CivilDate?
    /// Reminders to the company.
    public var remindersOn: [CivilDate]
    /// The company's first answer.
    public var companyAnsweredOn: CivilDate?
    /// The term was extended on this day.
    public var extendedOn: CivilDate?
    /// Why it was extended.
    public var extensionReason: Translations?

    /// Makes the days.
    public init(
        receivedOn: CivilDate? = nil, completeOn: CivilDate? = nil, sentToCompanyOn: CivilDate? = nil,
        remindersOn: [CivilDate] = [], companyAnsweredOn: CivilDate? = nil, extendedOn: CivilDate? = nil,
        extensionReason: Translations? = nil
    ) {
        self.receivedOn = receivedOn
        self.completeOn = completeOn
        self.sentToCompanyOn = sentToCompanyOn
        self.remindersOn = remindersOn
        self.companyAnsweredOn = companyAnsweredOn
        self.extendedOn = extendedOn
        self.extensionReason = extensionReason
    }
}
