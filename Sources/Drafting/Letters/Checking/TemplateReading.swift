import LegalModel

/// Walks through a template as it would be bound, with shapes instead of values: every branch, every loop once, every part
/// where it is used.
struct TemplateReading {
    private let parts: [String: TemplatePart]
    /// The names of the outermost scope that were used.
    private(set) var used: Set<String> = []
    /// The mandatory blocks with what is printed in them.
    private(set) var blocks: [String: Set<String>] = [:]
    /// Where blocks begin that stand in the template.
    private(set) var blockPlaces: [(id: String, location: SourceLocation)] = []
    /// The parts used, with the place of each use.
    private(set) var partUses: [(name: String, location: SourceLocation)] = []
    /// What was found.
    private(set) var problems: [(kind: LetterProblem.Kind, location: SourceLocation)] = []
    private var open: [String] = []
    private var openBlocks: [String] = []

    /// A frame of names; the outermost first.
    private typealias Scope = [[String: TemplateShape]]

    init(_ template: [TemplateBlock], parts: [String: TemplatePart], names: [String: TemplateShape]) {
        self.parts = parts
        read(template, [names])
    }

    // MARK: Blocks

    private mutating func read(_ template: [TemplateBlock], _ scope: Scope) {
        for block in template { read(block, scope) }
    }

    private mutating func read(_ block: TemplateBlock, _ scope: Scope) {
        switch block {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(let inlines, _, _): read(inlines, scope)
        case .list(_, let items): items.forEach { read($0, scope) }
        case .table(let table):
            ([table.caption, table.description] + table.header).forEach { read($0, scope) }
            read(table.rows, scope)
        case .each(let loop, let content): read(content, entering(loop, scope))
        case .conditional(let branches):
            for branch in branches {
                check(branch.condition, scope)
                read(branch.content, scope)
            }
        case .part(let use):
            enter(use, scope) { reading, part, inner in reading.read(part.blocks, inner) }
        case .container(let container, let content, let location):
            guard case .block(let id) = container else {
                if case .quotation(.field(let field)) = container { _ = shape(field.path, scope, at: field.location) }
                read(content, scope)
                return
            }
            blocks[id, default: []].formUnion([])
            blockPlaces.append((id, location))
            openBlocks.append(id)
            read(content, scope)
            openBlocks.removeLast()
        }
    }

    private mutating func read(_ rows: [TemplateRow], _ scope: Scope) {
        for row in rows {
            switch row {
            case .cells(let cells): cells.forEach { read($0, scope) }
            case .each(let loop, let content): read(content, entering(loop, scope))
            case .conditional(let branches):
                for branch in branches {
                    check(branch.condition, scope)
                    read(branch.content, scope)
                }
            }
        }
    }

    private mutating func read(_ inlines: [TemplateInline], _ scope: Scope) {
        for inline in inlines {
            switch inline {
            case .field(let field): print(field, scope)
            case .each(let loop, let content): read(content, entering(loop, scope))
            case .conditional(let branches):
                for branch in branches {
                    check(branch.condition, scope)
                    read(branch.content, scope)
                }
            case .part(let use):
                enter(use, scope) { reading, part, inner in
                    if let text = part.runningText {
                        reading.read(text, inner)
                    } else {
                        reading.read(part.blocks, inner)
                    }
                }
            case .strong(let content), .emphasis(let content), .link(_, let content), .note(let content):
                read(content, scope)
            case .text, .reference, .fillIn, .lineBreak: break
            }
        }
    }

    // MARK: Names

    private mutating func shape(_ path: TemplatePath, _ scope: Scope, at location: SourceLocation) -> TemplateShape? {
        guard let first = path.names.first, let depth = scope.lastIndex(where: { $0[first] != nil }),
            var shape = scope[depth][first]
        else {
            let known = Set(scope.flatMap(\.keys)).sorted()
            problems.append((.unknownName(path.description, known: known), location))
            return nil
        }
        if depth == 0 { used.insert(first) }
        for name in path.names.dropFirst() {
            guard case .record(let names) = shape, let inner = names[name] else {
                let known: [String] = if case .record(let names) = shape { names.keys.sorted() } else { [] }
                problems.append((.unknownName(path.description, known: known), location))
                return nil
            }
            shape = inner
        }
        return shape
    }

