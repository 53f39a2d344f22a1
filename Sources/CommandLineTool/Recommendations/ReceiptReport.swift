import Casework
import FileFormats
import LegalModel
import Review

/// What the last release of each document of a dossier says, and whether it still holds.
struct ReceiptReport {
    /// The dossier.
    let dossier: DossierNumber
    /// The document: `recommendation`, or the id of a relay.
    let document: String
    /// The verification.
    let verification: ReceiptVerification

    /// The reports of a dossier, in the order in which its documents were first released.
    static func reports(of number: DossierNumber, in store: DossierStore, _ context: Context) throws -> [ReceiptReport]
    {
        let stored = try store.load(number).dossier
        let documents = [ApprovalStep.recommendation] + stored.relays.map(\.id.text) + stored.letters.map(\.id.text)
        return try documents.compactMap { document in
            let steps = try store.approvals(of: number, document: document)
            guard let release = steps.last(where: { $0.kind == .released }) else { return nil }
            let assembly = try CaseAssembly(context, dossier: number)
            let review = try assembly.review(of: document, isComplete: false)
            return ReceiptReport(
                dossier: number, document: document, verification: ReceiptVerification(of: release, in: review))
        }
    }

    /// What does not hold.
    var problems: [VerificationProblem] {
        verification.lines.filter { !$0.holds }.map { line in
            VerificationProblem(
                kind: "receipt.\(line.subject)", dossier: dossier,
                text: line.text.map { Colon.between("\(dossier), \(document)", $1, $0) })
        }
    }

    /// What holds, in a line each.
    func confirmedLines(_ language: Language) -> [String] {
        verification.lines.filter(\.holds).flatMap { line in
            Lines.wrapped(
                "✓ " + Colon.between("\(dossier), \(document)", line.text[language], language), hanging: "  ")
        }
    }

    /// All lines, for programs.
    func json(_ language: Language) -> JSONValue {
        .table([
            "dossier": .string(dossier.description), "document": .string(document),
            "receipt": .optional(verification.receipt?.shortCode),
            "lines": .array(
                verification.lines.map {
                    .table([
                        "subject": .string($0.subject), "holds": .boolean($0.holds), "text": .string($0.text[language]),
                    ])
                }),
        ])
    }
}
