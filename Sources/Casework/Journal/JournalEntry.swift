public import LegalModel

/// One line of the journal: what was done, by whom, on which day. Each carries the hash of the one before.
public struct JournalEntry: Hashable, Sendable {
    /// The place in the journal, from 1, without gaps.
    public let sequence: Int
    /// The dossier; `nil` for what concerns none.
    public let dossier: DossierNumber?
    /// The day.
    public let day: CivilDate
    /// Who.
    public let user: UserName
    /// What.
    public let kind: Kind
    /// The particulars, one JSON document.
    public let payload: String
    /// Whether it changed what a recommendation rests on.
    public let touchesRecommendation: Bool
    /// The hash of the entry before; 64 zeros for the first.
    public let previous: String
    /// SHA-256 of this entry, the hash before included.
    public let hash: String

    /// What the journal knows.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case userAdded, created, changed, submitted, approved, returned, released
    }

    /// What stands before the first entry.
    static let origin = String(repeating: "0", count: 64)

    /// The hash of an entry: of each field with its length, so that nothing can move from one field to another.
    static func hash(
        sequence: Int, dossier: String?, day: String, user: String, kind: String, payload: String,
        touchesRecommendation: Bool, previous: String
    ) -> String {
        let fields = [
            "carnet journal 1", "\(sequence)", dossier ?? "-", day, user, kind, payload,
            touchesRecommendation ? "1" : "0", previous,
        ]
        return SHA256Text.of(fields.map { "\($0.utf8.count):\($0)\n" }.joined().utf8)
    }
}
