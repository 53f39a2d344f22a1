public import Casework
public import Reasoning

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

    /// The sides that are asked; none where the service appreciates.
    public var sides: [Side] {
        switch self {
        case .both: [.consumer, .company]
        case .consumer: [.consumer]
        case .company: [.company]
        case .service: []
        }
    }

    /// Whether a side is asked.
    public func includes(_ side: Side) -> Bool { sides.contains(side) }

    /// Consumer, company, both, service.
    public static func < (left: GuideGroup, right: GuideGroup) -> Bool { left.rawValue < right.rawValue }
}
