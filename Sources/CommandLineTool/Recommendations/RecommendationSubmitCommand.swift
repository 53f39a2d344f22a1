import ArgumentParser
import Casework
import LegalModel
import Review

/// `carnet recommendation submit N`: hands a document in for approval.
struct RecommendationSubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hand a document in for approval.")

    @Option(help: "What the validator should know.")
    var remark: String?

    @OptionGroup var gate: GateOptions

    func run() throws {
        let visit = try GateVisit(gate)
        let user = try visit.context.requiredUser()
        let step = try visit.gate.submit(by: user, on: visit.context.today, remark: remark)
        try visit.assembly.record(step, status: .inValidation)
        let hash = String(step.contentHash.prefix(12))
        visit.report(
            step,
            LocalizedText(
                fr: "Soumis pour validation : contenu \(hash). Une autre personne peut maintenant l'approuver.",
                nl: "Ingediend voor validatie: inhoud \(hash). Iemand anders kan hem nu goedkeuren.",
                de: "Zur Prüfung vorgelegt: Inhalt \(hash). Eine andere Person kann ihn nun genehmigen.",
                en: "Handed in for approval: content \(hash). Another person can approve it now."))
    }
}
