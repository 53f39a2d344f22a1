import Foundation
import GRDB
import LegalModel

/// Writes the tables with which a question is compared to all sentences of everyday life at once.
///
/// ```sql
/// search_like_feature(feature, rarity, texts)  -- texts: place (4 bytes) and weight (2) of each sentence that has it
/// search_like_text(place, asked)               -- the sentence at each place
/// search_like_filed(id, rows)                  -- place (4), article (2), share (2) of each filing
/// search_like_article(id, code, number)
/// ```
struct LikenessIndex {
    private let features: LikenessFeatures

    init(_ features: LikenessFeatures) { self.features = features }

    /// The tables.
    static let schema = """
        DROP TABLE IF EXISTS search_like_feature;
        CREATE TABLE search_like_feature(feature INTEGER PRIMARY KEY, rarity REAL NOT NULL, texts BLOB NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_like_text;
        CREATE TABLE search_like_text(place INTEGER PRIMARY KEY, asked INTEGER NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_like_filed;
        CREATE TABLE search_like_filed(id INTEGER PRIMARY KEY, rows BLOB NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_like_article;
        CREATE TABLE search_like_article(id INTEGER PRIMARY KEY, code TEXT NOT NULL, number TEXT NOT NULL) STRICT;
        """

    /// Makes the tables from the sentences that the index holds.
    func write(to database: Database) throws {
        try database.execute(sql: LikenessIndex.schema)
        var texts: [[Int64: Double]] = []
        var languages: [Language: Int] = [:]
        var places: [Int64: Int] = [:]
        var holders: [Int64: (count: Int, language: Language, isShared: Bool)] = [:]
        let place = try database.makeStatement(sql: "INSERT INTO search_like_text(place, asked) VALUES (?, ?)")
        let rows = try Row.fetchCursor(database, sql: "SELECT id, language, text FROM search_asked ORDER BY id")
        while let row = try rows.next() {
            guard let language = Language(rawValue: row[1]) else { continue }
            let found = try features.features(of: row[2], in: language, database)
            try place.execute(arguments: [texts.count, row[0] as Int64])
            places[row[0]] = texts.count
            texts.append(found)
            languages[language, default: 0] += 1
            for feature in found.keys {
                var entry = holders[feature] ?? (0, language, false)
                entry.count += 1
                entry.isShared = entry.isShared || entry.language != language
                holders[feature] = entry
            }
        }
        let rarities = holders.mapValues { entry in
            let all = entry.isShared ? texts.count : languages[entry.language] ?? 0
            return max(0, log(Double(all + 1) / (Double(entry.count) + 0.5)))
        }
        try writeFeatures(texts, rarities, to: database)
        try writeFilings(places, to: database)
    }

    private func writeFeatures(
        _ texts: [[Int64: Double]], _ rarities: [Int64: Double], to database: Database
    ) throws {
        var postings: [Int64: [UInt8]] = [:]
        for (place, features) in texts.enumerated() {
            let length = features.sorted { $0.key < $1.key }
                .reduce(0) { $0 + pow($1.value * (rarities[$1.key] ?? 0), 2) }.squareRoot()
            guard length > 0 else { continue }
            for (feature, weight) in features {
                let share = weight * (rarities[feature] ?? 0) / length
                postings[feature, default: []].append(contentsOf: LikenessIndex.bytes(UInt32(place)))
                postings[feature, default: []].append(
                    contentsOf: LikenessIndex.bytes(UInt16((min(share, 1) * 65_535).rounded())))
            }
        }
        let statement = try database.makeStatement(
            sql: "INSERT INTO search_like_feature(feature, rarity, texts) VALUES (?, ?, ?)")
        for (feature, bytes) in postings.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [feature, rarities[feature] ?? 0, Data(bytes)])
        }
    }

    private func writeFilings(_ places: [Int64: Int], to database: Database) throws {
        var articles: [String: Int] = [:]
        var bytes: [UInt8] = []
        let article = try database.makeStatement(
            sql: "INSERT INTO search_like_article(id, code, number) VALUES (?, ?, ?)")
        let rows = try Row.fetchCursor(
            database, sql: "SELECT asked, code, number, share FROM search_asked_article ORDER BY asked, code, number")
        while let row = try rows.next() {
            guard let place = places[row[0]] else { continue }
            let code: String = row[1]
            let number: String = row[2]
            let key = "\(code):\(number)"
            if articles[key] == nil {
                try article.execute(arguments: [articles.count, code, number])
                articles[key] = articles.count
            }
            bytes += LikenessIndex.bytes(UInt32(place)) + LikenessIndex.bytes(UInt16(articles[key] ?? 0))
            bytes += LikenessIndex.bytes(UInt16((min(max(row[3] as Double, 0), 1) * 65_535).rounded()))
        }
        try database.execute(
            sql: "INSERT INTO search_like_filed(id, rows) VALUES (0, ?)", arguments: [Data(bytes)])
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
