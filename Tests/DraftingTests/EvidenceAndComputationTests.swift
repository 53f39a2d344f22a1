import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

/// Translations of words quoted from exhibits, and computations of facts.
@Suite("Evidence and computations under the elements")
struct EvidenceAndComputationTests {
    private func text(
        _ language: Language, computing: Bool = false, _ change: (inout Dossier) throws -> Void
    ) throws -> String {
        var dossier = try RecommendationExample.input().dossier
        try change(&dossier)
        var input = try RecommendationExample.input { $0 = dossier }
        if computing { input.calculator = try Self.calculator() }
        return try RecommendationComposer.compose(input, language: language).blocks.map(\.plain)
            .joined(separator: "\n").withPlainSpaces
    }

    private static func calculator() throws -> Calculator {
        func node(_ name: String) throws -> SourceNode {
            try YAMLReader.read(WholeFile.read(RecommendationExample.folder("LegalCorpus") + "/\(name)"), file: name)
        }
        return try ComputationData.calculator(
            interest: node("interest-rates.yaml"), rules: node("computations.yaml"),
            deadlines: DeadlineData.calculator(deadlines: node("deadlines.yaml"), holidays: node("holidays.yaml")))
    }

    private func translate(_ dossier: inout Dossier) throws {
        let place = try #require(dossier.findings.firstIndex { $0.element == "x.delivered" })
        dossier.findings[place].evidence[0].translation = Translations("livré", in: .french)
    }

    @Test(
        "a translation follows the words it translates, marked as the service's; where there is none, nothing changes")
    func translation() throws {
        let french = try text(.french, translate)
        #expect(french.contains("p. 2, « geleverd » (traduction du service : « livré »)."))
        #expect(
            french.contains(
                "Certains extraits de pièces sont traduits. Traduction du service ; le texte original fait foi."))
        let dutch = try text(.dutch, translate)
        #expect(dutch == (try text(.dutch) { _ in }))
        #expect(!dutch.contains("Sommige citaten uit stukken zijn vertaald"))
    }

    @Test("the guide keeps a translation when the same words are given again, and drops it with other words")
    func keeping() throws {
        var dossier = try RecommendationExample.input().dossier
        try translate(&dossier)
        let finding = dossier.finding(on: "x.delivered")
        let same = Evidence(exhibit: "P2", page: 3, quotation: "geleverd").keepingTranslation(of: finding)
        #expect(same.translation?[.french] == "livré")
        #expect(Evidence(exhibit: "P2", quotation: "gezien").keepingTranslation(of: finding).translation == nil)
        #expect(Evidence(exhibit: "P2", translation: Translations("livré", in: .french)).translation == nil)
    }

    private func compute(_ element: NodeIdentifier) -> (inout Dossier) throws -> Void {
        { dossier in
            let place = try #require(dossier.findings.firstIndex { $0.element == element })
            let days = "{ kind: days, from: 2026-01-05, to: 2026-03-02, shownBy: { from: P1, to: E1 }, gives: 56 }"
            dossier.findings[place].computation = try StatedComputation(decoding: YAMLReader.read(days, file: "-"))
        }
    }

    @Test(
        "the computation of a fact stands once, under the element or the undisputed fact", arguments: ["late", "sale"])
    func computation(element: String) throws {
        for language in [Language.french, .dutch] {
            let words = try text(language, computing: true, compute(NodeIdentifier(element)))
            let mark = language == .french ? "Calcul – " : "Berekening – "
            #expect(words.pieces(mark).count == 2, "\(words)")
            #expect(words.contains("56"))
        }
        let without = try text(.french, computing: true) { _ in }
        #expect(!without.contains("Calcul – "))
    }

    @Test("a fact told for one claim and used for another shows its computation the first time only")
    func once() throws {
        let words = try text(.french, computing: true) { dossier in
            let change = compute("loss")
            try change(&dossier)
            dossier.claims[0].packClaim = "C.loss"
        }
        #expect(words.pieces("Calcul – ").count == 2)
    }
}
