public import FileFormats
public import LegalModel

/// Why a dossier's file could not be read. Nothing was stored.
public enum DossierFileFault: Error, Hashable, Sendable {
    /// The file says something wrong.
    case data(DataFault)
    /// The file itself cannot be read.
    case file(FileFault)
    /// A file that an exhibit names cannot be read; where it is named.
    case exhibit(FileFault, at: SourceLocation)
}
