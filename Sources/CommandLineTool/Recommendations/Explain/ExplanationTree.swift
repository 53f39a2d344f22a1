import Casework
import Citations
import Drafting
import LegalModel
import Reasoning

/// Lays an explanation out as a tree of 80 columns, with findings and articles.
struct ExplanationTree {
    let pack: RulePack
    let dossier: Dossier
    let codes: [CodeIdentifier: CodeName]
    let language: Language

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
        let colon = language == .french ? " : " : ": "
        let value = ExplanationWords.value(step.value, of: step.subject)[language]
        return Console.safe(
            "\(ExplanationWords.sign(step.value)) \(label.map { $0 + colon } ?? "")\(text(of: step.node)) – \(value)")
    }

    /// The words of a node, else its id.
    func text(of node: NodeIdentifier) -> String {
        let text = pack.element(node)?.text ?? pack.rule(node)?.text ?? pack.presumption(node)?.text
        return text?.text(preferring: language) ?? node.text
    }

    private func details(_ step: ExplanationStep) -> [String] {
        guard !step.isToldAbove else { return [ExplanationWords.toldAbove[language]] }
        var result: [String] = []
        let element = pack.element(step.node)
        if let because = ExplanationWords.because(step, element) { result.append(because[language]) }
        if step.subject == .leaf, let finding = dossier.finding(on: step.node) { result += details(finding) }
        let articles = articles(of: step)
        if !articles.isEmpty { result.append("§ " + articles.joined(separator: " · ")) }
        return result
    }

    /// The reason and the exhibits of a finding.
    private func details(_ finding: Finding) -> [String] {
        var result: [String] = []
        if let reason = finding.reason?.text(preferring: language) { result.append(Console.safe(reason)) }
        if !finding.evidence.isEmpty {
            let word = LocalizedText(fr: "Pièces : ", nl: "Stukken: ", de: "Unterlagen: ", en: "Exhibits: ")[language]
            result.append(Console.safe(word + finding.evidence.map(\.typed).joined(separator: ", ")))
        }
        if let entry = finding.askedBy {
            result.append(
                LocalizedText(
                    fr: "Demandé par \(entry).", nl: "Gevraagd met \(entry).", de: "Gefragt mit \(entry).",
                    en: "Asked by \(entry).")[language])
        }
        return result
    }

    /// The articles of a node, in the house style with abbreviated codes.
    private func articles(of step: ExplanationStep) -> [String] {
        let citations: [PackCitation] =
            switch step.subject {
            case .claim: []
            case .group, .leaf: pack.element(step.node)?.citations ?? []
            case .rule: pack.rule(step.node)?.citations ?? []
            case .presumption: pack.presumption(step.node)?.citations ?? []
            }
        return citations.map { citation in
            switch citation {
            case .reference(let reference):
                ReferenceFormatter.text(of: reference, in: language, codes: codes, form: .short)
            case .text(let text): Console.safe(text)
            }
        }
    }
}
