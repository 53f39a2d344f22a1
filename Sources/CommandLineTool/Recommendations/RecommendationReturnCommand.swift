import ArgumentParser
import Casework
import LegalModel
import Review

/// `carnet recommendation return N --remark …`: hands a document back to its author.
struct RecommendationReturnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Hand a document back, with what has to change.")

    @Option(help: "What has to change.")
    var remark: String

    @OptionGroup var gate: GateOptions

    func run() throws {
        let visit = try GateVisit(gate)
        let user = try visit.context.requiredUser()
        let step = try visit.gate.handBack(by: user, on: visit.context.today, remark: remark)
        try visit.assembly.record(step, status: .toDraft)
        visit.report(
            step,
            LocalizedText(
                fr: "Renvoyé avec votre remarque. Le texte peut être repris et soumis à nouveau.",
                nl: "Teruggestuurd met uw opmerking. De tekst kan worden bijgewerkt en opnieuw ingediend.",
                de: "Mit Ihrer Bemerkung zurückgegeben. Der Text kann überarbeitet und erneut vorgelegt werden.",
                en: "Handed back with your remark. The text can be taken up and handed in again."))
    }
}
