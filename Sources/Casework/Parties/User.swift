/// A person who works with Carnet, with what the person may do.
public struct User: Hashable, Sendable {
    /// The short name.
    public let name: UserName
    /// First name and family name, as letters carry them.
    public let displayName: String
    /// What the person may do.
    public let role: Role

    /// Makes a user.
    public init(name: UserName, displayName: String, role: Role) {
        self.name = name
        self.displayName = displayName
        self.role = role
    }

    /// The roles of the service.
    ///
    /// - Source: domain description, section 1.
    public enum Role: String, Hashable, Sendable, CaseIterable { case handler, validator, staff, manager }
}
