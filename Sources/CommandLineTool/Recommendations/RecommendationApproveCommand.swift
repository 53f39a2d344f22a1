import ArgumentParser
import Casework
import LegalModel
import Review

/// `carnet recommendation approve N`: approves what was handed in; ends with 77 when this person may not.
struct RecommendationApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the content that was handed in.")

    @Option(help: "The content hash on the sheet, at least its first eight digits: approve this and nothing else.")
    var hash: String?

    @Option(help: "What is said with it.")
    var remark: String?

    @OptionGroup var gate: GateOptions

    func run() throws {
        let visit = try GateVisit(gate)
        let user = try visit.context.requiredUser()
        let step = try visit.gate.approve(by: user, on: visit.context.today, seen: hash, remark: remark)
        try visit.assembly.record(step, status: .approved)
        let hash = String(step.contentHash.prefix(12))
        visit.report(
            step,
            LocalizedText(
                fr: "Approuvé : contenu \(hash). Toute modification fait tomber cette approbation.",
                nl: "Goedgekeurd: inhoud \(hash). Elke wijziging doet deze goedkeuring vervallen.",
                de: "Genehmigt: Inhalt \(hash). Jede Änderung lässt diese Genehmigung entfallen.",
                en: "Approved: content \(hash). Any change makes this approval fall."))
    }
}
