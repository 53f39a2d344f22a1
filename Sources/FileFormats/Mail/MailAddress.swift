/// An address of a mail, with the name that was given with it.
public struct MailAddress: Hashable, Sendable {
    /// The name shown; `nil` when there is none.
    public var name: String?
    /// The address, `anne@example.org`, as it was written.
    public var address: String

    /// Makes an address.
    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// Whether two addresses are the same mailbox, capitals or not.
    public func isSame(as other: String) -> Bool {
        address.lowercased() == other.lowercased().split(whereSeparator: \.isWhitespace).joined()
    }
}
