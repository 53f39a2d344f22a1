import LegalModel

/// Notes the values that passages are made from, while a template is bound.
///
/// Only what is printed or compared counts: a list by its length, a record by its presence, an optional text by whether it
/// is there until it is printed.
final class BasisRecorder {
    /// The values read for each passage that is open, innermost last.
    private var open: [[String: String]] = []
    /// The names printed in each mandatory block that is open, innermost last.
    private var places: [Set<String>] = []
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// Names that only order or vary sentences.
    private static let presentation: Set<String> = [
        "address", "endsSentence", "first", "index", "isFirst", "isLast", "last", "order", "wording",
    ]

    func begin() { open.append([:]) }

    /// The values read since the passage began.
    func end() -> [String: String] {
        let values = open.popLast() ?? [:]
        if !open.isEmpty { open[open.count - 1].merge(values) { $0 + "\n" + $1 } }
        return values
    }

    func beginPlace() { places.append([]) }

    /// Closes the innermost mandatory block; what was printed in it was printed in the outer one, too.
    func endPlace() {
        let names = places.popLast() ?? []
        if !places.isEmpty { places[places.count - 1].formUnion(names) }
    }

    /// The names printed since the innermost mandatory block began.
    var printed: Set<String> { places.last ?? [] }

    func notePrinted(_ path: TemplatePath) {
        guard !places.isEmpty else { return }
        places[places.count - 1].insert(path.description)
    }

    func note(_ path: TemplatePath, _ value: TemplateValue) {
        guard !open.isEmpty, let last = path.names.last, !Self.presentation.contains(last) else { return }
        // The title of an exhibit stands only where it is first named.
        if path.names == ["item", "title"] { return }
        note(path.description, text(value))
    }

    /// Notes what a record says of its own origin: entries of the trace, versions of articles.
    func note(_ origin: TemplateValue?) {
        guard case .record(let parts)? = origin else { return }
        for (name, value) in parts { note(name, text(value)) }
    }

    private func note(_ name: String, _ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1][name, default: ""] += text + "\n"
    }

    /// A value in one form for all runs.
    private func text(_ value: TemplateValue) -> String {
        switch value {
        case .none: ""
        case .text(let text), .symbol(let text), .words(let text, _): text
        case .localized(let translations, _): translations[language] ?? ""
        case .date(let date): date.description
        case .money(let amount): amount.description
        case .integer(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        case .article(let reference): reference.description
        case .language(let language): language.rawValue
        case .inlines(let inlines): "\(inlines.count)"
        case .sequence(let values): values.map(text).joined(separator: " ")
        case .list(let values): "#\(values.count)"
        case .record: "{}"
        }
    }
}
