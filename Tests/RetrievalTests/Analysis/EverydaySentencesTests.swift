import FileFormats
import LegalModel
import Testing

@testable import Retrieval

@Suite struct EverydaySentencesTests {
    private func node(_ text: String) throws -> SourceNode { try YAMLReader.read([UInt8](text.utf8), file: "x.yaml") }

    @Test func `a sentence that stands under two articles is kept once with both`() throws {
        var sentences = EverydaySentences()
        try sentences.add(
            decoding: node(
                "articles:\n  BE-CC:5.1: { fr: [\"un mot\"] }\n  BE-CC:5.2: { fr: [\"un mot\"], nl: [woord] }\n"))
        #expect(sentences.articles[.french]?["un mot"]?.keys.map(\.number).sorted() == ["5.1", "5.2"])
        #expect(sentences.articles[.dutch]?.count == 1)
    }

    @Test(arguments: [
        "articles:\n  5.1: { fr: [a] }\n", "articles:\n  BE-CC:5.1: { it: [a] }\n",
        "articles:\n  BE-CC:5.1: { fr: [\"\"] }\n",
        "article: {}\n",
    ])
    func `a mistake in a file of sentences has its place`(text: String) {
        #expect {
            var sentences = EverydaySentences()
            try sentences.add(decoding: node(text))
        } throws: { error in ((error as? DataFault)?.location?.line ?? 0) >= 1 }
    }

    @Test func `a situation speaks fully for what decides it and less for what else matters`() throws {
        var sentences = EverydaySentences()
        try sentences.add(
            situations: node("situations: [{ articles: [\"BE-CC:5.1\"], also: [\"BE-CC:5.2\"], fr: [\"un mot\"] }]\n"))
        try sentences.add(decoding: node("articles:\n  BE-CC:5.2: { fr: [\"un mot\"] }\n"))
        let shares = try #require(sentences.articles[.french]?["un mot"])
        #expect(shares[ArticleKey(code: "BE-CC", number: "5.1")] == 1)
        let other = try #require(shares[ArticleKey(code: "BE-CC", number: "5.2")])
        #expect(0 < other && other < 1)
    }

    @Test(arguments: [
        "situations: [{ also: [\"BE-CC:5.1\"], fr: [a] }]\n", "situations: [{ articles: [\"5.1\"], fr: [a] }]\n",
        "situations: [{ articles: [\"BE-CC:5.1\"], it: [a] }]\n", "situation: []\n",
        "situations: [{ articles: [\"BE-CC:5.1\"], fr: [\"\"] }]\n",
    ])
    func `a mistake in the situations has its place`(text: String) {
        #expect {
            var sentences = EverydaySentences()
            try sentences.add(situations: node(text))
        } throws: { error in ((error as? DataFault)?.location?.line ?? 0) >= 1 }
    }

    @Test(arguments: [
        "kinds: { a: [{ it: [b] }] }\n", "kinds: { a: [{}] }\n", "kinds: { a: [{ fr: [\"\"] }] }\n", "kind: {}\n",
    ])
    func `a mistake in the everyday words has its place`(text: String) {
        #expect { try EverydayWords(decoding: node(text)) } throws: { error in
            ((error as? DataFault)?.location?.line ?? 0) >= 1
        }
    }

    @Test(arguments: [
        "topics: [{ articles: [] }]\n", "topics: [{ articles: [\"5.1\"] }]\n", "topics: [{ packs: [a] }]\n",
    ])
    func `a mistake in the topics has its place`(text: String) {
        #expect { try Topics(decoding: node(text)) } throws: { error in
            ((error as? DataFault)?.location?.line ?? 0) >= 1
        }
    }

    @Test func `every sentence and topic that ships names articles that are held`() throws {
        let held = try ShippedCorpus.keys()
        let sentences = try EverydaySentences(folder: ShippedWords.url)
        let named = sentences.articles.values.flatMap { $0.values.flatMap(\.keys) }
        #expect(named.count > 8_000)
        #expect(Set(named).subtracting(held).isEmpty)
        let words = try EverydayWords(folder: ShippedWords.url)
        #expect(words.meanings.count > 300)
        #expect(words.meanings.allSatisfy { $0.terms.count == 4 })
        let topics = try Topics(folder: ShippedWords.url, templates: ShippedWords.templates)
        #expect(Set(topics.topics.flatMap(\.articles)).subtracting(held).isEmpty)
        #expect(topics.topics.filter { !$0.packs.isEmpty }.allSatisfy { $0.phrases.count == 4 })
    }

    @Test func `a topic lifts the article that decides with another`() throws {
        let query = SearchQuery(
            "mon lave-vaisselle fuit après huit mois", language: .french, today: ShippedCorpus.today)
        let results = try ShippedCorpus.engine().search(query).results
        let first = try #require(results.first { $0.key.number == "1649quater" })
        #expect(first.because.contains { $0.hasPrefix("topic") })
        #expect(results.flatMap(\.because).contains { $0.hasPrefix("asked: ") })
    }
}
