import Casework
import LegalModel

/// A check of the receipts of a dossier; ``VerificationProblem/receiptChecks`` is where it is hooked in.
protocol ReceiptCheck {
    /// What does not fit in the receipts of a dossier.
    static func problems(
        of number: DossierNumber, in store: DossierStore, context: Context
    ) throws -> [VerificationProblem]
}
