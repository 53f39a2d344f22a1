import Citations
import CorpusStore
import FileFormats
import LegalModel
import Review

extension CitationReport {
    /// The document of the contract; in a batch with the id of the text first.
    func json(id: JSONValue?) -> JSONValue {
        .object(
            (id.map { [.init("id", $0)] } ?? []) + [
                .init("citations", .array(entries.map { $0.json(language) })),
                .init(
                    "coverage",
                    .table([
                        "found": .integer(entries.count), "checked": .integer(checked),
                        "outsideCorpus": .integer(outside), "inOrder": .integer(count(.checked)),
                        "toRead": .integer(count(.toRead)), "notFound": .integer(count(.notFound)),
                    ])),
            ])
    }
}

extension CitationReport.Entry {
    fileprivate func json(_ language: Language) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("start", .integer(citation.range.lowerBound)), .init("end", .integer(citation.range.upperBound)),
            .init("text", .string(citation.text)),
            .init(
                "references",
                .array(references.map { CitationReport.Entry.json($0.reference, $0.resolution, language) })),
        ]
        if let first = quotations.first {
            members.append(.init("quotation", first.json))
            let more = quotations.dropFirst().map(\.json)
            if !more.isEmpty { members.append(.init("moreQuotations", .array(more))) }
        }
        members.append(.init("state", .string(group.rawValue)))
        if let place {
            members += [
                .init("paragraph", .integer(place.paragraph)), .init("line", .integer(place.line)),
                .init("column", .integer(place.column)),
            ]
        }
        if let origin { members.append(.init("in", .string(origin))) }
        if let antecedent = citation.antecedent {
            members.append(
                .init(
                    "antecedent",
                    .table(["start": .integer(antecedent.lowerBound), "end": .integer(antecedent.upperBound)])))
        }
        return .object(members)
    }

    private static func json(
        _ reference: CitedReference, _ resolution: Resolution, _ language: Language
    ) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("code", .optional(reference.code?.text)), .init("article", .string(reference.article)),
            .init("paragraph", .optional(reference.paragraph)),
            .init("subparagraph", .optional(reference.subparagraph ?? reference.itemSubparagraph)),
            .init("item", .optional(reference.item)),
            .init("status", .string(resolution.status.rawValue)),
            .init("validFrom", .optional(resolution.validity?.from?.description)),
            .init("validTo", .optional(resolution.validity?.to?.description)),
        ]
        if let standing = resolution.standing { members.append(.init("standing", .string(standing.rawValue))) }
        if resolution.validity != nil { members.append(.init("official", .boolean(resolution.isOfficial))) }
        if let verification = resolution.verification {
            members.append(.init("verification", .string(verification.rawValue)))
        }
        if let current = resolution.currentValidity {
            members.append(.init("currentFrom", .optional(current.from?.description)))
        }
        if reference.isFollowed { members.append(.init("following", .boolean(true))) }
        if !resolution.nearest.isEmpty {
            members.append(.init("nearest", .array(resolution.nearest.map { .string($0.place) })))
        }
        if let movedTo = resolution.movedTo { members.append(.init("movedTo", .string(movedTo))) }
        if let act = resolution.ending?.act { members.append(.init("endedBy", .string(act))) }
        if let governance = resolution.governance { members.append(.init("transition", governance.json(language))) }
        if let naming = resolution.untimely {
            members.append(
                .init(
                    "nameOutsideItsDays",
                    .table([
                        "text": .string(naming.words), "validFrom": .optional(naming.validity.from?.description),
                        "validTo": .optional(naming.validity.to?.description),
                    ])))
        }
        switch reference.owner {
        case .ambiguous(let candidates):
            members.append(.init("candidates", .array(candidates.map { .string($0.text) })))
        case .unknown(let reason): members.append(.init("reason", .string(reason.rawValue)))
        case .code, .foreign: break
        }
        return .object(members)
    }
}

extension LawQuotation {
    /// The passage with what the comparison says; the words that differ from the official ones to the quoted ones.
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("start", .integer(passage.range.lowerBound)), .init("end", .integer(passage.range.upperBound)),
            .init("text", .string(passage.text)), .init("status", .string(verdict.name)),
        ]
        if let source = verdict.source {
            members += [
                .init("code", .string(source.article.code.text)), .init("article", .string(source.article.number)),
                .init("language", .string(source.language.rawValue)),
                .init("validFrom", .optional(source.validity.from?.description)),
                .init("validTo", .optional(source.validity.to?.description)),
            ]
            if !source.places.isEmpty {
                members.append(.init("places", .array(source.places.map { .string($0.place) })))
            }
        }
        if case .differs(_, let parts) = verdict {
            let changes = parts.filter { $0.kind != .equal }.map { part in
                JSONValue.object([
                    .init("kind", .string(part.kind == .removed ? "official" : "quoted")),
                    .init("text", .string(part.text)),
                ])
            }
            members.append(.init("differences", .array(changes)))
        }
        return .object(members)
    }
}
