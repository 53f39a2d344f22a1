public import FileFormats
public import LegalModel

/// Why the store refused. Whatever is thrown, nothing was written.
public enum StoreFault: Error, Hashable, Sendable {
    /// Somebody else has changed the dossier meanwhile: the revision the caller knew, the one stored, and who made it.
    case conflict(DossierNumber, expected: Int, found: Int, by: UserName)
    /// The number is that of another dossier.
    case numberTaken(DossierNumber)
    /// The number is that of another recommendation.
    case recommendationNumberTaken(RecommendationNumber)
    /// There is no such dossier.
    case noDossier(DossierNumber)
    /// An entry that is stored would be changed in its words or removed.
    case entryChanged(DossierNumber, Identifier<NotebookEntry>)
    /// An exhibit that is stored would get another file under its number.
    case exhibitReplaced(DossierNumber, Identifier<Exhibit>)
    /// The file of an exhibit is not kept.
    case exhibitMissing(fileName: String, sha256: String)
    /// The file of an exhibit is kept and is no longer what it was.
    case exhibitDamaged(sha256: String)
    /// Nobody of this name works here.
    case unknownUser(UserName)
    /// Somebody of this name works here already.
    case userTaken(UserName)
    /// A person may not do this.
    case notPermitted(UserName, User.Role, Act)
    /// A status that only an approved recommendation gives.
    case statusNeedsApproval(ProcedureStatus)
    /// The dossier breaks a rule of its format.
    case invalid(DataFault)
    /// A file could not be read or written.
    case file(FileFault)
    /// Somebody else is writing.
    case busy(path: String)
    /// The database cannot be written; what the system says.
    case unwritable(path: String, reason: String)
    /// The database is not one of ours, or damaged; what the system says.
    case damaged(path: String, reason: String)

    /// What a role may or may not do.
    public enum Act: String, Hashable, Sendable, CaseIterable {
        /// To add a user.
        case addUser
        /// To set what a recommendation rests on: packs, findings, fairness, outcomes, opinion, its own data.
        case decide
    }
}
