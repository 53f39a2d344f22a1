import Citations
import FileFormats
import LegalModel

/// The citations of a text, checked on a day, with the coverage of the check.
struct CitationReport {
    let entries: [Entry]
    let day: CivilDate
    /// The names of codes.
    var codes: [CodeIdentifier: CodeName] = [:]
    /// The reader's language.
    var language = Language.french

    /// One citation with what was found of its references.
    struct Entry {
        let citation: FoundCitation
        let references: [(reference: CitedReference, resolution: Resolution)]

        var isChecked: Bool { !references.isEmpty && references.allSatisfy(\.resolution.status.isChecked) }
        var isOutside: Bool { references.contains { $0.resolution.status == .notCovered } }
    }

    /// Citations of which every reference was looked up.
    var checked: Int { entries.count { $0.isChecked } }

    /// Citations with a reference that the corpus does not hold.
    var outside: Int { entries.count { $0.isOutside } }

    /// Whether something is cited that does not exist or was not in force.
    var isBlocked: Bool {
        entries.contains { entry in
            entry.references.contains { CitationReport.blocks($0.resolution.status) }
        }
    }

    private static func blocks(_ status: CitationStatus) -> Bool {
        switch status {
        case .noSuchArticle, .noSuchParagraph, .notInForce, .repealed: true
        case .resolved, .otherVersion, .renumbered, .ambiguous, .foreign, .notCovered, .unresolved: false
        }
    }

    /// The document of the contract; in a batch with the id of the text first.
    func json(id: JSONValue?) -> JSONValue {
        .object(
            (id.map { [.init("id", $0)] } ?? []) + [
                .init("citations", .array(entries.map { $0.json(language) })),
                .init(
                    "coverage",
                    .table([
                        "found": .integer(entries.count), "checked": .integer(checked),
                        "outsideCorpus": .integer(outside),
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
            .init("subparagraph", .optional(reference.subparagraph)), .init("item", .optional(reference.item)),
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
        switch reference.owner {
        case .ambiguous(let candidates):
            members.append(.init("candidates", .array(candidates.map { .string($0.text) })))
        case .unknown(let reason): members.append(.init("reason", .string(reason.rawValue)))
        case .code, .foreign: break
        }
        return .object(members)
    }
}
