import Casework
import FileFormats
import LegalModel

/// A due date with its count, in words and as JSON.
struct DeadlineView {
    private let deadline: Deadline
    private let language: Language

    init(_ deadline: Deadline, language: Language) {
        self.deadline = deadline
        self.language = language
    }

    var json: JSONValue {
        .table([
            "rule": .string(deadline.rule.id.text), "from": .string(deadline.from.description),
            "due": .string(deadline.due.description), "planned": .string(deadline.planned.description),
            "steps": .array(
                deadline.steps.map {
                    .table(["date": .string($0.day.description), "text": .string(words(of: $0.kind)[language])])
                }),
            "lastDay": .string(deadline.lastDay.description), "source": .optional(source),
            "note": .optional(deadline.rule.note?.text(preferring: language)),
        ])
    }

    /// The lines, at most 80 characters each.
    var lines: [String] {
        var lines = Lines.wrapped(
            "\(deadline.rule.id)  \(deadline.rule.title.text(preferring: language))", hanging: "    ")
        for step in deadline.steps {
            lines += Lines.wrapped("\(step.day)  \(words(of: step.kind)[language])", indent: "  ", hanging: "    ")
        }
        let (due, planned) = (DateWords.text(deadline.due, language), DateWords.text(deadline.planned, language))
        lines.append(
            LocalizedText(fr: "échéance : \(due)", nl: "vervaldag: \(due)", de: "fällig: \(due)", en: "due: \(due)")[
                language])
        if deadline.planned != deadline.due {
            lines.append(
                LocalizedText(
                    fr: "à prévoir pour le \(planned)", nl: "te plannen tegen \(planned)",
                    de: "einzuplanen bis \(planned)", en: "planned by \(planned)")[language])
        }
        if let source { lines.append("(\(source))") }
        if let note = deadline.rule.note { lines += Lines.wrapped(note.text(preferring: language)) }
        return lines
    }

    private var source: String? {
        let extra = deadline.isExtended ? deadline.rule.extensionCitations : []
        let places = (deadline.rule.citations + extra).map(\.description) + [deadline.rule.source].compactMap { $0 }
        return places.isEmpty ? nil : places.joined(separator: ", ")
    }

    private func words(of kind: Deadline.Step.Kind) -> LocalizedText {
        switch kind {
        case .begins:
            LocalizedText(
                fr: "le délai commence le lendemain de l'événement", nl: "de termijn begint de dag na de gebeurtenis",
                de: "die Frist beginnt am Tag nach dem Ereignis", en: "the term begins the day after the event")
        case .ends(let term):
            term.words.map { language, text in DeadlineView.end[language] + " " + text }
        case .suspended(let days):
            LocalizedText(
                fr: "prolongé de \(days) jours de suspension", nl: "verlengd met \(days) dagen schorsing",
                de: "um \(days) Tage Aussetzung verlängert", en: "lengthened by \(days) days of suspension")
        case .moved(let closure):
            closure.words.map { Colon.between($1, DeadlineView.moved[$0], $0) }
        case .twoWorkingDays:
            LocalizedText(
                fr: "un délai de deux jours ou plus comprend au moins deux jours ouvrables",
                nl: "een termijn van twee dagen of meer telt minstens twee werkdagen",
                de: "eine Frist von zwei Tagen oder mehr umfasst mindestens zwei Werktage",
                en: "a term of two days or more holds at least two working days")
        case .planned(let closure):
            closure.words.map { Colon.between($1, DeadlineView.planned[$0], $0) }
        }
    }

    private static let end = LocalizedText(
        fr: "le délai se termine :", nl: "de termijn eindigt:", de: "die Frist endet:", en: "the term ends:")
    private static let moved = LocalizedText(
        fr: "reporté au jour ouvrable suivant", nl: "verschoven naar de volgende werkdag",
        de: "auf den nächsten Werktag verschoben", en: "moved to the next working day")
    private static let planned = LocalizedText(
        fr: "le service prévoit le jour ouvrable précédent", nl: "de dienst plant op de werkdag ervoor",
        de: "der Dienst plant den Werktag davor", en: "the service plans on the working day before")
}

extension Deadline.Closure {
    fileprivate var words: LocalizedText {
        switch self {
        case .saturday: LocalizedText(fr: "samedi", nl: "zaterdag", de: "Samstag", en: "Saturday")
        case .sunday: LocalizedText(fr: "dimanche", nl: "zondag", de: "Sonntag", en: "Sunday")
        case .holiday(let name):
            LocalizedText(
                fr: name.text(preferring: .french), nl: name.text(preferring: .dutch),
                de: name.text(preferring: .german), en: name.text(preferring: .english))
        }
    }
}

extension DeadlineRule.Term {
    /// The length in words.
    var words: LocalizedText {
        switch unit {
        case .days:
            LocalizedText(fr: "\(length) jours", nl: "\(length) dagen", de: "\(length) Tage", en: "\(length) days")
        case .weeks:
            LocalizedText(
                fr: "\(length) semaines", nl: "\(length) weken", de: "\(length) Wochen", en: "\(length) weeks")
        case .months:
            LocalizedText(
                fr: "\(length) mois", nl: "\(length) maanden", de: "\(length) Monate", en: "\(length) months")
        case .years:
            length == 1
                ? LocalizedText(fr: "1 an", nl: "1 jaar", de: "1 Jahr", en: "1 year")
                : LocalizedText(fr: "\(length) ans", nl: "\(length) jaar", de: "\(length) Jahre", en: "\(length) years")
        case .workingDays:
            LocalizedText(
                fr: "\(length) jours ouvrables", nl: "\(length) werkdagen", de: "\(length) Werktage",
                en: "\(length) working days")
        }
    }
}
