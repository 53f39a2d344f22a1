import FileFormats
import GRDB
import LegalModel
import Testing

@testable import Retrieval

/// Sentences that speak for articles, over a small index in memory.
@Suite struct LikenessTests {
    private let queue: DatabaseQueue
    private let likeness: Likeness

    init() throws {
        queue = try DatabaseQueue()
        let words = try SearchWords(folder: ShippedWords.url)
        let features = LikenessFeatures(words.analyzers)
        let meanings = try EverydayWords(
            decoding: YAMLReader.read(
                Array(
                    """
                    kinds:
                      machine: [{ fr: [four], de: [Backofen, Ofen] }, { fr: [frigo], de: [Kühlschrank] }]
                      failure: [{ fr: [en panne], de: [kaputt] }]
                      place: [{ fr: [porte], de: [Tür, Eingang] }]

                    """.utf8), file: "everyday-words.yaml"))
        var sentences = EverydaySentences()
        try sentences.add(
            situations: YAMLReader.read(
                Array(
                    """
                    situations:
                      - { articles: ["BE-CC:5.1"], also: ["BE-CC:5.2"], fr: ["mon four est en panne", "four en panne depuis mardi"] }
                      - { articles: ["BE-CC:5.3"], fr: ["un vendeur sonne à ma porte"], de: ["jemand klingelt an meiner Tür"] }

                    """.utf8), file: "situations.yaml"))
        try queue.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE search_article(id INTEGER PRIMARY KEY, code TEXT, number TEXT);
                    INSERT INTO search_article VALUES (1, 'BE-CC', '5.1'), (2, 'BE-CC', '5.2'), (3, 'BE-CC', '5.3');
                    """)
            try database.execute(sql: SearchSchema.asked)
            try sentences.write(to: database)
            try meanings.write(to: database, analyzers: words.analyzers)
            try LikenessIndex(features).write(to: database)
        }
        likeness = Likeness(features)
    }

    private func find(_ text: String, _ language: Language = .french) throws -> Likeness.Found {
        try queue.read { try likeness.find(text, in: language, $0) }
    }

    @Test func `a sentence speaks for the article that decides more than for the other`() throws {
        let found = try find("mon four est tombé en panne")
        #expect(found.nearest > 0.5)
        let first = try #require(found.articles[1])
        let other = try #require(found.articles[2])
        #expect(first.score > other.score)
        #expect(found.articles[3] == nil)
        let text = try queue.read {
            try String.fetchOne($0, sql: "SELECT text FROM search_asked WHERE id = ?", arguments: [first.sentence])
        }
        #expect(text?.contains("four") == true)
    }

    @Test func `a question in a language without such a sentence is understood by its meanings`() throws {
        #expect(try find("der Backofen ist kaputt", .german).articles[1] != nil)
        // The last part of a compound says what it is.
        #expect(try find("Hauseingang", .german).articles[3] != nil)
    }

    @Test func `another thing of the same kind is near, but less`() throws {
        let same = try find("four en panne").nearest
        let alike = try find("frigo en panne").nearest
        #expect(alike > 0)
        #expect(same > alike)
    }

    @Test(arguments: ["", "zzz", "?!"])
    func `what shares nothing with any sentence speaks for nothing`(text: String) throws {
        let found = try find(text)
        #expect(found.articles.isEmpty)
        #expect(found.nearest == 0)
    }

    @Test func `a sentence that is asked again is found whole`() throws {
        #expect(abs(try find("un vendeur sonne à ma porte").nearest - 1) < 0.001)
    }

    @Test func `the same sentences give the same bytes`() throws {
        let read = { (database: Database) in
            try Row.fetchAll(
                database, sql: "SELECT feature, rarity, hex(texts) FROM search_like_feature ORDER BY feature")
        }
        let before = try queue.read(read)
        let again = try LikenessTests()
        #expect(try again.queue.read(read) == before)
    }
}
