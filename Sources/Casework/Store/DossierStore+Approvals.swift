import FileFormats
import GRDB
public import LegalModel

extension DossierStore {
    /// Adds a step of the four-eyes procedure to the journal. Whether it may be taken is for the gate to say.
    ///
    /// - Throws: `noDossier`, `unknownUser`, and what the file system says.
    public func append(_ step: ApprovalStep, to number: DossierNumber) throws(StoreFault) {
        try write { db in
            guard try exists(number, in: db) else { throw StoreFault.noDossier(number) }
            _ = try worker(step.by, in: db)
            try Journal(db: db).append(
                step.kind.journalKind, dossier: number, by: step.by, on: step.on,
                payload: .table([
                    "document": .string(step.document), "contentHash": .string(step.contentHash),
                    "remark": .optional(step.remark),
                ]))
        }
    }

    /// The steps taken for a document of a dossier, oldest first.
    public func approvals(of number: DossierNumber, document: String) throws(StoreFault) -> [ApprovalStep] {
        try read { db in try Journal(db: db).approvals(of: number, document: document) }
    }

    /// The journal of a dossier, oldest first; of everything when none is named.
    public func journal(of number: DossierNumber? = nil) throws(StoreFault) -> [JournalEntry] {
        try read { db in try Journal(db: db).entries(of: number) }
    }
}

extension ApprovalStep {
    /// The name under which the recommendation of a dossier is approved.
    public static let recommendation = "recommendation"
}

extension ApprovalStep.Kind {
    var journalKind: JournalEntry.Kind {
        switch self {
        case .submitted: .submitted
        case .approved: .approved
        case .returned: .returned
        case .released: .released
        }
    }

    init?(_ kind: JournalEntry.Kind) {
        switch kind {
        case .submitted: self = .submitted
        case .approved: self = .approved
        case .returned: self = .returned
        case .released: self = .released
        case .userAdded, .created, .changed: return nil
        }
    }
}

extension Journal {
    /// The steps taken for a document, oldest first.
    func approvals(of number: DossierNumber, document: String) throws -> [ApprovalStep] {
        try entries(of: number).compactMap { entry in
            guard let kind = ApprovalStep.Kind(entry.kind) else { return nil }
            var payload = try YAMLReader.read(entry.payload, file: "journal").mapping()
            guard try payload.required("document").text() == document else { return nil }
            return ApprovalStep(
                kind: kind, document: document, contentHash: try payload.required("contentHash").text(),
                by: entry.user, on: entry.day, remark: try payload.optional("remark")?.text())
        }
    }

    /// Who changed a dossier last.
    ///
    /// ```sql
    /// SELECT user FROM journal WHERE dossier = ? AND kind IN ('created', 'changed') ORDER BY sequence DESC LIMIT 1
    /// ```
    func lastChange(of number: DossierNumber) throws -> UserName? {
        try String.fetchOne(
            db,
            sql: """
                SELECT user FROM journal WHERE dossier = ? AND kind IN ('created', 'changed')
                ORDER BY sequence DESC LIMIT 1
                """, arguments: [number.description]
        ).map { Identifier($0) }
    }
}
