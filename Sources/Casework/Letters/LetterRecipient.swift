public import LegalModel

/// Somebody outside the dispute who receives a letter or is named in it: an entity, an authority, a person.
public struct LetterRecipient: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The form of address with the name; `nil` when it is not known.
    public var formOfAddress: String?
    /// The lines of the postal address, without the name.
    public var address: [String]
    /// The e-mail address.
    public var email: String?
    /// The telephone number.
    public var telephone: String?
    /// The website.
    public var website: String?
    /// The recipient's own reference.
    public var reference: String?
    /// The language in which the recipient is written to.
    public var language: Language

    /// Makes a recipient.
    public init(
        name: String, formOfAddress: String? = nil, address: [String] = [], email: String? = nil,
        telephone: String? = nil, website: String? = nil, reference: String? = nil, language: Language
    ) {
        self.name = name
        self.formOfAddress = formOfAddress
        self.address = address
        self.email = email
        self.telephone = telephone
        self.website = website
        self.reference = reference
        self.language = language
    }
}
