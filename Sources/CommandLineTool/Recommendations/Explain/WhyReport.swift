import Casework
import Drafting
import LegalModel
import Reasoning

/// Why one node of an argument has its value, or why not, with all that was submitted on it.
struct WhyReport {
    let node: NodeIdentifier
    let matter: ExplanationCase

    /// - Throws: a wrong use when no pack of the claims explained has the node.
    init(_ text: String, in matter: ExplanationCase) throws {
        let wanted = text.lowercased()
        let claim = matter.claims.first { $0.isNamed(text) }?.result.claim
        let ids = matter.packs.flatMap { pack in
            pack.elements.map(\.id) + pack.rules.map(\.id) + pack.presumptions.map(\.id)
        }
        guard let found = claim ?? ids.first(where: { $0.text.lowercased() == wanted }) else {
            let near = ids.map(\.text).filter { $0.lowercased().contains(wanted) }
            var seen: Set<String> = []
            let leaves = matter.claims.flatMap(\.decisiveLeaves).map(\.id.text)
            let decisive = leaves.filter { seen.insert($0).inserted }
            let known = near.isEmpty ? decisive : near
            throw Failure.wrongValue(text, option: "--why", expected: known.joined(separator: " "))
        }
        node = found
        self.matter = matter
    }

    private var language: Language { matter.language }

    /// The lines, pack by pack.
    var lines: [String] {
        var result: [String] = []
        for pack in matter.packs {
            guard let evaluation = matter.claims.first(where: { $0.pack.id == pack.id })?.evaluation,
                let explanation = Explanation(of: node, in: evaluation, under: pack)
            else { continue }
            if !result.isEmpty { result.append("") }
            result += lines(explanation, evaluation, matter.words(pack))
        }
        return result
    }

    private func lines(_ explanation: Explanation, _ evaluation: Evaluation, _ words: NodeWords) -> [String] {
        let root = explanation.root
        let value = ExplanationWords.value(root.value, of: root.subject)[language]
        var result = Lines.wrapped(
            "\(ExplanationWords.sign(root.value)) \(words.text(of: node)) – \(value)", hanging: "  ")
        result += Lines.wrapped(
            "\(ExplanationWords.kind(words.pack.element(node), root.subject)[language]) · \(node)", indent: "  ")
        result.append("")
        if root.subject == .leaf {
            result += leaf(root, words, indent: "  ")
        } else {
            let articles = words.articles(of: node)
            if !articles.isEmpty {
                result += Lines.wrapped("§ " + articles.joined(separator: " · "), indent: "  ", hanging: "    ")
            }
        }
        if root.subject == .leaf, root.children.isEmpty { return result + serves(words) }
        switch root.value {
        case .notEstablished where root.subject != .leaf: result += failing(explanation, words)
        case .established, .open, .notEstablished:
            result +=
                ["", ExplanationWords.restsOn[language]]
                + ExplanationTree(words: words).lines(explanation)
        }
        return result + serves(words)
    }

    /// Why not: the first elements that fail, who had to prove them, what was submitted.
    private func failing(_ explanation: Explanation, _ words: NodeWords) -> [String] {
        ["", ExplanationWords.whyNot[language]]
            + explanation.leaves.flatMap { step -> [String] in
                let label = ExplanationWords.label(step.link, step.subject)?[language]
                let text = words.text(of: step.node)
                let head = label.map { Colon.between($0, text, language) } ?? text
                return Lines.wrapped(
                    "\(ExplanationWords.sign(step.value)) \(head) [\(step.node)]", indent: "  ", hanging: "    ")
                    + leaf(step, words, indent: "    ")
            }
    }

    /// All that is held on a leaf.
    private func leaf(_ step: ExplanationStep, _ words: NodeWords, indent: String) -> [String] {
        guard let element = words.pack.element(step.node) else { return [] }
        let finding = matter.dossier.finding(on: step.node)
        var result: [String] = []
        func add(_ text: String?) {
            guard let text else { return }
            result += Lines.wrapped(text, indent: indent, hanging: indent + "  ")
        }
        func add(_ label: LocalizedText, _ text: String?) {
            add(text.map { Colon.between(label[language], $0, language) })
        }
        add(words.sentence(on: step.node, TraceEntry(value: step.value, because: step.because)))
        add(ExplanationWords.reason, finding?.reason.map { Console.safe($0.text(preferring: language)) })
        for side in Side.allCases { add(ExplanationWords.side(side), position(of: side, finding)) }
        for exhibit in finding.map(words.exhibits) ?? [] { add(ExplanationWords.exhibit, exhibit) }
        if finding?.evidence.isEmpty ?? true { add(ExplanationWords.nothingSubmitted[language]) }
        add(words.burden(of: element))
        add(words.askedSentence(element))
        if step.value == .open, let question = element.question?.text(preferring: language) {
            add(ExplanationWords.addressee(element.askWhom), ExplanationWords.quoted(Console.safe(question), language))
        }
        if !element.factors.isEmpty {
            add(
                ExplanationWords.factors,
                element.factors.map { Console.safe($0.text(preferring: language)) }.joined(separator: " ; "))
        }
        let articles = words.articles(of: step.node)
        add(articles.isEmpty ? nil : "§ " + articles.joined(separator: " · "))
        return result
    }

    private func position(of side: Side, _ finding: Finding?) -> String? {
        finding?.position(of: side).flatMap { position in
            let summary = position.summary.map { Console.safe($0.text(preferring: language)) }
            let words = position.words.map { words in
                ExplanationWords.quoted(Console.safe(words.quotation), language) + " (\(words.entry))"
            }
            let parts = [summary, words].compactMap { $0 }
            return parts.isEmpty ? nil : parts.joined(separator: " – ")
        }
    }

    /// The claims that lean on the node.
    private func serves(_ words: NodeWords) -> [String] {
        let claims = matter.claims.filter { claim in
            claim.pack.id == words.pack.id && claim.result.claim != node
                && Evaluator(claim.pack).decisiveNodes(of: claim.result.claim, findings: claim.findings).contains(node)
        }
        guard !claims.isEmpty else {
            let isClaim = words.pack.element(node)?.isClaim ?? false
            return isClaim ? [] : [""] + Lines.wrapped(ExplanationWords.servesNothing[language], indent: "  ")
        }
        let names = claims.map { matter.name(of: $0.result.claim, in: words.pack) }.joined(separator: ", ")
        return [""]
            + Lines.wrapped(
                Colon.between(ExplanationWords.serves[language], names, language), indent: "  ", hanging: "    ")
    }
}
