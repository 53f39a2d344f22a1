import ArgumentParser
import Citations
import CorpusStore
import Foundation
import LegalModel
import Retrieval

/// `carnet measure-search`: what the search finds for the questions of a test set, beside SQLite's own tokenizers.
///
/// Not shown among the commands: `make bench-search` calls it.
struct MeasureSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-search", abstract: "Measure the search on sets of questions.", shouldDisplay: false)

    @Option(help: "The folder of the questions and their answers.")
    var questions = "Tests/Fixtures/search"

    @Option(help: "The folder with data/retrieval and data/case-law; passed over when it is not there.")
    var shared = "../shared"

    @Option(help: "Another weight: name=value; several apart by commas. Each makes a run of its own.")
    var weights: [String] = []

    @Flag(help: "Without the abstracts of judgments.")
    var own = false

    @Flag(help: "The questions that a governing article was not found for among the first five (development half).")
    var missed = false

    @Flag(help: "Only how long a warm search with twenty snippets takes over what this home holds.")
    var speed = false

    @Flag(help: "Write the ranks of this run into the folder of the questions.")
    var update = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let folder = URL(fileURLWithPath: questions)
        let corpus = try context.corpus()
        let finder = try CitationFinder(corpusFolder: context.corpusFolder)
        let set = try QuestionSet.own(in: folder)
        let printer = MeasurePrinter()
        if speed { return printer.printTimes(try times(set, SearchEngine(corpus, finder: finder), context.today)) }
        var runs: [(name: String, order: (MeasuredQuestion) throws -> [ArticleKey])] = []
        for text in weights.isEmpty ? [""] : weights {
            let measurement = try measurement(corpus, finder, text, context)
            runs.append((text.isEmpty ? "carnet" : text, measurement.order))
        }
        if weights.isEmpty {
            for name in ["porter", "unicode61"] { runs.append((name, try PlainPeer(name, over: corpus).order)) }
        }
        var ranks: [String: [Int]] = [:]
        for (place, run) in runs.enumerated() {
            var orders: [String: [ArticleKey]] = [:]
            for question in set { orders[question.id] = try run.order(question) }
            printer.print(set, orders, name: run.name, hasHead: place == 0)
            guard place == 0 else { continue }
            for question in set {
                ranks[question.id] = SearchMeasurement.ranks(of: question.governing, in: orders[question.id] ?? [])
            }
            if missed { printer.printMissed(set, orders) }
        }
        let file = folder.appendingPathComponent("ranks.tsv")
        try printer.printChanges(RankFile.read(file), ranks)
        if weights.isEmpty {
            let measurement = try SearchMeasurement(corpus, finder: finder, today: context.today)
            let open = set.filter(\.articles.isEmpty)
            printer.printRefusals(try open.count { try !measurement.isClose($0) }, open.count)
            let answered = set.filter { !$0.articles.isEmpty }
            printer.printWronglyRefused(try answered.count { try !measurement.isClose($0) }, answered.count)
        }
        if update { try RankFile.write(ranks, to: file) }
        if !own { try measureAbstracts(context, finder, printer) }
    }

    /// Milliseconds of each question after one round to warm up, the shortest first.
    private func times(
        _ set: [MeasuredQuestion], _ engine: SearchEngine, _ today: CivilDate
    ) throws -> [Double] {
        let clock = ContinuousClock()
        var times: [Double] = []
        for round in 0..<2 {
            for question in set {
                let query = SearchQuery(question.text, language: question.language, today: today, limit: 20)
                let time = try clock.measure { _ = try engine.search(query) }
                if round > 0 {
                    times.append(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
                }
            }
        }
        return times.sorted()
    }

    private func measureAbstracts(_ context: Context, _ finder: CitationFinder, _ printer: MeasurePrinter) throws {
        let data = URL(fileURLWithPath: shared).appendingPathComponent("data")
        let retrieval = data.appendingPathComponent("retrieval")
        guard FileManager.default.fileExists(atPath: retrieval.path) else { return }
        let made = MeasuredCorpus(context: context, data: data)
        defer { made.remove() }
        for withCases in [false, true] {
            let corpus = try made.build(withCases: withCases)
            for text in weights.isEmpty ? [""] : weights {
                let measurement = try measurement(corpus, finder, text, context)
                for language in [Language.french, .dutch] {
                    let set = try QuestionSet.abstracts(language, in: retrieval)
                    let ranks = try set.map { question in
                        SearchMeasurement.ranks(of: question.articles, in: try measurement.order(of: question))
                    }
                    let name = text.isEmpty ? "carnet" : text
                    printer.printRow(
                        "abstracts \(language.rawValue)" + (withCases ? " + case law" : ""), name, RankMeasures(ranks))
                    guard withCases else { continue }
                    let silent = try SearchMeasurement.articlesWithoutCases(in: corpus)
                    let apart = zip(set, ranks).filter { $0.0.articles.allSatisfy(silent.contains) }.map(\.1)
                    printer.printRow("  articles without case law", name, RankMeasures(apart))
                }
            }
        }
    }

    private func measurement(
        _ corpus: CorpusDatabase, _ finder: CitationFinder, _ weights: String, _ context: Context
    ) throws -> SearchMeasurement {
        do {
            return try SearchMeasurement(
                corpus, finder: finder, today: context.today, weights: try MeasureSearchCommand.values(weights))
        } catch let fault as WeightFault {
            throw Failure.wrongValue(
                fault.name, option: "--weights", expected: fault.known.joined(separator: " · "))
        }
    }

    private static func values(_ text: String) throws -> [String: Double] {
        var values: [String: Double] = [:]
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=")
            guard pair.count == 2, let value = Double(pair[1]) else {
                throw Failure.wrongValue(String(part), option: "--weights", expected: "text=1,digest=0.5")
            }
            values[String(pair[0])] = value
        }
        return values
    }
}
