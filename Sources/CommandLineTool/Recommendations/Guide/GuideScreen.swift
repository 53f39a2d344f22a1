import Casework
import Drafting
import LegalModel
import Reasoning

/// What the guide shows, in lines of 80 columns.
struct GuideScreen {
    let context: Context
    let number: DossierNumber

    var language: Language { context.language }

    /// What is said when the guide is left.
    var farewell: String { GuideSentences.farewell(number)[language] }

    /// A text in lines.
    func lines(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
        Lines.wrapped(Console.safe(text), indent: indent, hanging: hanging)
    }

    func write(_ lines: [String]) { lines.forEach(Console.write) }

    /// The head of a sitting.
    func welcome(_ guide: Guide) {
        let subject = guide.dossier.subject.text(preferring: language)
        write(lines("\(number) · \(subject)"))
        write(lines(GuideSentences.keys[language]))
        if guide.packs.isEmpty { write(lines(GuideSentences.noPacks[language])) }
    }

    /// A question with all that is needed to answer it.
    func show(_ question: GuideQuestion, in guide: Guide, isNewGroup: Bool) {
        let progress = question.beginsElement ? progress(guide) : []
        if !progress.isEmpty { write([""] + progress) }
        if isNewGroup, let group = question.group { write(["", GuideWords.heading(of: group)[language]]) }
        write([""])
        if let element = question.element { write(statement(of: element, question, guide)) }
        write(lines(question.prompt[language], indent: "  "))
        if let former = question.former {
            write(lines(GuideSentences.former[language] + " " + former[language], indent: "    "))
        }
        write(offers(for: question, in: guide.dossier))
        if !question.choices.isEmpty { write([""] + choices(question)) }
        if let hint = question.hint { write(lines("(" + hint[language] + ")", indent: "  ")) }
        if let current = question.current {
            write(lines(GuideSentences.keep(current[language])[language], indent: "  "))
        } else if question.isOptional {
            write(lines(GuideSentences.mayStayEmpty[language], indent: "  "))
        }
    }

    /// The statement, what it is for, who has to prove it, what to look at.
    private func statement(of element: Element, _ question: GuideQuestion, _ guide: Guide) -> [String] {
        var result = lines((element.text?.text(preferring: language) ?? element.id.text) + ".", hanging: "  ")
        guard case .status = question.subject else { return result }
        if let purpose = purpose(of: element, guide) { result += lines(purpose, indent: "  ", hanging: "    ") }
        result += lines(StatusWords.burdenSentence(for: element)[language], indent: "  ", hanging: "    ")
        for factor in element.factors {
            result += lines("– " + factor.text(preferring: language), indent: "  ", hanging: "    ")
        }
        return result + [""]
    }

    /// The node above the element on its way from the claim: what it is needed for.
    private func purpose(of element: Element, _ guide: Guide) -> String? {
        guard let path = guide.reason(for: element.id)?.paths.first, let step = path.steps.last,
            let above = path.steps.dropLast().last
        else { return nil }
        let name = text(of: above.node, guide)
        return GuideSentences.purpose(step.link, name)[language]
    }

    /// The words of a node, without a final point.
    func text(of node: NodeIdentifier, _ guide: Guide) -> String {
        for pack in guide.chosenPacks {
            let text = pack.element(node)?.text ?? pack.rule(node)?.text ?? pack.presumption(node)?.text
            if let text { return text.text(preferring: language) }
        }
        return node.text
    }

    private func choices(_ question: GuideQuestion) -> [String] {
        let longest = question.choices.map { $0.label[language].count }.max() ?? 0
        return question.choices.enumerated().flatMap { index, choice in
            let name = "\(index + 1)  " + choice.label[language]
            guard let meaning = choice.meaning else { return lines(name, indent: "  ", hanging: "     ") }
            guard longest <= 30 else {
                return lines(name, indent: "  ", hanging: "     ")
                    + lines("– " + meaning[language], indent: "     ", hanging: "       ")
            }
            let head = "  " + Lines.padded(name, longest + 5)
            return lines(meaning[language], indent: head, hanging: String(repeating: " ", count: head.count))
        }
    }

    /// The exhibits or entries that can be named.
    private func offers(for question: GuideQuestion, in dossier: Dossier) -> [String] {
        switch question.subject {
        case .evidence:
            return dossier.exhibits.flatMap { exhibit in
                lines(
                    "\(exhibit.id)  \(exhibit.title.text(preferring: language))", indent: "    ", hanging: "        ")
            }
        case .position(_, let side, _):
            return dossier.entries.filter { $0.from == side }.map { entryLine($0) }
        case .newClaim: return dossier.entries.filter { $0.from == .consumer }.map { entryLine($0) }
        case .askedBy: return dossier.entries.filter { $0.from == nil }.map { entryLine($0) }
        case .complaint, .entryKind, .claimText, .date, .pack, .anotherPack, .packReason, .claim, .status, .reason:
            return []
        }
    }

    private func entryLine(_ entry: NotebookEntry) -> String {
        let words = Console.safe(entry.text).split { $0.isWhitespace }.joined(separator: " ")
        let line = "    \(entry.id)  \(DateWords.text(entry.date, language)) · \(words)"
        return line.count <= Lines.width ? line : line.prefix(Lines.width - 1) + "…"
    }

    /// How far the guide is: n of m, what waits for an answer, and the value of each claim.
    private func progress(_ guide: Guide) -> [String] {
        let progress = guide.progress
        guard !progress.claims.isEmpty else { return [] }
        let claims = progress.claims.compactMap { result in
            guide.dossier.claims.first { $0.packClaim == result.claim }.map { asked in
                "\(asked.id) \(ExplanationWords.value(result.value, of: .claim)[language])"
            }
        }
        let parts = [GuideSentences.progress(progress)[language]] + claims
        return lines(parts.joined(separator: " · ")).map(dimmed)
    }

    private func dimmed(_ text: String) -> String {
        Console.hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text
    }
}

extension GuideQuestion {
    /// Whether it is not a detail of the element before.
    fileprivate var beginsElement: Bool {
        switch subject {
        case .date, .pack, .anotherPack, .claim, .status: true
        case .complaint, .entryKind, .newClaim, .claimText, .packReason, .reason, .evidence, .position, .askedBy: false
        }
    }
}
