import Casework
public import LegalModel

/// What is hashed when a person approves: SHA-256, hexadecimal, lower case.
public enum ContentHash {
    /// The hash of a document's content; status, mentions and the hash itself do not count.
    public static func of(_ document: Document) -> String { SHA256Text.of(document.canonicalText.utf8) }

    /// The hash of named parts: of each with its length, so that nothing can move from one part to another.
    static func of(parts: [String]) -> String {
        SHA256Text.of(parts.map { "\($0.utf8.count):\($0)\n" }.joined().utf8)
    }
}
