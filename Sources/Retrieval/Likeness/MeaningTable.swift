import GRDB
import LegalModel

/// Looks up what the words of one language mean, in the table `search_meaning`, and remembers what it found.
final class MeaningTable {
    /// A meaning with its kind.
    struct Meaning: Hashable {
        let meaning: Int
        let kind: Int
    }

    private let language: Language
    private var known: [[UInt8]: [Meaning]] = [:]

    /// Makes a table that remembers nothing yet.
    init(_ language: Language) { self.language = language }

    /// The longest term in words.
    private static let longest = 4
    /// Bytes of a word that may be a compound, and of its parts.
    private static let compound = 7
    private static let part = 4

    /// What the words of a text mean, given by their stems: the longest terms first, then the last and the first part of
    /// compounds that are no term themselves.
    func meanings(of stems: [[UInt8]], in database: Database) throws -> Set<Meaning> {
        var found: Set<Meaning> = []
        var isTaken = Array(repeating: false, count: stems.count)
        for length in stride(from: min(MeaningTable.longest, stems.count), through: 1, by: -1) {
            for start in 0...(stems.count - length) {
                let range = start..<(start + length)
                guard !range.allSatisfy({ isTaken[$0] }) else { continue }
                let meanings = try lookUp(Array(stems[range].joined(separator: [0x20])), database)
                guard !meanings.isEmpty else { continue }
                found.formUnion(meanings)
                for place in range { isTaken[place] = true }
            }
        }
        guard language == .dutch || language == .german else { return found }
        for (place, stem) in stems.enumerated() where !isTaken[place] && stem.count >= MeaningTable.compound {
            found.formUnion(try lastPart(of: stem, database))
            found.formUnion(try firstPart(of: stem, database))
        }
        return found
    }

    private func lastPart(of stem: [UInt8], _ database: Database) throws -> [Meaning] {
        for start in 3...(stem.count - MeaningTable.part) {
            let meanings = try lookUp(Array(stem[start...]), database)
            if !meanings.isEmpty { return meanings }
        }
        return []
    }

    private func firstPart(of stem: [UInt8], _ database: Database) throws -> [Meaning] {
        for end in stride(from: stem.count - 3, through: MeaningTable.part, by: -1) {
            var part = Array(stem[..<end])
            var meanings = try lookUp(part, database)
            if meanings.isEmpty, part.last == UInt8(ascii: "s"), part.count > MeaningTable.part {
                part.removeLast()
                meanings = try lookUp(part, database)
            }
            if !meanings.isEmpty { return meanings }
        }
        return []
    }

    private func lookUp(_ key: [UInt8], _ database: Database) throws -> [Meaning] {
        if let meanings = known[key] { return meanings }
        let statement = try database.cachedStatement(
            sql: "SELECT meaning, kind FROM search_meaning WHERE language = ? AND stems = ? ORDER BY meaning")
        let meanings = try Row.fetchAll(
            statement, arguments: [language.rawValue, String(decoding: key, as: UTF8.self)]
        ).map { Meaning(meaning: $0[0], kind: $0[1]) }
        if known.count < 200_000 { known[key] = meanings }
        return meanings
    }
}
