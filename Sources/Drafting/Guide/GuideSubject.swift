public import Casework
public import LegalModel
public import Reasoning

/// What one question of the guide is about.
public enum GuideSubject: Hashable, Sendable {
    /// A date that decides which law applies.
    case date(DecisiveEvent)
    /// Which rule pack applies.
    case pack
    /// Why it applies, in one language.
    case packReason(Identifier<RulePack>, Language)
    /// Which claim of the pack carries what the consumer asks.
    case claim(Identifier<PartyClaim>)
    /// What is found about an element.
    case status(NodeIdentifier)
    /// Why, in one language.
    case reason(NodeIdentifier, Language)
    /// What the exhibits show.
    case evidence(NodeIdentifier)
    /// What a side says of it: a sentence in one language, or its own words.
    case position(NodeIdentifier, Side, Language)
    /// By which entry of the notebook the party was asked.
    case askedBy(NodeIdentifier)

    /// The element concerned; `nil` for questions about the dossier.
    public var element: NodeIdentifier? {
        switch self {
        case .date, .pack, .packReason, .claim: nil
        case .status(let id), .reason(let id, _), .evidence(let id), .position(let id, _, _), .askedBy(let id): id
        }
    }
}

/// The events whose dates a dossier keeps.
public enum DecisiveEvent: String, Hashable, Sendable, CaseIterable {
    case contract, delivery, fact

    /// The date kept for an event named by a pack; `nil` for a name that no dossier knows.
    public init?(packEvent name: String) {
        switch name {
        case "contract": self = .contract
        case "delivery", "supply": self = .delivery
        case "fact", "practice", "claimDue": self = .fact
        default: return nil
        }
    }
}

/// Whom a question is for; the questions of one addressee come together.
public enum GuideGroup: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The consumer knows.
    case consumer
    /// The company knows.
    case company
    /// Both are asked.
    case both
    /// The service itself appreciates.
    case service

    /// The group of an element: whom its pack says to ask, else who has to prove it; open norms are the service's.
    public init(_ element: Element) {
        switch (element.askWhom, element.basis) {
        case (.consumer, _): self = .consumer
        case (.company, _): self = .company
        case (.both, _): self = .both
        case (nil, .fact(burden: .consumer)): self = .consumer
        case (nil, .fact(burden: .company)): self = .company
        case (nil, _): self = .service
        }
    }

    /// Consumer, company, both, service.
    public static func < (left: GuideGroup, right: GuideGroup) -> Bool { left.rawValue < right.rawValue }
}
