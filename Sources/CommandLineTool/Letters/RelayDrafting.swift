import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Rendering

/// Begins a letter that passes a message on or asks questions, as a relay of the dossier.
///
/// The questions it puts are noted as asked, with the letter, in the same change.
struct RelayDrafting {
    let assembly: LetterAssembly
    let type: LetterType
    let user: UserName
    let date: CivilDate

    private var context: Context { assembly.context }

    func draft(to audience: LetterAudience?, source: String?, opinion: Bool) throws {
        let side = try addressee(audience)
        let due = try context.deadlineCalculator().deadline("D6", from: date).due
        let guide = try assembly.guide()
        var draft: RelayDraft
        if type.isQuestionsAlone {
            guard let questions = RelayDraft(guide, to: side, date: date, due: due) else {
                throw RelayDrafting.nothingToAsk
            }
            draft = questions
        } else {
            draft = try RelayDrafting.message(guide, to: side, source: source, date: date, due: due)
            draft.relay.carriesOpinion = opinion && assembly.stored.dossier.opinion != nil
        }
        let dossier = draft.recorded(in: assembly.stored.dossier, by: user, on: context.today)
        let document = try RelayComposer.compose(assembly.input(for: draft.relay, in: dossier))
        try assembly.store.save(dossier, expecting: assembly.stored.revision, by: user, on: context.today)
        try report(draft, document, context)
    }

    /// A relay of a message of the other side.
    static func message(
        _ guide: Guide, to side: Side, source: String?, date: CivilDate, due: CivilDate
    ) throws -> RelayDraft {
        let source = source.map { Identifier<NotebookEntry>($0) }
        guard let draft = RelayDraft(guide, author: side.other, source: source, date: date, due: due) else {
            throw nothingToRelay
        }
        return draft
    }

    /// Whom the letter goes to: as its type says, or as `--to` does where the type leaves it open.
    private func addressee(_ given: LetterAudience?) throws -> Side {
        let all = type.to.all
        guard let audience = given ?? (all.count == 1 ? all.first : nil) else {
            throw LetterFault.addressee(nil, of: type.id, known: all)
        }
        guard all.contains(audience), let side = audience.side else {
            throw LetterFault.addressee(audience, of: type.id, known: all)
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
        Lines.wrapped(LetterWords.drafted(relay, assembly.stored.dossier.number.description)[language]).forEach(
            Console.write)
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

    static let nothingToRelay = Failure(
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
