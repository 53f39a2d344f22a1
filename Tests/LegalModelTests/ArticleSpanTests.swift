import LegalModel
import Testing

@Suite struct ArticleSpanTests {
    @Test(arguments: [
        ("BE-CC:5.1..5.270", "BE-CC:5.83", true), ("BE-CC:5.1..5.270", "BE-CC:6.1", false),
        ("BE-ACC:1649bis..1649octies", "BE-ACC:1649quater,§4", true),
        ("BE-ACC:1649bis..1649octies", "BE-ACC:1649nonies", false), ("BE-ACC:1699..1701", "BE-ACC:1701/1", false),
        ("BE-ACC:1382..1386bis", "BE-ACC:1386bis", true), ("BE-CDE:VI.83,14°", "BE-CDE:VI.83,14°", true),
        ("BE-CDE:VI.83,14°", "BE-CDE:VI.83", false), ("BE-CDE:VI.83,14°", "BE-CDE:VI.83,1°", false),
        ("BE-CDE:VI.9..VI.10", "BE-CDE:VI.91", false), ("BE-LAW-2017-11-21", "BE-LAW-2017-11-21:77", true),
        ("BE-CC:5.89,§2", "BE-CC:5.89,§2,al.1", true),
    ])
    func `a span covers what lies in it`(_ span: String, _ reference: String, _ expected: Bool) throws {
        let span = try #require(ArticleSpan(span))
        #expect(span.covers(try #require(ArticleReference(reference))) == expected)
    }

    @Test(arguments: ["BE-CC:5.1..5.270", "BE-CDE:VI.83,14°", "BE-LAW-2017-11-21", "BE-ACC:1134"])
    func `a span is printed as it is read`(_ text: String) {
        #expect(ArticleSpan(text)?.description == text)
    }

    @Test(arguments: ["BE-CC:5.270..5.1", "BE-CC:5.1..5.1", "5.1..5.2", "BE-CC:5.1,§1..5.3", "BE-CC:5.1..", "be-cc"])
    func `anything else is refused`(_ text: String) {
        #expect(ArticleSpan(text) == nil)
    }
}
