import Casework
import Citations
import LegalModel
import Reasoning

/// What the templates of a relay are bound to.
struct RelayValues {
    let dossier: Dossier
    let relay: Relay
    let message: (entry: NotebookEntry, words: RelayedWords)?
    let addressee: Side
    let path: String

    /// The names that a carried message gives, beside those of every letter.
    func all(in language: Language) -> [String: TemplateValue] {
        [
            "due": .optional(relay.due), "source": message.map { source($0.entry) } ?? .none,
            "isWhole": .boolean(message?.words.isWhole ?? false),
            "passages": .list((message?.words.passages ?? []).enumerated().map { passage($0, $1, language) }),
            "hasTranslation": .boolean(
                message.map { $0.entry.language != language && $0.words.passages.contains { $0.translation != nil } }
                    ?? false),
            "omissions": omissions, "points": points, "exhibits": exhibits,
            "questions": .list(
                relay.questions.enumerated().map { .localized($1, path: "\(path).questions.\($0 + 1)") }),
            "severalQuestions": .boolean(relay.questions.count > 1),
            "opinion": relay.carriesOpinion ? dossier.opinion.map { opinion($0, language) } ?? .none : .none,
        ]
    }

    private func source(_ entry: NotebookEntry) -> TemplateValue {
        let channel =
            switch entry.kind {
            case .mail: "mail"
            case .call, .note: "call"
            case .visit: "visit"
            }
        return .record([
            "date": .date(entry.date), "channel": .symbol(channel),
            "from": entry.from.map { .symbol($0.rawValue) } ?? .none,
        ])
    }

    /// A passage with its translation; words in the language of the letter need none.
    private func passage(_ index: Int, _ passage: Relay.Passage, _ letter: Language) -> TemplateValue {
        let language = message?.entry.language ?? dossier.party(addressee).language
        return .record([
            "language": .language(language), "words": .words(passage.quotation, language),
            "translation": language == letter
                ? .none : .optional(passage.translation, path: "\(path).passages.\(index + 1).translation"),
        ])
    }

    /// How many passages were left out, by reason, in the order of the message.
    private var omissions: TemplateValue {
        var counts: [(reason: Relay.Omission.Reason, count: Int)] = []
        for omission in relay.omissions {
            if let index = counts.firstIndex(where: { $0.reason == omission.reason }) {
                counts[index].count += 1
            } else {
                counts.append((omission.reason, 1))
            }
        }
        return .list(counts.map { .record(["reason": .symbol($0.reason.rawValue), "count": .integer($0.count)]) })
    }

    /// The numbered points; none when there is nothing to say of them beside the words themselves.
    private var points: TemplateValue {
        let points = relay.points
        guard points.contains(where: { $0.summary != nil || $0.notRelayedBecause != nil }) else { return .list([]) }
        return .list(
            points.enumerated().map { index, point in
                let isRelayed = point.notRelayedBecause == nil
                return .record([
                    "summary": isRelayed
                        ? .optional(point.summary, path: "\(path).points.\(index + 1).summary") : .none,
                    "isRelayed": .boolean(isRelayed),
                ])
            })
    }

    /// The exhibits that go along; those that may not be shared never do.
    private var exhibits: TemplateValue {
        .list(relay.exhibits.compactMap { dossier.exhibit($0) }.filter(\.isShared).map(RelayValues.record))
    }

    /// An exhibit as lists of exhibits print it.
    static func record(of exhibit: Exhibit) -> TemplateValue {
        .record([
            "id": .words(exhibit.id.text, nil),
            "title": .localized(exhibit.title, path: "exhibits.\(exhibit.id).title"),
            "date": .optional(exhibit.date), "from": .symbol(exhibit.from.rawValue),
        ])
    }

    private func opinion(_ opinion: Opinion, _ language: Language) -> TemplateValue {
        func text(_ text: Translations?, _ key: String) -> TemplateValue { .optional(text, path: "opinion.\(key)") }
        return .record([
            "question": text(opinion.question, "question"), "rule": text(opinion.rule, "rule"),
            "piecesShow": text(opinion.piecesShow, "piecesShow"), "view": text(opinion.view, "view"),
            "proposal": text(opinion.proposal, "proposal"), "couldChange": text(opinion.couldChange, "couldChange"),
            "articles": .list(articles(opinion.basis, language)), "versionOn": .optional(versionDate),
        ])
    }

    /// The articles; of several in a row of one code the last names it.
    private func articles(_ basis: [ArticleReference], _ language: Language) -> [TemplateValue] {
        basis.enumerated().map { index, reference in
            let isLast = index + 1 == basis.count || basis[index + 1].key.code != reference.key.code
            return isLast ? .article(reference) : .text(ReferenceFormatter.text(of: reference, in: language))
        }
    }

    /// The day whose version of the law is meant: that of the contract, else of delivery, else of the facts.
    private var versionDate: CivilDate? {
        let dates = dossier.decisiveDates
        return dates.contract ?? dates.delivery ?? dates.fact
    }
}
