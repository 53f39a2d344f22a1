import Casework
import Citations
import LegalModel
import Reasoning

/// What the templates of a relay are bound to.
struct RelayValues {
    let input: RelayInput
    let message: (entry: NotebookEntry, words: RelayedWords)?
    let addressee: Side
    let path: String

    func all(in language: Language) -> [String: TemplateValue] {
        let relay = input.relay
        return [
            "number": .words(input.dossier.number.description, nil),
            "subject": .localized(input.dossier.subject, path: "dossier.subject"),
            "date": .date(relay.date), "due": .optional(relay.due), "handler": .name(input.handler.displayName),
            "house": house, "addressee": receiver, "consumer": name(of: .consumer), "company": name(of: .company),
            "source": message.map { source($0.entry) } ?? .none,
            "isWhole": .boolean(message?.words.isWhole ?? false),
            "passages": .list((message?.words.passages ?? []).enumerated().map(passage)),
            "omissions": omissions, "points": points, "exhibits": exhibits,
            "questions": .list(
                relay.questions.enumerated().map { .localized($1, path: "\(path).questions.\($0 + 1)") }),
            "severalQuestions": .boolean(relay.questions.count > 1),
            "opinion": relay.carriesOpinion ? input.dossier.opinion.map { opinion($0, language) } ?? .none : .none,
        ]
    }

    private func source(_ entry: NotebookEntry) -> TemplateValue {
        let channel =
            switch entry.kind {
            case .mail: "mail"
            case .call, .note: "call"
            case .visit: "visit"
            }
        return .record(["date": .date(entry.date), "channel": .symbol(channel)])
    }

    private var house: TemplateValue {
        .record([
            "place": .localized(input.house.place, path: "house.place"), "email": .words(input.house.email, nil),
            "telephone": .words(input.house.telephone, nil),
            "hours": .localized(input.house.hours, path: "house.hours"),
            "serviceName": .localized(input.house.serviceName, path: "house.service.name"),
        ])
    }

    private var receiver: TemplateValue {
        let party = input.dossier.party(addressee)
        return .record([
            "lines": .list(([party.name] + party.address).map { .words($0, nil) }),
            "side": .symbol(addressee.rawValue), "form": .name(party.formOfAddress),
            "reference": .name(party.reference),
        ])
    }

    /// The name of a party, and the form of the sentences that speak of it.
    private func name(of side: Side) -> TemplateValue {
        let party = input.dossier.party(side)
        return .record([
            "name": .name(party.name), "grammar": party.grammar.map { .symbol($0.rawValue) } ?? .none,
        ])
    }

    private func passage(_ index: Int, _ passage: Relay.Passage) -> TemplateValue {
        let language = message?.entry.language ?? input.dossier.party(addressee).language
        return .record([
            "language": .language(language), "words": .words(passage.quotation, language),
            "translation": .optional(passage.translation, path: "\(path).passages.\(index + 1).translation"),
        ])
    }

    /// How many passages were left out, by reason, in the order of the message.
    private var omissions: TemplateValue {
        var counts: [(reason: Relay.Omission.Reason, count: Int)] = []
        for omission in input.relay.omissions {
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
        let points = input.relay.points
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
        .list(
            input.relay.exhibits.compactMap { input.dossier.exhibit($0) }.filter(\.isShared).map { exhibit in
                .record([
                    "id": .words(exhibit.id.text, nil),
                    "title": .localized(exhibit.title, path: "exhibits.\(exhibit.id).title"),
                    "date": .optional(exhibit.date), "from": .symbol(exhibit.from.rawValue),
                ])
            })
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
        let dates = input.dossier.decisiveDates
        return dates.contract ?? dates.delivery ?? dates.fact
    }
}
