public import LegalModel

/// The codes and acts that Carnet knows, read from `LegalCorpus/codes.yaml`.
public struct CodeCatalog: Hashable, Sendable {
    /// The entries, in the order of the file.
    public let entries: [CodeEntry]
    private let places: [CodeIdentifier: Int]

    /// Makes a catalogue; where an identifier stands twice the first entry counts.
    public init(_ entries: [CodeEntry]) {
        self.entries = entries
        places = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry of a code, if it is known.
    public subscript(id: CodeIdentifier) -> CodeEntry? { places[id].map { entries[$0] } }

    /// The names by code.
    public var names: [CodeIdentifier: CodeName] {
        Dictionary(entries.map { ($0.id, $0.codeName) }, uniquingKeysWith: { first, _ in first })
    }

    /// The code that an official page belongs to.
    public func entry(numac: String) -> CodeEntry? {
        entries.first { entry in entry.sources.contains { $0.numac == numac } }
    }
}
