import LegalModel

/// One walk through a document before it is written: finds the marked places and refuses what no format can hold.
struct DocumentSurvey {
    private(set) var titles = 0
    private(set) var places: [(mark: String, number: String?, inlines: [Inline])] = []
    private(set) var references: [(mark: String, form: Inline.ReferenceForm)] = []
    private(set) var approvedBeginnings: [(name: String, mark: String?)] = []
    private let isFinal: Bool
    private var numbers = NumberRun()
    private var lastLevel = 0

    init(isFinal: Bool) { self.isFinal = isFinal }

    mutating func visit(_ blocks: [Block], inFrame: Bool = false) throws(RenderingFault) {
        for block in blocks { try visit(block, inFrame: inFrame) }
    }

    private mutating func visit(_ block: Block, inFrame: Bool) throws(RenderingFault) {
        switch block {
        case .title(let inlines):
            titles += 1
            try visit(inlines)
        case .heading(let level, let numbered, let inlines, let mark):
            try enter(level)
            let number = try numbers.heading(level: level, numbered: numbered, inFrame: inFrame)
            if let mark { places.append((mark, number, inlines)) }
            try visit(inlines)
        case .paragraph(_, let inlines):
            try visit(inlines)
        case .lines(_, let lines):
            for line in lines { try visit(line) }
        case .numbered(let inlines, let mark):
            let number = numbers.paragraph()
            if let mark { places.append((mark, String(number), inlines)) }
            try visit(inlines)
        case .list(let style, let items):
            if style == .lettered, items.count > 26 { throw .tooManyLetters }
            for item in items { try visit(item) }
        case .quotation(let paragraphs, _):
            for paragraph in paragraphs { try visit(paragraph) }
        case .table(let table):
            try visit(table)
        case .framed(let heading, let inner):
            if !inFrame { try enter(numbers.frameLevel) }
            try visit(heading)
            try visit(inner, inFrame: true)
        case .approved(let name, let inner):
            try begin(approved: name, inner)
            try visit(inner, inFrame: inFrame)
        }
    }

    private mutating func enter(_ level: Int) throws(RenderingFault) {
        guard titles > 0 else { throw .headingBeforeTitle }
        guard (1...3).contains(level), level <= lastLevel + 1 else {
            throw .headingLevel(level, after: lastLevel)
        }
        lastLevel = level
    }

    private mutating func visit(_ table: Table) throws(RenderingFault) {
        let number = numbers.table()
        let columns = table.header.count
        guard columns > 0, table.widths.count == columns, table.widths.allSatisfy({ $0 > 0 }),
            table.widths.reduce(0, +) == 100, table.rows.allSatisfy({ $0.count == columns })
        else { throw .tableShape(table: number) }
        guard !table.caption.isEmpty, !table.description.isEmpty else { throw .tableWithoutText(table: number) }
        for cell in table.header { try visit(cell) }
        for row in table.rows {
            for cell in row { try visit(cell) }
        }
    }

    private mutating func begin(approved name: String, _ blocks: [Block]) throws(RenderingFault) {
        guard let first = blocks.first else { throw .approvedBeginning(name: name) }
        switch first {
        case .heading(_, _, let inlines, let mark), .numbered(let inlines, let mark):
            if DocumentSurvey.hasNote(inlines) { throw .approvedBeginning(name: name) }
            approvedBeginnings.append((name, mark))
        case .title(let inlines), .paragraph(_, let inlines), .framed(let inlines, _):
            if DocumentSurvey.hasNote(inlines) { throw .approvedBeginning(name: name) }
        case .lines(_, let items), .list(_, let items), .quotation(let items, _):
            if items.first.map(DocumentSurvey.hasNote) ?? true { throw .approvedBeginning(name: name) }
        case .table:
            break
        case .approved:
            throw .approvedBeginning(name: name)
        }
    }

    private mutating func visit(_ inlines: [Inline], inNote: Bool = false, inLink: Bool = false) throws(RenderingFault)
    {
        for inline in inlines {
            switch inline {
            case .text, .lineBreak: break
            case .strong(let inner), .emphasis(let inner), .passage(_, let inner):
                try visit(inner, inNote: inNote, inLink: inLink)
            case .note(let inner):
                if inNote { throw .noteInNote }
                if inLink { throw .nestedLink }
                try visit(inner, inNote: true)
            case .link(_, let inner):
                if inLink { throw .nestedLink }
                try visit(inner, inNote: inNote, inLink: true)
            case .reference(let mark, let form):
                if inLink { throw .nestedLink }
                references.append((mark, form))
            case .fillIn(let name, _):
                if isFinal { throw .fillInInFinal(name: name) }
            }
        }
    }

    private static func hasNote(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline {
            case .text, .lineBreak, .reference, .fillIn: false
            case .note: true
            case .strong(let inner), .emphasis(let inner), .passage(_, let inner), .link(_, let inner): hasNote(inner)
            }
        }
    }
}
