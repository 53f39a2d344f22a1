import LegalModel

/// What containers say of the blocks inside them.
struct BlockStyle {
    var paragraph = ParagraphStyle.body
    var isNumbered = false
    var isLettered = false
}

extension TemplateBinder {
    mutating func blocks(
        _ template: [TemplateBlock], _ scope: TemplateScope, _ style: BlockStyle
    ) throws(TemplateFault) -> [Block] {
        var result: [Block] = []
        for block in template {
            for made in try blocks(block, scope, style) { result.appendJoiningLists(made) }
        }
        return result
    }

    private mutating func blocks(
        _ block: TemplateBlock, _ scope: TemplateScope, _ style: BlockStyle
    ) throws(TemplateFault) -> [Block] {
        switch block {
        case .title(let inlines): return [.title(try set(inlines, scope))]
        case .heading(let level, let isNumbered, let inlines, let mark):
            let text = try set(inlines, scope)
            return [.heading(level: level, numbered: isNumbered, text, mark: try set(mark))]
        case .paragraph(let inlines, let mark, let location):
            let text = try set(inlines, scope)
            guard !text.isEmpty else { return [] }
            if style.isNumbered { return [.numbered(text, mark: try set(mark))] }
            if let mark { throw TemplateFault(.misplaced("{#\(mark.name)}"), at: location) }
            return [.paragraph(style.paragraph, text)]
        case .list(let listStyle, let items):
            var texts: [[Inline]] = []
            for item in items {
                let text = try set(item, scope)
                if !text.isEmpty { texts.append(text) }
            }
            return texts.isEmpty ? [] : [.list(style.isLettered ? .lettered : listStyle, texts)]
        case .table(let table): return [.table(try self.table(table, scope))]
        case .each(let loop, let content):
            var result: [Block] = []
            recorder.notePrinted(loop.path)
            for inner in try items(loop, scope) {
                for made in try blocks(content, inner, style) { result.appendJoiningLists(made) }
            }
            return result
        case .conditional(let branches): return try blocks(try branch(branches, scope), scope, style)
        case .part(let use):
            return try part(use, scope) { binder, part, inner throws(TemplateFault) in
                try binder.blocks(part.blocks, inner, style)
            }
        case .container(let container, let content, let location):
            return try contained(container, content, scope, style, at: location)
        }
    }

    private mutating func contained(
        _ container: TemplateContainer, _ content: [TemplateBlock], _ scope: TemplateScope, _ style: BlockStyle,
        at location: SourceLocation
    ) throws(TemplateFault) -> [Block] {
        var inner = style
        switch container {
        case .style(let paragraph):
            inner.paragraph = paragraph
            return try blocks(content, scope, inner)
        case .numbered:
            inner.isNumbered = true
            return try blocks(content, scope, inner)
        case .lettered:
            inner.isLettered = true
            return try blocks(content, scope, inner)
        case .lines(let linesStyle):
            var lines: [[Inline]] = []
            for block in try blocks(content, scope, BlockStyle()) {
                guard case .paragraph(_, let text) = block else {
                    throw TemplateFault(.misplaced(linesStyle.rawValue), at: location)
                }
                lines += text.split(at: 1)
            }
            return lines.isEmpty ? [] : [.lines(linesStyle, lines)]
        case .quotation(let language):
            var paragraphs: [[Inline]] = []
            let spoken = try self.language(language, scope)
            for block in try blocks(content, scope, BlockStyle()) {
                guard case .paragraph(_, let text) = block else {
                    throw TemplateFault(.misplaced("quotation"), at: location)
                }
                paragraphs += text.split(at: 2).map { $0.withoutPassage(spoken) }
            }
            return paragraphs.isEmpty ? [] : [.quotation(paragraphs, language: spoken)]
        case .framed:
            var inside = try blocks(content, scope, BlockStyle())
            guard case .heading(_, _, let heading, _)? = inside.first else {
                throw TemplateFault(.misplaced("framed"), at: location)
            }
            inside.removeFirst()
            return [.framed(heading: heading, inside)]
        case .passage(let address): return try passage(address, content, scope, style, at: location)
        case .block(let id):
            recorder.beginPlace()
            defer { recorder.endPlace() }
            let made = try blocks(content, scope, style)
            add(PlacedBlock(id: id, blocks: made, printed: recorder.printed))
            return made
        case .approved(let name): return [.approved(name: name, try blocks(content, scope, style))]
        case .table, .part: throw TemplateFault(.misplaced(":::"), at: location)
        }
    }

    private func language(_ language: TemplateLanguage, _ scope: TemplateScope) throws(TemplateFault) -> Language {
        switch language {
        case .document: return typesetter.language
        case .fixed(let fixed): return fixed
        case .field(let field):
            guard case .language(let found) = try value(field.path, scope, at: field.location) else {
                throw TemplateFault(
                    .wrongKind(field.path.description, expected: "language"), at: field.location)
            }
            return found
        }
    }

    // MARK: Tables

    private mutating func table(_ table: TemplateTable, _ scope: TemplateScope) throws(TemplateFault) -> Table {
        var header: [[Inline]] = []
        for cell in table.header { header.append(try set(cell, scope)) }
        return Table(
            caption: try set(table.caption, scope).map(\.visibleText).joined(),
            description: try set(table.description, scope).map(\.visibleText).joined(), header: header,
            widths: table.widths, rows: try rows(table.rows, scope))
    }

    private mutating func rows(_ rows: [TemplateRow], _ scope: TemplateScope) throws(TemplateFault) -> [[[Inline]]] {
        var result: [[[Inline]]] = []
        for row in rows {
            switch row {
            case .cells(let cells):
                var made: [[Inline]] = []
                for cell in cells { made.append(try set(cell, scope)) }
                result.append(made)
            case .each(let loop, let content):
                recorder.notePrinted(loop.path)
                for inner in try items(loop, scope) { result += try self.rows(content, inner) }
            case .conditional(let branches): result += try self.rows(try branch(branches, scope), scope)
            }
        }
        return result
    }
}

extension [Block] {
    /// Lists of one style that follow each other are one list, as in Markdown.
    fileprivate mutating func appendJoiningLists(_ block: Block) {
        if case .list(let style, let items) = block, case .list(style, let before)? = last {
            self[count - 1] = .list(style, before + items)
        } else {
            append(block)
        }
    }
}

extension [Inline] {
    /// Cut where at least so many line ends follow each other; empty pieces go.
    fileprivate func split(at count: Int) -> [[Inline]] {
        var pieces: [[Inline]] = [[]]
        var breaks = 0
        for inline in flattenedPassages {
            if inline == .lineBreak {
                breaks += 1
                continue
            }
            if breaks >= count {
                pieces.append([])
            } else if breaks > 0 {
                pieces[pieces.count - 1] += Array(repeating: .lineBreak, count: breaks)
            }
            breaks = 0
            pieces[pieces.count - 1].append(inline)
        }
        return pieces.filter { !$0.isEmpty }
    }

    /// Passages cut at their line ends, so that a quotation of several paragraphs can be.
    private var flattenedPassages: [Inline] {
        flatMap { inline -> [Inline] in
            guard case .passage(let language, let inside) = inline, inside.contains(.lineBreak) else { return [inline] }
            return inside.map { $0 == .lineBreak ? .lineBreak : .passage(language, [$0]) }
        }
    }

    /// Without the marking of a language that the whole block has already.
    fileprivate func withoutPassage(_ language: Language) -> [Inline] {
        flatMap { inline -> [Inline] in
            if case .passage(language, let inside) = inline { inside } else { [inline] }
        }
    }
}
