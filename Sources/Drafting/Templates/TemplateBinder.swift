import LegalModel

/// Puts values into a parsed template. Text stays text: no value is parsed again.
struct TemplateBinder {
    let typesetter: Typesetter
    let codes: [CodeIdentifier: CodeName]
    /// Which articles follow each other: three and more of them are printed as a range.
    let sequence: ArticleSequence
    let parts: [String: TemplatePart]
    /// The marks set, and the references made, with their places.
    private(set) var marks: Set<String> = []
    private(set) var references: [TemplateMark] = []
    /// The addresses of passages.
    private var addresses: Set<String> = []
    /// The passages bound so far, in order.
    private(set) var passages: [Passage] = []
    /// The mandatory blocks bound so far, innermost first.
    private(set) var places: [PlacedBlock] = []
    /// The handler's texts by the addresses of the passages they replace.
    let rewritten: [String: String]
    /// The names of the parties: a text that begins with one keeps its capital.
    let names: [String]
    /// Notes what passages are made from.
    let recorder: BasisRecorder
    /// The parts being bound, outermost first.
    private var openParts: [String] = []

    init(
        typesetter: Typesetter, codes: [CodeIdentifier: CodeName], sequence: ArticleSequence = ArticleSequence([]),
        parts: [String: TemplatePart], rewritten: [String: String] = [:], names: [String] = []
    ) {
        self.typesetter = typesetter
        self.codes = codes
        self.sequence = sequence
        self.parts = parts
        self.rewritten = rewritten
        self.names = names
        recorder = BasisRecorder(typesetter.language)
    }

    /// A template with its values.
    ///
    /// - Parameter rewritten: texts of the handler, by the addresses of the passages they replace.
    static func bind(
        _ template: [TemplateBlock], parts: [String: TemplatePart], values: [String: TemplateValue],
        typesetter: Typesetter, codes: [CodeIdentifier: CodeName], sequence: ArticleSequence,
        rewritten: [String: String]
    ) throws(TemplateFault) -> BoundTemplate {
        var binder = TemplateBinder(
            typesetter: typesetter, codes: codes, sequence: sequence, parts: parts, rewritten: rewritten,
            names: names(in: values))
        let blocks = try binder.blocks(template, TemplateScope(values), BlockStyle())
        if let lost = binder.references.first(where: { !binder.marks.contains($0.name) }) {
            throw TemplateFault(.unknownMark(lost.name), at: lost.location)
        }
        return BoundTemplate(blocks: blocks, passages: binder.passages, places: binder.places)
    }

    /// The names that records of the outermost scope bear, sorted.
    private static func names(in values: [String: TemplateValue]) -> [String] {
        values.values.compactMap { value -> String? in
            guard case .record(let record) = value else { return nil }
            switch record["name"] {
            case .words(let name, _)?, .text(let name)?: return name
            default: return nil
            }
        }.sorted()
    }

    // MARK: Values

    func value(_ path: TemplatePath, _ scope: TemplateScope, at location: SourceLocation) throws(TemplateFault)
        -> TemplateValue
    {
        guard let value = scope[path] else {
            throw TemplateFault(.unboundName(path.description, known: scope.names), at: location)
        }
        recorder.note(path, value)
        return value
    }

    func resolved(
        _ text: Translations, path: String, at location: SourceLocation
    ) throws(TemplateFault) -> String {
        guard let found = text[typesetter.language] else {
            throw TemplateFault(.missingTranslation(path: path, language: typesetter.language), at: location)
        }
        return found
    }

    func holds(_ condition: TemplateCondition, _ scope: TemplateScope) throws(TemplateFault) -> Bool {
        try condition.holds(in: scope, noting: recorder.note)
    }

    func items(_ loop: TemplateLoop, _ scope: TemplateScope) throws(TemplateFault) -> [TemplateScope] {
        let value = try value(loop.path, scope, at: loop.location)
        switch value {
        case .none: return []
        case .list(let values):
            return values.enumerated().map { index, value in
                scope.entering(value, as: loop.itemName, index: index, count: values.count)
            }
        case .text, .localized, .words, .date, .money, .integer, .boolean, .symbol, .article, .language, .inlines,
            .sequence, .record:
            throw TemplateFault(.wrongKind(loop.path.description, expected: "list"), at: loop.location)
        }
    }

    /// The branch of a condition that holds; empty when none does.
    func branch<Content>(
        _ branches: [TemplateBranch<Content>], _ scope: TemplateScope
    ) throws(TemplateFault) -> [Content] {
        for branch in branches {
            guard let condition = branch.condition else { return branch.content }
            if try holds(condition, scope) { return branch.content }
        }
        return []
    }

    /// Binds a part in the scope of its use.
    mutating func part<Result>(
        _ use: TemplatePartUse, _ scope: TemplateScope,
        _ body: (inout TemplateBinder, TemplatePart, TemplateScope) throws(TemplateFault) -> Result
    ) throws(TemplateFault) -> Result {
        guard let part = try form(of: use, scope) ?? parts[use.name] else {
            throw TemplateFault(.unknownPart(use.name, known: parts.keys.sorted()), at: use.location)
        }
        guard !openParts.contains(use.name) else { throw TemplateFault(.circularPart(use.name), at: use.location) }
        var inner = scope
        if let path = use.scope { inner = scope.entering(try value(path, scope, at: use.location), as: nil) }
        openParts.append(use.name)
        let result = try body(&self, part, inner)
        openParts.removeLast()
        return result
    }

    /// The form of a part that a symbol or a number asks for; `nil` when the part has no such form.
    private func form(of use: TemplatePartUse, _ scope: TemplateScope) throws(TemplateFault) -> TemplatePart? {
        guard let path = use.form else { return nil }
        switch try value(path, scope, at: use.location) {
        case .none: return nil
        case .symbol(let form): return parts[TemplatePart.name(use.name, form: form)]
        case .integer(let number):
            return number == 1 ? parts[TemplatePart.name(use.name, form: "one")] : nil
        case .text, .localized, .words, .date, .money, .boolean, .article, .language, .inlines, .sequence, .list,
            .record:
            throw TemplateFault(.wrongKind(path.description, expected: "symbol"), at: use.location)
        }
    }

    // MARK: Marks

    mutating func set(_ mark: TemplateMark?) throws(TemplateFault) -> String? {
        guard let mark else { return nil }
        guard marks.insert(mark.name).inserted else {
            throw TemplateFault(.duplicateMark(mark.name), at: mark.location)
        }
        return mark.name
    }

    /// Notes an address that passages bear; each only once.
    mutating func take(_ address: String, at location: SourceLocation) throws(TemplateFault) {
        guard addresses.insert(address).inserted else { throw TemplateFault(.duplicateMark(address), at: location) }
    }

    mutating func add(_ passage: Passage) { passages.append(passage) }

    mutating func add(_ place: PlacedBlock) { places.append(place) }

    mutating func refer(to mark: TemplateMark) { references.append(mark) }
}
