import FileFormats
import LegalModel

/// An error as a person reads it: what happened and where, what to do next, and the exit code.
struct Failure: Error, Hashable, Sendable {
    /// How the command ends.
    let status: ExitStatus
    /// What happened, and where.
    let message: LocalizedText
    /// What to do next.
    let remedy: LocalizedText?

    init(_ status: ExitStatus, _ message: LocalizedText, remedy: LocalizedText? = nil) {
        self.status = status
        self.message = message
        self.remedy = remedy
    }

    /// Describes any error that a target throws. Each kind has its extension of ``DescribableError`` in this folder.
    init(describing error: any Error) {
        if let describable = error as? any DescribableError {
            self = describable.failure
        } else {
            self = Failure(
                .defect,
                LocalizedText(
                    fr: "erreur inattendue : \(error)", nl: "onverwachte fout: \(error)",
                    de: "unerwarteter Fehler: \(error)", en: "unexpected error: \(error)"),
                remedy: LocalizedText(
                    fr: "C'est un défaut du programme : signalez-le avec la commande utilisée.",
                    nl: "Dit is een gebrek van het programma: meld het met het gebruikte commando.",
                    de: "Das ist ein Fehler des Programms: Melden Sie ihn mit dem benutzten Befehl.",
                    en: "This is a defect of the program: report it with the command you used."))
        }
    }
}

/// An error of a lower target that can be told to a person.
protocol DescribableError: Error {
    /// The error in words, with its exit code.
    var failure: Failure { get }
}
