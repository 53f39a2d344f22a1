public import LegalModel

/// The dates that decide which law applies; each may still be unknown.
public struct DecisiveDates: Hashable, Sendable {
    /// The day the contract was made.
    public var contract: CivilDate?
    /// The day of delivery or supply.
    public var delivery: CivilDate?
    /// The day of the fact complained of: the defect was found, the harm done.
    public var fact: CivilDate?

    /// Makes the dates.
    public init(contract: CivilDate?, delivery: CivilDate?, fact: CivilDate?) {
        self.contract = contract
        self.delivery = delivery
        self.fact = fact
    }

    /// The date of an event named by a rule pack: `contract`, `delivery` or `supply`, `fact` or `practice`; `nil` when unknown.
    public func date(of event: String) -> CivilDate? {
        switch event {
        case "contract": contract
        case "delivery", "supply": delivery
        case "fact", "practice", "claimDue": fact
        default: nil
        }
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
