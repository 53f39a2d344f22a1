import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Rendering
import Review

/// All of a pack for a lawyer: claims, rules, presumptions, elements with question, article, burden, standard, notes; marks of
/// what is to be verified; counter-arguments; and the texts that are hardest to read.
struct PackReport {
    let decoded: DecodedPack
    let law: PackLaw
    let language: Language

    private var pack: RulePack { decoded.pack }

    static let fileName = LocalizedText(fr: "rapport", nl: "verslag", de: "bericht", en: "report")

    /// The page.
    var page: ReportPage {
        var blocks: [PageBlock] = [.list(overview)]
        let toVerify = pack.elements.filter(\.isToBeVerified)
        if !toVerify.isEmpty {
            blocks += [
                .heading(level: 2, PackReportWords.toVerify[language], id: "verify"),
                .list(toVerify.map { "\(text($0.text, $0.id)) [\($0.id)]" }),
            ]
        }
        blocks += part(PackReportWords.claims, "claims", pack.elements.filter(\.isClaim).map(definition))
        blocks += part(PackReportWords.rules, "rules", pack.rules.map(definition))
        blocks += part(PackReportWords.presumptions, "presumptions", pack.presumptions.map(definition))
        blocks += part(
            PackReportWords.conclusions, "conclusions",
            pack.elements.filter { !$0.isClaim && !$0.isLeaf }.map(definition))
        blocks += part(PackReportWords.facts, "facts", pack.elements.filter(\.isFact).map(definition))
        blocks += part(PackReportWords.norms, "norms", pack.elements.filter(\.isOpenNorm).map(definition))
        blocks += part(PackReportWords.counterArguments, "answers", pack.counterArguments.map(definition))
        return ReportPage(
            title: text(pack.title), subtitles: [pack.id.text], language: language, blocks: blocks + readingLevel)
    }

    private var overview: [String] {
        let days = pack.applicable.map { "\($0.event), \(DateWords.text($0.validity, language))" } ?? "–"
        let state = pack.textState.map { DateWords.text($0, language) } ?? "–"
        let reviewer = pack.reviewedBy ?? PackReportWords.nobody[language]
        return [
            Colon.between(PackReportWords.applies[language], days, language),
            Colon.between(PackReportWords.textState[language], state, language),
            Colon.between(PackReportWords.reviewer[language], reviewer, language),
            PackReportWords.counts(pack)[language],
        ]
    }

    private func part(_ heading: LocalizedText, _ id: String, _ definitions: [PageDefinition]) -> [PageBlock] {
        definitions.isEmpty
            ? []
            : [.heading(level: 2, "\(heading[language]) (\(definitions.count))", id: id), .definitions(definitions)]
    }

    // MARK: Nodes

    private func definition(_ element: Element) -> PageDefinition {
        var lines: [PageLine] = []
        if element.isClaim, let remedy = element.remedy { lines.append(line(PackReportWords.remedy, remedy)) }
        switch element.basis {
        case .any(let ids): lines.append(list(PackReportWords.oneOf, ids))
        case .all(let ids): lines.append(list(PackReportWords.allOf, ids))
        case .rules(let ids): lines.append(list(PackReportWords.byRule, ids))
        case .fact, .openNorm:
            lines.append(
                PageLine(
                    nil,
                    ExplanationWords.kind(element, .leaf)[language] + " · "
                        + PackReportWords.standard(element)[language]))
            lines.append(PageLine(nil, StatusWords.burdenSentence(for: element)[language]))
            if let question = element.question {
                lines.append(line(ExplanationWords.addressee(element.askWhom), text(question)))
            } else {
                lines.append(PageLine(nil, PackReportWords.noQuestion[language]))
            }
            for factor in element.factors { lines.append(line(ExplanationWords.factors, text(factor))) }
        }
        lines += articles(element.citations)
        if element.isToBeVerified { lines.append(PageLine(nil, "⚠ " + PackReportWords.toVerify[language])) }
        return PageDefinition(
            "\(text(element.text, element.id)) [\(element.id)]", lines + notes(element.id), id: anchor(element.id))
    }

    private func definition(_ rule: Rule) -> PageDefinition {
        var lines = [list(PackReportWords.needs, rule.needs)]
        if !rule.unless.isEmpty { lines.append(list(PackReportWords.unless, rule.unless)) }
        if !rule.priorityOver.isEmpty { lines.append(list(PackReportWords.setsAside, rule.priorityOver)) }
        if let effect = rule.effect { lines.append(line(PackReportWords.remedy, effect)) }
        return PageDefinition(
            "\(text(rule.text, rule.id)) [\(rule.id)]", lines + articles(rule.citations) + notes(rule.id),
            id: anchor(rule.id))
    }

    private func definition(_ presumption: Presumption) -> PageDefinition {
        var lines = [
            list(PackReportWords.presumes, [presumption.presumes]), list(PackReportWords.needs, presumption.base),
        ]
        if !presumption.unless.isEmpty { lines.append(list(PackReportWords.unless, presumption.unless)) }
        if presumption.isIrrebuttable { lines.append(PageLine(nil, PackReportWords.irrebuttable[language])) }
        return PageDefinition(
            "\(text(presumption.text, presumption.id)) [\(presumption.id)]",
            lines + articles(presumption.citations) + notes(presumption.id), id: anchor(presumption.id))
    }

