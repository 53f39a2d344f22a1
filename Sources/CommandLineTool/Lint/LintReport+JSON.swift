import FileFormats
import LegalModel
import Review

extension LintReport {
    /// The document of the contract; in a batch with the id of the text first.
    ///
    /// - Parameters:
    ///   - id: the id of a text in a batch.
    ///   - language: the reader's language.
    ///   - file: data about the file; `nil` in a batch.
    func json(id: JSONValue?, in language: Language, file: FileData? = nil) -> JSONValue {
        .object(
            (id.map { [.init("id", $0)] } ?? []) + [
                .init("findings", .array(findings.map { .object($0.members(in: language)) })),
                .init("readability", .object(readabilityMembers)),
                .init("personalData", .array(personalData.map(\.json))),
                .init(
                    "suppressed",
                    .array(
                        suppressed.map {
                            .object($0.finding.members(in: language) + [.init("reason", .string($0.reason))])
                        })),
            ] + (file.map { [.init("file", $0.json)] } ?? []))
    }

    private var readabilityMembers: [JSONValue.Member] {
        [
            .init("formula", .optional(readability?.formula.rawValue)),
            .init("score", readability.map { .number(($0.score * 100).rounded() / 100) } ?? .null),
            .init("band", .optional(readability?.band.rawValue)),
            .init(
                "longest",
                .array(
                    longest.map {
                        .object([
                            .init("words", .integer($0.words)), .init("start", .integer($0.range.lowerBound)),
                            .init("end", .integer($0.range.upperBound)),
                        ])
                    })),
        ]
    }
}

extension PersonalDatum {
    /// Kind and place.
    var json: JSONValue {
        .object([
            .init("kind", .string(kind.rawValue)), .init("start", .integer(range.lowerBound)),
            .init("end", .integer(range.upperBound)),
        ])
    }
}

extension LintFinding {
    fileprivate func members(in language: Language) -> [JSONValue.Member] {
        [
            .init("rule", .string(rule.rawValue)),
            .init("severity", .string(severity == .blocks ? "block" : "warn")),
            .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
            .init("text", .string(text)), .init("why", .string(why[language])),
            .init("suggestion", .optional(suggestion?[language])),
        ]
    }
}

extension PairFinding {
    /// Rule, kind and the places in both letters; `null` where nothing stands.
    var json: JSONValue {
        .object([
            .init("rule", .string("N8")), .init("kind", .string(kind.rawValue)), .init("a", PairFinding.json(first)),
            .init("b", PairFinding.json(second)),
        ])
    }

    private static func json(_ place: Place?) -> JSONValue {
        guard let place else { return .null }
        return .object([
            .init("start", .integer(place.range.lowerBound)), .init("end", .integer(place.range.upperBound)),
            .init("text", .string(place.text)),
        ])
    }
}
