public import LegalModel

/// Reads `deadlines.yaml` and `holidays.yaml`. Strict: an unknown key or value is a fault with its place.
public enum DeadlineData {
    /// A calculator from the two files, and the terms of the law.
    ///
    /// - Throws: also when a term bears the id of a deadline.
    public static func calculator(
        deadlines: SourceNode, holidays: SourceNode, terms: LegalTermTable = .empty
    ) throws(DataFault) -> DeadlineCalculator {
        var reader = try deadlines.mapping()
        var rules: [DeadlineRule] = []
        for node in try reader.required("rules").sequence() {
            let rule = try self.rule(node)
            guard !rules.contains(where: { $0.id == rule.id }) else {
                throw DataFault(.duplicateIdentifier(rule.id.text), at: node.location)
            }
            rules.append(rule)
        }
        for term in terms.terms {
            guard !rules.contains(where: { $0.id.text == term.id.text }) else {
                throw DataFault(.duplicateIdentifier(term.id.text), at: deadlines.location)
            }
            rules.append(term.rule)
        }
        let receipt = try receiptByPost(try reader.required("receiptByPost"))
        try reader.finish()
        return DeadlineCalculator(rules: rules, holidays: try calendar(holidays), receiptByPost: receipt)
    }

    private static func calendar(_ node: SourceNode) throws(DataFault) -> HolidayCalendar {
        var reader = try node.mapping()
        var source = try reader.required("source").mapping()
        _ = try source.required("reference").nonEmptyText()
        _ = try source.required("place").nonEmptyText()
        _ = try source.required("state").date()
        try source.finish()
        let _: DeadlineRule.Verification = try reader.required("verification").choice()
        var holidays: [HolidayCalendar.Holiday] = []
        for node in try reader.required("holidays").sequence() { holidays.append(try holiday(node)) }
        try reader.finish()
        return HolidayCalendar(holidays: holidays)
    }

    private static func holiday(_ node: SourceNode) throws(DataFault) -> HolidayCalendar.Holiday {
        var reader = try node.mapping()
        let name = try reader.required("name").translations(default: .french)
        let rule: HolidayCalendar.Rule
        if let days = reader.optional("easter") {
            rule = .easter(days: try days.integer())
        } else {
            let month = try reader.required("month")
            let day = try reader.required("day")
            // 2000 is a leap year: a day that it lacks, every year lacks.
            guard CivilDate(year: 2000, month: try month.integer(), day: try day.integer()) != nil else {
                throw day.invalid(.date)
            }
            rule = .fixed(month: try month.integer(), day: try day.integer())
        }
        try reader.finish()
        return HolidayCalendar.Holiday(name: name, rule: rule)
    }

    private static func receiptByPost(_ node: SourceNode) throws(DataFault) -> DeadlineRule.Term {
        var reader = try node.mapping()
        let term = try term(&reader)
        let _: DeadlineRule.Verification = try reader.required("verification").choice()
        try reader.finish()
        return term
    }

    private static func rule(_ node: SourceNode) throws(DataFault) -> DeadlineRule {
        var reader = try node.mapping()
        var extensionLength: Int?
        var extensionCitations: [ArticleReference] = []
        if let node = reader.optional("extension") {
            var extensionReader = try node.mapping()
            extensionLength = try positive(try extensionReader.required("length"))
            extensionCitations = try references(try extensionReader.list("cite"))
            try extensionReader.finish()
        }
        var alerts: [Int] = []
        for node in try reader.list("alerts") { alerts.append(try positive(node)) }
        let rule = DeadlineRule(
            id: try reader.required("id").identifier(),
            title: try reader.required("title").translations(default: .french), term: try term(&reader),
            bearer: try reader.required("bears").choice(), extensionLength: extensionLength,
            extensionCitations: extensionCitations,
            isSuspendable: try reader.optional("suspendable")?.boolean() ?? false, alerts: alerts.sorted(),
            citations: try references(try reader.list("cite")), source: try reader.optional("source")?.nonEmptyText(),
            verification: try reader.required("verification").choice(),
            note: try reader.optional("note")?.translations(default: .french))
        try reader.finish()
        return rule
    }

    private static func term(_ reader: inout MappingReader) throws(DataFault) -> DeadlineRule.Term {
        let length = try positive(try reader.required("length"))
        let unitNode = try reader.required("unit")
        let definition: WorkingDay? = try reader.optional("workingDay").map { node throws(DataFault) in
            try node.choice()
        }
        let unit: DeadlineRule.Term.Unit
        switch try unitNode.text() {
        case "days": unit = .days
        case "weeks": unit = .weeks
        case "months": unit = .months
        case "years": unit = .years
        case "workingDays":
            guard let definition else { throw DataFault(.missingKey("workingDay"), at: unitNode.location) }
            unit = .workingDays(definition)
        default: throw unitNode.invalid(.oneOf(["days", "workingDays", "weeks", "months", "years"]))
        }
        return DeadlineRule.Term(length: length, unit: unit)
    }

    private static func references(_ nodes: [SourceNode]) throws(DataFault) -> [ArticleReference] {
        var references: [ArticleReference] = []
        for node in nodes { references.append(try node.articleReference()) }
        return references
    }

    private static func positive(_ node: SourceNode) throws(DataFault) -> Int {
        let value = try node.integer()
        guard (1...100_000).contains(value) else { throw node.invalid(.integer) }
        return value
    }
}
