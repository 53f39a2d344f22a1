import FileFormats
import LegalModel
import Review

extension LintReport {
    /// The document of the contract; in a batch with the id of the text first.
    func json(id: JSONValue?, in language: Language) -> JSONValue {
        .object(
            (id.map { [.init("id", $0)] } ?? []) + [
                .init("findings", .array(findings.map { .object($0.members(in: language)) })),
                .init(
                    "suppressed",
                    .array(
                        suppressed.map {
                            .object($0.finding.members(in: language) + [.init("reason", .string($0.reason))])
                        })),
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
