import LegalModel
import Testing

@testable import Reasoning

@Suite("What authors are told of a pack's examples and versions")
struct PackAuthoringTests {
    private let pack: RulePack

    init() throws { pack = try DocumentedPack.decoded().pack }

    @Test("a mutation run plants each exception and each burden, and the examples of the page notice all")
    func mutation() {
        let results = pack.mutationRun()
        #expect(
            results.map(\.mutation) == [
                .dropException(of: "R.term", exception: "x.handed_over"), .swapBurden(of: "sale_made"),
                .swapBurden(of: "moment_passed"), .swapBurden(of: "further_term"), .swapBurden(of: "x.handed_over"),
            ])
        #expect(results.allSatisfy { $0.noticedBy != nil })
    }

    @Test("without the examples that would notice, faults survive, and those only")
    func survivors() {
        let fewer = pack.replacing(tests: pack.tests.filter { !$0.name.contains("burden") })
        let survivors = fewer.mutationRun().filter { $0.noticedBy == nil }.map(\.mutation.node)
        #expect(survivors == ["sale_made", "moment_passed", "further_term", "x.handed_over"])
        let none = pack.replacing(tests: [])
        #expect(none.mutationRun().allSatisfy { $0.noticedBy == nil })
    }

    @Test("coverage counts values, reasons, presumptions and exceptions, and names what no example reaches")
    func coverage() {
        let coverage = PackCoverage(of: pack)
        #expect(coverage.count(of: .values) == (21, 21))
        #expect(coverage.count(of: .exceptions) == (1, 1))
        let missed = coverage.ways.filter { !$0.isReached && $0.node == "x.handed_over" }.map(\.event)
        #expect(missed == [.because("admitted"), .because("undisputed"), .because("refuted")])
        let bare = PackCoverage(of: pack.replacing(tests: []))
        #expect(bare.count().reached == 0)
        #expect(bare.count().all == coverage.count().all)
    }

    @Test("a presumption is carried, open or rebutted, an exception carries only when all else stands")
    func presumption() {
        let presumed = pack.replacing(presumptions: [
            Presumption(
                id: "P", text: nil, citations: [], presumes: "further_term", base: ["moment_passed"],
                unless: ["x.handed_over"], isIrrebuttable: false)
        ])
        func reached(_ findings: [NodeIdentifier: ElementFinding]) -> Set<PackCoverage.Event> {
            let test = PackTest(name: "t", findings: findings, claims: [:], ask: [:], because: [:])
            let ways = PackCoverage(of: presumed.replacing(tests: [test])).ways
            return Set(ways.filter { $0.isReached && $0.node == "P" && $0.event.part != .values }.map(\.event))
        }
        let shown: [NodeIdentifier: ElementFinding] = [
            "moment_passed": ElementFinding(.proven), "x.handed_over": ElementFinding(.notRaised),
        ]
        #expect(reached(shown.merging(["further_term": ElementFinding(.nonLiquet)]) { $1 }) == [.presumption(.carried)])
        #expect(reached(shown.merging(["further_term": ElementFinding(.refuted)]) { $1 }) == [.presumption(.rebutted)])
        #expect(reached(["further_term": ElementFinding(.nonLiquet)]) == [.presumption(.open)])
        #expect(
            reached(["moment_passed": ElementFinding(.proven), "x.handed_over": ElementFinding(.proven)])
                == [.exception("x.handed_over")])
        #expect(reached(["x.handed_over": ElementFinding(.proven)]).isEmpty)
    }

    @Test("a version differs in words, or in what can alter results, each told with node, language and values")
    func difference() throws {
        let words = try DocumentedPack.decoded(replacing: [
            ("Quel document montre l'achat ?", "Quelle facture avez-vous ?")
        ])
        let inWords = PackDifference(from: pack, to: words.pack)
        #expect(
            inWords.changes == [
                PackDifference.Change(
                    node: "sale_made", aspect: .question, language: .french, before: "Quel document montre l'achat ?",
                    after: "Quelle facture avez-vous ?")
            ])
        #expect(!inWords.isSemantic && inWords.failing.isEmpty && inWords.examples.isEmpty)
        #expect(PackDifference(from: pack, to: pack).changes.isEmpty)

        let other = try DocumentedPack.decoded(replacing: [
            ("burden: company", "burden: consumer"), ("unless: [x.handed_over]", "unless: []"),
            ("- name: No further term was given", "- name: No term was given"), ("further_term_fair", "term_fair"),
        ])
        let changed = PackDifference(from: pack, to: other.pack)
        #expect(changed.isSemantic)
        #expect(
            changed.changes.map(\.aspect) == [.added, .burden, .removed, .needs, .unless],
            "\(changed.changes.map { ($0.node, $0.aspect) })")
        #expect(changed.changes.first { $0.aspect == .unless }?.before == "x.handed_over")
        #expect(changed.examples.contains { $0.name == "No term was given" && $0.kind == .added })
        #expect(changed.examples.contains { $0.name == "No further term was given" && $0.kind == .removed })
        #expect(changed.failing.contains { $0.name == "The company shows that it delivered" })
    }

    @Test("a term of the law that is added, moved or dropped is told, and alters no result")
    func terms() {
        func version(_ terms: [PackTerm]) -> RulePack {
            RulePack(
                id: pack.id, title: pack.title, applicable: pack.applicable, language: pack.language,
                textState: pack.textState, elements: pack.elements, rules: pack.rules, presumptions: [], tests: [],
                counterArguments: [], terms: terms, reviewedBy: nil, reviewedOn: nil)
        }
        func term(_ start: PackTerm.Start, _ text: String = "t") -> PackTerm {
            PackTerm(
                id: "t", terms: ["delivery"], nodes: ["C.end"], start: start, text: Translations(text, in: .french))
        }
        let added = PackDifference(from: version([]), to: version([term(.event(.contract))]))
        #expect(added.changes.map(\.aspect) == [.term] && added.changes.first?.before == nil)
        let moved = PackDifference(
            from: version([term(.event(.contract))]), to: version([term(.element("sale_made"), "u")]))
        #expect(moved.changes.map(\.aspect) == [.term, .text])
        let dropped = PackDifference(from: version([term(.event(.contract))]), to: version([]))
        #expect(dropped.changes.map(\.aspect) == [.term] && dropped.changes.first?.after == nil)
        #expect(!added.isSemantic && !moved.isSemantic && !dropped.isSemantic)
    }

    @Test("whatever changes in random packs, a difference that is called words only changes no result")
    func wordsOnly() {
        var semantic = 0
        for seed in UInt64(0)..<400 {
            var random = SeededGenerator(seed: seed)
            let old = RandomPack.make(using: &random)
            let new =
                seed.isMultiple(of: 2)
                ? old.planting(old.mutations.randomElement(using: &random) ?? .swapBurden(of: "L0")) : old
            let difference = PackDifference(from: old, to: new)
            if difference.isSemantic { semantic += 1 }
            guard !difference.isSemantic else { continue }
            let findings = RandomPack.findings(on: old, using: &random)
            #expect(old.evaluate(findings) == new.evaluate(findings), "seed \(seed)")
        }
        #expect(semantic > 100)
    }
}
