import ArgumentParser
import Casework
import CorpusStore
import Drafting
import FileFormats
import Foundation
import LegalModel

/// A command that computes one thing and tells it.
protocol ComputationCommand: ParsableCommand {
    /// The options of every command.
    var options: GlobalOptions { get }
    /// The day whose rule counts.
    var rule: RuleDayOptions { get }

    /// What to compute, from the options.
    func computation() throws -> Computation
}

extension ComputationCommand {
    func run() throws {
        let context = try options.context()
        let day = try rule.on.map { try Failure.date($0, option: "--on") } ?? context.today
        let computation = try self.computation()
        let result = try context.calculator().result(of: computation, on: day)
        let view = ComputationView(result, on: day, language: context.language)
        if context.isJSON {
            Console.write(json: view.json)
        } else if rule.yaml {
            Console.write(view.yaml)
        } else {
            let codes = try context.corpus().codeNames()
            view.lines(codes: codes).forEach(Console.write)
        }
    }
}

/// The day whose rule counts, and how the result is told.
struct RuleDayOptions: ParsableArguments {
    @Option(help: "The day whose rule counts: of the contract, or of the claim; today when left out.")
    var on: String?

    @Flag(help: "Print the computation as a dossier holds it.")
    var yaml = false
}

extension Context {
    /// The calculator with the rates, slices, terms and holidays of `LegalCorpus`.
    func calculator() throws -> Calculator {
        func node(_ name: String) throws -> SourceNode {
            let path = corpusFolder.appendingPathComponent(name).path
            return try YAMLReader.read(WholeFile.read(path), file: path)
        }
        return try ComputationData.calculator(
            interest: node("interest-rates.yaml"), rules: node("computations.yaml"), deadlines: deadlineCalculator())
    }
}

extension Failure {
    /// An option that must be an amount.
    static func amount(_ text: String, option: String) throws -> Money {
        guard let amount = Money(decimal: text) else {
            throw Failure.wrongValue(text, option: option, expected: "1234.56")
        }
        return amount
    }

    /// An option that must be a whole number.
    static func number(_ text: String, option: String) throws -> Int {
        guard let number = Int(text), text.utf8.count <= 9 else {
            throw Failure.wrongValue(text, option: option, expected: "0, 1, 2 …")
        }
        return number
    }

    /// An option that must be one of a closed set.
    static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, option: String, of _: Choice.Type = Choice.self
    ) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.wrongValue(text, option: option, expected: allowed)
        }
        return choice
    }

    /// Options `--suspended FROM..TO`.
    static func spans(_ texts: [String], option: String) throws -> [DateSpan] {
        try texts.map { text in
            guard let span = DateSpan(text) else {
                throw Failure.wrongValue(text, option: option, expected: "yyyy-mm-dd..yyyy-mm-dd")
            }
            return span
        }
    }
}
