/// How much of a ZIP package from outside is read.
public struct ZipLimits: Hashable, Sendable {
    /// The size of the package, in bytes.
    public var packageInBytes = 32 * 1024 * 1024
    /// The number of entries.
    public var entryCount = 2000
    /// The size of one entry's content, in bytes.
    public var partInBytes = 32 * 1024 * 1024
    /// The size of all contents together, in bytes.
    public var contentInBytes = 64 * 1024 * 1024
    /// How many times larger than stored the content of an entry may be, once it is over ``ratioFromInBytes``.
    public var ratio = 200
    /// From which size of its content on an entry's ratio counts, in bytes.
    public var ratioFromInBytes = 64 * 1024
    /// The length of a name, in bytes.
    public var nameInBytes = 255

    /// The limits that hold everywhere in the program.
    public init() {}
}
