import Casework
import LegalModel

extension RecommendationValues {
    /// The computations of all outcomes, for `{{#each computations}}`: each with
    /// `index` of the claim, `label` (what is computed), `words` (the formula in words), `figures` (in figures, with the
    /// result), `result`, `rounding` (or nothing), `steps`, `articles` (references), `law` (the act that fixes a rate, or
    /// nothing), `rates`, `inputs` (each `label`, `value`, `shownBy`: the number of the exhibit, `entry`: the id of the
    /// message; or nothing).
    ///
    /// What cannot be computed is left out here: check C12 says so, and blocks.
    var computations: [TemplateValue] {
        guard let calculator = input.calculator else { return [] }
        return dossier.claims.enumerated().flatMap { index, claim -> [TemplateValue] in
            let lines = dossier.outcomes.first { $0.claim == claim.id }?.computation ?? []
            return lines.compactMap { line in
                line.computed.flatMap { record(of: $0, index: index + 1, by: calculator) }
            }
        }
    }

    /// The computation of a fact, as those of outcomes but for `index`; nothing without one, or when it cannot be done.
    func computation(of finding: Finding?) -> TemplateValue {
        guard let stated = finding?.computation, let calculator = input.calculator else { return .none }
        return record(of: stated, index: 0, by: calculator) ?? .none
    }

    private func record(of stated: StatedComputation, index: Int, by calculator: Calculator) -> TemplateValue? {
        let day = dossier.ruleDay(for: stated.computation.kind)
        guard let result = try? calculator.result(of: stated.computation, on: day) else { return nil }
        let words = ComputationWords(result, in: language)
        let citations = stated.citations.isEmpty ? result.citations : stated.citations
        return .record([
            "index": .integer(index), "label": .text(words.title), "words": .text(words.formula),
            "figures": .text(words.inFigures), "result": .text(words.value),
            "rounding": words.rounding.map { .text($0) } ?? .none, "steps": .list(words.steps.map { .text($0) }),
            "articles": .list(citations.map { .article($0) }), "law": words.law.map { .text($0) } ?? .none,
            "rates": .list(words.rates.map { .text($0) }), "inputs": .list(inputs(of: stated, words)),
        ])
    }

    /// What a line of a computation is: as the handler wrote it, or as the computation says it.
    func label(of line: ComputationLine, path: String) -> TemplateValue {
        if let label = line.label { return .localized(label, path: path) }
        guard let computation = line.computed?.computation else { return .none }
        return .text(ComputationWords.title(of: computation)[language])
    }

    private func inputs(of stated: StatedComputation, _ words: ComputationWords) -> [TemplateValue] {
        words.inputs.map { input in
            let id = stated.shownBy[input.input]
            let exhibit = id.flatMap { id in dossier.exhibits.first { $0.id == Identifier(id) }?.id.printedNumber }
            let entry = id.flatMap { id in dossier.entries.first { $0.id == Identifier(id) }?.id.text }
            return .record([
                "label": .text(input.label), "value": .text(input.value), "shownBy": .name(exhibit),
                "entry": .name(entry),
            ])
        }
    }
}
