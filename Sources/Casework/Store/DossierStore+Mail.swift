import FileFormats
import GRDB
public import LegalModel
import Reasoning

extension DossierStore {
    /// Takes a mail into a dossier, after all that is there, whoever changed it meanwhile: all of it or nothing.
    ///
    /// A file that is there already is not taken in again.
    ///
    /// - Throws: `noDossier`, `unknownUser`, and what the file system says; then nothing is there.
    public func receive(
        _ intake: MailIntake, in number: DossierNumber, by user: UserName, on day: CivilDate
    ) throws(StoreFault) -> MailIntake.Outcome {
        let present = intake.adding(to: try load(number).dossier).outcome
        if case .isThere = present { return present }
        return try exhibits.keeping([intake.bytes] + intake.message.attachments.map(\.bytes)) { () throws(StoreFault) in
            try write { db in
                guard let stored = try RowReader(db: db, dossier: number.description).stored() else {
                    throw StoreFault.noDossier(number)
                }
                let (dossier, outcome) = intake.adding(to: stored.dossier)
                if case .isThere = outcome { return outcome }
                _ = try put(dossier, over: stored.dossier, revision: stored.revision + 1, by: user, on: day, in: db)
                return outcome
            }
        }
    }
}
