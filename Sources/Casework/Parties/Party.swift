public import LegalModel

/// A consumer or a company.
public struct Party: Hashable, Sendable {
    /// The name as the party writes it.
    public var name: String
    /// The form of address with the name, `Madame Lefèvre`; `nil` when it is not known: the letter then guesses nothing.
    public var formOfAddress: String?
    /// The gender and number in which sentences speak of the party; `nil` speaks in the generic form.
    public var grammar: Grammar?
    /// The lines of the postal address, without the name.
    public var address: [String]
    /// The e-mail address.
    public var email: String?
    /// The telephone number.
    public var telephone: String?
    /// The language the party uses.
    public var language: Language
    /// The number of the company; required of a company, absent for a consumer.
    public var enterpriseNumber: EnterpriseNumber?
    /// The party's own reference for this dispute.
    public var reference: String?

    /// Makes a party.
    public init(
        name: String, formOfAddress: String? = nil, grammar: Grammar? = nil, address: [String], email: String? = nil,
        telephone: String? = nil, language: Language, enterpriseNumber: EnterpriseNumber? = nil,
        reference: String? = nil
    ) {
        self.name = name
        self.formOfAddress = formOfAddress
        self.grammar = grammar
        self.address = address
        self.email = email
        self.telephone = telephone
        self.language = language
        self.enterpriseNumber = enterpriseNumber
        self.reference = reference
    }
}
