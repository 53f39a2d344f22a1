import Casework
import FileFormats
import LegalModel

/// The rules of the procedure and the terms of the law, as a list.
struct TermListing {
    private let context: Context
    private let rules: [DeadlineRule]
    private let terms: LegalTermTable

    init(_ context: Context) throws {
        self.context = context
        rules = try context.deadlineCalculator().rules
        terms = try context.legalTerms()
    }

    /// Writes the list, as lines of at most 80 characters or as JSON.
    func write() {
        if context.isJSON {
            Console.write(json: .table(["terms": .array(rules.map(json))]))
        } else {
            for rule in rules { lines(of: rule).forEach(Console.write) }
        }
    }

    private func term(of rule: DeadlineRule) -> LegalTerm? { terms[Identifier(rule.id.text)] }

    private func json(_ rule: DeadlineRule) -> JSONValue {
        let term = term(of: rule)
        return .table([
            "id": .string(rule.id.text), "title": .string(rule.title.text(preferring: context.language)),
            "length": .integer(rule.term.length), "unit": .string(rule.term.unit.name),
            "starts": .optional(term?.start.text[context.language]),
            "suspendable": .boolean(rule.isSuspendable),
            "suspended": .array((term?.suspensions ?? []).map { .string($0.text[context.language]) }),
            "interrupted": .array((term?.interruptions ?? []).map { .string($0.text[context.language]) }),
            "cite": .array(rule.citations.map { .string($0.description) }),
            "from": .optional(term?.validity.from?.description), "to": .optional(term?.validity.to?.description),
            "verification": .string(rule.verification.rawValue),
        ])
    }

    private func lines(of rule: DeadlineRule) -> [String] {
        let language = context.language
        let title = Colon.between(rule.title.text(preferring: language), rule.term.words[language], language)
        var lines = Lines.wrapped("\(rule.id) · \(title)", hanging: "    ")
        guard let term = term(of: rule) else { return lines }
        lines += Lines.wrapped(
            TermWords.from[language] + " " + term.start.text[language], indent: "    ", hanging: "      ")
        for (word, causes) in [(TermWords.suspended, term.suspensions), (TermWords.interrupted, term.interruptions)] {
            for cause in causes {
                let places =
                    cause.citations.isEmpty ? "" : " (\(cause.citations.map(\.description).joined(separator: ", ")))"
                lines += Lines.wrapped(
                    word[language] + " " + cause.text[language] + places, indent: "    ", hanging: "      ")
            }
        }
        let days = [term.validity.from?.description ?? "…", term.validity.to?.description ?? "…"]
        let places = term.citations.map(\.description).joined(separator: ", ")
        lines += Lines.wrapped("(\(places) · \(days.joined(separator: " – ")))", indent: "    ", hanging: "    ")
        return lines
    }
}

extension DeadlineRule.Term.Unit {
    /// The name of the unit in data.
    fileprivate var name: String {
        switch self {
        case .days: "days"
        case .weeks: "weeks"
        case .months: "months"
        case .years: "years"
        case .workingDays(let definition): definition.rawValue
        }
    }
}
