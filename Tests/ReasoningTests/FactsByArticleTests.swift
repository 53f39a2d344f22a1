import LegalModel
import Testing

@testable import Reasoning

@Suite("Facts and articles")
struct FactsByArticleTests {
    private func cited(_ id: String, _ citations: [PackCitation]) -> Element {
        Element(
            id: NodeIdentifier(id), text: nil, isClaim: false, remedy: nil, basis: .fact(burden: .consumer),
            role: .constitutive, standard: .certain, citations: citations, question: nil, askWhom: nil, factors: [],
            isToBeVerified: false)
    }

    private func reference(_ text: String) throws -> PackCitation {
        .reference(try #require(ArticleReference(text)))
    }

    @Test("a leaf has a mark where it cites an article, another where only its rule does, none elsewhere")
    func marks() throws {
        let pack = SingleLeaf.pack(
            [
                SingleLeaf.element("C", .rules(["R"]), isClaim: true),
                cited("a", [try reference("BE-CDE:VI.43,§1"), try reference("BE-CDE:VI.43,§2")]),
                cited("b", [.text("art. 5")]), cited("c", []), SingleLeaf.element("g", .any(["b", "c"])),
            ],
            rules: [
                Rule(
                    id: "R", text: nil, citations: [try reference("BE-CDE:VI.43,§3"), try reference("BE-CC:5.86")],
                    needs: ["a", "g"], unless: [], priorityOver: [], effect: nil, concludes: nil)
            ])
        let table = FactsByArticle(["a", "b", "c"], of: pack)
        let delivery = FactsByArticle.Column.article(ArticleKey(code: "BE-CDE", number: "VI.43"))
        let damage = FactsByArticle.Column.article(ArticleKey(code: "BE-CC", number: "5.86"))
        #expect(table.columns == [damage, delivery, .text("art. 5")])
        #expect(table.rows.map(\.leaf) == ["a", "b", "c"])
        #expect(table.rows[0].own[delivery]?.count == 2)
        #expect(table.rows[0].through == [damage])
        #expect(table.rows[1].own.keys.sorted() == [.text("art. 5")])
        #expect(table.rows[1].through == [damage, delivery])
        #expect(table.rows[2].own.isEmpty)
        let narrow = FactsByArticle(["c"], of: pack, applied: ["g"])
        #expect(narrow.columns.isEmpty)
    }
}
