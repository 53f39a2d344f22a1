import FileFormats
import LegalModel
import Testing

@testable import Reasoning

/// Each check of a pack, with a fault planted into the pack of the page for authors.
@Suite("The checks of a pack")
struct PackCheckTests {
    /// A fault: what is replaced, and what must be found.
    struct Fault: Sendable, CustomTestStringConvertible {
        let kind: PackProblem.Kind
        let node: NodeIdentifier?
        let changes: [(String, String)]
        var testDescription: String { "\(kind.rawValue) at \(node?.text ?? "the pack")" }

        init(_ kind: PackProblem.Kind, _ node: NodeIdentifier?, _ changes: (String, String)...) {
            self.kind = kind
            self.node = node
            self.changes = changes
        }
    }

    static let rule = "needs: [sale_made, moment_passed, further_term, further_term_fair]"
    static let tests = "tests:\n"

    static let structural = [
        Fault(.unknownIdentifier, "R.term", (rule, "needs: [sale_made, nobody]")),
        Fault(.unknownIdentifier, "R.term", ("unless: [x.handed_over]", "unless: [x.nobody]")),
        Fault(.unknownIdentifier, "C.end", ("rules: [R.term]", "rules: [R.nobody]")),
        Fault(.rulesNamesElement, "C.end", ("rules: [R.term]", "rules: [R.term, sale_made]")),
        Fault(.priorityOverNoRule, "R.term", (rule, rule + "\n    priorityOver: [sale_made]")),
        Fault(
            .presumesNoFact, "P.a",
            (tests, "presumptions:\n  - { id: P.a, presumes: further_term_fair, base: [sale_made] }\n" + tests)),
        Fault(
            .unknownIdentifier, "P.a",
            (tests, "presumptions:\n  - { id: P.a, presumes: sale_made, base: [nobody] }\n" + tests)),
        Fault(.cycle, "C.end", (rule, "needs: [C.end, sale_made]")),
        Fault(
            .cycle, "sale_made",
            (tests, "presumptions:\n  - { id: P.a, presumes: sale_made, base: [sale_made] }\n" + tests)),
    ]

