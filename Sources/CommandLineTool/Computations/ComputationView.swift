import Casework
import Citations
import Drafting
import FileFormats
import LegalModel

/// A computation as it is shown: in lines, as JSON, and as a dossier holds it.
struct ComputationView {
    private let result: ComputationResult
    private let day: CivilDate
    private let language: Language
    private let words: ComputationWords

    init(_ result: ComputationResult, on day: CivilDate, language: Language) {
        self.result = result
        self.day = day
        self.language = language
        words = ComputationWords(result, in: language)
    }

    /// The lines, at most 80 characters each.
    func lines(codes: [CodeIdentifier: CodeName]) -> [String] {
        var lines = Lines.wrapped(Colon.between(words.title.capitalizedFirst, words.value, language))
        lines.append("")
        for input in words.inputs {
            lines += Lines.wrapped(Colon.between(input.label, input.value, language), indent: "  ", hanging: "    ")
        }
        lines += section(ComputationView.formula, [words.formula, words.inFigures])
        lines += section(ComputationView.steps, words.steps)
        if let rounding = words.rounding { lines += section(ComputationView.rounding, [rounding]) }
        let places = result.citations.map { reference in
            ReferenceFormatter.text(of: reference, in: language, codes: codes, form: .long, opening: .word)
        }
        if !places.isEmpty || !words.rates.isEmpty {
            lines += section(ComputationView.source, places + [words.law].compactMap { $0 } + words.rates)
        } else {
            lines += section(ComputationView.source, [ComputationView.noSource[language]])
        }
        if !words.notes.isEmpty { lines += section(ComputationView.note, words.notes) }
        return lines
    }

    private func section(_ title: LocalizedText, _ texts: [String]) -> [String] {
        [title[language]] + texts.flatMap { Lines.wrapped($0, indent: "  ", hanging: "    ") }
    }

    /// The result for programs: amounts and days as in files, words in the language asked.
    var json: JSONValue {
        .table([
            "kind": .string(result.computation.kind.rawValue), "on": .string(day.description),
            "result": .string(result.value.description), "formula": .string(words.formula),
            "figures": .string(words.inFigures),
            "inputs": .array(
                words.inputs.map { input in
                    .table([
                        "input": .string(input.input.rawValue), "label": .string(input.label),
                        "value": .string(input.value),
                    ])
                }),
            "steps": .array(words.steps.map { .string($0) }), "rounding": .optional(words.rounding),
            "source": .array(result.citations.map { .string($0.description) }),
            "law": .optional(words.law), "rates": .array(result.rates.map(ComputationView.json)),
            "notes": .array(words.notes.map { .string($0) }),
        ])
    }

    private static func json(_ rate: InterestRate) -> JSONValue {
        .table([
            "from": .string(rate.span.first.description), "to": .string(rate.span.last.description),
            "rate": .string(rate.rate.description), "gazette": .optional(rate.gazette?.description),
            "state": .string(rate.state.rawValue), "source": .string(rate.source),
        ])
    }

    /// The lines `amount:` and `computation:` as an outcome of a dossier holds them.
    var yaml: String {
        let stated = StatedComputation(result.computation)
        return stated.outcomeYAML(amount: result.value)
    }

    private static let formula = LocalizedText(fr: "Formule", nl: "Formule", de: "Formel", en: "Formula")
    private static let steps = LocalizedText(fr: "Étapes", nl: "Stappen", de: "Schritte", en: "Steps")
    private static let rounding = LocalizedText(fr: "Arrondi", nl: "Afronding", de: "Rundung", en: "Rounding")
    private static let source = LocalizedText(fr: "Source", nl: "Bron", de: "Quelle", en: "Source")
    private static let note = LocalizedText(fr: "À savoir", nl: "Goed om te weten", de: "Zu beachten", en: "To know")
    private static let noSource = LocalizedText(
        fr: "aucun article : à nommer dans le dossier (cite)", nl: "geen artikel: te noemen in het dossier (cite)",
        de: "kein Artikel: in der Akte zu nennen (cite)", en: "no article: to be named in the dossier (cite)")
}
