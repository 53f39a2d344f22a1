import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel

/// `carnet letter check-templates [DIR]`: what is missing, unbound or forbidden in the letters of a folder.
struct LetterCheckTemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-templates",
        abstract: "Check letters and their examples: languages, blocks, names, sentences; 1 when something blocks.")

    @Argument(help: "A folder with letters of your own; they go before the shipped ones.")
    var folder: String?

    @Option(help: "Only this letter: its name or number; may be given several times.")
    var only: [String] = []

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        var folders = context.templateFolders.map(\.path)
        if let folder {
            guard FileManager.default.fileExists(atPath: folder + "/letters") else {
                throw FileFault.notFound(path: folder + "/letters")
            }
            folders.insert(folder, at: 0)
        }
        let maker = try context.letterMaker(folders: folders)
        let names = try only.isEmpty ? nil : only.map { try maker.known($0).id.text }
        let check = LetterTemplateCheck(
            maker, folders: folders, law: try context.codeNames(), remarks: try LetterRemarks(context).read)
        let problems = check.problems(of: names)
        let count = names?.count ?? maker.library.names.count
        if context.isJSON { printJSON(problems, count) } else { print(problems, count, context.language) }
        if problems.contains(where: \.isBlocking) { throw ExitStatus.blocked }
    }

    private func printJSON(_ problems: [LetterProblem], _ count: Int) {
        Console.write(
            json: .table([
                "letters": .integer(count),
                "problems": .array(
                    problems.map { problem in
                        .table([
                            "letter": .string(problem.letter), "file": .string(problem.location.file),
                            "line": .integer(problem.location.line), "column": .integer(problem.location.column),
                            "code": .string(problem.code), "severity": .string(problem.isBlocking ? "block" : "warn"),
                            "message": .object(
                                Language.allCases.map {
                                    JSONValue.Member($0.rawValue, .string(problem.sentence[$0]))
                                }),
                        ])
                    }),
            ]))
    }

    private func print(_ problems: [LetterProblem], _ count: Int, _ language: Language) {
        for problem in problems {
            let mark = problem.isBlocking ? "" : LetterWords.warning[language]
            Lines.wrapped(
                Console.safe("\(problem.location): \(mark)\(problem.sentence[language])"), hanging: "    "
            ).forEach(Console.write)
        }
        let blocking = problems.count(where: \.isBlocking)
        let text = LetterWords.checked(count, blocking: blocking, warnings: problems.count - blocking)
        Lines.wrapped(text[language]).forEach(Console.write)
    }
}
