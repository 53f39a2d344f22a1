/// What kind of text is read: the rules hold differently for what passes on words and for what gives a view.
public enum TextKind: String, Hashable, Sendable, CaseIterable {
    /// A letter that passes on the words of a party.
    case relay
    /// The service's opinion.
    case opinion
    /// Any other letter.
    case letter
    /// A recommendation.
    case recommendation
    /// A note for the dossier.
    case note

    /// Whether the whole text is the service's view.
    var isView: Bool { self == .opinion || self == .recommendation }
}
