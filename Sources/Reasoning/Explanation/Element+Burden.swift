extension Element {
    /// Who has to prove it; `nil` for anything but a fact.
    ///
    /// - Source: Civil Code, article 8.4.
    public var burden: Party? {
        switch basis {
        case .fact(let burden): burden
        case .openNorm, .any, .all, .rules: nil
        }
    }

    /// The side against which a fact counts: not the one that has to prove it; `nil` for anything but a fact.
    public var adverseSide: Party? { burden?.other }

    /// Whether it is a question of appreciation.
    public var isOpenNorm: Bool { basis == .openNorm }
}

extension Element.Party {
    /// The other side of the dispute.
    public var other: Element.Party {
        switch self {
        case .consumer: .company
        case .company: .consumer
        }
    }
}
