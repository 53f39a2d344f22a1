/// Personal data found in a text.
public struct PersonalDatum: Hashable, Sendable {
    /// Its kind.
    public let kind: Kind
    /// Its bytes of UTF-8 in the text.
    public let range: Range<Int>

    /// Makes a datum.
    public init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// The kinds, by the names of the contract.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case nationalNumber, iban, enterpriseNumber, vatNumber, telephone, email, address, health, eid, card
        case structuredCommunication, plate, birthDate, name
    }
}
