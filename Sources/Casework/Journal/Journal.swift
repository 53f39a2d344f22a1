import FileFormats
import GRDB
import LegalModel

/// The journal inside a transaction: reads it, and adds to its end.
struct Journal {
    let db: Database

    /// Adds an entry that carries the hash of the one before.
    ///
    /// ```sql
    /// SELECT sequence, hash FROM journal_head WHERE id = 1
    /// INSERT INTO journal (…) VALUES (…)
    /// INSERT INTO journal_head (id, sequence, hash) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET …
    /// ```
    func append(
        _ kind: JournalEntry.Kind, dossier: DossierNumber?, by user: UserName, on day: CivilDate, payload: JSONValue,
        touchesRecommendation: Bool = false
    ) throws {
        let head = try Row.fetchOne(db, sql: "SELECT sequence, hash FROM journal_head WHERE id = 1")
        let previous = try head?.text("hash") ?? JournalEntry.origin
        let sequence = try (head?.integer("sequence") ?? 0) + 1
        let text = payload.compactText
        let hash = JournalEntry.hash(
            sequence: sequence, dossier: dossier?.description, day: day.description, user: user.text,
            kind: kind.rawValue, payload: text, touchesRecommendation: touchesRecommendation, previous: previous)
        try db.execute(
            sql: """
                INSERT INTO journal
                    (sequence, dossier, entered_on, user, kind, payload, touches_recommendation, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                sequence, dossier?.description, day.description, user.text, kind.rawValue, text,
                touchesRecommendation ? 1 : 0, previous, hash,
            ])
        try db.execute(
            sql: """
                INSERT INTO journal_head (id, sequence, hash) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
                """,
            arguments: [sequence, hash])
    }

    /// The entries of a dossier, or all, oldest first.
    ///
    /// ```sql
    /// SELECT * FROM journal WHERE ? IS NULL OR dossier = ? ORDER BY sequence
    /// ```
    func entries(of dossier: DossierNumber?) throws -> [JournalEntry] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM journal WHERE ?1 IS NULL OR dossier = ?1 ORDER BY sequence",
            arguments: [dossier?.description]
        ).map { row in
            JournalEntry(
                sequence: try row.integer("sequence"),
                dossier: try row.textIfAny("dossier").flatMap { DossierNumber($0) }, day: try row.day("entered_on"),
                user: try row.id("user"), kind: try row.choice("kind"), payload: try row.text("payload"),
                touchesRecommendation: try row.flag("touches_recommendation"), previous: try row.text("previous"),
                hash: try row.text("hash"))
        }
    }

    /// Who changed what the recommendation rests on: everybody in the order of the first change, and who did last.
    ///
    /// ```sql
    /// SELECT user FROM journal WHERE dossier = ? AND touches_recommendation = 1 ORDER BY sequence
    /// ```
    func editors(of dossier: DossierNumber) throws -> (all: [UserName], last: UserName?) {
        let names = try String.fetchAll(
            db, sql: "SELECT user FROM journal WHERE dossier = ? AND touches_recommendation = 1 ORDER BY sequence",
            arguments: [dossier.description])
        var seen: Set<String> = []
        return (names.filter { seen.insert($0).inserted }.map { Identifier($0) }, names.last.map { Identifier($0) })
    }
}
