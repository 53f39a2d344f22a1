import FileFormats
import GRDB
public import LegalModel
import Reasoning

extension DossierStore {
    /// Stores a new dossier as revision 1.
    ///
    /// - Parameter files: the files of exhibits that are not kept yet.
    /// - Throws: `numberTaken`, `recommendationNumberTaken`, `unknownUser`, `notPermitted`, `statusNeedsApproval`,
    ///   `exhibitMissing`, `invalid`, and what the file system says.
    public func create(
        _ dossier: Dossier, files: [[UInt8]] = [], by user: UserName, on day: CivilDate
    ) throws(StoreFault) {
        try exhibits.keeping(files) { () throws(StoreFault) in
            try write { db in
                guard try !exists(dossier.number, in: db) else { throw StoreFault.numberTaken(dossier.number) }
                try db.execute(
                    sql: "INSERT INTO dossier (number, revision, subject, status, handler) VALUES (?, 1, '{}', ?, ?)",
                    arguments: [dossier.number.description, dossier.status.rawValue, dossier.handler.text])
                _ = try put(dossier, over: nil, revision: 1, by: user, on: day, in: db)
            }
        }
    }

    /// Stores a new state of a dossier and says its number; a state that is the same is not stored again.
    ///
    /// - Parameters:
    ///   - files: the files of exhibits that are not kept yet.
    ///   - revision: the state the change was made from.
    /// - Throws: `conflict` when that is not the stored state any more, `noDossier`, `entryChanged`, `exhibitReplaced`,
    ///   and as ``create(_:files:by:on:)``.
    @discardableResult
    public func save(
        _ dossier: Dossier, files: [[UInt8]] = [], expecting revision: Int, by user: UserName, on day: CivilDate
    ) throws(StoreFault) -> Int {
        try exhibits.keeping(files) { () throws(StoreFault) in
            try write { db in
                let reader = RowReader(db: db, dossier: dossier.number.description)
                guard let stored = try reader.stored() else { throw StoreFault.noDossier(dossier.number) }
                guard stored.revision == revision else {
                    throw StoreFault.conflict(
                        dossier.number, expected: revision, found: stored.revision,
                        by: try Journal(db: db).lastChange(of: dossier.number) ?? user)
                }
                return try put(dossier, over: stored.dossier, revision: revision + 1, by: user, on: day, in: db)
            }
        }
    }

    /// A dossier as it is stored.
    ///
    /// - Throws: `noDossier`, and what the file system says.
    public func load(_ number: DossierNumber) throws(StoreFault) -> StoredDossier {
        try read { db in
            guard let stored = try RowReader(db: db, dossier: number.description).stored() else {
                throw StoreFault.noDossier(number)
            }
            let editors = try Journal(db: db).editors(of: number)
            return StoredDossier(
                dossier: stored.dossier, revision: stored.revision, editors: editors.all, lastEditor: editors.last)
        }
    }

