import ArgumentParser
import Casework
import Foundation
import LegalModel
import Review

/// `carnet measure-check N`: how long it takes to compose the recommendation of a dossier and to check it, files being read: the
/// time that passes, and the time of the processor on all cores together.
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
        let names = ["composition", "citations and wording", "checks"]
        var parts = names.map { Part(name: $0) }
        // The first round reads lists and templates.
        for round in 0...rounds {
            var review = bare
            let spent = try [
                Spent { try assembly.compose(document, into: &review, isInspected: true) },
                Spent { try assembly.examine(document, in: &review) },
                Spent { _ = Inspection.diagnostics(of: review) },
            ]
            if round > 0 { for place in parts.indices { parts[place].rounds.append(spent[place]) } }
        }
        let check = parts[1].and(parts[2], name: "the whole check")
        for part in parts + [check, parts[0].and(check, name: "composition and check")] { Console.write(part.line) }
    }

    /// What one piece of work took, in milliseconds.
    private struct Spent {
        let elapsed: Double
        let processor: Double

        init(elapsed: Double, processor: Double) {
            self.elapsed = elapsed
            self.processor = processor
        }

        init(_ work: () throws -> Void) rethrows {
            let start = clock()
            let passed = try ContinuousClock().measure(work).components
            processor = Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
            elapsed = Double(passed.seconds) * 1000 + Double(passed.attoseconds) / 1e15
        }
    }

    /// One part of the work over all rounds.
    private struct Part {
        let name: String
        var rounds: [Spent] = []

        /// Two parts done one after the other.
        func and(_ other: Part, name: String) -> Part {
            Part(
                name: name,
                rounds: zip(rounds, other.rounds).map {
                    Spent(elapsed: $0.elapsed + $1.elapsed, processor: $0.processor + $1.processor)
                })
        }

        var line: String {
            let elapsed = rounds.map(\.elapsed).sorted()
            let processor = rounds.map(\.processor).sorted()
            return name.padding(toLength: 22, withPad: " ", startingAt: 0)
                + " ms  least \(rounded(elapsed[0]))  median \(rounded(elapsed[elapsed.count / 2]))"
                + "  processor \(rounded(processor[processor.count / 2]))"
        }
    }

    private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
