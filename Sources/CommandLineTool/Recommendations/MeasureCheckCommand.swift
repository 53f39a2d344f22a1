import ArgumentParser
import Casework
import Foundation
import LegalModel
import Review

/// `carnet measure-check N`: the processor time that composing the recommendation of a dossier and checking it takes, files being
/// read; on several cores it is there sooner.
///
/// Not shown among the commands; the bars are 50 ms for the check and 150 ms with composition, in all languages of the parties.
struct MeasureCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-check", abstract: "Measure composition and check of a recommendation.",
        shouldDisplay: false)

    @Argument(help: "The dossier.")
    var number: String

    @Option(help: "How many times each part is measured.")
    var rounds = 20

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard (1...1000).contains(rounds) else {
            throw Failure.wrongValue(String(rounds), option: "--rounds", expected: "1–1000")
        }
        let assembly = try CaseAssembly(context, dossier: DossierArgument.value(number))
        let document = ApprovalStep.recommendation
        let bare = try assembly.bareReview(of: document)
        var parts: [(name: String, times: [Double])] = ["composition", "citations and wording", "checks"].map {
            ($0, [])
        }
        // The first round reads lists and templates.
        for round in 0...rounds {
            var review = bare
            let times = try [
                MeasureCheckCommand.milliseconds {
                    try assembly.compose(document, into: &review, isInspected: true)
                },
                MeasureCheckCommand.milliseconds { try assembly.examine(document, in: &review) },
                MeasureCheckCommand.milliseconds { _ = Inspection.diagnostics(of: review) },
            ]
            if round > 0 { for place in parts.indices { parts[place].times.append(times[place]) } }
        }
        let check = zip(parts[1].times, parts[2].times).map { $0 + $1 }
        parts.append(("the whole check", check))
        parts.append(("composition and check", zip(parts[0].times, check).map { $0 + $1 }))
        for part in parts {
            let sorted = part.times.sorted()
            let name = part.name.padding(toLength: 24, withPad: " ", startingAt: 0)
            Console.write(
                "\(name) ms  least \(MeasureCheckCommand.rounded(sorted[0]))  median "
                    + "\(MeasureCheckCommand.rounded(sorted[sorted.count / 2]))  most "
                    + "\(MeasureCheckCommand.rounded(sorted[sorted.count - 1]))")
        }
    }

    /// The time that the program worked on all cores together; other programs beside it do not count.
    private static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
        let start = clock()
        try work()
        return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
    }

    private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