    @Test("find each fault of structure, and no other", arguments: structural)
    func structure(fault: Fault) throws {
        let decoded = try DocumentedPack.decoded(replacing: fault.changes)
        let problems = decoded.pack.problems()
        #expect(problems.map(\.kind) == [fault.kind])
        #expect(problems.first?.node == fault.node)
        #expect(problems.allSatisfy { $0.kind.isError })
        #expect(throws: DataFault.self) {
            var text = try DocumentedPack.text()
            for (old, new) in fault.changes { text = text.replacing(old, with: new) }
            _ = try RulePack(decoding: YAMLReader.read(Array(text.utf8), file: "pack.yaml"))
        }
    }

    static let ofForm: [(String, String, DataFault.Problem)] = [
        ("- id: further_term\n", "- id: sale_made\n", .duplicateIdentifier("sale_made")),
        (rule, "needs: []", .empty("needs")), ("rules: [R.term]", "rules: []", .empty("rules")),
        ("rules: [R.term]", "rules: [R.term]\n    any: [sale_made]", .inconsistent("oneOfThree", ["any", "rules"])),
        ("kind: openNorm", "any: []", .empty("any")), ("kind: openNorm", "all: []", .empty("all")),
        ("    burden: company\n", "", .missingKey("burden")),
        (tests, "presumptions:\n  - { id: P.a, presumes: sale_made, base: [] }\n" + tests, .empty("base")),
    ]

    @Test("refuse faults of form with their place", arguments: ofForm)
    func form(old: String, new: String, problem: DataFault.Problem) throws {
        let fault = #expect(throws: DataFault.self) { try DocumentedPack.decoded(replacing: [(old, new)]) }
        #expect(fault?.problem == problem)
        #expect((fault?.location?.line ?? 0) > 7)
    }

    @Test("refuse an unknown kind, naming those that are known")
    func unknownKind() {
        let fault = #expect(throws: DataFault.self) {
            try DocumentedPack.decoded(replacing: [("kind: openNorm", "kind: opinion")])
        }
        #expect(fault.map { "\($0)".contains("openNorm") } == true)
    }

    static let advised = [
        Fault(
            .noText, "x.handed_over",
            ("    text:\n      fr: \"L'entreprise a livré", "    source:\n      fr: \"L'entreprise a livré")),
        Fault(
            .noQuestion, "further_term_fair", ("    question:\n      fr: \"Combien", "    note:\n      fr: \"Combien")),
        Fault(
            .noCitation, "moment_passed",
            ("    cite: \"BE-CDE:VI.43,§1\"\n    text:\n      fr: \"Le moment", "    text:\n      fr: \"Le moment")),
        Fault(
            .noCitation, "R.term",
            ("    cite: \"BE-CDE:VI.43,§2,al.1\"\n    text:\n      fr: \"Après", "    text:\n      fr: \"Après")),
        Fault(.noText, "R.term", ("    text:\n      fr: \"Après", "    source:\n      fr: \"Après")),
        Fault(
            .missingLanguage, "C.end",
            ("      de: \"Der Verbraucher kann den Vertrag beenden und erhält sein Geld zurück\"\n", "")),
        Fault(
            .missingLanguage, "R.term",
            ("      en: \"After a further term without delivery the consumer may end the contract\"\n", "")),
        Fault(.unreached, "further_term_fair", (rule, "needs: [sale_made, moment_passed, further_term]")),
        Fault(
            .exceptionInNeeds, "R.term", ("unless: [x.handed_over]", "unless: []"),
            (rule, "needs: [sale_made, moment_passed, further_term, further_term_fair, x.handed_over]")),
        Fault(
            .exceptionInNeeds, "R.term", ("unless: [x.handed_over]", "unless: []"),
            (rule, "needs: [sale_made, moment_passed, further_term, further_term_fair, group]"),
            (
                "rules:\n  - id: R.term",
                "  - { id: group, any: [x.handed_over], text: { fr: a, nl: a, de: a, en: a } }\nrules:\n  - id: R.term"
            )),
        Fault(.exceptionBurdenConsumer, "x.handed_over", ("burden: company", "burden: consumer")),
        Fault(
            .constitutiveBurdenCompany, "sale_made",
            (
                "  - id: sale_made\n    kind: fact\n    burden: consumer",
                "  - id: sale_made\n    kind: fact\n    burden: company"
            )),
    ]

    @Test("tell what is worth a look, and nothing else", arguments: advised)
    func advice(fault: Fault) throws {
        let decoded = try DocumentedPack.decoded(replacing: fault.changes)
        #expect(decoded.pack.problems().isEmpty)
        let advice = decoded.pack.advice(languages: Language.allCases).filter { $0.kind != .noReviewer }
        #expect(advice.map(\.kind) == [fault.kind])
        #expect(advice.first?.node == fault.node)
        #expect(advice.allSatisfy { !$0.kind.isError })
    }

    @Test("find nothing in the pack of the page but that nobody reviewed it; a name there ends that")
    func sound() throws {
        let pack = try DocumentedPack.decoded().pack
        #expect(pack.problems().isEmpty)
        #expect(pack.advice(languages: Language.allCases).map(\.kind) == [.noReviewer])
        let reviewed = try DocumentedPack.decoded(replacing: [("reviewedBy:\n", "reviewedBy: A. Lawyer\n")]).pack
        #expect(reviewed.advice(languages: Language.allCases).isEmpty)
        let untested = try DocumentedPack.decoded().pack.replacing(tests: [])
        #expect(untested.advice(languages: Language.allCases).map(\.kind) == [.noTests, .noReviewer])
    }

    @Test("leave an exception alone that a rule needs which itself defeats a claim")
    func doubleException() throws {
        let pack = try DocumentedPack.decoded(replacing: [
            ("unless: [x.handed_over]", "unless: [x.done]"),
            (
                "rules:\n  - id: R.term",
                "  - { id: x.done, rules: [R.done], text: { fr: a, nl: a, de: a, en: a } }\nrules:\n  - { id: R.done, needs: [x.handed_over], cite: \"BE-CDE:VI.43\", text: { fr: a, nl: a, de: a, en: a } }\n  - id: R.term"
            ),
        ]).pack
        #expect(pack.advice(languages: Language.allCases).map(\.kind) == [.noReviewer])
    }

    @Test("name both packs when one leaf has another kind, burden or role in each, and packs that share days")
    func others() throws {
        let pack = try DocumentedPack.decoded().pack
        func other(_ changes: (String, String)...) throws -> RulePack {
            try DocumentedPack.decoded(replacing: [("id: example-late-delivery\n", "id: other\n")] + changes).pack
        }
        #expect(pack.problems(beside: [pack, try other()]) { _, _ in false }.isEmpty)
        let burden = try other(("burden: company", "burden: consumer"))
        #expect(
            pack.problems(beside: [burden]) { _, _ in false } == [
                PackProblem(
                    .otherMeaning, node: "x.handed_over",
                    details: ["example-late-delivery", "other", "burden: company / consumer"])
            ])
        let kind = try other(("kind: openNorm", "kind: fact\n    burden: consumer"))
        #expect(pack.problems(beside: [kind]) { _, _ in false }.first?.details.last == "kind: openNorm / fact")
        let role = try other(("    role: exception\n", ""))
        #expect(pack.problems(beside: [role]) { _, _ in false }.first?.details.last == "role: exception / constitutive")
        let overlap = pack.problems(beside: [try other()]) { _, _ in true }
        #expect(overlap.map(\.kind) == [.overlapsPack])
        #expect(overlap.first?.details.first == "other")
        let earlier = try other(("from: 2014-05-31, to: null", "from: 2010-01-01, to: 2014-05-30"))
        #expect(pack.problems(beside: [earlier]) { _, _ in true }.isEmpty)
    }
}
