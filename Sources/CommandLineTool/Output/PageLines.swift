import LegalModel
import Rendering

/// A page as lines for the terminal.
struct PageLines {
    private let page: ReportPage

    init(_ page: ReportPage) { self.page = page }

    /// The lines, of at most eighty characters; drawings are left out.
    var lines: [String] {
        var lines = Lines.wrapped(Console.safe(page.title))
        for subtitle in page.subtitles { lines += Lines.wrapped(Console.safe(subtitle)) }
        for block in page.blocks { lines += self.lines(of: block) }
        return lines
    }

    private func lines(of block: PageBlock) -> [String] {
        switch block {
        case .heading(let level, let text, _):
            return [""] + Lines.wrapped((level == 2 ? "══ " : "── ") + Console.safe(text), hanging: "   ")
        case .paragraph(let text): return Lines.wrapped(Console.safe(text))
        case .list(let points):
            return points.flatMap { Lines.wrapped("• " + Console.safe($0), indent: "  ", hanging: "    ") }
        case .index, .key, .picture: return []
        case .definitions(let definitions):
            return definitions.flatMap { definition in
                Lines.wrapped(Console.safe(definition.term), hanging: "  ")
                    + definition.lines.flatMap { line in
                        Lines.wrapped(
                            Console.safe((line.label.map { $0 + " " } ?? "") + line.text), indent: "  ", hanging: "    "
                        )
                    }
            }
        case .table(let table):
            return Lines.wrapped(Console.safe(table.caption))
                + table.rows.flatMap { row in
                    Lines.wrapped(Console.safe(row.first ?? ""), indent: "  ", hanging: "    ")
                        + Lines.wrapped(
                            zip(table.header, row).dropFirst().filter { !$0.1.isEmpty }
                                .map { Console.safe(Colon.between($0, $1, page.language)) }.joined(separator: " · "),
                            indent: "    ", hanging: "      ")
                }
        }
    }
}
