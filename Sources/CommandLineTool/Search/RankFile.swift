import FileFormats
import Foundation

/// The ranks of the governing articles in an earlier run: the id, a tab, ranks apart by blanks, 0 for what was not found.
enum RankFile {
    /// The ranks by question; empty when there was no run.
    static func read(_ file: URL) throws -> [String: [Int]] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
        var ranks: [String: [Int]] = [:]
        for line in try WholeFile.text(file.path).split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            ranks[String(parts[0])] = parts[1].split(separator: " ").compactMap { Int($0) }
        }
        return ranks
    }

    /// Writes the ranks, in the order of the ids.
    static func write(_ ranks: [String: [Int]], to file: URL) throws {
        let lines = ranks.sorted { $0.key < $1.key }.map { id, ranks in
            id + "\t" + ranks.map(String.init).joined(separator: " ") + "\n"
        }
        try WholeFile.write(Array(lines.joined().utf8), to: file.path)
    }
}
