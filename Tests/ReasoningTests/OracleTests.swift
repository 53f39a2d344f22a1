import Foundation
import LegalModel
import Testing

@testable import Reasoning

@Suite("The evaluator and an oracle written straight from the text")
struct OracleTests {
    /// How many packs are tried, each with ten sets of findings: 1 000 in the ordinary run; `CARNET_ORACLE_PACKS=10000` for
    /// the hundred thousand cases of CI.
    private static let packs = ProcessInfo.processInfo.environment["CARNET_ORACLE_PACKS"].flatMap(UInt64.init) ?? 1_000

    @Test("agree on every value, every reason and every question")
    func agree() {
        var cases = 0
        var settled = 0
        for seed in 0..<Self.packs {
            var random = SeededGenerator(seed: 1_000_003 &+ seed)
            let pack = RandomPack.make(using: &random)
            let evaluator = Evaluator(pack)
            for _ in 0..<10 {
                let findings = RandomPack.findings(on: pack, using: &random)
                let evaluation = evaluator.evaluate(findings)
                let oracle = Oracle(pack: pack, findings: findings)
                cases += 1
                for (node, entry) in evaluation.trace {
                    let expected = oracle.outcome(node)
                    #expect(
                        Self.degree(entry.value) == expected.degree && entry.because.description == expected.because,
                        "seed \(seed), \(node): \(entry) instead of \(expected)")
                }
                for claim in evaluation.claims {
                    if claim.value != .open { settled += 1 }
                    #expect(claim.ask.map(\.text) == oracle.ask(claim.claim), "seed \(seed), \(claim.claim)")
                }
                let nodes = pack.elements.count + pack.rules.count + pack.presumptions.count
                #expect(evaluation.trace.count == nodes, "seed \(seed)")
            }
        }
        #expect(cases == Int(Self.packs) * 10)
        #expect(settled > cases / 10)
        print("oracle: \(cases) cases, \(settled) claims settled")
    }

    @Test("the oracle itself gives the short example of the format")
    func example() throws {
        let findings: [NodeIdentifier: ElementFinding] = [
            "sale": ElementFinding(.admitted), "due": ElementFinding(.proven), "term.given": ElementFinding(.nonLiquet),
            "refused": ElementFinding(.refuted), "date.announced": ElementFinding(.proven),
            "x.delivered": ElementFinding(.asked),
        ]
        let oracle = Oracle(pack: try lateDelivery(), findings: findings)
        #expect(oracle.degree("C.end") == 1)
        #expect(oracle.ask("C.end") == ["x.delivered"])
        #expect(oracle.outcome("term.given") == (0, "burdenNotMet:consumer"))
    }

    private static func degree(_ value: Value) -> Int {
        switch value {
        case .notEstablished: 0
        case .open: 1
        case .established: 2
        }
    }
}