    private func definition(_ argument: CounterArgument) -> PageDefinition {
        PageDefinition(
            text(argument.text),
            [line(PackReportWords.answer, text(argument.answer))] + articles(argument.citations))
    }

    private func articles(_ citations: [PackCitation]) -> [PageLine] {
        citations.flatMap(law.lines).map { PageLine("§", $0.text, address: $0.address) }
    }

    private func notes(_ node: NodeIdentifier) -> [PageLine] {
        (decoded.notes[node] ?? []).map { line(PackReportWords.note, Console.safe($0)) }
    }

    private func list(_ label: LocalizedText, _ ids: [NodeIdentifier]) -> PageLine {
        let texts = ids.map { id in
            let text = pack.element(id)?.text ?? pack.rule(id)?.text ?? pack.presumption(id)?.text
            return "\(self.text(text, id)) [\(id)]"
        }
        return line(label, texts.joined(separator: language == .french ? " ; " : "; "))
    }

    private func line(_ label: LocalizedText, _ text: String) -> PageLine {
        PageLine(label[language] + (language == .french ? " :" : ":"), text)
    }

    private func text(_ text: Translations?, _ id: NodeIdentifier) -> String {
        text.map { self.text($0) } ?? id.text
    }

    private func text(_ text: Translations) -> String { Console.safe(text.text(preferring: language)) }

    private func anchor(_ id: NodeIdentifier) -> String { "node-\(id)" }

    // MARK: Reading level

    /// The texts with their level, hardest first.
    private var levels: [PackTextLevel] { PackTextLevel.all(of: pack, in: language) }

    private var readingLevel: [PageBlock] {
        let levels = self.levels
        guard !levels.isEmpty else { return [] }
        let bands = ReadabilityFormula.Band.allCases.map { band in
            "\(levels.count { $0.readability.band == band }) \(PackReportWords.band(band)[language])"
        }
        return [
            .heading(level: 2, PackReportWords.readingLevel[language], id: "reading"),
            .paragraph(PackReportWords.formula(levels[0].readability.formula)[language]),
            .paragraph(bands.joined(separator: " · ")),
            .table(
                PageTable(
                    caption: PackReportWords.hardest[language],
                    header: [
                        PackReportWords.textWord[language], PackReportWords.level[language],
                        PackReportWords.score[language], PackReportWords.wordsPerSentence[language],
                    ],
                    rows: levels.map { level in
                        [
                            "\(level.text) [\(level.node)]", PackReportWords.band(level.readability.band)[language],
                            String(Int(level.readability.score.rounded())),
                            String(Int(level.readability.measures.wordsPerSentence.rounded())),
                        ]
                    })),
        ]
    }

    /// The report as JSON: counts, marks, and the reading level of each text.
    var json: JSONValue {
        .table([
            "id": .string(pack.id.text), "title": .string(text(pack.title)),
            "reviewed": .boolean(pack.reviewedBy != nil),
            "claims": .integer(pack.elements.count(where: \.isClaim)), "rules": .integer(pack.rules.count),
            "presumptions": .integer(pack.presumptions.count), "leaves": .integer(pack.elements.count(where: \.isLeaf)),
            "toVerify": .array(pack.elements.filter(\.isToBeVerified).map { .string($0.id.text) }),
            "reading": .array(
                levels.map { level in
                    .table([
                        "node": .string(level.node.text), "part": .string(level.part.rawValue),
                        "formula": .string(level.readability.formula.rawValue),
                        "score": .number((level.readability.score * 10).rounded() / 10),
                        "band": .string(level.readability.band.rawValue),
                        "words": .integer(level.readability.measures.words),
                        "sentences": .integer(level.readability.measures.sentences),
                    ])
                }),
        ])
    }
}

/// How hard one text of a pack is to read.
struct PackTextLevel {
    /// The element or rule.
    let node: NodeIdentifier
    /// Which of its texts.
    let part: Part
    /// The text.
    let text: String
    /// Its level.
    let readability: Readability

    /// The texts of a node.
    enum Part: String { case text, question }

    /// Every text and question in a language, hardest first; the order of the pack where they are equal.
    static func all(of pack: RulePack, in language: Language) -> [PackTextLevel] {
        var levels: [PackTextLevel] = []
        func add(_ node: NodeIdentifier, _ part: Part, _ text: Translations?) {
            guard let text = text?[language], let readability = Readability(of: text, in: language) else { return }
            levels.append(PackTextLevel(node: node, part: part, text: Console.safe(text), readability: readability))
        }
        for element in pack.elements {
            add(element.id, .text, element.text)
            add(element.id, .question, element.question)
        }
        for rule in pack.rules { add(rule.id, .text, rule.text) }
        for presumption in pack.presumptions { add(presumption.id, .text, presumption.text) }
        return levels.enumerated().sorted { left, right in
            (left.element.readability.score, left.offset) < (right.element.readability.score, right.offset)
        }.map(\.element)
    }
}
