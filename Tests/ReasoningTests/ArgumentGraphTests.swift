import LegalModel
import Testing

@testable import Reasoning

@Suite("An argument as a graph")
struct ArgumentGraphTests {
    @Test("the whole pack below a claim has every node once, roots first, and no link to what is not there")
    func whole() throws {
        for seed in UInt64(0)..<300 {
            var random = SeededGenerator(seed: seed)
            let pack = RandomPack.make(using: &random)
            let graph = try #require(ArgumentGraph(whole: ["C0"], of: pack))
            let ids = graph.nodes.map(\.id)
            #expect(ids.first == "C0")
            #expect(Set(ids).count == ids.count)
            #expect(graph.links.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
            let told = Set(ids).union(graph.nodes.compactMap(\.rule))
            #expect(told == PackGraph(pack).reachable(from: [index(of: "C0", in: pack)]), "seed \(seed)")
            #expect(graph.nodes.allSatisfy { $0.folded == 0 && $0.value == nil })
        }
    }

    @Test("a folded graph has all that decides, with values, and counts what it leaves out")
    func folded() throws {
        var folded = 0
        for seed in UInt64(0)..<300 {
            var random = SeededGenerator(seed: seed)
            let pack = RandomPack.make(using: &random)
            let findings = RandomPack.findings(on: pack, using: &random)
            let graph = try #require(ArgumentGraph(deciding: ["C0"], of: pack, findings: findings))
            let told = Set(graph.nodes.map(\.id)).union(graph.nodes.compactMap(\.rule))
            let decisive = Evaluator(pack).decisiveNodes(of: "C0", findings: findings)
            #expect(told.isSuperset(of: decisive), "seed \(seed)")
            let evaluation = pack.evaluate(findings)
            #expect(graph.nodes.allSatisfy { $0.value == evaluation.value(of: $0.id) })
            folded += graph.nodes.reduce(0) { $0 + $1.folded }
        }
        #expect(folded > 100)
    }

    @Test("a conclusion with one rule of its own is one node with it; a rule with a rival stays apart")
    func merging() throws {
        let graph = try #require(ArgumentGraph(whole: ["C.end"], of: try lateDelivery()))
        #expect(graph.nodes.first?.rule == nil)
        #expect(graph.nodes.contains { $0.id == "R.term" && $0.subject == .rule })
        let pack = SingleLeaf.pack(
            [
                SingleLeaf.element("C", .rules(["R"]), isClaim: true),
                SingleLeaf.element("a", .fact(burden: .consumer)),
            ],
            rules: [
                Rule(
                    id: "R", text: nil, citations: [], needs: ["a"], unless: [], priorityOver: [], effect: nil,
                    concludes: nil)
            ])
        let single = try #require(ArgumentGraph(whole: ["C"], of: pack))
        #expect(single.nodes.map(\.id) == ["C", "a"])
        #expect(single.nodes.first?.rule == "R")
        #expect(single.links == [ArgumentGraph.Link(from: "C", to: "a", kind: .need)])
    }

    @Test("an unknown node and an empty list give no graph")
    func unknown() throws {
        #expect(ArgumentGraph(whole: ["nobody"], of: try lateDelivery()) == nil)
        #expect(ArgumentGraph(whole: [], of: try lateDelivery()) == nil)
        #expect(ArgumentGraph(deciding: ["nobody"], of: try lateDelivery(), findings: [:]) == nil)
    }

    @Test("sheets tell every node once, and every reference leads to the sheet that tells it")
    func sheets() throws {
        for seed in UInt64(0)..<300 {
            var random = SeededGenerator(seed: seed)
            let pack = RandomPack.make(using: &random)
            let graph = try #require(ArgumentGraph(whole: ["C0", "C1"], of: pack))
            let sheets = graph.sheets(levels: 3, rows: 3)
            let below = Set(graph.links.map(\.from))
            var tellers: [NodeIdentifier: Int] = [:]
            for (index, sheet) in sheets.enumerated() {
                #expect(sheet.nodes.first == sheet.root)
                for node in sheet.nodes where sheet.references[node] == nil && below.contains(node) {
                    #expect(tellers.updateValue(index, forKey: node) == nil, "seed \(seed): \(node) is told twice")
                }
            }
            for sheet in sheets {
                for (node, target) in sheet.references { #expect(tellers[node] == target, "seed \(seed): \(node)") }
            }
            #expect(Set(sheets.flatMap(\.nodes)) == Set(graph.nodes.map(\.id)))
            let drawn = Set(sheets.flatMap { $0.links(of: graph) })
            #expect(drawn == Set(graph.links), "seed \(seed)")
        }
    }

    private func index(of id: NodeIdentifier, in pack: RulePack) -> Int {
        PackGraph(pack).ids.firstIndex(of: id) ?? 0
    }
}
