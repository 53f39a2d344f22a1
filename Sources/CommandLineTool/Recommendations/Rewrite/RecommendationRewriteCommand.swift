import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel

/// `carnet recommendation rewrite N ADDRESS`: a passage in the handler's own words, kept until it is dropped.
struct RecommendationRewriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rewrite", abstract: "Write a passage in your own words, confirm it again, or drop it.",
        discussion: """
            Addresses: carnet recommendation show N --paragraphs.
            In the text, blank lines part paragraphs, "- " begins an item of a list, ** marks weight,
            [[address]] is the number of another passage.
            """)

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The address of the passage: claim.D1.conclusion.")
    var address: String

    @Option(help: "Read the text from a file, or from standard input (-), instead of $EDITOR.")
    var textFile: String?

    @Flag(help: "Keep the text as it stands: it was read again.")
    var confirm = false

    @Flag(help: "Take the text out: the composed passage stands again.")
    var drop = false

    @Option(help: "The language of the passage: fr, nl, de, en; else that of what is shown.")
    var documentLanguage: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard [textFile != nil, confirm, drop].count(where: \.self) <= 1 else {
            throw ValidationError("--text-file, --confirm, --drop: one of them.")
        }
    }

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        let assembly = try CaseAssembly(context, dossier: DossierArgument.value(number))
        let language = try PassageLanguage(context, assembly.dossier).value(documentLanguage)
        let session = RewriteSession(assembly, address: address, language: language, user: user)
        let result: RewriteSession.Result
        if drop {
            result = try session.drop()
        } else if confirm {
            result = try session.confirm()
        } else if let textFile {
            result = try session.write(InputText.read(textFile))
        } else {
            guard let editor = ProcessInfo.processInfo.environment["EDITOR"], !editor.isEmpty else {
                throw Failure(.notInstalled, RewriteWords.noEditor, remedy: RewriteWords.chooseEditor)
            }
            result = try session.edit(with: ProcessEditor(command: editor))
        }
        tell(result, session, context)
    }

    private func tell(_ result: RewriteSession.Result, _ session: RewriteSession, _ context: Context) {
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossier": .string(session.number.description), "address": .string(address),
                    "language": .string(session.language.rawValue), "result": .string(result.rawValue),
                ]))
        } else {
            for line in Lines.wrapped(RewriteWords.sentence(result, address)[context.language]) { Console.write(line) }
        }
    }
}
