import Foundation
import GRDB
import LegalModel

/// Writes learned weights into the index and asks them.
///
/// ```sql
/// search_learned_feature(feature, rarity, weights)  -- weights: situation (2 bytes) and weight (1) of each
/// search_learned_situation(id, bias)
/// search_learned_article(situation, code, number, share)
/// ```
enum LearnedIndex {
    /// The tables.
    static let schema = """
        DROP TABLE IF EXISTS search_learned_feature;
        CREATE TABLE search_learned_feature(
          feature INTEGER PRIMARY KEY, rarity REAL NOT NULL, weights BLOB NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_learned_situation;
        CREATE TABLE search_learned_situation(id INTEGER PRIMARY KEY, bias REAL NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_learned_article;
        CREATE TABLE search_learned_article(
          situation INTEGER NOT NULL, code TEXT NOT NULL, number TEXT NOT NULL, share REAL NOT NULL,
          PRIMARY KEY (situation, code, number)) STRICT, WITHOUT ROWID;
        """

    /// Makes the tables.
    static func write(_ weights: LearnedWeights, to database: Database) throws {
        try database.execute(sql: schema)
        let situation = try database.makeStatement(sql: "INSERT INTO search_learned_situation(id, bias) VALUES (?, ?)")
        let article = try database.makeStatement(
            sql: "INSERT INTO search_learned_article(situation, code, number, share) VALUES (?, ?, ?, ?)")
        for (number, entry) in weights.situations.enumerated() {
            try situation.execute(arguments: [number, entry.bias])
            for (key, share) in entry.articles.sorted(by: { $0.key < $1.key }) {
                try article.execute(arguments: [number, key.code.text, key.number, share])
            }
        }
        let feature = try database.makeStatement(
            sql: "INSERT INTO search_learned_feature(feature, rarity, weights) VALUES (?, ?, ?)")
        for (number, entry) in weights.features.sorted(by: { $0.key < $1.key }) {
            try feature.execute(arguments: [number, entry.rarity, Data(entry.weights)])
        }
    }
}
