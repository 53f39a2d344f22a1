import ArgumentParser
import Casework
import CorpusStore
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet recommendation guide N`: one question at a time, only what is still open; each answer is stored at once.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide", abstract: "Ask what is still open, one question at a time.",
        discussion: """
            ? why · a article · e where each claim stands · w what would change it · /words search messages and exhibits ·
            b back · c correct an earlier answer · p another rule pack · s skip · q leave.
            Answers can be piped in, or read from a file: one a line, # for comments; a line that ends in \\ goes on.
            """)

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Option(help: "Read the answers from a file, one a line.")
    var answers: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard let number = DossierNumber(number) else {
            throw Failure.wrongValue(number, option: "N", expected: "2026-00123")
        }
        let user = try context.requiredUser()
        let store = try DossierStore(database: context.dossierDatabase, exhibits: context.exhibitsFolder)
        let stored = try store.load(number)
        let packs = try PackLibrary(context).packs()
        if let lost = stored.dossier.packs.first(where: { choice in !packs.contains { $0.id == choice.pack } }) {
            throw DataFault(.unknownReference(lost.pack.text, subject: "rulepacks"), at: nil, path: ["packs"])
        }
        let input = try answers.map(AnswerSource.file) ?? AnswerSource.standardInput()
        let guide = Guide(
            dossier: stored.dossier, packs: packs, user: user, today: context.today,
            transitions: try context.corpus().transitions(),
            texts: ExhibitTexts.read(of: stored.dossier, from: store.exhibits))
        var session = GuideSession(guide, revision: stored.revision, store: store, context: context, input: input)
        let watch = input.isInteractive ? InterruptWatch(session.screen.farewell) : nil
        defer { watch?.end() }
        try session.run()
    }
}
