import ArgumentParser
import LegalModel

/// The number of a dossier on the command line.
struct DossierArgument: ParsableArguments {
    @Argument(help: "The number of the dossier, 2026-00123.")
    var number: String

    /// The number.
    func value() throws -> DossierNumber { try DossierArgument.value(number) }

    /// Reads a number.
    static func value(_ text: String) throws -> DossierNumber {
        guard let number = DossierNumber(text) else {
            throw Failure.wrongValue(text, option: "N", expected: "2026-00123")
        }
        return number
    }
}
