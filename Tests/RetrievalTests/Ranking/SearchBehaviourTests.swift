import CorpusStore
import GRDB
import LegalModel
import Testing

@testable import Retrieval

/// What may be typed: slips, beginnings, exclusions, citations, and what makes no sense.
@Suite struct SearchBehaviourTests {
    private let engine: SearchEngine

    init() throws { engine = try ShippedCorpus.engine() }

    private func search(_ text: String, _ language: Language? = .french, limit: Int = 20) throws -> SearchResponse {
        try engine.search(SearchQuery(text, language: language, today: ShippedCorpus.today, limit: limit))
    }

    @Test(arguments: [
        ("garantei de la machnie", Language.french, "garantie"), ("rembuorsement du vendeur", .french, "remboursement"),
        ("wasmachien kapot", .dutch, "wasmachine"), ("verjarring van de schuld", .dutch, "verjaring"),
        ("Rechnunng bezahlen", .german, "rechnung"), ("cancelation of the delivrey", .english, "delivery"),
    ])
    func `a slip is searched as the word that was meant, and said`(text: String, language: Language, meant: String)
        throws
    {
        let response = try search(text, language)
        #expect(response.alsoSearched.contains { $0.hasPrefix(meant.prefix(6)) }, "\(response.alsoSearched)")
        #expect(!response.results.isEmpty)
    }

    @Test func `a word that is held is not corrected`() throws {
        let parsed = try engine.corpus.queue.read {
            try engine.parsed(
                SearchQuery("livraison du colis", today: ShippedCorpus.today), language: .french, in: $0)
        }
        #expect(parsed.corrections.isEmpty)
    }

    @Test(arguments: [
        ("vendre", "vendre", 0), ("vedre", "vendre", 1), ("vnedre", "vendre", 1), ("abc", "xyz", 3), ("a", "abcd", 3),
    ])
    func `changes are counted`(one: String, other: String, changes: Int) {
        #expect(Spelling.changes(from: Array(one.utf8), to: Array(other.utf8), atMost: 2) == min(changes, 3))
    }

    @Test func `the beginning of a word finds its words`() throws {
        let results = try search("rétract*").results
        #expect(results.contains { $0.key.number == "VI.47" })
        #expect(try search("zzzyq*").results.isEmpty)
    }

    @Test func `an excluded word leaves out the articles that hold it`() throws {
        let all = try search("délai de rétractation", limit: 900).results.map(\.key)
        let some = try search("délai de rétractation -télécommunication -garantie", limit: 900).results
        #expect(!some.isEmpty)
        #expect(some.count < all.count)
        #expect(some.allSatisfy { !$0.snippet.lowercased().contains("garantie") })
        #expect(try !search("porte-fenêtre cassée").results.isEmpty)
    }

    @Test(arguments: [
        "art. VI.83", "VI.83", "article VI.83 CDE", "art VI.83, 17°", "VI.83 WER", "artikel VI.83", "Art. VI.83 WGB",
        "BE-CDE:VI.83",
        "vi.83", "article VI.83 du Code de droit économique", "artikel VI.83 van het Wetboek van economisch recht",
    ])
    func `a citation in any notation goes straight to the article`(text: String) throws {
        let results = try search(text, nil, limit: 3).results
        #expect(results.first?.key == ArticleKey(code: .economicLaw, number: "VI.83"))
        #expect(results.first?.because.first == "citation")
    }

    @Test func `the best by wording alone are among the first ten`() throws {
        for text in ["frais de livraison", "clause abusive", "délai raisonnable", "mise en demeure par écrit"] {
            let best = try engine.bestByWording(SearchQuery(text, language: .french, today: ShippedCorpus.today))
            let shown = try search(text, limit: 10).results.map(\.key)
            #expect(best.count == 3)
            #expect(best.allSatisfy(shown.contains), "\(text): \(best) \(shown)")
        }
    }

    static let odd: [String] = [
        "\t", "\n\n", ".", "...", "?", "!!!", "-", "--", "-a", "-mot", "- mot", "*", "**", "a*", "abc*", "*abc", "\"\"",
        "\" \"",
        "\"non fermé", "« ouvert", "“", "„", "''", "’", "l’", "d'", "qu'", "(", ")", "()", "a OR", "OR", "AND", "NOT x",
        "NEAR(a b)", "a AND (b",
        "col:x", "code:", "code:xx", "livre:", "livre:VI", "book:", ":", "::", ";", "; DROP TABLE article_text; --",
        "%", "_", "\\", "\\\"",
        "\u{0}", "a\u{0}b", "\u{FEFF}", "\u{200B}", "😀", "👩‍👩‍👧", "١٢٣", "مرحبا", "中文", "ß", "œ", "Ǆ", "e\u{301}", "1",
        "12", "999999999999999999999",
        "1649", "VI.", ".83", "§", "§ 4", "17°", "art.", "BE-CDE:", "BE-XX:1", "0x1F", "--help", "^début", "a^2",
        "{\"a\":1}", "<b>x</b>", "http://x.y/z?q=1",
    ]

    @Test(arguments: odd + [String(repeating: "mot ", count: 3_000), String(repeating: "x", count: 5_000)])
    func `what makes no sense is answered without an error`(text: String) throws {
        for language in Language.allCases {
            let response = try search(text, language, limit: 3)
            #expect(response.query == text)
            #expect(response.results.count <= 3)
        }
    }
}
