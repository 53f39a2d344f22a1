import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Review

/// `carnet recommendation check N`: what is still missing, and what to do about it; ends with 1 when something blocks.
struct RecommendationCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what a recommendation still lacks.")

    @Argument(help: "The dossier.")
    var number: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let assembly = try CaseAssembly(context, dossier: DossierArgument.value(number))
        let review = try assembly.review()
        let diagnostics = Inspection.diagnostics(of: review)
        let report = CheckReport(diagnostics: diagnostics, language: context.language)
        let terms = try TermReport(assembly.dossier, packs: review.packs.map(\.pack), context)
        if context.isJSON {
            let content = review.content(of: ApprovalStep.recommendation)
            Console.write(
                json: .table([
                    "dossier": .string(assembly.dossier.number.description),
                    "document": .string(ApprovalStep.recommendation),
                    "contentHash": .optional(content?.hash),
                    "diagnostics": report.json, "terms": terms.json,
                ]))
        } else {
            for line in report.lines + terms.lines { Console.write(line) }
        }
        if diagnostics.contains(where: { $0.severity == .blocks }) { throw ExitStatus.blocked }
    }
}