    private mutating func note(_ path: TemplatePath) {
        for id in openBlocks { blocks[id, default: []].insert(path.description) }
    }

    private mutating func entering(_ loop: TemplateLoop, _ scope: Scope) -> Scope {
        let found = shape(loop.path, scope, at: loop.location)
        note(loop.path)
        guard let found else { return scope + [[loop.itemName ?? "this": .record([:])]] }
        guard case .list(let item) = found else {
            problems.append((.wrongKind(loop.path.description, expected: "list", found: found.name), loop.location))
            return scope + [[loop.itemName ?? "this": .record([:])]]
        }
        var frame: [String: TemplateShape] = ["index": .number, "isFirst": .boolean, "isLast": .boolean]
        if loop.itemName == nil, case .record(let names) = item { frame.merge(names) { _, own in own } }
        frame[loop.itemName ?? "this"] = item
        return scope + [frame]
    }

    private mutating func check(_ condition: TemplateCondition?, _ scope: Scope) {
        guard let condition else { return }
        for term in condition.alternatives.flatMap({ $0 }) {
            guard let found = shape(term.path, scope, at: condition.location), let word = term.symbol, word != "none"
            else { continue }
            switch found {
            case .symbol(let words?) where !words.contains(word):
                problems.append(
                    (.unknownWord(term.path.description, word: word, known: words), condition.location))
            case .boolean where word != "true" && word != "false":
                problems.append(
                    (.unknownWord(term.path.description, word: word, known: ["true", "false"]), condition.location))
            case .symbol, .boolean, .number, .language, .text: break
            case .words, .date, .amount, .article, .list, .record:
                problems.append(
                    (.wrongKind(term.path.description, expected: "choice", found: found.name), condition.location))
            }
        }
    }

    private mutating func print(_ field: TemplateField, _ scope: Scope) {
        note(field.path)
        guard var found = shape(field.path, scope, at: field.location) else { return }
        for use in field.filters {
            guard let filter = TemplateFilter(rawValue: use.name) else { continue }
            guard let next = filter.result(of: found) else {
                problems.append(
                    (.wrongKind("\(field.path)|\(use.name)", expected: filter.takes, found: found.name), field.location)
                )
                return
            }
            found = next
        }
        if !found.isPrintable {
            problems.append((.wrongKind(field.path.description, expected: "text", found: found.name), field.location))
        }
    }

    private mutating func enter(
        _ use: TemplatePartUse, _ scope: Scope, _ body: (inout TemplateReading, TemplatePart, Scope) -> Void
    ) {
        partUses.append((use.name, use.location))
        var inner = scope
        if let path = use.scope, let found = shape(path, scope, at: use.location) {
            var frame: [String: TemplateShape] = ["this": found]
            if case .record(let names) = found { frame.merge(names) { _, own in own } }
            inner.append(frame)
        }
        if let path = use.form { _ = shape(path, scope, at: use.location) }
        guard !open.contains(use.name) else { return }
        open.append(use.name)
        let forms = parts.keys.filter { $0 == use.name || (use.form != nil && $0.hasPrefix(use.name + " ")) }
        for name in forms.sorted() { if let part = parts[name] { body(&self, part, inner) } }
        open.removeLast()
    }
}

extension TemplateFilter {
    /// What a filter makes of a shape; `nil` when it does not take it.
    fileprivate func result(of shape: TemplateShape) -> TemplateShape? {
        switch (self, shape) {
        case (.long, .date): .date
        case (.determiner, .article), (.short, .article), (.bare, .article), (.number, .article): .article
        case (.quoted, _): shape.isPrintable ? .text : nil
        case (.clause, .text), (.sentence, .text), (.capital, .text), (.lower, .text), (.que, .text), (.de, .text):
            .text
        case (.cited, .list(.article)): .text
        case (.list, .list(let item)), (.lines, .list(let item)): item.isPrintable ? item : nil
        case (.count, .list): .number
        case (.percent, .number): .words
        case (.place, .symbol): .text
        default: nil
        }
    }

    /// What it takes, for messages.
    fileprivate var takes: String {
        switch self {
        case .long: "date"
        case .determiner, .short, .bare, .number: "article"
        case .quoted, .clause, .sentence, .capital, .lower, .que, .de: "text"
        case .cited, .list, .lines, .count: "list"
        case .percent: "number"
        case .place: "address"
        }
    }
}
