import ArgumentParser
import FileFormats
import Foundation
import LegalModel
import Review

/// `carnet train-statements`: learns from the sentences of `Templates/statements` which words speak for a bare statement.
///
/// Not shown among the commands: it is run after a change of the sentences, with the release build; a test says when.
struct TrainStatementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-statements", abstract: "Learn how bare statements read from the sentences.",
        shouldDisplay: false)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let shelf = LinterShelf(context)
        for language in Language.allCases {
            let sentences = context.templatesFolder.appendingPathComponent("statements/\(language.rawValue).tsv").path
            guard FileManager.default.fileExists(atPath: sentences) else { continue }
            let report = StatementTrainer(try shelf.linter(language)).train(
                on: try StatementSentences(reading: WholeFile.read(sentences), file: sentences))
            try WholeFile.write(Array(report.text.utf8), to: LinterShelf.statementWeights(language, context))
            print(
                "\(language.rawValue): \(report.claims) bare statements, \(report.others) others, \(report.features) features; "
                    + "decided by their source: \(report.decidedClaims) and \(report.decidedOthers); held back: "
                    + "found \(percent(report.recall)), false alarms \(percent(report.alarms))")
        }
    }

    private func percent(_ share: Double) -> String { String((share * 1_000).rounded() / 10) + " %" }
}
