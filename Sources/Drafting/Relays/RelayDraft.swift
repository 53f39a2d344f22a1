public import Casework
public import LegalModel
public import Reasoning

/// Begins a letter: a message that waits to be passed on with the open questions for its addressee, or questions alone.
public struct RelayDraft: Hashable, Sendable {
    /// The letter; of a message the whole, nothing left out.
    public var relay: Relay
    /// What it asks, and what waits for a later letter.
    public let questions: LetterQuestions
    /// Whom it goes to.
    public let addressee: Side

    /// Open questions for the addressee beyond the five that a letter carries.
    public var furtherQuestions: Int { questions.further.count }

    /// Begins a relay of a side's message.
    ///
    /// - Parameters:
    ///   - guide: the dossier with its packs; its open leaves become the questions.
    ///   - author: whose words are passed on.
    ///   - source: the message; `nil` takes the last of the author's that no relay carries yet.
    ///   - date: the day of the letter.
    ///   - due: the day by which an answer is asked; kept only when there are questions.
    /// - Returns: `nil` when there is no such message, or none is left.
    public init?(
        _ guide: Guide, author: Side, source: Identifier<NotebookEntry>? = nil, date: CivilDate, due: CivilDate
    ) {
        let dossier = guide.dossier
        let relayed = Set(dossier.relays.compactMap(\.source))
        let candidates = dossier.entries.filter { entry in
            guard entry.from == author else { return false }
            return source.map { $0 == entry.id } ?? (entry.kind != .note && !relayed.contains(entry.id))
        }
        guard let entry = candidates.last else { return nil }
        self.init(guide, content: .message(entry.id), to: author.other, date: date, due: due)
    }

    /// Begins a letter of questions alone.
    ///
    /// - Returns: `nil` when nothing is to be asked of the side.
    public init?(_ guide: Guide, to side: Side, date: CivilDate, due: CivilDate) {
        self.init(guide, content: .questions(to: side), to: side, date: date, due: due)
        if questions.questions.isEmpty { return nil }
    }

    private init(_ guide: Guide, content: Relay.Content, to side: Side, date: CivilDate, due: CivilDate) {
        let dossier = guide.dossier
        addressee = side
        questions = LetterQuestions(of: guide, to: side)
        var relay = Relay(id: dossier.nextLetter, content: content, date: date)
        relay.questions = questions.questions.map(\.text)
        relay.due = relay.questions.isEmpty ? nil : due
        let source = relay.source.flatMap { dossier.entry($0) }
        relay.exhibits = source?.exhibits.filter { dossier.exhibit($0)?.isShared ?? false } ?? []
        self.relay = relay
    }

    /// The dossier with the letter in it and its questions noted as asked.
    public func recorded(in dossier: Dossier, by user: UserName, on day: CivilDate) -> Dossier {
        var dossier = dossier
        dossier.relays.append(relay)
        dossier.note(questions.questions, to: addressee, in: relay.id, by: user, on: day)
        return dossier
    }
}
