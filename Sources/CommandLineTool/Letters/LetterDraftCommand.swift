import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Rendering

/// `carnet letter draft N TYPE`: begins a relay with the open questions and the computed date, stores it and shows it.
struct LetterDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Begin a letter: the message, the open questions, the date for the answer.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The type, as letter list names it.")
    var type: String

    @Option(help: "The addressee, to be sure: consumer or company.")
    var to: String?

    @Option(help: "The entry that is passed on; else the last one that no relay carries yet.")
    var source: String?

    @Flag(help: "The service's opinion goes along.")
    var opinion = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        let type = try LetterType.named(type, in: context)
        if let to, to != type.to.rawValue {
            throw Failure.wrongValue(to, option: "--to", expected: type.to.rawValue)
        }
        let assembly = try LetterAssembly(context, number: number)
        let due = try context.deadlineCalculator().deadline("D6", from: context.today).due
        guard
            let draft = RelayDraft(
                try assembly.guide(), author: type.from ?? type.to.other, source: source.map { Identifier($0) },
                date: context.today, due: due)
        else { throw LetterDraftCommand.nothingToRelay }
        var relay = draft.relay
        relay.carriesOpinion = opinion && assembly.stored.dossier.opinion != nil
        var dossier = assembly.stored.dossier
        dossier.relays.append(relay)
        let document = try RelayComposer.compose(assembly.input(for: relay, in: dossier))
        try assembly.store.save(dossier, expecting: assembly.stored.revision, by: user, on: context.today)
        try report(relay, document, furtherQuestions: draft.furtherQuestions, context)
    }

    private func report(_ relay: Relay, _ document: Document, furtherQuestions: Int, _ context: Context) throws {
        let text = try PlainTextWriter.text(of: document)
        if context.isJSON {
            Console.write(
                json: .table([
                    "letter": .string(relay.id.text), "source": .string(relay.source.text),
                    "language": .string(document.properties.language.rawValue),
                    "due": .optional(relay.due?.description), "questions": .integer(relay.questions.count),
                    "furtherQuestions": .integer(furtherQuestions), "text": .string(text),
                ]))
            return
        }
        Console.write(Console.safe(text))
        let language = context.language
        Lines.wrapped(LetterWords.drafted(relay, number)[language]).forEach(Console.write)
        if furtherQuestions > 0 {
            Lines.wrapped(LetterWords.further(furtherQuestions)[language]).forEach(Console.write)
        }
    }

    private static let nothingToRelay = Failure(
        .notFound,
        LocalizedText(
            fr: "aucun message de cette partie n'attend d'être transmis",
            nl: "geen bericht van deze partij wacht op doorgave",
            de: "keine Nachricht dieser Partei wartet auf Weiterleitung",
            en: "no message of this party waits to be passed on"),
        remedy: LocalizedText(
            fr: "Nommez l'entrée (--source E5), ou ajoutez-la au dossier.",
            nl: "Noem het bericht (--source E5), of voeg het toe aan het dossier.",
            de: "Nennen Sie den Eintrag (--source E5) oder ergänzen Sie ihn im Dossier.",
            en: "Name the entry (--source E5), or add it to the dossier."))
}
