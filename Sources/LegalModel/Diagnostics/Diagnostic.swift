/// What a check found: a code, a place, what is wrong and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// The stable code of the check: `C3`, `N11`.
    public let code: String
    /// Whether it stops a release.
    public let severity: Severity
    /// Where it was found.
    public let place: DiagnosticPlace
    /// What was found, in one sentence.
    public let message: LocalizedText
    /// What to do next, in one sentence.
    public let remedy: LocalizedText

    /// Makes a diagnostic.
    public init(
        code: String, severity: Severity, place: DiagnosticPlace, message: LocalizedText, remedy: LocalizedText
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.message = message
        self.remedy = remedy
    }

    /// How much a finding weighs.
    public enum Severity: String, Hashable, Sendable {
        /// Nothing may leave until it is mended.
        case blocks
        /// To be looked at by a person.
        case warns
    }
}

/// Where a check found something.
public enum DiagnosticPlace: Hashable, Sendable {
    /// The dossier as a whole.
    case dossier
    /// A key path in the dossier's YAML: `findings.at_delivery`, `exhibits.P3`.
    case path(String)
    /// A place in a file.
    case file(SourceLocation)
    /// Bytes of a text: start and end in UTF-8.
    case text(start: Int, end: Int)
    /// A block of a document, counted from 1, with the text it begins with.
    case block(Int, String)
}
