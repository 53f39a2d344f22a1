import Drafting
import LegalModel
import Testing

@Suite("Template engine")
struct TemplateEngineTests {
    /// Binds a template in French.
    private func blocks(
        _ template: String, _ values: [String: TemplateValue] = [:], parts: String = "", language: Language = .french
    ) throws -> [Block] {
        let file = "/\(language.rawValue).md"
        let set = TemplateSet(sources: ["t" + file: template, "parts" + file: parts])
        return try set.blocks(of: "t", in: language, values: values, house: try House.style())
    }

    private func fault(
        _ template: String, _ values: [String: TemplateValue] = [:], parts: String = ""
    ) throws -> TemplateFault? {
        do {
            _ = try blocks(template, values, parts: parts)
            return nil
        } catch DraftingFault.template(let fault) {
            return fault
        }
    }

    private func place(_ line: Int, _ column: Int, _ file: String = "Templates/t/fr.md") -> LegalModel.SourceLocation {
        SourceLocation(file: file, line: line, column: column)
    }

    // MARK: Blocks

    @Test("Markdown and containers become the blocks of a document")
    func blockKinds() throws {
        let template = """
            # Titre

            ## Faits {#facts}

            ### Détail {-}

            Texte *fin* et **gras**.

            ::: subject
            Objet
            :::

            ::: numbered
            Premier. {#one}

            Second, voir [](#one) et [x](#facts).
            :::

            ::: addressee
            Nom\\
            Rue
            :::

            - a
            - b

            1) c

            ::: framed
            #### Avis

            Dedans.
            :::

            ::: approved opinion
            Fini.
            :::

            ::: quotation nl
            Woorden.
            :::

            ::: table 30 70
            Calcul

            Le calcul poste par poste

            | Poste | Montant |
            |---|---|
            | a | b |
            :::

            {{? ref: à compléter}}
            """
        #expect(
            try blocks(template) == [
                .title([.text("Titre")]),
                .heading(level: 1, numbered: true, [.text("Faits")], mark: "facts"),
                .heading(level: 2, numbered: false, [.text("Détail")], mark: nil),
                .paragraph(
                    .body,
                    [
                        .text("Texte "), .emphasis([.text("fin")]), .text(" et "), .strong([.text("gras")]), .text("."),
                    ]),
                .paragraph(.subject, [.text("Objet")]),
                .numbered([.text("Premier.")], mark: "one"),
                .numbered(
                    [
                        .text("Second, voir "), .reference(mark: "one", .number), .text(" et "),
                        .reference(mark: "facts", .text), .text("."),
                    ], mark: nil),
                .lines(.addressee, [[.text("Nom")], [.text("Rue")]]),
                .list(.bulleted, [[.text("a")], [.text("b")]]),
                .list(.lettered, [[.text("c")]]),
                .framed(heading: [.text("Avis")], [.paragraph(.body, [.text("Dedans.")])]),
                .approved(name: "opinion", [.paragraph(.body, [.text("Fini.")])]),
                .quotation([[.text("Woorden.")]], language: .dutch),
                .table(
                    Table(
                        caption: "Calcul", description: "Le calcul poste par poste",
                        header: [[.text("Poste")], [.text("Montant")]], widths: [30, 70],
                        rows: [[[.text("a")], [.text("b")]]])),
                .paragraph(.body, [.fillIn(name: "ref", prompt: "à compléter")]),
            ])
    }

    @Test("loops and conditions repeat and choose blocks, items, rows and words")
    func flow() throws {
        let template = """
            {{#each lines}}
            - {{label}} : {{amount}}{{#if not isLast}} ;{{else}}.{{/if}}
            {{/each}}

            ::: table 50 50
            T

            D

            | A | B |
            |---|---|
            | {{#each lines as line}}{{#if line.amount}}{{line.label}} | {{line.amount}}{{/if}}{{/each}} |
            :::

            {{#if kind is a}}
            Un.
            {{else if kind is b or flag and not kind is c}}
            Deux.
            {{else}}
            Trois.
            {{/if}}
            """
        let values: [String: TemplateValue] = [
            "lines": .list([
                .record(["label": .text("prix"), "amount": .money(Money(cents: 45_000))]),
                .record(["label": .text("frais"), "amount": .money(Money(cents: -500))]),
            ]),
            "kind": .symbol("b"), "flag": .boolean(false),
        ]
        #expect(
            try blocks(template, values) == [
                .list(
                    .bulleted,
                    [
                        [.text("prix\u{A0}: 450,00\u{A0}€\u{202F};")], [.text("frais\u{A0}: −5,00\u{A0}€.")],
                    ]),
                .table(
                    Table(
                        caption: "T", description: "D", header: [[.text("A")], [.text("B")]], widths: [50, 50],
                        rows: [
                            [[.text("prix")], [.text("450,00\u{A0}€")]], [[.text("frais")], [.text("−5,00\u{A0}€")]],
                        ])),
                .paragraph(.body, [.text("Deux.")]),
            ])
    }

    @Test("parts are shared, take a scope, and stand between blocks or in a sentence")
    func parts() throws {
        let parts = "::: part who\nM. {{name}}\n:::\n"
        let values: [String: TemplateValue] = ["party": .record(["name": .words("D'Hondt", nil)])]
        #expect(
            try blocks("Cher {{> who with party}}, bonjour.", values, parts: parts) == [
                .paragraph(.body, [.text("Cher M.\u{A0}D'Hondt, bonjour.")])
            ])
        #expect(
            try blocks("{{> who with party}}", values, parts: parts) == [
                .paragraph(.body, [.text("M.\u{A0}D'Hondt")])
            ])
    }

    @Test("a note stands where it is mentioned and sees the names around the mention")
    func notes() throws {
        let template = "{{#each a}}{{this}}[^n] {{/each}}\n\n[^n]: note {{this}}\n"
        let found = try blocks(template, ["a": .list([.text("x"), .text("y")])])
        #expect(
            found == [
                .paragraph(.body, [.text("x"), .note([.text("note x")]), .text(" y"), .note([.text("note y")])])
            ])
    }

    @Test(
        "filters",
        arguments: [
            ("{{d|long}}", "jeudi 12\u{A0}mars 2026"), ("{{d}}", "12\u{A0}mars 2026"),
            ("{{t|capital|sentence}}", "Il est tard."), ("Il dit {{t|que}}.", "Il dit qu’il est tard."),
            ("Prière {{v|de}}.", "Prière de réparer."), ("Dit {{h|que}}.", "Dit qu’hier."),
            ("Dit {{hors|que}}.", "Dit que hors service."), ("({{s|clause}})", "(Fini)"), ("{{s|sentence}}", "Fini."),
            ("{{w|quoted}}", "«\u{A0}l'un\u{A0}»"), ("{{l|list}} ({{l|count}})", "a, b et c (3)"),
            ("{{r|determiner}}", "l’article\u{A0}5 de la loi du 21\u{A0}novembre 2017"),
            ("{{r|bare}}", "article\u{A0}5"),
            ("{{n|percent}}", "8\u{A0}%"),
        ])
    func filters(template: String, expected: String) throws {
        let values: [String: TemplateValue] = [
            "d": .optional(CivilDate(year: 2026, month: 3, day: 12)), "t": .text("il est tard"),
            "v": .text("réparer"), "h": .text("hier"), "hors": .text("hors service"), "s": .text("Fini."),
            "w": .words("l'un", nil), "l": .list([.text("a"), .text("b"), .text("c")]), "n": .integer(8),
            "r": ArticleReference("BE-LAW-2017-11-21:5").map { .article($0) } ?? .none,
        ]
        #expect(try blocks(template, values) == [.paragraph(.body, [.text(expected)])])
    }

    @Test("words in another language are marked as such, those of the document's are not")
    func passages() throws {
        let template = "Il écrit {{a|quoted}} et {{b|quoted}}."
        let found = try blocks(template, ["a": .words("hij zei: 'neen'", .dutch), "b": .words("non", .french)])
        #expect(
            found == [
                .paragraph(
                    .body,
                    [
                        .text("Il écrit «\u{A0}"), .passage(.dutch, [.text("hij zei: 'neen'")]),
                        .text("\u{A0}» et «\u{A0}non\u{A0}»."),
                    ])
            ])
    }

    @Test("a quotation keeps the paragraphs of the message")
    func quotationParagraphs() throws {
        let template = "::: quotation {{l}}\n{{m}}\n:::"
        let values: [String: TemplateValue] = [
            "l": .language(.dutch), "m": .words("Een\nregel\r\n\r\n\r\nTwee", .dutch),
        ]
        #expect(
            try blocks(template, values) == [
                .quotation([[.text("Een"), .lineBreak, .text("regel")], [.text("Twee")]], language: .dutch)
            ])
    }

    // MARK: Faults

    @Test(
        "what is wrong is said with its place, before anything is written",
        arguments: [
            ("\n\nBon {{nam}}", 3, 5, TemplateFault.Problem.unboundName("nam", known: ["name"])),
            ("é {{name", 1, 3, .unclosedTag), ("{{}}", 1, 1, .malformedTag("")),
            ("a {{name|lnog}}", 1, 3, nil), ("x\n\n{{> none}}", 3, 1, .unknownPart("none", known: ["p"])),
            ("{{#if name}}\nx\n", 1, 1, .unclosedBlock("#if")), ("x\n{{/each}}", 2, 1, .strayEnd("/each")),
            ("{{#each name}}\n- x\n{{/each}}", 1, 1, .wrongKind("name", expected: "list")),
            ("::: wrong\nx\n:::", 1, 1, nil), ("x\n\n:::", 3, 1, .strayEnd(":::")),
            ("::: numbered\nx", 1, 1, .unclosedBlock("numbered")), ("> x", 1, 1, .unsupportedMarkdown(">")),
            ("a\n\n    code", 3, 5, .unsupportedMarkdown("code")), ("<div>", 1, 1, .unsupportedMarkdown("html")),
            ("![a](b)", 1, 1, .unsupportedMarkdown("image")), ("a[^x]", 1, 1, .unknownNote),
            ("[](#no)", 1, 1, .unknownMark("no")), ("a\u{E000}", 1, 1, .reservedCharacter),
            ("**{{#if name}}x**{{/if}}", 1, 18, .strayEnd("/if")),
            ("::: numbered\na {#m}\n\nb {#m}\n:::", 4, 1, .duplicateMark("m")),
            ("{{name|long}}", 1, 1, .wrongKind("name", expected: "date")),
        ])
    func faults(template: String, line: Int, column: Int, problem: TemplateFault.Problem?) throws {
        let found = try #require(try fault(template, ["name": .text("x")], parts: "::: part p\nx\n:::"))
        #expect(found.location == place(line, column))
        if let problem { #expect(found.problem == problem) }
    }

    @Test("an unknown filter or container names those that would be")
    func known() throws {
        let filter = try #require(try fault("{{a|lnog}}"))
        guard case .unknownFilter("lnog", let filters) = filter.problem else { return #expect(Bool(false)) }
        #expect(filters.contains("long"))
        let container = try #require(try fault("::: wrong\nx\n:::"))
        guard case .unknownContainer("wrong", let names) = container.problem else { return #expect(Bool(false)) }
        #expect(names.contains("numbered"))
    }

    @Test("a part that contains itself is refused")
    func circularPart() throws {
        let found = try #require(try fault("{{> p}}", parts: "::: part p\na\n\n{{> p}}\n:::"))
        #expect(found == TemplateFault(.circularPart("p"), at: place(4, 1, "Templates/parts/fr.md")))
    }

    @Test("a text that is missing in the document's language is a fault that names the text")
    func missingTranslation() throws {
        let text = TemplateValue.localized(Translations("enkel Nederlands", in: .dutch), path: "findings.a.reason")
        let found = try #require(try fault("x {{t}}", ["t": text]))
        #expect(
            found == TemplateFault(.missingTranslation(path: "findings.a.reason", language: .french), at: place(1, 3)))
    }

    @Test("a template that is not written in the language is a fault, never another language")
    func missingTemplate() throws {
        let set = TemplateSet(sources: ["t/fr.md": "x"])
        #expect(throws: DraftingFault.missingTranslation(path: "Templates/t/nl.md", language: .dutch)) {
            try set.blocks(of: "t", in: .dutch, values: [:], house: try House.style())
        }
    }

    @Test("nothing printed is a fault, nothing asked about is false")
    func nothing() throws {
        #expect(try fault("{{a}}", ["a": .none])?.problem == .emptyValue("a"))
        #expect(try blocks("{{#if a}}x{{else}}y{{/if}}", ["a": .none]) == [.paragraph(.body, [.text("y")])])
    }

    // MARK: Data is data

    @Test(
        "no value becomes structure",
        arguments: [
            "# x", "1. x", "- x", "[x](javascript:a)", "![i](/etc/hostname)", "`x`{=openxml}", "[^1]", "{{name}}",
            "{{#each a}}", "::: framed", ":::", "</w:t></w:r></w:p>", "<script>", "{#mark}", "{-}", "**x**",
            "| a | b |",
            "\u{E000}0\u{E001}", "&amp;", "\\*", "> x", "***", "D’Hondt & fils <SRL>", "a\nb", "a\n\nb", "x\n=====",
        ])
    func dataIsData(value: String) throws {
        let template = """
            # {{a}}

            ## {{a}}

            Texte {{a}} et **{{a}}**[^n].

            - {{a}}

            ::: numbered
            {{a}}
            :::

            ::: table 50 50
            {{a}}

            {{a}}

            | {{a}} | b |
            |---|---|
            | {{a}} | c |
            :::

            [^n]: {{a}}
            """
        let plain = try blocks(template, ["a": .words("x", nil)])
        let found = try blocks(template, ["a": .words(value, nil)])
        #expect(found.map(Shape.of) == plain.map(Shape.of))
        let expected = EnteredText(value).text
        guard case .paragraph(_, let inlines) = found[2] else { return #expect(Bool(false)) }
        #expect(Shape.text(inlines) == "Texte \(expected) et \(expected).")
    }
}

/// The structure of a block without its words.
private enum Shape {
    static func of(_ block: Block) -> String {
        switch block {
        case .title(let inlines): "title" + of(inlines)
        case .heading(let level, let numbered, let inlines, let mark): "h\(level)\(numbered)\(mark ?? "")" + of(inlines)
        case .paragraph(let style, let inlines): style.rawValue + of(inlines)
        case .numbered(let inlines, let mark): "numbered\(mark ?? "")" + of(inlines)
        case .list(let style, let items): "\(style)" + items.map(of).joined()
        case .table(let table): "table\(table.widths)" + (table.header + table.rows.flatMap { $0 }).map(of).joined()
        case .lines(let style, let lines): "\(style)" + lines.map(of).joined()
        case .quotation(let paragraphs, _): "quotation" + paragraphs.map(of).joined()
        case .framed(let heading, let blocks): "framed" + of(heading) + blocks.map(of).joined()
        case .approved(let name, let blocks): name + blocks.map(of).joined()
        }
    }

    static func of(_ inlines: [Inline]) -> String {
        let kinds = inlines.compactMap { inline -> String? in
            switch inline {
            case .text, .lineBreak: nil
            case .strong(let inside): "strong" + of(inside)
            case .emphasis(let inside): "emphasis" + of(inside)
            case .note(let inside): "note" + of(inside)
            case .passage, .link, .reference, .fillIn: "other"
            }
        }
        return "(" + kinds.joined(separator: ",") + ")"
    }

    static func text(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .lineBreak: "\n"
            case .strong(let inside), .emphasis(let inside), .passage(_, let inside), .link(_, let inside): text(inside)
            case .note, .reference, .fillIn: ""
            }
        }.joined()
    }
}
