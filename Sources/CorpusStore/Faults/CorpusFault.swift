public import LegalModel

/// What can go wrong with the corpus of law. Bad digests and bulk files are ``DataFault``s with their place.
public enum CorpusFault: Error, Hashable, Sendable {
    /// The folder `LegalCorpus` is not there, or holds no `codes.yaml`.
    case missingFolder(path: String)
    /// There is no database yet at this path.
    case notBuilt(path: String)
    /// The database was made by another version of the program and must be built again.
    case otherFormat(path: String)
    /// The file is no database, or it is damaged; what SQLite says.
    case damaged(path: String, reason: String)
    /// The database cannot be written; what the system says. Nothing was changed.
    case unwritable(path: String, reason: String)
    /// Someone else is writing.
    case locked(path: String)
    /// The file is not a page of consolidated law in the form that is read.
    case unreadablePage(file: String, PageProblem)
    /// The page does not say which code it holds and no option did, or the code is unknown; the NUMAC, if there is one.
    case unknownCode(file: String, numac: String?)
    /// The page shows an older state than the one that is held.
    case olderState(file: String, held: CivilDate, offered: CivilDate)
    /// The format of a file cannot be told from its content.
    case unknownFormat(file: String)

    /// Why a file is not a page that can be read.
    public enum PageProblem: String, Hashable, Sendable, CaseIterable {
        /// The bytes are a PDF, an archive, an image…
        case notAPage
        /// The file is larger than any page of law.
        case tooLarge
        /// A page of another site or of another kind.
        case otherPage
        /// The site answered with its frame and no text: unknown number, or saved too early.
        case emptyShell
        /// The file ends before the page does, or articles that the contents announce are not there.
        case cut
    }
}
