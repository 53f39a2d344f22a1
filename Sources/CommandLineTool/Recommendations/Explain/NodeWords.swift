import Casework
import Citations
import Drafting
import LegalModel
import Reasoning

/// What can be said of a node of a pack in a dossier: statement, finding, exhibits, who proves, who was asked, articles.
struct NodeWords {
    let pack: RulePack
    /// The dossier; `nil` for a pack alone.
    let dossier: Dossier?
    let codes: [CodeIdentifier: CodeName]
    let language: Language

    /// The words of a node; its id only where the pack has none.
    func text(of node: NodeIdentifier) -> String {
        let text = pack.element(node)?.text ?? pack.rule(node)?.text ?? pack.presumption(node)?.text
        return Console.safe(text?.text(preferring: language) ?? node.text)
    }

    /// Why a node has its value, in a sentence; `nil` where only what stands below it says so.
    func sentence(on node: NodeIdentifier, _ entry: TraceEntry) -> String? {
        let element = pack.element(node)
        switch entry.because {
        case .presumed(let id):
            let isIrrebuttable = pack.presumption(id)?.isIrrebuttable ?? false
            return ExplanationWords.presumed(isIrrebuttable: isIrrebuttable)[language]
        case .notRaised:
            guard let asked = asked(dossier?.finding(on: node)) else { break }
            return ExplanationWords.notRaisedAfter(asked.day, asked.entry, by: element?.burden)[language]
        case .asked:
            guard let asked = asked(dossier?.finding(on: node)) else { break }
            return ExplanationWords.awaited(asked.day, asked.entry)[language]
        case .any, .all, .rules, .rule, .setAside, .priorityOpen, .admitted, .undisputed, .proven, .refuted,
            .mustBeAsked, .notAsked, .presumptionOpen, .burdenNotMet, .appreciation, .appreciationMissing:
            break
        }
        return ExplanationWords.because(entry, element)?[language]
    }

    /// Who has to prove a fact.
    func burden(of element: Element) -> String {
        StatusWords.burdenSentence(for: element)[language]
    }

    /// Whom the question was put to, when and how; `nil` when the finding names no letter.
    func askedSentence(_ element: Element) -> String? {
        asked(dossier?.finding(on: element.id)).map { asked in
            ExplanationWords.asked(element.askWhom, on: asked.day, by: asked.entry, asked.kind)[language]
        }
    }

    /// The exhibits of a finding with pages and quotations, in support and against.
    func exhibits(_ finding: Finding) -> [String] {
        let titles = Dictionary((dossier?.exhibits ?? []).map { ($0.id, $0.title) }) { first, _ in first }
        return Evidence.Bearing.allCases.flatMap { bearing in
            finding.evidence.filter { $0.bearing == bearing }.map { evidence in
                let page = evidence.page.map { ExplanationWords.page($0)[language] } ?? ""
                let title = titles[evidence.exhibit].map { " · " + $0.text(preferring: language) } ?? ""
                let words = evidence.quotation.map { " · " + ExplanationWords.quoted($0, language) } ?? ""
                return Console.safe(
                    "\(evidence.exhibit) (\(ExplanationWords.bearing(bearing)[language]))\(page)\(title)\(words)")
            }
        }
    }

    /// An exhibit in a list: number, page, quotation; a minus sign when it speaks against.
    func quoted(_ evidence: Evidence) -> String {
        let page = evidence.page.map { ExplanationWords.page($0)[language] } ?? ""
        let words = evidence.quotation.map { " " + ExplanationWords.quoted($0, language) } ?? ""
        return (evidence.bearing == .contradicts ? "−" : "") + evidence.exhibit.text + page + words
    }

    /// The exhibits of a finding by number, those against it with a minus sign: `P3, −P8`.
    func exhibitNumbers(_ finding: Finding?) -> String {
        var seen: Set<String> = []
        return (finding?.evidence ?? []).map { ($0.bearing == .contradicts ? "−" : "") + $0.exhibit.text }
            .filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    /// The articles of a node, in the house style with abbreviated codes; of a claim none.
    func articles(of node: NodeIdentifier) -> [String] {
        let citations =
            pack.element(node)?.citations ?? pack.rule(node)?.citations ?? pack.presumption(node)?.citations ?? []
        return citations.map(article)
    }

    /// A citation as it is printed.
    func article(_ citation: PackCitation) -> String {
        switch citation {
        case .reference(let reference):
            ExplanationWords.articleWord[language]
                + ReferenceFormatter.text(of: reference, in: language, codes: codes, form: .short, opening: .none)
        case .alternatives(let references): references.map { article(.reference($0)) }.joined(separator: " | ")
        case .text(let text): Console.safe(text)
        }
    }

    /// The message or call by which a question was put.
    private func asked(_ finding: Finding?) -> (day: LocalizedText, entry: String, kind: NotebookEntry.Kind?)? {
        guard let id = finding?.askedBy else { return nil }
        let entry = dossier?.entry(id)
        let day = entry.map { entry in
            LocalizedText.verbatim("").map { tongue, _ in DateWords.text(entry.date, tongue) }
        }
        return (day ?? .verbatim("?"), id.text, entry?.kind)
    }
}
