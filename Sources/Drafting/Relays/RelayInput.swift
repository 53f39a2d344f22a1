public import Casework
public import LegalModel
public import Reasoning

/// What a relay letter is composed from.
public struct RelayInput: Sendable {
    /// The dossier.
    public let dossier: Dossier
    /// The relay.
    public let relay: Relay
    /// Who signs: the handler of the dossier.
    public let handler: User
    /// Who writes.
    public let house: HouseStyle
    /// The templates.
    public let templates: TemplateSet
    /// The articles an opinion rests on.
    public let law: LawExtract

    /// Makes an input.
    public init(
        dossier: Dossier, relay: Relay, handler: User, house: HouseStyle, templates: TemplateSet, law: LawExtract
    ) {
        self.dossier = dossier
        self.relay = relay
        self.handler = handler
        self.house = house
        self.templates = templates
        self.law = law
    }

    /// The message that is relayed; `nil` when the dossier does not have it.
    public var source: NotebookEntry? { relay.source.flatMap { dossier.entry($0) } }

    /// The side whose words are relayed; `nil` when the entry is the service's own, or there is none.
    public var author: Side? { source?.from }

    /// The side that receives the letter.
    public var addressee: Side? { dossier.addressee(of: relay) }

    /// The type of the letter: `relay-to-consumer`, `relay-to-company` or `questions`.
    public var type: Identifier<LetterType>? { RelayInput.type(of: relay, in: dossier) }

    /// The type of a relay's letter; `nil` when its message is nobody's.
    public static func type(of relay: Relay, in dossier: Dossier) -> Identifier<LetterType>? {
        switch relay.content {
        case .questions: "questions"
        case .message:
            dossier.addressee(of: relay).map { $0 == .consumer ? "relay-to-consumer" : "relay-to-company" }
        }
    }
}
