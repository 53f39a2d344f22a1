import FileFormats
import GRDB
import LegalModel
import Testing

@testable import Retrieval

/// Learned weights asked over a small index in memory.
@Suite struct LearnedRankingTests {
    private let queue: DatabaseQueue
    private let ranking: LearnedRanking

    init() throws {
        queue = try DatabaseQueue()
        let words = try SearchWords(folder: ShippedWords.url)
        let features = LikenessFeatures(words.analyzers)
        var sentences = EverydaySentences()
        try sentences.add(
            situations: YAMLReader.read(
                Array(
                    """
                    situations:
                      - { articles: ["BE-CC:5.1"], also: ["BE-CC:5.2"], fr: ["mon four est en panne", "frigo en panne", "le four en panne"] }
                      - { articles: ["BE-CC:5.3"], fr: ["un vendeur à ma porte", "vendeur devant la porte", "la porte, un vendeur"] }

                    """.utf8), file: "sentences.yaml"))
        try queue.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE search_article(id INTEGER PRIMARY KEY, code TEXT, number TEXT);
                    INSERT INTO search_article VALUES (1, 'BE-CC', '5.1'), (2, 'BE-CC', '5.2'), (3, 'BE-CC', '5.3');
                    """)
            try database.execute(sql: SearchSchema.asked)
            let read = { try SituationTrainer.learned(of: sentences, features, $0) }
            try LearnedIndex.write(try read(database), to: database)
        }
        ranking = LearnedRanking(features)
    }

    private func find(_ text: String) throws -> [Int64: Double] {
        try queue.read { try ranking.find(text, in: .french, $0).articles }
    }

    @Test func `the article that decides stands first, the one that matters after it, the others are out`() throws {
        let found = try find("notre four est tombé en panne")
        #expect(found[1] == 1)
        let other = try #require(found[2])
        #expect(0.3 < other && other < 0.4)
        #expect((found[3] ?? 0) < 0.2)
        #expect(try find("le vendeur à la porte")[3] == 1)
    }

    @Test(arguments: ["", "zzz", "?!"])
    func `words that nobody wrote lead nowhere`(text: String) throws { #expect(try find(text).isEmpty) }

    @Test func `what was written is likelier than what nobody wrote`() throws {
        let confidence = { (text: String) in try queue.read { try ranking.find(text, in: .french, $0).confidence } }
        #expect(try confidence("mon four est en panne") > 0)
        #expect(try confidence("mon four") < confidence("mon four est en panne"))
        #expect(try confidence("zzz") == -.infinity)
    }

    @Test func `an index without weights leads nowhere`() throws {
        try queue.write { try LearnedIndex.write(LearnedWeights(), to: $0) }
        let fresh = LearnedRanking(LikenessFeatures(try SearchWords(folder: ShippedWords.url).analyzers))
        #expect(try queue.read { try fresh.find("four en panne", in: .french, $0) }.articles.isEmpty)
    }
}
