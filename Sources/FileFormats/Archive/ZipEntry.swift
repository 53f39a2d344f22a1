/// A part of a ZIP package: its name and its whole content.
public struct ZipEntry: Hashable, Sendable {
    /// The name inside the package, relative, with forward slashes.
    public let name: String
    /// The content.
    public let bytes: [UInt8]

    /// Makes a part.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
