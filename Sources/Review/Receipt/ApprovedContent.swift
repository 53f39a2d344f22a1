/// All that an approval covers, as hashes: what is written in each language, what it rests on, by which rules and law.
public struct ApprovedContent: Hashable, Sendable {
    /// The document: `recommendation`, or the id of a relay.
    public let document: String
    /// The hash of each written version, by language or by addressee.
    public let texts: [Part]
    /// The hash of the facts of the dossier on which it rests.
    public let factsHash: String
    /// The hash of each rule pack applied.
    public let packs: [Part]
    /// The hash of the articles used: every version and wording held of them.
    public let corpusHash: String
    /// The version of the rules of evaluation.
    public let engineVersion: String

    /// One part with its hash.
    public struct Part: Hashable, Sendable {
        /// Language, side or pack.
        public let name: String
        /// SHA-256, hexadecimal.
        public let hash: String

        /// Makes a part.
        public init(name: String, hash: String) {
            self.name = name
            self.hash = hash
        }
    }

    /// Makes content from its hashes.
    public init(
        document: String, texts: [Part], factsHash: String, packs: [Part], corpusHash: String, engineVersion: String
    ) {
        self.document = document
        self.texts = texts
        self.factsHash = factsHash
        self.packs = packs
        self.corpusHash = corpusHash
        self.engineVersion = engineVersion
    }

    /// The hash that a validator approves.
    public var hash: String {
        let textParts = texts.flatMap { ["text", $0.name, $0.hash] }
        let packParts = packs.flatMap { ["pack", $0.name, $0.hash] }
        return ContentHash.of(
            parts: ["carnet approval 1", document] + textParts + ["facts", factsHash] + packParts
                + ["law", corpusHash, "engine", engineVersion])
    }
}
