/// What a composed passage came from, as hashes: one for each value, each entry of the trace, each article.
public struct PassageBasis: Hashable, Sendable {
    /// The first 16 hexadecimal digits of the SHA-256 of each part, by its name.
    public let parts: [String: String]

    /// Takes parts that are hashes already.
    public init(parts: [String: String]) { self.parts = parts }

    /// Hashes values.
    public init(values: [String: String]) {
        parts = values.mapValues { String(SHA256Text.of($0.utf8).prefix(16)) }
    }

    /// SHA-256 over all parts in the order of their names: 64 hexadecimal digits.
    public var hash: String {
        SHA256Text.of(parts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\n" }.joined().utf8)
    }

    /// The names of the parts that differ from an earlier basis, sorted.
    ///
    /// A part that only one of the two has does not count: another wording of the template reads other values, and where
    /// the dossier makes it read others, the value that decides differs too.
    public func changes(since earlier: PassageBasis) -> [String] {
        parts.filter { name, hash in earlier.parts[name].map { $0 != hash } ?? false }.keys.sorted()
    }

    /// Whether a text has the form of a part's hash.
    public static func isPart(_ text: String) -> Bool {
        text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
