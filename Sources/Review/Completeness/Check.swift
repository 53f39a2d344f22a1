import LegalModel

/// One check of a case: a stable code, and what it finds.
protocol Check: SendableMetatype {
    /// The code of the check: `C3`, `N8`.
    static var code: String { get }

    /// What is found, in the order of the dossier.
    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic]
}

extension Check {
    /// Something that stops a release.
    static func block(_ place: DiagnosticPlace, _ message: LocalizedText, remedy: LocalizedText) -> Diagnostic {
        Diagnostic(code: code, severity: .blocks, place: place, message: message, remedy: remedy)
    }

    /// Something for a person to look at.
    static func warn(_ place: DiagnosticPlace, _ message: LocalizedText, remedy: LocalizedText) -> Diagnostic {
        Diagnostic(code: code, severity: .warns, place: place, message: message, remedy: remedy)
    }
}
