import Drafting
import LegalModel
import Testing

@Suite struct TemplateFormsTests {
    private func blocks(_ template: String, _ values: [String: TemplateValue]) throws -> [Block] {
        try TemplateSet(sources: ["t/fr.md": template]).blocks(
            of: "t", in: .french, values: values, house: try House.style())
    }

    private func fault(_ template: String, _ values: [String: TemplateValue] = [:]) throws -> TemplateFault.Problem? {
        do {
            _ = try blocks(template, values)
            return nil
        } catch DraftingFault.template(let fault) {
            return fault.problem
        }
    }

    private static let forms = """
        {{> asks for who}}

        ::: part asks
        Le consommateur demande {{count}} {{> days for count}}.
        :::

        ::: part asks feminine
        La consommatrice demande {{count}} {{> days for count}}.
        :::

        ::: part asks plural
        Les consommateurs demandent {{count}} {{> days for count}}.
        :::

        ::: part days
        jours
        :::

        ::: part days one
        jour
        :::
        """

    @Test(arguments: [
        (TemplateValue.none, 1, "Le consommateur demande 1 jour."),
        (.symbol("feminine"), 2, "La consommatrice demande 2 jours."),
        (.symbol("plural"), 0, "Les consommateurs demandent 0 jours."),
        (.symbol("masculine"), 1, "Le consommateur demande 1 jour."),
    ])
    func `A part is taken in the form that its value asks for, else as it stands`(
        who: TemplateValue, count: Int, expected: String
    ) throws {
        let made = try blocks(Self.forms, ["who": who, "count": .integer(count)])
        #expect(made.map(\.plain) == [expected])
    }

    @Test func `A form is asked for by a symbol or a number`() throws {
        #expect(
            try fault(Self.forms, ["who": .text("feminine"), "count": .integer(1)])
                == .wrongKind("who", expected: "symbol"))
        #expect(try fault("{{> a for}}\n\n::: part a\nb\n:::") == .malformedTag("> a for"))
        #expect(
            try fault("::: part a one\nb\n:::\n\n::: part a one\nc\n:::") == .duplicatePart("a one"))
    }

    @Test func `A passage gives its first numbered paragraph a place that others name`() throws {
        let template = """
            ::: numbered
            {{#each facts}}
            ::: passage fact.{{id}}
            {{text}}

            Encore.
            :::
            {{/each}}

            Voir le point {{last|place}}.
            :::
            """
        let facts = ["a", "b"].map { TemplateValue.record(["id": .symbol($0), "text": .text($0.uppercased())]) }
        let made = try blocks(template, ["facts": .list(facts), "last": .symbol("fact.b")])
        #expect(
            made == [
                .numbered([.text("A")], mark: "fact.a"), .numbered([.text("Encore.")], mark: nil),
                .numbered([.text("B")], mark: "fact.b"), .numbered([.text("Encore.")], mark: nil),
                .numbered([.text("Voir le point\u{A0}"), .reference(mark: "fact.b", .number), .text(".")], mark: nil),
            ])
        #expect(
            try fault(template, ["facts": .list(facts), "last": .symbol("fact.c")]) == .unknownMark("fact.c"))
        #expect(
            try fault(template, ["facts": .list(facts + facts), "last": .symbol("fact.b")])
                == .duplicateMark("fact.a"))
        #expect(try fault("::: passage a b\nc\n:::") == .malformedTag("::: passage a b"))
    }

    @Test func `Articles are cited as one phrase`() throws {
        let references = ["BE-CC:5.83,al.1", "BE-CC:5.83,al.3"].compactMap { ArticleReference($0) }
        let made = try blocks("Voir {{articles|cited}}.", ["articles": .list(references.map { .article($0) })])
        #expect(made.map(\.plain.withPlainSpaces) == ["Voir article 5.83, alinéas 1er et 3, du BE-CC."])
        #expect(try fault("{{a|cited}}", ["a": .list([])]) == .wrongKind("a", expected: "list"))
        #expect(try fault("{{a|cited:long}}", ["a": .list([])]) == .malformedTag("a|cited:long"))
    }
}
