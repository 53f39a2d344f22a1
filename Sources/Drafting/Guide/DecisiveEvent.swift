import Casework
public import LegalModel

/// The events whose dates a dossier keeps, in the order in which they are asked.
public enum DecisiveEvent: String, Hashable, Sendable, CaseIterable {
    /// The contract was made.
    case contract
    /// Delivery or supply.
    case delivery
    /// The fact complained of, or a commercial practice.
    case fact
    /// The debt fell due.
    case claimDue
    /// The late payment began.
    case arrears
    /// The contract was renewed.
    case renewal
    /// The price reduction was announced.
    case announcement

    /// The date kept for an event named by a pack; `nil` for a name that no dossier knows.
    public init?(packEvent name: String) {
        guard let event = TransitionEvent(rawValue: name) else { return nil }
        self.init(event)
    }

    /// The date kept for an event of a transition; `nil` for proceedings before a court, of which no dossier keeps a day.
    public init?(_ event: TransitionEvent) {
        switch event {
        case .contract: self = .contract
        case .delivery, .supply: self = .delivery
        case .fact, .practice: self = .fact
        case .claimDue: self = .claimDue
        case .arrears: self = .arrears
        case .renewal: self = .renewal
        case .announcement: self = .announcement
        case .proceedings: return nil
        }
    }
}

extension DecisiveDates {
    /// The date of an event.
    subscript(event: DecisiveEvent) -> CivilDate? {
        get { self[keyPath: DecisiveDates.place(of: event)] }
        set { self[keyPath: DecisiveDates.place(of: event)] = newValue }
    }

    private static func place(of event: DecisiveEvent) -> WritableKeyPath<DecisiveDates, CivilDate?> {
        switch event {
        case .contract: \.contract
        case .delivery: \.delivery
        case .fact: \.fact
        case .claimDue: \.claimDue
        case .arrears: \.arrears
        case .renewal: \.renewal
        case .announcement: \.announcement
        }
    }
}
