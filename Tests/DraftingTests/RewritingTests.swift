import Casework
import Drafting
import Foundation
import LegalModel
import Reasoning
import Testing

@Suite struct RewritingTests {
    private func compose(
        _ language: Language = .french, _ edit: (inout Dossier) -> Void = { _ in }
    ) throws -> RecommendationComposition {
        try RecommendationComposer.composition(of: try RecommendationExample.input(dossier: edit), language: language)
    }

    /// The templates in French with one of them changed.
    private func templates(_ change: (String) -> String) -> TemplateSet {
        let folder = RecommendationExample.folder("Templates")
        let files = ["recommendations/fr.md", "parts/fr.md"].map { path -> (String, String) in
            let text = (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) ?? ""
            return (path, change(text))
        }
        return TemplateSet(sources: Dictionary(uniqueKeysWithValues: files))
    }

    private func basis(_ address: String) throws -> PassageBasis {
        try #require(try compose().passages.first { $0.address == address }).basis
    }

    /// A rewriting of a passage, confirmed against the example as it stands.
    private func rewriting(_ address: String, _ text: String = "Mon texte.") throws -> Rewriting {
        Rewriting(
            address: address, texts: [.french: RewrittenText(text: text, basis: try basis(address), by: "lea")])
    }

    @Test func `Every paragraph of the recommendation bears an address, each its own`() throws {
        for language in [Language.french, .dutch] {
            let composition = try compose(language)
            let addresses = composition.passages.map(\.address)
            #expect(Set(addresses).count == addresses.count)
            let inPassages = Set(composition.passages.flatMap(\.blocks))
            let outside = composition.document.blocks.filter { block in
                switch block {
                case .paragraph(let style, _): style == .body || style == .summary
                case .numbered, .list: true
                default: false
                }
            }.filter { block in
                !inPassages.contains(block)
                    && !inPassages.contains { inner in
                        // Lists that follow each other are one list in the document.
                        if case .list(_, let whole) = block, case .list(_, let part) = inner {
                            return whole.contains { part.contains($0) }
                        }
                        return false
                    }
            }
            // The service's translation of words that are quoted is theirs, not a passage of ours.
            #expect(outside.allSatisfy { $0.plain.hasPrefix("En français") || $0.plain.hasPrefix("In het Nederlands") })
        }
    }

