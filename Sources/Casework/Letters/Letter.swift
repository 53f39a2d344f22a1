public import LegalModel
public import Reasoning

/// A letter or a record of the service that is composed from a type of the catalogue: what is its own, beside the dossier.
///
/// Which fields there are, and of which kind, is said by the type's `letter.yaml`; here they stand as they were entered.
///
/// - Source: letters, section 4.
public struct Letter: Hashable, Sendable {
    /// The id, `B1`.
    public var id: Identifier<Letter>
    /// The type, `request-for-documents`: the name of its folder.
    public var type: String
    /// The variant; `nil` for a type without variants.
    public var variant: String?
    /// Whom this letter is for; `nil` when as its type says.
    public var to: LetterAudience?
    /// The day the letter bears.
    public var on: CivilDate
    /// The relay whose words, questions and exhibits it carries.
    public var relay: Identifier<Relay>?
    /// The entity, authority or person it goes to, or that it names.
    public var recipient: LetterRecipient?
    /// The reference of a letter that belongs to no dossier.
    public var reference: String?
    /// The subject of a letter that belongs to no dossier.
    public var subject: Translations?
    /// The fields entered, by name, in their order.
    public var fields: [LetterValue.Member]
    /// The language of texts that stand as plain strings in the fields.
    public var plainLanguage: Language

    /// Makes a letter without fields.
    public init(
        id: Identifier<Letter>, type: String, variant: String? = nil, to: LetterAudience? = nil, on: CivilDate,
        relay: Identifier<Relay>? = nil, recipient: LetterRecipient? = nil, plainLanguage: Language = .french
    ) {
        self.id = id
        self.type = type
        self.variant = variant
        self.to = to
        self.on = on
        self.relay = relay
        self.recipient = recipient
        self.plainLanguage = plainLanguage
        reference = nil
        subject = nil
        fields = []
    }

    /// The value of a field; `nil` when it was not entered.
    public func field(_ name: String) -> LetterValue? { fields.first { $0.name == name }?.value }

    /// Enters a value, in the place of the one before.
    public mutating func set(_ name: String, _ value: LetterValue) {
        if let index = fields.firstIndex(where: { $0.name == name }) {
            fields[index] = LetterValue.Member(name, value)
        } else {
            fields.append(LetterValue.Member(name, value))
        }
    }
}

/// Whom a letter is written to.
public enum LetterAudience: String, Hashable, Sendable, CaseIterable {
    /// The consumer of the dossier.
    case consumer
    /// The company of the dossier.
    case company
    /// A qualified entity.
    case entity
    /// An authority.
    case authority
    /// A person outside the dispute.
    case person
    /// Nobody: a record of the service.
    case record = "internal"
    /// Nobody: a page that goes with letters.
    case annex

    /// The party of the dossier that it is; `nil` for the others.
    public var side: Side? {
        switch self {
        case .consumer: .consumer
        case .company: .company
        case .entity, .authority, .person, .record, .annex: nil
        }
    }

    /// A party of a dossier.
    public init(_ side: Side) {
        switch side {
        case .consumer: self = .consumer
        case .company: self = .company
        }
    }
}
