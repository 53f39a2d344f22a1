import Casework
import LegalModel
import Reasoning
import Rendering

/// The page of an explanation: each claim in words, its argument drawn sheet by sheet, the table, the key.
struct ExplanationPage {
    let matter: ExplanationCase
    let pictures: ArgumentPictures

    private var language: Language { matter.language }

    /// The page.
    var page: ReportPage {
        var blocks: [PageBlock] = [.index(index)]
        for (number, claim) in matter.claims.enumerated() { blocks += words(claim, number) }
        blocks += points
        blocks += [
            .heading(level: 2, ExplanationWords.graphTitle[language], id: "graph"),
            .paragraph(ExplanationWords.graphHint[language]),
            .key(PictureWords.legend(hasValues: true, language)),
        ]
        for part in pictures.byPack {
            if matter.packs.count > 1 { blocks.append(.heading(level: 3, part.heading, id: nil)) }
            blocks += part.diagram.sheets
        }
        blocks += [
            .heading(level: 2, ExplanationWords.tableHeading[language], id: "table"),
            .table(FactsTable(matter).page),
        ]
        let packs = matter.packs.map { pack in
            pack.title.text(preferring: language)
                + (pack.reviewedBy == nil ? " – " + ExplanationWords.notReviewed[language] : "")
        }
        return ReportPage(
            title: "\(matter.dossier.number) · \(matter.dossier.subject.text(preferring: language))",
            subtitles: [ExplanationWords.pageSubtitle[language]] + packs, language: language, blocks: blocks)
    }

    private var index: [PageLink] {
        var links = matter.claims.enumerated().map { PageLink(pictures.heading($1), to: "claim-\($0 + 1)") }
        links.append(PageLink(ExplanationWords.decisive[language], to: "points"))
        links.append(PageLink(ExplanationWords.graphTitle[language], to: "graph"))
        links.append(PageLink(ExplanationWords.tableHeading[language], to: "table"))
        return links
    }

    /// A claim in words: what is asked, value, the points that decided, what would change it, what remains to be asked.
    private func words(_ claim: ExplainedClaim, _ number: Int) -> [PageBlock] {
        let words = matter.words(claim.pack)
        let value = ExplanationWords.value(claim.result.value, of: .claim)[language]
        var blocks: [PageBlock] = [
            .heading(level: 2, pictures.heading(claim), id: "claim-\(number + 1)")
        ]
        for asked in claim.asked {
            blocks.append(.paragraph("\(asked.id) · \(asked.text.text(preferring: language))"))
        }
        blocks.append(.paragraph("\(ExplanationWords.sign(claim.result.value)) \(value.capitalizedFirst)."))
        let leaves = DecisivePoints(of: claim, in: matter.dossier).leaves
        let links = leaves.map { leaf in
            let sign = claim.evaluation.trace[leaf.id].map { ExplanationWords.sign($0.value) + " " } ?? ""
            return PageLink(sign + words.text(of: leaf.id), to: point(leaf.id, claim.pack))
        }
        let heading = claim.result.value == .open ? ExplanationWords.dependsOn : ExplanationWords.decisive
        blocks += [.heading(level: 3, heading[language], id: nil), .index(links)]
        let changes = claim.decisiveChanges.map { WhatIfReport.sentence($0, for: claim, words) }
        if !changes.isEmpty {
            blocks += [.heading(level: 3, ExplanationWords.whatIf[language], id: nil), .list(changes)]
        }
        let questions = claim.result.ask.compactMap { words.pack.element($0) }.map { element in
            Colon.between(
                ExplanationWords.addressee(element.askWhom)[language],
                ExplanationWords.quoted(
                    element.question?.text(preferring: language) ?? words.text(of: element.id), language), language)
        }
        if !questions.isEmpty {
            blocks += [.heading(level: 3, ExplanationWords.toAsk[language], id: nil), .list(questions)]
        }
        return blocks
    }

    /// Every decisive point once, with all that is held on it.
    private var points: [PageBlock] {
        var told: Set<String> = []
        var definitions: [PageDefinition] = []
        for claim in matter.claims {
            for leaf in DecisivePoints(of: claim, in: matter.dossier).leaves
            where told.insert(point(leaf.id, claim.pack)).inserted {
                definitions.append(definition(leaf, claim, matter.words(claim.pack)))
            }
        }
        return [.heading(level: 2, ExplanationWords.decisive[language], id: "points"), .definitions(definitions)]
    }

    /// The id of a point on the page.
    private func point(_ leaf: NodeIdentifier, _ pack: RulePack) -> String {
        let index = matter.packs.firstIndex { $0.id == pack.id } ?? 0
        return "point-\(index + 1)-\(leaf)"
    }

    private func definition(_ leaf: Element, _ claim: ExplainedClaim, _ words: NodeWords) -> PageDefinition {
        let finding = matter.dossier.finding(on: leaf.id)
        var lines: [PageLine] = []
        let sign: String
        if let entry = claim.evaluation.trace[leaf.id] {
            sign = ExplanationWords.sign(entry.value) + " "
            if let sentence = words.sentence(on: leaf.id, entry) { lines.append(PageLine(nil, sentence)) }
        } else {
            sign = ""
        }
        func add(_ label: LocalizedText, _ text: String?) {
            guard let text else { return }
            lines.append(PageLine(Colon.between(label[language], "", language).trimmedEnd, text))
        }
        add(ExplanationWords.reason, finding?.reason?.text(preferring: language))
        if let finding { for exhibit in words.exhibits(finding) { add(ExplanationWords.exhibit, exhibit) } }
        lines.append(PageLine(nil, words.burden(of: leaf)))
        if let asked = words.askedSentence(leaf) { lines.append(PageLine(nil, asked)) }
        let articles = words.articles(of: leaf.id)
        if !articles.isEmpty { lines.append(PageLine(nil, "§ " + articles.joined(separator: " · "))) }
        return PageDefinition(sign + words.text(of: leaf.id), lines, id: point(leaf.id, claim.pack))
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
