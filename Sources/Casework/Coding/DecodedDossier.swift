public import LegalModel

/// What a file says of a dossier: the dossier itself, and from which stored state it was written.
public struct DecodedDossier: Hashable, Sendable {
    /// The dossier.
    public let dossier: Dossier
    /// The revision the file was exported from; `nil` when the file was written by hand.
    public let revision: Int?
    /// The files that exhibits name, as written, with the place of the name; exhibits with a hash alone are absent.
    public let files: [Identifier<Exhibit>: NamedFile]

    /// Makes a result.
    public init(dossier: Dossier, revision: Int?, files: [Identifier<Exhibit>: NamedFile]) {
        self.dossier = dossier
        self.revision = revision
        self.files = files
    }

    /// The name of a file, and where it was named.
    public struct NamedFile: Hashable, Sendable {
        /// The path as written, relative to the dossier's file.
        public let path: String
        /// Where it was written.
        public let location: SourceLocation

        /// Makes a name.
        public init(path: String, location: SourceLocation) {
            self.path = path
            self.location = location
        }
    }
}
