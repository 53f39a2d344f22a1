import ArgumentParser
import CorpusStore
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Rendering

/// `carnet rules graph FILE`: a pack as a picture.
struct RulesGraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "graph", abstract: "Draw a pack.")

    @Argument(help: "The pack file, or the id of a pack that ships.")
    var file: String

    @Option(help: "Only this claim.")
    var claim: String?

    @Option(name: .customLong("to"), help: "svg (one drawing a claim), html (a page of drawings that fit a sheet).")
    var formats = "svg,html"

    @Option(help: "The folder in which they are written.")
    var output = "."

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let formats = try formats.split(separator: ",").map { name in
            guard let format = Format(rawValue: name.lowercased()) else {
                throw Failure.wrongValue(String(name), option: "--to", expected: "svg, html")
            }
            return format
        }
        let pack = try PackLibrary.read(PackLibrary(context).location(of: file))
        let words = NodeWords(
            pack: pack, dossier: nil, codes: try context.corpus().codeNames(), language: context.language)
        let picture = try PackPicture(words, claim: claim)
        let files = try formats.map { format in
            let text =
                switch format {
                case .svg: try picture.drawing()
                case .html: try ReportPageWriter.text(of: picture.page)
                }
            return FileSet.File(
                name: "\(pack.id)-\(context.language.rawValue).\(format.rawValue)", bytes: Array(text.utf8))
        }
        try FileSet(files).write(to: output, context)
    }

    private enum Format: String, CaseIterable { case svg, html }
}
