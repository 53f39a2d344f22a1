public import LegalModel

extension SheetText {
    /// The sheet as a document of tables with a box to tick in front of each line; an internal paper, always a draft.
    ///
    /// - Parameter day: the day it bears.
    public func document(on day: CivilDate) -> Document {
        let blocks: [Block] =
            [
                .title([.text(title)]),
                .paragraph(.reference, [.text(sheet.subject.text(preferring: language))]),
                .paragraph(.reference, [.text(content.label + separator), .strong([.text(content.text)])]),
            ] + table(answers, head: SheetWords.claim) + table(citations, head: SheetWords.article)
            + table(findings, head: SheetWords.element) + reports
        return Document(
            properties: DocumentProperties(
                title: title, subject: sheet.subject.text(preferring: language), author: "Carnet", language: language,
                date: day, dossier: sheet.dossier.description, template: "validation-sheet",
                contentHash: sheet.contentHash ?? "", status: .draft),
            letterhead: [], runningHead: title, blocks: blocks)
    }

    private func table(_ part: (title: String, lines: [Line]), head: LocalizedText) -> [Block] {
        let heading = Block.heading(level: 1, numbered: true, [.text(part.title)], mark: nil)
        guard let first = part.lines.first else {
            return [heading, .paragraph(.body, [.text(SheetWords.nothing[language])])]
        }
        // A line that could not be resolved has fewer facts than the others; its missing cells stay empty.
        let labels = part.lines.map(\.facts).max { $0.count < $1.count }?.map(\.label) ?? first.facts.map(\.label)
        let factWidth = 65 / labels.count
        let widths = [7, 93 - factWidth * labels.count] + labels.map { _ in factWidth }
        let rows = part.lines.map { line in
            [[Inline.text("☐")], cell(line.head)]
                + labels.map { label in cell(line.facts.first { $0.label == label }?.text ?? "") }
        }
        let header = [SheetWords.tick[language], head[language]] + labels
        return [
            heading,
            .table(
                Table(
                    caption: part.title, description: header.joined(separator: ", "),
                    header: header.map { [.text($0)] }, widths: widths, rows: rows)),
        ]
    }

    private var reports: [Block] {
        let heading = Block.heading(level: 1, numbered: true, [.text(SheetWords.diagnostics[language])], mark: nil)
        guard !sheet.diagnostics.isEmpty else {
            return [heading, .paragraph(.body, [.text(SheetWords.nothing[language])])]
        }
        let items = sheet.diagnostics.map { diagnostic in
            [Inline.strong([.text(diagnostic.code)]), .text(" " + diagnostic.message[language])]
        }
        return [heading, .list(.bulleted, items)]
    }

    /// A cell; line ends in it stay line ends.
    private func cell(_ text: String) -> [Inline] {
        let lines = DocumentText(text).text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            index == 0 ? [Inline.text(String(line))] : [.lineBreak, .text(String(line))]
        }
    }
}