    /// All dossiers by number, or those of a status.
    ///
    /// ```sql
    /// SELECT d.*, consumer.name, company.name FROM dossier d JOIN party … WHERE ? IS NULL OR d.status = ? ORDER BY d.number
    /// ```
    public func list(status: ProcedureStatus? = nil) throws(StoreFault) -> [DossierSummary] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.number, d.subject, d.status, d.handler, d.revision, a.name AS consumer, b.name AS company
                    FROM dossier d
                    JOIN party a ON a.dossier = d.number AND a.side = 'consumer'
                    JOIN party b ON b.dossier = d.number AND b.side = 'company'
                    WHERE ?1 IS NULL OR d.status = ?1
                    ORDER BY d.number
                    """, arguments: [status?.rawValue]
            ).map { row in
                guard let number = DossierNumber(try row.text("number")) else { throw DamagedRow(column: "number") }
                return DossierSummary(
                    number: number, subject: try row.localized("subject"), status: try row.choice("status"),
                    handler: try row.id("handler"), consumer: try row.text("consumer"),
                    company: try row.text("company"), revision: try row.integer("revision"))
            }
        }
    }

    /// The first number of a year after all that are taken; `nil` when the year is full.
    ///
    /// ```sql
    /// SELECT max(number) FROM dossier WHERE number GLOB ?
    /// ```
    public func nextNumber(in year: Int) throws(StoreFault) -> DossierNumber? {
        try read { db in
            let last = try String.fetchOne(
                db, sql: "SELECT max(number) FROM dossier WHERE number GLOB ?", arguments: ["\(year)-*"])
            return DossierNumber(year: year, serial: (last.flatMap { DossierNumber($0) }?.serial ?? 0) + 1)
        }
    }

    func exists(_ number: DossierNumber, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM dossier WHERE number = ?)", arguments: [number.description]) ?? false
    }

    /// Writes a state over the one before, with its entry in the journal; the number of the state that is stored then.
    func put(
        _ dossier: Dossier, over old: Dossier?, revision: Int, by user: UserName, on day: CivilDate, in db: Database
    ) throws -> Int {
        let number = dossier.number
        let worker = try worker(user, in: db)
        _ = try DossierDecoder.dossier(from: DossierEncoder.node(of: dossier))
        if let old, StateHash.of(old) == StateHash.of(dossier) { return revision - 1 }
        let difference = DossierDifference(from: old, to: dossier)
        if worker.role == .staff, difference.touches(DossierDifference.decidingSections) {
            throw StoreFault.notPermitted(user, worker.role, .decide)
        }
        try checkKept(dossier, over: old)
        try checkStatus(dossier, over: old, in: db)
        try checkRecommendationNumber(dossier, in: db)
        try update(dossier, revision: revision, in: db)
        try RowWriter(db: db, dossier: number.description).write(dossier)
        // What was stored is what was given, to the byte; whatever a column could not hold is refused here.
        let stored = try RowReader(db: db, dossier: number.description).stored()
        let state = StateHash.of(dossier)
        guard let stored, StateHash.of(stored.dossier) == state else {
            throw StoreFault.damaged(path: path, reason: "a text cannot be stored as it is")
        }
        try Journal(db: db).append(
            old == nil ? .created : .changed, dossier: number, by: user, on: day,
            payload: .table([
                "revision": .integer(revision), "state": .string(state), "changes": difference.json,
            ]), touchesRecommendation: difference.touches(DossierDifference.recommendationSections))
        return revision
    }

    /// ```sql
    /// UPDATE dossier SET … WHERE number = ?
    /// ```
    private func update(_ dossier: Dossier, revision: Int, in db: Database) throws {
        let columns: KeyValuePairs<String, RowWriter.Column> = [
            "revision": revision, "subject": RowWriter.column(dossier.subject), "status": dossier.status.rawValue,
            "handler": dossier.handler.text, "contract_on": RowWriter.column(dossier.decisiveDates.contract),
            "delivery_on": RowWriter.column(dossier.decisiveDates.delivery),
            "fact_on": RowWriter.column(dossier.decisiveDates.fact),
            "claim_due_on": RowWriter.column(dossier.decisiveDates.claimDue),
            "arrears_on": RowWriter.column(dossier.decisiveDates.arrears),
            "renewal_on": RowWriter.column(dossier.decisiveDates.renewal),
            "announcement_on": RowWriter.column(dossier.decisiveDates.announcement),
            "received_on": RowWriter.column(dossier.procedure.receivedOn),
            "complete_on": RowWriter.column(dossier.procedure.completeOn),
            "sent_to_company_on": RowWriter.column(dossier.procedure.sentToCompanyOn),
            "company_answered_on": RowWriter.column(dossier.procedure.companyAnsweredOn),
            "extended_on": RowWriter.column(dossier.procedure.extendedOn),
            "extension_reason": RowWriter.column(dossier.procedure.extensionReason),
        ]
        let assignments = columns.map { "\($0.key) = ?" }.joined(separator: ", ")
        try db.execute(
            sql: "UPDATE dossier SET \(assignments) WHERE number = ?",
            arguments: StatementArguments(columns.map(\.value) + [dossier.number.description]))
    }
}
