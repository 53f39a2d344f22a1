import Casework
import LegalModel
import Reasoning
import Rendering

/// Turns an argument, or one sheet of it, into a diagram with words.
struct ArgumentDiagram {
    let graph: ArgumentGraph
    let words: NodeWords
    /// Begins the name of each drawing.
    let name: String

    private var language: Language { words.language }

    /// The whole argument as one drawing.
    func whole(title: String) -> Diagram {
        diagram(name, title: title, graph.nodes.map { box($0, target: nil) }, graph.links)
    }

    /// The sheets as pictures of a page, each headed by its conclusion.
    var sheets: [PageBlock] {
        let sheets = graph.sheets()
        return sheets.indices.map { index in
            let text = words.text(of: sheets[index].root)
            let title = sheets.count == 1 ? text : "\(PictureWords.sheet(index + 1, sheets.count)[language]) · \(text)"
            return .picture(sheet(index, of: sheets, title: title), caption: title)
        }
    }

    /// One sheet; what is told on another leads there.
    func sheet(_ index: Int, of sheets: [ArgumentSheet], title: String) -> Diagram {
        let sheet = sheets[index]
        let nodes = Dictionary(graph.nodes.map { ($0.id, $0) }) { first, _ in first }
        let boxes = sheet.nodes.compactMap { nodes[$0] }.map { node in
            if let target = sheet.references[node.id], target != index {
                box(node, target: target)
            } else {
                box(node, target: nil)
            }
        }
        return diagram(sheetName(index), title: title, boxes, sheet.links(of: graph))
    }

    /// The name of a sheet: where links lead.
    func sheetName(_ index: Int) -> String { "\(name)-\(index + 1)" }

    private func diagram(
        _ name: String, title: String, _ boxes: [DiagramBox], _ links: [ArgumentGraph.Link]
    ) -> Diagram {
        Diagram(
            name: name, title: title, description: PictureWords.description(boxes.count, links.count)[language],
            language: language, boxes: boxes, arrows: links.map(arrow))
    }

    private func arrow(_ link: ArgumentGraph.Link) -> DiagramArrow {
        let (kind, label) = PictureWords.arrow(link.kind)
        return DiagramArrow(from: link.from.text, to: link.to.text, kind: kind, label: label?[language])
    }

    private func box(_ node: ArgumentGraph.Node, target: Int?) -> DiagramBox {
        let element = words.pack.element(node.id)
        let state = node.value.map(PictureWords.state)
        let label = self.label(of: node, element)
        let text = words.text(of: node.id)
        let value = node.value.map { ExplanationWords.value($0, of: node.subject)[language] }
        var notes: [String] = []
        if let target {
            notes = [PictureWords.seeSheet(target + 1)[language]]
        } else {
            if let rule = node.rule {
                notes.append(Colon.between(PictureWords.ruleWord[language], words.text(of: rule), language))
            }
            if let element, element.isLeaf, node.value != nil, let because = node.because, let value = node.value {
                let entry = TraceEntry(value: value, because: because)
                if let sentence = words.sentence(on: node.id, entry) { notes.append(sentence) }
                let exhibits = words.exhibitNumbers(words.dossier?.finding(on: node.id))
                if !exhibits.isEmpty {
                    notes.append(Colon.between(ExplanationWords.exhibits[language], exhibits, language))
                }
            }
            let articles =
                (node.subject == .claim ? [] : words.articles(of: node.id)) + (node.rule.map(words.articles) ?? [])
            if !articles.isEmpty { notes.append(shortened(articles)) }
            if node.folded > 0 { notes.append(PictureWords.folded(node.folded)[language]) }
        }
        let spoken = [label, text, value].compactMap { $0 }.joined(separator: " – ")
        return DiagramBox(
            id: node.id.text, shape: target == nil ? shape(of: node, element) : .reference, state: state, label: label,
            text: text, notes: notes, spoken: ([spoken] + notes).joined(separator: ". "),
            target: target.map { "#" + sheetName($0) })
    }

    /// At most three articles, each once, and how many more.
    private func shortened(_ articles: [String]) -> String {
        var seen: Set<String> = []
        let unique = articles.filter { seen.insert($0).inserted }
        let more = unique.count > 3 ? " + \(unique.count - 3)" : ""
        return unique.prefix(3).map { $0.replacing("§ ", with: "§\u{A0}").replacing("art. ", with: "art.\u{A0}") }
            .joined(separator: " · ") + more
    }

    private func label(of node: ArgumentGraph.Node, _ element: Element?) -> String {
        let kind = ExplanationWords.kind(element, node.subject)[language]
        guard let element else { return kind }
        switch element.basis {
        case .any: return kind + " · " + PictureWords.oneSuffices[language]
        case .all: return kind + " · " + PictureWords.allNeeded[language]
        case .rules(let ids):
            return node.rule == nil && ids.count > 1 ? kind + " · " + PictureWords.oneRuleSuffices[language] : kind
        case .fact, .openNorm: return kind
        }
    }

    private func shape(of node: ArgumentGraph.Node, _ element: Element?) -> DiagramBox.Shape {
        switch node.subject {
        case .claim: .claim
        case .group: .conclusion
        case .rule: .rule
        case .presumption: .presumption
        case .leaf: element?.isOpenNorm ?? false ? .appreciation : .fact
        }
    }
}
