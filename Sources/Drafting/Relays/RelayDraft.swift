public import Casework
public import LegalModel
public import Reasoning

/// Begins a relay: the message that waits to be passed on, and the questions that are still open for the addressee.
public struct RelayDraft: Hashable, Sendable {
    /// The relay, whole message, nothing left out.
    public let relay: Relay
    /// Open questions for the addressee beyond the five that a letter carries.
    public let furtherQuestions: Int

    /// The most questions a letter carries.
    ///
    /// - Source: letters, section 2.
    public static let mostQuestions = 5

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
        let relayed = Set(dossier.relays.map(\.source))
        let candidates = dossier.entries.filter { entry in
            guard entry.from == author else { return false }
            return source.map { $0 == entry.id } ?? (entry.kind != .note && !relayed.contains(entry.id))
        }
        guard let entry = candidates.last else { return nil }
        let questions = RelayDraft.questions(of: guide, for: author.other)
        var relay = Relay(id: RelayDraft.nextIdentifier(in: dossier), source: entry.id, date: date)
        relay.questions = Array(questions.prefix(RelayDraft.mostQuestions))
        relay.due = relay.questions.isEmpty ? nil : due
        relay.exhibits = entry.exhibits.filter { dossier.exhibit($0)?.isShared ?? false }
        self.relay = relay
        furtherQuestions = max(0, questions.count - RelayDraft.mostQuestions)
    }

    /// The questions of the open elements that are for a side, or for both.
    private static func questions(of guide: Guide, for side: Side) -> [Translations] {
        guide.openLeaves.compactMap { subject in
            guard let id = subject.element, let element = guide.element(id), let question = element.question else {
                return nil
            }
            switch GuideGroup(element) {
            case .both: return question
            case .consumer: return side == .consumer ? question : nil
            case .company: return side == .company ? question : nil
            case .service: return nil
            }
        }
    }

    private static func nextIdentifier(in dossier: Dossier) -> Identifier<Relay> {
        var number = dossier.relays.count + 1
        while dossier.relays.contains(where: { $0.id.text == "R\(number)" }) { number += 1 }
        return Identifier("R\(number)")
    }
}
