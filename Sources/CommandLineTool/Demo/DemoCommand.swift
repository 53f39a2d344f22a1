import ArgumentParser
import FileFormats
import Foundation
import LegalModel

/// `carnet demo`: an example dossier, from the complaint to the approved recommendation, through the ordinary commands.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Take an example dossier the whole way.")

    @Option(help: "The folder of the example.")
    var example = "Examples/washing-machine"

    @Option(help: "Where the documents are written.")
    var output = "demo-output"

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard FileManager.default.fileExists(atPath: example) else { throw FileFault.notFound(path: example) }
        let steps = DemoScript(example: example, output: output, hasPDF: DemoCommand.hasProgram("weasyprint")).steps
        for (index, step) in steps.enumerated() {
            try run(step, number: index + 1, context)
        }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
        Console.write("\n\(output)/")
        for file in files.sorted() { Console.write("  \(file)") }
    }

    private func run(_ step: DemoStep, number: Int, _ context: Context) throws {
        Console.write("\n\(number). " + step.story[context.language])
        Console.write("   $ carnet " + step.arguments.map(DemoCommand.quoted).joined(separator: " "))
        let transcript = Transcript()
        let shared = sharedArguments(context, on: step.day)
        let status = Console.$transcript.withValue(transcript) { Program.run(step.arguments + shared) }
        let lines = transcript.lines.filter { !$0.isEmpty }
        for line in lines.prefix(step.shownLineCount) { Console.write("   │ " + line) }
        if lines.count > step.shownLineCount {
            let rest = lines.count - step.shownLineCount
            let more = LocalizedText(
                fr: "… et \(rest) lignes", nl: "… en nog \(rest) regels", de: "… und \(rest) weitere Zeilen",
                en: "… and \(rest) more lines")
            Console.write("   │ " + more[context.language])
        }
        guard status == step.expected else {
            for line in lines.dropFirst(step.shownLineCount) { Console.write("   │ " + line) }
            throw Failure(
                .defect,
                LocalizedText(
                    fr:
                        "l'étape \(number) devait se terminer par \(step.expected.rawValue), elle s'est terminée par \(status.rawValue)",
                    nl:
                        "stap \(number) moest eindigen met \(step.expected.rawValue), maar eindigde met \(status.rawValue)",
                    de:
                        "Schritt \(number) sollte mit \(step.expected.rawValue) enden, endete aber mit \(status.rawValue)",
                    en: "step \(number) should end with \(step.expected.rawValue), it ended with \(status.rawValue)"))
        }
    }

    private func sharedArguments(_ context: Context, on day: String) -> [String] {
        [
            "--home", context.home.path, "--corpus", context.corpusFolder.path, "--templates",
            context.templatesFolder.path, "--today", day, "--language",
            context.language.rawValue,
        ]
    }

    private static func quoted(_ argument: String) -> String {
        argument.contains { " '\"".contains($0) } ? "\"\(argument)\"" : argument
    }

    private static func hasProgram(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
            FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
        }
    }
}
