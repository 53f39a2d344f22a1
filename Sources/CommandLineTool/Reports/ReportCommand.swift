import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Rendering
import Reporting

/// `carnet report`: what the service did in a period.
///
/// `--to` takes the last day of the period or the formats to write; a date is a date.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The activity of a period: volumes, time, outcomes, amounts.")

    @Option(help: "The first day; else the first of the year.")
    var from: String?

    @Option(name: .customLong("to"), help: "The last day, else today; or the formats to write: html, csv.")
    var ends: [String] = []

    @Option(help: "The folder for written files.")
    var output = "."

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let formats = try formats()
        let report = ActivityReport(of: try dossiers(context), over: try period(context))
        if context.isJSON {
            Console.write(json: report.json(context.language))
        } else if formats.isEmpty {
            write(report, in: context.language)
        }
        for format in formats { try write(report, as: format, context) }
    }

    private enum Format: String, CaseIterable { case html, csv }

    private func dossiers(_ context: Context) throws -> [Dossier] {
        let store = try context.store()
        return try store.list().map { try store.load($0.number).dossier }
    }

    private func period(_ context: Context) throws -> ClosedRange<CivilDate> {
        let last = try ends.first { CivilDate(iso: $0) != nil }.map { try date($0, option: "--to") } ?? context.today
        let first =
            try from.map { try date($0, option: "--from") } ?? CivilDate(year: last.year, month: 1, day: 1) ?? last
        guard first <= last else {
            throw Failure.wrongValue(first.description, option: "--from", expected: "≤ \(last)")
        }
        return first...last
    }

    private func formats() throws -> [Format] {
        let names = ends.filter { CivilDate(iso: $0) == nil }.flatMap { $0.split(separator: ",").map(String.init) }
        return try names.map { name in
            guard let format = Format(rawValue: name) else {
                throw Failure.wrongValue(name, option: "--to", expected: "yyyy-mm-dd, html, csv")
            }
            return format
        }
    }

    private func date(_ text: String, option: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else {
            throw Failure.wrongValue(text, option: option, expected: "yyyy-mm-dd")
        }
        return date
    }

    private func write(_ report: ActivityReport, in language: Language) {
        for row in report.rows(in: language) {
            let label = Lines.wrapped(row.label, hanging: "  ", width: 52)
            let isWide = row.figure.count > 26
            let cells = isWide ? label : label.dropLast() + [Lines.padded(label.last ?? "", 54) + row.figure]
            cells.forEach(Console.write)
            if isWide { Console.write("    " + row.figure) }
        }
        Lines.wrapped(ActivityReport.warning[language]).forEach(Console.write)
    }

    private func write(_ report: ActivityReport, as format: Format, _ context: Context) throws {
        let path = "\(output)/carnet-report-\(report.period.lowerBound)-\(report.period.upperBound).\(format.rawValue)"
        let text: String
        switch format {
        case .csv:
            text = CommaSeparated.text(
                header: ["", ""], rows: report.rows.map { [$0.label[context.language], $0.figure] })
        case .html:
            let style = try WholeFile.text(context.templatesFolder.appendingPathComponent("style/print.css").path)
            let document = report.document(in: context.language, service: "Carnet", date: context.today)
            text = try HTMLWriter.text(of: document, styleSheet: style)
        }
        try WholeFile.write(Array(text.utf8), to: path)
        if !context.isJSON { Console.write(path) }
    }
}

extension ActivityReport {
    /// The lines for people: the amounts as the language writes them.
    fileprivate func rows(in language: Language) -> [(label: String, figure: String)] {
        rows.map { row in
            guard let amounts = row.amounts else { return (row.label[language], row.figure) }
            let figures = [amounts.least, amounts.mean, amounts.greatest].map { AmountWords.text($0, in: language) }
            return (row.label[language], figures.joined(separator: " / "))
        }
    }

    fileprivate func json(_ language: Language) -> JSONValue {
        .table([
            "from": .string(period.lowerBound.description), "to": .string(period.upperBound.description),
            "rows": .array(rows.map { .table(["label": .string($0.label[language]), "figure": .string($0.figure)]) }),
        ])
    }
}
