import Casework
import CorpusStore
import Drafting
import LegalModel
import Reasoning
import Retrieval

/// One sitting with the guide: shows a question, reads a reply, stores the answer, and so on.
struct GuideSession {
    private var guide: Guide
    private var revision: Int
    private let store: DossierStore
    private let context: Context
    private var input: AnswerSource
    private var lastGroup: GuideGroup?
    /// The complaint for which packs were proposed last.
    private var proposedFor: [String] = []
    let screen: GuideScreen

    init(_ guide: Guide, revision: Int, store: DossierStore, context: Context, input: AnswerSource) {
        self.guide = guide
        self.revision = revision
        self.store = store
        self.context = context
        self.input = input
        screen = GuideScreen(context: context, number: guide.dossier.number)
    }

    /// Asks until nothing is open, the person leaves, or the answers end.
    ///
    /// - Throws: bad data, with its line, when an answer of a file or pipe cannot be taken; all answers before it are stored.
    mutating func run() throws {
        screen.welcome(guide)
        if guide.dossier.packs.isEmpty { screen.complaint(guide) }
        try propose()
        while let question = guide.question {
            screen.show(question, in: guide, isNewGroup: question.group != lastGroup)
            lastGroup = question.group
            guard try converse(about: question) else {
                Console.write("")
                screen.lines(screen.farewell).forEach(Console.write)
                return
            }
            screen.notices(guide)
            try propose()
        }
        screen.summary(guide)
    }

    /// Looks which packs the complaint speaks for, while none is chosen or one more is asked for.
    private mutating func propose() throws {
        let isChoosing = guide.dossier.packs.isEmpty || guide.subject == .anotherPack
        let complaint = guide.dossier.complaint
        let texts = complaint.map(\.text)
        guard isChoosing, !texts.isEmpty, texts != proposedFor, !guide.packs.isEmpty else { return }
        proposedFor = texts
        let engine = try context.searchEngine(try context.corpus(), for: texts)
        let phrases = try context.complaintPhrases()
        guide.proposals = try PackSearch(engine: engine, packs: guide.packs, phrases: phrases, today: context.today)
            .proposals(for: complaint)
    }

    /// Reads replies until one moves on; `false` when the person leaves.
    private mutating func converse(about question: GuideQuestion) throws -> Bool {
        while let line = input.answer() {
            let before = guide
            switch step(line, question) {
            case .success(.moved(let reply)):
                try save(since: before, question.subject, reply)
                return true
            case .success(.left): return false
            case .success(.told): continue
            case .failure(let fault):
                guard input.isInteractive else { throw fault.failure(at: input.place) }
                screen.lines(fault.sentence[context.language]).forEach(Console.write)
            }
        }
        return false
    }

    /// What a line has done.
    private enum Step {
        case moved(GuideReply), told, left
    }

    private mutating func step(_ line: String, _ question: GuideQuestion) -> Result<Step, GuideFault> {
        do throws(GuideFault) {
            let reader = GuideReader(question, in: guide.dossier, texts: guide.texts, found: guide.found)
            let reply = try reader.read(line)
            switch reply {
            case .leave: return .success(.left)
            case .answer, .back, .correct(.some), .skip, .packs:
                try take(reply)
                return .success(.moved(reply))
            case .why, .article, .state, .whatIf, .search, .show, .correct(nil):
                try tell(reply, question)
                return .success(.told)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Answers what the person wants to know; the question stays.
    private mutating func tell(_ reply: GuideReply, _ question: GuideQuestion) throws(GuideFault) {
        switch reply {
        case .why: screen.why(question, guide)
        case .article: screen.article(question, guide)
        case .state: screen.state(guide)
        case .whatIf(let number): try screen.whatIf(number, guide)
        case .search(let words):
            guide.search(words)
            screen.passages(guide.found, of: guide.dossier)
        case .show(let id): screen.entry(id, guide.dossier)
        case .correct(nil): screen.answers(guide)
        case .answer, .back, .correct, .skip, .packs, .leave: break
        }
    }

    private mutating func take(_ reply: GuideReply) throws(GuideFault) {
        switch reply {
        case .answer(let answer): try guide.answer(answer)
        case .skip: try guide.skip()
        case .packs: try guide.addPack()
        case .back: try guide.back()
        case .correct(let number?):
            let answered = guide.answered
            guard answered.indices.contains(number - 1) else {
                throw .noSuchAnswer(number, count: answered.count)
            }
            guide.correct(answered[number - 1])
        case .why, .article, .state, .whatIf, .search, .correct(nil), .leave, .show: break
        }
    }

    /// Stores what the reply changed. When somebody else changed the dossier meanwhile, the answer is given again to the
    /// state that is stored now, so that neither side's work is lost.
    private mutating func save(since before: Guide, _ subject: GuideSubject, _ reply: GuideReply) throws {
        guard guide.dossier != before.dossier else { return }
        do {
            try keep(guide)
        } catch let fault as StoreFault {
            guard case .conflict(_, _, _, let other) = fault else { throw fault }
            let stored = try store.load(guide.dossier.number)
            guide = before.continuing(with: stored.dossier)
            revision = stored.revision
            guide.correct(subject)
            try take(reply)
            try keep(guide)
            screen.lines(GuideSentences.changedMeanwhile(by: other.text)[context.language]).forEach(Console.write)
        }
    }

    private mutating func keep(_ guide: Guide) throws {
        revision = try store.save(guide.dossier, expecting: revision, by: guide.user, on: guide.today)
    }
}
