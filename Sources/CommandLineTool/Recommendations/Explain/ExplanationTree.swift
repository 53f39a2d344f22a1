import Casework
import LegalModel
import Reasoning

/// Lays an explanation out as a tree of 80 columns, with findings and articles.
struct ExplanationTree {
    let words: NodeWords

    private var language: Language { words.language }

    /// The lines of one claim's tree.
    func lines(_ explanation: Explanation) -> [String] { lines(explanation.root, first: "", rest: "") }

    private func lines(_ step: ExplanationStep, first: String, rest: String) -> [String] {
        let children = step.children
        let stem = rest + (children.isEmpty ? "  " : "│ ")
        var result = Lines.wrapped(head(step), indent: first, hanging: stem)
        for detail in details(step) { result += Lines.wrapped(detail, indent: stem, hanging: stem + "  ") }
        for (index, child) in children.enumerated() {
            let isLast = index == children.count - 1
            result += lines(child, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "))
        }
        return result
    }

    /// Sign, label, statement, value.
    private func head(_ step: ExplanationStep) -> String {
        let label = ExplanationWords.label(step.link, step.subject)?[language]
        let value = ExplanationWords.value(step.value, of: step.subject)[language]
        let text = words.text(of: step.node)
        let named = label.map { Colon.between($0, text, language) } ?? text
        return "\(ExplanationWords.sign(step.value)) \(named) [\(step.node)] – \(value)"
    }

    private func details(_ step: ExplanationStep) -> [String] {
        guard !step.isToldAbove else { return [ExplanationWords.toldAbove[language]] }
        var result: [String] = []
        let entry = TraceEntry(value: step.value, because: step.because)
        if let sentence = words.sentence(on: step.node, entry) {
            result.append(sentence)
        }
        if step.subject == .leaf, let element = words.pack.element(step.node) {
            if let finding = words.dossier?.finding(on: step.node) { result += details(finding) }
            if element.burden != nil { result.append(words.burden(of: element)) }
            if let asked = words.askedSentence(element) { result.append(asked) }
        }
        let articles = step.subject == .claim ? [] : words.articles(of: step.node)
        if !articles.isEmpty { result.append("§ " + articles.joined(separator: " · ")) }
        return result
    }

    /// The reason and the exhibits of a finding.
    private func details(_ finding: Finding) -> [String] {
        var result: [String] = []
        if let reason = finding.reason?.text(preferring: language) { result.append(Console.safe(reason)) }
        if !finding.evidence.isEmpty {
            let exhibits = finding.evidence.map(words.quoted).joined(separator: ", ")
            result.append(Console.safe(Colon.between(ExplanationWords.exhibits[language], exhibits, language)))
        }
        return result
    }
}
