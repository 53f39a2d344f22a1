import ArgumentParser
import FileFormats
import Foundation
import Retrieval

/// `carnet train-search`: learns from the sentences of `LegalCorpus` which words speak for which situation.
///
/// Not shown among the commands: it is run after a change of the sentences, with the release build; a test says when.
struct TrainSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-search", abstract: "Learn the weights of situations from the sentences.",
        shouldDisplay: false)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let report = try SituationTrainer.train(from: context.corpusFolder, with: context.corpus())
        let file = context.corpusFolder.appendingPathComponent("learned-weights.tsv")
        try WholeFile.write(Array(report.text.utf8), to: file.path)
        print(
            "\(report.sentences) sentences, \(report.situations) situations, \(report.features) features, "
                + "\(report.weights) weights: \(file.path)")
    }
}
