import LegalModel

extension LawExtract {
    /// The hash of the articles held: digests with their verification, and official wordings, in the order of the codes.
    ///
    /// An article that is not used changes nothing; a word or a date of one that is used changes all.
    var hash: String {
        let parts = records.sorted { $0.key < $1.key }.map { key, record in
            [key.description] + record.digests.flatMap(\.parts) + record.officials.flatMap(\.parts)
        }
        return ContentHash.of(parts: Array(parts.joined()))
    }
}

extension DigestVersion {
    fileprivate var parts: [String] {
        let places = elements.flatMap { [$0.reference.description] + $0.summary.parts }
        return ["digest"] + validity.parts + digest.parts + places
            + [verification.state.rawValue, verification.on?.description ?? "-"]
            + (ending.map { ["ending", $0.target ?? "-", $0.act ?? "-"] } ?? [])
    }
}

extension OfficialVersion {
    fileprivate var parts: [String] { ["official", language.rawValue] + validity.parts + [textHash] }
}

extension Validity {
    fileprivate var parts: [String] { [from?.description ?? "-", to?.description ?? "-"] }
}

extension Translations {
    fileprivate var parts: [String] { languages.flatMap { [$0.rawValue, self[$0] ?? ""] } }
}
