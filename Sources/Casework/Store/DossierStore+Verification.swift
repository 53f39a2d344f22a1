import FileFormats
import GRDB
import LegalModel

extension DossierStore {
    /// Reads the whole journal and compares: each entry with its hash and the one before, the end with where it was last
    /// written, each dossier and user with what the journal says of them.
    public func verifyJournal() throws(StoreFault) -> JournalVerification {
        try read { db in
            let chain = try chain(in: db)
            let problems = try chain.problems + stateProblems(in: db) + userProblems(in: db)
            return JournalVerification(entries: chain.count, head: chain.head, problems: problems)
        }
    }

    /// ```sql
    /// SELECT * FROM journal ORDER BY sequence
    /// SELECT sequence, hash FROM journal_head WHERE id = 1
    /// ```
    private func chain(in db: Database) throws -> (count: Int, head: String, problems: [JournalProblem]) {
        var problems: [JournalProblem] = []
        var previous = JournalEntry.origin
        var count = 0
        var last = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY sequence")
        while let row = try rows.next() {
            let sequence = try row.integer("sequence")
            let hash = try row.text("hash")
            if sequence != last + 1 { problems.append(.gap(sequence: sequence)) }
            if try row.text("previous") != previous { problems.append(.brokenLink(sequence: sequence)) }
            let computed = JournalEntry.hash(
                sequence: sequence, dossier: try row.textIfAny("dossier"), day: try row.text("entered_on"),
                user: try row.text("user"), kind: try row.text("kind"), payload: try row.text("payload"),
                touchesRecommendation: try row.flag("touches_recommendation"), previous: try row.text("previous"))
            if computed != hash { problems.append(.wrongHash(sequence: sequence)) }
            previous = hash
            last = sequence
            count += 1
        }
        let head = try Row.fetchOne(db, sql: "SELECT sequence, hash FROM journal_head WHERE id = 1")
        let expected = try head?.integer("sequence") ?? 0
        let expectedHash = try head?.text("hash") ?? JournalEntry.origin
        if expected != last || expectedHash != previous { problems.append(.cutOff(expected: expected, found: last)) }
        return (count, previous, problems)
    }

    /// ```sql
    /// SELECT d.number, d.revision, (SELECT j.payload FROM journal j WHERE j.dossier = d.number
    ///     AND j.kind IN ('created', 'changed') ORDER BY j.sequence DESC LIMIT 1) AS payload
    /// FROM dossier d ORDER BY d.number
    /// ```
    private func stateProblems(in db: Database) throws -> [JournalProblem] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT d.number, d.revision, (
                    SELECT j.payload FROM journal j WHERE j.dossier = d.number AND j.kind IN ('created', 'changed')
                    ORDER BY j.sequence DESC LIMIT 1) AS payload
                FROM dossier d ORDER BY d.number
                """)
        return try rows.compactMap { row in
            guard let number = DossierNumber(try row.text("number")) else { throw DamagedRow(column: "number") }
            return isAsWritten(number, payload: try row.textIfAny("payload"), in: db) ? nil : .stateDiffers(number)
        }
    }

    /// Whether a dossier is in the state of its last entry. A row that cannot be read any more is not.
    private func isAsWritten(_ number: DossierNumber, payload: String?, in db: Database) -> Bool {
        guard let payload, var entry = try? YAMLReader.read(payload, file: "journal").mapping(),
            let state = try? entry.required("state").text(), let revision = try? entry.required("revision").integer(),
            let stored = try? RowReader(db: db, dossier: number.description).stored()
        else { return false }
        return stored.revision == revision && StateHash.of(stored.dossier) == state
    }

    /// ```sql
    /// SELECT payload FROM journal WHERE kind = 'userAdded'
    /// ```
    private func userProblems(in db: Database) throws -> [JournalProblem] {
        let added = try Set(String.fetchAll(db, sql: "SELECT payload FROM journal WHERE kind = 'userAdded'"))
        return try users(in: db).filter { !added.contains($0.json.compactText) }.map { .userDiffers($0.name) }
    }
}
