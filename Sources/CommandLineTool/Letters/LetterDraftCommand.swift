import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Rendering

/// `carnet letter draft N TYPE`: begins a letter with the open questions and the computed date, stores it and shows it.
///
/// The questions it puts are noted as asked, with the letter, in the same change.
struct LetterDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Begin a letter: the message, the open questions, the date for the answer.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The type, as letter list names it.")
    var type: String

    @Option(help: "The addressee: consumer or company; needed for a type that may go to either.")
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
        let side = try addressee(of: type)
        let assembly = try LetterAssembly(context, number: number)
        let due = try context.deadlineCalculator().deadline("D6", from: context.today).due
        let guide = try assembly.guide()
        var draft: RelayDraft
        if type.isQuestionsAlone {
            guard let questions = RelayDraft(guide, to: side, date: context.today, due: due) else {
                throw LetterDraftCommand.nothingToAsk
            }
            draft = questions
        } else {
            let source = source.map { Identifier<NotebookEntry>($0) }
            guard
                let message = RelayDraft(
                    guide, author: type.from ?? side.other, source: source, date: context.today, due: due)
            else { throw LetterDraftCommand.nothingToRelay }
            draft = message
            draft.relay.carriesOpinion = opinion && assembly.stored.dossier.opinion != nil
        }
        let dossier = draft.recorded(in: assembly.stored.dossier, by: user, on: context.today)
        let document = try RelayComposer.compose(assembly.input(for: draft.relay, in: dossier))
        try assembly.store.save(dossier, expecting: assembly.stored.revision, by: user, on: context.today)
        try report(draft, document, context)
    }

    /// Whom the letter goes to: as its type says, or as `--to` does where the type leaves it open.
    private func addressee(of type: LetterType) throws -> Side {
        guard let to else {
            guard let side = type.to else { throw LetterDraftCommand.addresseeMissing(type.id.text) }
            return side
        }
        guard let side = Side(rawValue: to), type.to == nil || type.to == side else {
            throw Failure.wrongValue(to, option: "--to", expected: type.to?.rawValue ?? "consumer, company")
        }
        return side
    }

    private func report(_ draft: RelayDraft, _ document: Document, _ context: Context) throws {
        let relay = draft.relay
        let text = try PlainTextWriter.text(of: document)
        if context.isJSON {
            Console.write(
                json: .table([
                    "letter": .string(relay.id.text), "source": .optional(relay.source?.text),
                    "language": .string(document.properties.language.rawValue),
                    "due": .optional(relay.due?.description), "questions": .integer(relay.questions.count),
                    "asked": .array(draft.questions.questions.map { .string($0.element.text) }),
                    "furtherQuestions": .integer(draft.furtherQuestions), "text": .string(text),
                ]))
            return
        }
        Console.write(Console.safe(text))
        let language = context.language
        Lines.wrapped(LetterWords.drafted(relay, number)[language]).forEach(Console.write)
        if !draft.questions.questions.isEmpty {
            Lines.wrapped(LetterWords.asked(draft.questions.questions.count)[language]).forEach(Console.write)
        }
        guard draft.furtherQuestions > 0 else { return }
        Lines.wrapped(LetterWords.further(draft.furtherQuestions)[language]).forEach(Console.write)
        for question in draft.questions.further {
            Lines.wrapped("– " + question.text.text(preferring: language), indent: "  ", hanging: "    ")
                .forEach(Console.write)
        }
    }

    private static func addresseeMissing(_ type: String) -> Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "la lettre « \(type) » peut aller aux deux parties : --to manque",
                nl: "de brief “\(type)” kan naar beide partijen: --to ontbreekt",
                de: "der Brief „\(type)“ kann an beide Parteien gehen: --to fehlt",
                en: "the letter “\(type)” may go to either party: --to is missing"),
            remedy: LocalizedText(
                fr: "Ajoutez --to consumer ou --to company.", nl: "Voeg --to consumer of --to company toe.",
                de: "Ergänzen Sie --to consumer oder --to company.", en: "Add --to consumer or --to company."))
    }

    private static let nothingToAsk = Failure(
        .notFound,
        LocalizedText(
            fr: "il n'y a pas de question ouverte pour cette partie", nl: "er is geen open vraag voor deze partij",
            de: "es gibt keine offene Frage an diese Partei", en: "there is no open question for this party"),
        remedy: LocalizedText(
            fr: "Les questions déjà posées attendent leur réponse ; « carnet recommendation guide » en note d'autres.",
            nl: "Gestelde vragen wachten op antwoord; met \"carnet recommendation guide\" noteert u er andere.",
            de: "Gestellte Fragen warten auf Antwort; mit „carnet recommendation guide“ notieren Sie weitere.",
            en: "Questions put already await their answer; note others with \"carnet recommendation guide\"."))

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
