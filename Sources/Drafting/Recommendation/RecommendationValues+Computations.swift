import Casework
import LegalModel

extension RecommendationValues {
    /// The computations of an outcome, for `{{#each claim.outcome.computations}}`: each with
    /// `label` (what is computed), `words` (the formula in words), `figures` (in figures, with the result), `result`,
    /// `rounding` (or nothing), `steps`, `articles` (references), `law` (the act that fixes a rate, or nothing), `rates`, `inputs` (each `label`, `value`, `shownBy`:
    /// the number of the exhibit, or nothing).
    ///
    /// What cannot be computed is left out here: check C12 says so, and blocks.
    func computations(of outcome: Outcome) -> [TemplateValue] {
        guard let calculator = input.calculator else { return [] }
        return outcome.computation.compactMap { line in
            guard let stated = line.computed,
                let result = try? calculator.result(of: stated.computation, on: dossier.ruleDay(for: stated.computation.kind))
            else { return nil }
            let words = ComputationWords(result, in: language)
            let citations = stated.citations.isEmpty ? result.citations : stated.citations
            return .record([
                "label": .text(words.title), "words": .text(words.formula), "figures": .text(words.inFigures),
                "result": .text(words.value), "rounding": words.rounding.map { .text($0) } ?? .none,
                "steps": .list(words.steps.map { .text($0) }), "articles": .list(citations.map { .article($0) }),
                "law": words.law.map { .text($0) } ?? .none, "rates": .list(words.rates.map { .text($0) }), "inputs": .list(inputs(of: stated, words)),
            ])
        }
    }

    /// What a line of a computation is: as the handler wrote it, or as the computation says it.
    func label(of line: ComputationLine, path: String) -> TemplateValue {
        if let label = line.label { return .localized(label, path: path) }
        guard let computation = line.computed?.computation else { return .none }
        return .text(ComputationWords.title(of: computation)[language])
    }

    private func inputs(of stated: StatedComputation, _ words: ComputationWords) -> [TemplateValue] {
        words.inputs.map { input in
            let exhibit = stated.shownBy[input.input].flatMap { id in
                dossier.exhibits.first { $0.id == Identifier(id) }?.id.printedNumber
            }
            return .record([
                "label": .text(input.label), "value": .text(input.value), "shownBy": .name(exhibit),
            ])
        }
    }
}
