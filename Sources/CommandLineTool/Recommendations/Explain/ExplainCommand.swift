import ArgumentParser
import Casework
import CorpusStore
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Rendering

/// `carnet recommendation explain N`: why each claim stands, falls or is open; and what would change it.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why each claim stands, falls or is open, and what would change it.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Option(help: "Only this claim: D1, or the id in the rule pack.")
    var claim: String?

    @Option(help: "One element, rule, presumption or claim: why it has its value, or why not.")
    var why: String?

    @Option(
        name: .customLong("what-if"),
        help: "A change to try, element=status; may be given again. Alone: every change that alone turns a claim.")
    var whatIf: [String] = []

    @Flag(help: "The whole tree of each claim.")
    var full = false

    @Flag(help: "The facts and the articles on which they rest; with --to csv as a file.")
    var table = false

    @Option(help: "Draw the argument into this file, .svg.")
    var graph: String?

    @Flag(help: "With --graph or --to html: the whole rule pack, not only what decided.")
    var whole = false

    @Option(name: .customLong("to"), help: "Write it: html (a page with drawing and table), csv (the table).")
    var formats: String?

    @Option(help: "The folder in which files are written.")
    var output = "."

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let number = try DossierArgument.value(number)
        let dossier = try context.store().load(number).dossier
        guard !dossier.packs.isEmpty else { throw ExplainCommand.noPack(number) }
        let packs = try dossier.packs.map { try context.governing(PackLibrary(context).pack($0.pack), in: dossier) }
        let guide = Guide(dossier: dossier, packs: packs, user: dossier.handler, today: context.today)
        let matter = try ExplanationCase(
            guide: guide, codes: try context.corpus().codeNames(), language: context.language, focus: claim)
        let trial = try ExplanationTrial(whatIf, packs: packs)
        if graph != nil || formats != nil {
            try write(matter, context)
        } else {
            try show(matter, trial, context)
        }
    }

    private func show(_ matter: ExplanationCase, _ trial: ExplanationTrial, _ context: Context) throws {
        let why = try why.map { try WhyReport($0, in: matter) }
        if context.isJSON {
            Console.write(json: ExplanationJSON(matter: matter, trial: trial, why: why?.node, hasTable: table).value)
            return
        }
        var lines: [String] = []
        if let why { lines += why.lines }
        if full { lines += ExplanationOutline(matter: matter).lines }
        if table { lines += FactsTable(matter).lines }
        if why == nil, !full, !table, whatIf.isEmpty { lines = ExplanationSummary(matter: matter).lines }
        let trialLines = WhatIfReport(matter: matter, trial: trial).lines
        if !lines.isEmpty, !trialLines.isEmpty { lines.append("") }
        (lines + trialLines).forEach(Console.write)
    }

    /// Writes drawing, page and table; all of them or none.
    private func write(_ matter: ExplanationCase, _ context: Context) throws {
        let pictures = ArgumentPictures(matter: matter, isWhole: whole)
        let stem =
            "\(matter.dossier.number)-\(ExplanationWords.fileName[context.language])-\(context.language.rawValue)"
        var files: [FileSet.File] = []
        for format in try ExplainCommand.formats(formats ?? "") {
            let text =
                switch format {
                case .html: try ReportPageWriter.text(of: ExplanationPage(matter: matter, pictures: pictures).page)
                case .csv: FactsTable(matter).commaSeparated
                }
            files.append(FileSet.File(name: "\(stem).\(format.rawValue)", bytes: Array(text.utf8)))
        }
        if let graph {
            let url = URL(fileURLWithPath: graph)
            guard url.pathExtension.lowercased() == "svg" else {
                throw Failure.wrongValue(graph, option: "--graph", expected: "FILE.svg")
            }
            let drawing = FileSet.File(name: url.lastPathComponent, bytes: Array(try pictures.drawing().utf8))
            try FileSet([drawing]).write(to: url.deletingLastPathComponent().path, context)
        }
        if !files.isEmpty { try FileSet(files).write(to: output, context) }
    }

    private enum Format: String, CaseIterable { case html, csv }

    private static func formats(_ list: String) throws -> [Format] {
        try list.split(separator: ",").map { name in
            guard let format = Format(rawValue: name.lowercased()) else {
                throw Failure.wrongValue(String(name), option: "--to", expected: "html, csv")
            }
            return format
        }
    }

    private static func noPack(_ number: DossierNumber) -> Failure {
        Failure(
            .badData, ExplanationWords.noPack,
            remedy: LocalizedText(
                fr: "Choisissez-le avec le guide : carnet recommendation guide \(number)",
                nl: "Kies ze met de gids: carnet recommendation guide \(number)",
                de: "Wählen Sie sie mit dem Leitfaden: carnet recommendation guide \(number)",
                en: "Choose them with the guide: carnet recommendation guide \(number)"))
    }
}