    @Test func `The handler's words stand in the document, typeset and numbered like what they replace`() throws {
        let own = try rewriting(
            "claim.D1.conclusion", "Rien \"d'autre\" : voir le point [[fact.sale]].\n\n- un **deux**\n- trois")
        let composition = try compose { $0.rewritings = [own] }
        let passage = try #require(composition.passages.first { $0.address == "claim.D1.conclusion" })
        #expect(passage.isRewritten)
        #expect(passage.composedText.hasPrefix("**Conclusion.** Les conditions sont donc réunies."))
        #expect(
            passage.blocks == [
                .numbered(
                    [
                        .text("Rien «\u{A0}d’autre\u{A0}»\u{A0}: voir le point\u{A0}"),
                        .reference(mark: "fact.sale", .number), .text("."),
                    ], mark: "claim.D1.conclusion"),
                .list(.bulleted, [[.text("un "), .strong([.text("deux")])], [.text("trois")]]),
            ])
        #expect(passage.blocks.allSatisfy(composition.document.blocks.contains))
        #expect(composition.rewritings.map(\.state) == [.stands])
    }

    @Test func `A text that a person gets to change becomes the same passage again`() throws {
        for passage in try compose().passages {
            let own = try rewriting(passage.address, passage.text)
            let again = try compose { $0.rewritings = [own] }.passages.first { $0.address == passage.address }
            let text = try #require(again).text
            #expect(text == passage.text)
        }
    }

    @Test(arguments: [
        ("claim.D1.element.essential", "reason"), ("claim.D1.element.x.delivered", "evidenceFor"),
        ("claim.D1.conclusion", "trace.essential"), ("claim.D1.outcome", "claim.outcome.amount"),
        ("fact.sale", "reason"), ("fairness.F1", "text"),
    ])
    func `A change of what a passage rests on flags the handler's text, and keeps it`(
        address: String, part: String
    ) throws {
        let own = try rewriting(address)
        let composition = try compose { dossier in
            dossier.rewritings = [own]
            dossier.findings[2].reason = Translations("Autre.", in: .french)
            dossier.findings[0].reason = Translations("Autre.", in: .french)
            if address == "claim.D1.conclusion" { dossier.findings[2].status = .refuted }
            dossier.findings[3].evidence = []
            dossier.outcomes[0].amount = Money(decimal: "449.00")
            dossier.fairness[0].text = Translations("Autre.", in: .french)
        }
        let standing = try #require(composition.rewritings.first)
        guard case .changed(let parts) = standing.state else {
            return #expect(standing.state == .changed([part]))
        }
        #expect(parts.contains(part), "\(parts)")
        #expect(composition.passages.first { $0.address == address }?.text == "Mon texte.")
    }

    @Test func `What a passage does not rest on does not flag it`() throws {
        let own = try rewriting("claim.D1.element.x.delivered")
        let composition = try compose { dossier in
            dossier.rewritings = [own]
            dossier.findings[2].reason = Translations("Autre.", in: .french)
            dossier.outcomes[1].reason = Translations("Autre.", in: .french)
            dossier.findings[3].reason = Translations(
                [.french: "Le bordereau n'est pas signé.", .dutch: "Anders."])
        }
        #expect(composition.rewritings.map(\.state) == [.stands])
    }

    @Test func `Another version of an article flags what cites it`() throws {
        let own = try rewriting("claim.D1.conclusion")
        var input = try RecommendationExample.input { $0.rewritings = [own] }
        let key = ArticleKey(code: .economicLaw, number: "VI.43")
        let record = try #require(input.law.records[key])
        var records = input.law.records
        records[key] = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: [record.digests[0]], officials: [])
        input.law = LawExtract(records: records, codes: input.law.codes)
        let composition = try RecommendationComposer.composition(of: input, language: .french)
        #expect(composition.rewritings.map(\.state) == [.changed(["law.BE-CDE:VI.43"])])
    }

    @Test func `Another wording of the template does not flag it, another value in it does not either`() throws {
        let own = try rewriting("claim.D1.conclusion")
        var input = try RecommendationExample.input { $0.rewritings = [own] }
        input.templates = templates {
            $0.replacing("Les conditions sont donc réunies.", with: "Tout y est, {{claim.index}}.")
        }
        let composition = try RecommendationComposer.composition(of: input, language: .french)
        let passage = try #require(composition.passages.first { $0.address == "claim.D1.conclusion" })
        #expect(passage.composedText.contains("Tout y est, 1."))
        #expect(passage.text == "Mon texte.")
        #expect(composition.rewritings.map(\.state) == [.stands])
    }

    @Test func `A text whose address is gone, or that nobody confirmed, is said so and not lost`() throws {
        var unconfirmed = try rewriting("claim.D2.conclusion")
        unconfirmed.texts[.french]?.basis = nil
        let own = try [rewriting("claim.D1.element.essential"), unconfirmed]
        let composition = try compose { dossier in
            dossier.rewritings = own
            dossier.outcomes[0].result = .withoutObject
        }
        #expect(composition.rewritings.map(\.state) == [.lost, .unconfirmed])
        #expect(!composition.passages.contains { $0.address == "claim.D1.element.essential" })
    }

    @Test func `A reference to a passage that is not there is a fault`() throws {
        let own = try rewriting("claim.D1.conclusion", "Voir [[fact.nothing]].")
        do {
            _ = try compose { $0.rewritings = [own] }
            #expect(Bool(false), "composed")
        } catch DraftingFault.template(let fault) {
            #expect(fault.problem == .unknownMark("fact.nothing"))
        }
    }
}
