import LegalModel

/// The steps of the demonstration, in their order.
struct DemoScript {
    /// The day on which the demonstration takes place.
    static let today = "2026-11-23"

    /// The folder of the example.
    let example: String
    /// Where the documents are written.
    let output: String
    /// Whether a PDF can be made.
    let hasPDF: Bool

    private let dossier = "2026-00117"

    /// The steps.
    var steps: [DemoStep] {
        [DemoStep(LocalizedText.verbatim(""), ["corpus", "status"])]
    }
}
