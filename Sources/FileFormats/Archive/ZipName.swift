/// The rule for names inside a package.
enum ZipName {
    /// Whether a name is relative, climbs nowhere and holds no backslash and no control character.
    static func isAccepted(_ name: some Collection<UInt8>, limits: ZipLimits) -> Bool {
        guard let first = name.first, name.count <= limits.nameInBytes, first != slash else { return false }
        guard name.allSatisfy({ $0 >= 0x20 && $0 != backslash && $0 != 0x7F }) else { return false }
        if name.count >= 2, name.dropFirst().first == colon { return false }
        return name.split(separator: slash).allSatisfy { part in
            !(part.count == 2 && part.allSatisfy { $0 == dot })
        }
    }

    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")
    private static let colon = UInt8(ascii: ":")
    private static let dot = UInt8(ascii: ".")
}
