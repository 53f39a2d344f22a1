import CorpusStore
import FileFormats
import LegalModel

/// What is shown of an article on a day in a language: the choice of versions, apart from words and layout.
struct ArticleView {
    let record: ArticleRecord
    let reference: ArticleReference
    let day: CivilDate
    /// The language asked for.
    let asked: Language
    /// The language of the article: the one asked for, where something is held in it.
    let language: Language
    let neighbours: (previous: ArticleKey?, next: ArticleKey?)
    let citedBy: [ArticleMention]
    var surroundings = ArticleSurroundings()
    let codes: [CodeIdentifier: CodeName]
    /// The transitions between regimes that name the article.
    var transitions = TransitionTable.empty

    /// The digest in force that day; else, when no dates are known, the last one of unknown validity.
    var digest: DigestVersion? {
        record.digest(on: day) ?? record.digests.last { $0.validity.standing(on: day) == .unknown }
    }

    /// The official versions in the language, oldest first.
    var officials: [OfficialVersion] { record.officials.filter { $0.language == language } }

    /// The official version in force that day; else the latest whose first day is unknown and that is not announced.
    var official: OfficialVersion? {
        record.official(in: language, on: day)
            ?? officials.last {
                $0.validity.standing(on: day) == .unknown && $0.status != .future && !$0.status.isEnd
            }
    }

    /// The places of the digest that the reference names or that lie inside it; all of them for a whole article.
    var elements: [ArticleElement] {
        (digest?.elements ?? []).filter { reference.contains($0.reference) || $0.reference.contains(reference) }
    }

    /// The document that `--json` prints.
    var json: JSONValue {
        .table([
            "code": .string(record.key.code.text), "article": .string(record.key.number),
            "language": .string(language.rawValue), "askedLanguage": .string(asked.rawValue),
            "on": .string(day.description),
            "structure": .array((record.structure[language] ?? []).map { .string($0) }),
            "heading": .optional(record.heading?[language]), "subject": .optional(record.subject?[language]),
            "previous": .optional(neighbours.previous?.number), "next": .optional(neighbours.next?.number),
            "text": .optional(official?.text), "versions": .array(officials.map(\.json)),
            "digest": digest.map { $0.json(language, on: day) } ?? .null,
            "digests": .array(record.digests.map { $0.json(language, on: day) }),
            "standing": ArticleStanding(view: self).json,
            "transitions": .array(
                transitions.governance(of: reference, on: KnownDates(allOn: day)).map { $0.json(asked) }),
            "citedBy": .array(citedBy.map { $0.json(naming: $0.source) }),
            "cites": .array(surroundings.cites.map { $0.json(naming: $0.target) }),
            "caseLaw": .array(surroundings.cases.map(\.json)),
            "successor": surroundings.successor.map { .string($0.key.description) } ?? .null,
        ])
    }
}

extension OfficialVersion {
    fileprivate var json: JSONValue {
        .table([
            "text": .string(text), "validFrom": .optional(validity.from?.description),
            "validTo": .optional(validity.to?.description), "status": .string(status.rawValue),
            "region": .optional(region), "notes": .array(notes.map { .string($0) }),
            "marks": .array(marks.map { $0.json(of: text) }),
            "amendments": .array(notes.map { AmendmentNote(printed: $0).json }),
            "state": .optional(source.state?.description), "movedTo": .optional(movedTo),
            "source": .string(source.text), "hash": .string(textHash),
        ])
    }
}

extension DigestVersion {
    fileprivate func json(_ language: Language, on day: CivilDate) -> JSONValue {
        .table([
            "text": .optional(digest[language]), "validFrom": .optional(validity.from?.description),
            "validTo": .optional(validity.to?.description),
            "standing": .string(validity.standing(on: day).rawValue), "amendedBy": .optional(amendedBy),
            "plain": .array((plainWords[language] ?? []).map { .string($0) }),
            "elements": .array(
                elements.map {
                    .table([
                        "reference": .string($0.reference.description), "at": .string($0.reference.place),
                        "summary": .optional($0.summary[language]),
                    ])
                }),
            "source": .string(source.text), "state": .optional(source.state?.description),
            "verification": .string(verification.state.rawValue),
            "verifiedOn": .optional(verification.on?.description),
            "secondReadOn": .optional(verification.secondReadOn?.description), "note": .optional(note?[language]),
            "repealedBy": ending?.target == nil ? .optional(ending?.act) : .null,
            "movedTo": .optional(ending?.target),
            "movedBy": ending?.target == nil ? .null : .optional(ending?.act),
        ])
    }
}
