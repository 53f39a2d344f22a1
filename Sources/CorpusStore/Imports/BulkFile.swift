import LegalModel

/// A file in the neutral bulk format, read and checked as a whole: JSON Lines, one version of one article a line.
///
/// Reading depends on nothing but the bytes and the options.
public struct BulkFile {
    let lines: [BulkLine]

    /// The longest line that is read, in bytes: 4 MiB.
    static let longestLine = 4 * 1024 * 1024

    /// The number of versions, at least 1.
    public var count: Int { lines.count }

    /// Reads a file.
    ///
    /// - Parameter file: its name, for places and for sources that name none.
    /// - Throws: `DataFault` with the line; versions of an article that overlap are `inconsistent`; `CorpusFault` when
    ///   the options name a code that is not known.
    /// - Complexity: linear in the bytes.
    public init(_ bytes: [UInt8], file: String, options: ImportOptions) throws {
        let named = try options.namedCode(file: file)
        let place = SourceLocation(file: file, line: 1, column: 1)
        guard bytes.isEmpty || String(validating: bytes, as: UTF8.self) != nil else {
            throw DataFault(.notUTF8, at: place)
        }
        var lines: [BulkLine] = []
        for (index, line) in bytes.split(separator: .newline, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isBlank }) {
            let place = SourceLocation(file: file, line: index + 1, column: 1)
            guard line.count <= BulkFile.longestLine else {
                throw DataFault(.tooLarge(limit: BulkFile.longestLine, unit: "bytes"), at: place)
            }
            lines.append(try BulkLine(line, at: place, options: options, named: named))
        }
        guard !lines.isEmpty else { throw DataFault(.empty(file), at: place) }
        try BulkFile.refuseOverlaps(lines)
        self.lines = lines
    }

    /// Refuses two versions of one article, language and region that share a day.
    private static func refuseOverlaps(_ lines: [BulkLine]) throws(DataFault) {
        let groups = Dictionary(grouping: lines.indices) { index in
            ["\(lines[index].key)", lines[index].language.rawValue, lines[index].region ?? ""].joined(separator: " ")
        }
        for (name, group) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
            let versions = group.map { lines[$0] }.sorted { $0.isBefore($1) }
            for (earlier, later) in zip(versions, versions.dropFirst())
            where earlier.validity.overlaps(later.validity) {
                let (first, second) = earlier.place.line < later.place.line ? (earlier, later) : (later, earlier)
                throw DataFault(
                    .inconsistent(
                        name.trimmingBlanks, [first.validity.words, second.validity.words, "\(first.place.line)"]),
                    at: second.place)
            }
        }
    }
}

extension BulkLine {
    /// By the first day, an unknown one first, then by the last, an open one last.
    fileprivate func isBefore(_ other: BulkLine) -> Bool {
        if validity.from != other.validity.from {
            guard let from = validity.from else { return true }
            return other.validity.from.map { from < $0 } ?? false
        }
        guard let to = validity.to else { return false }
        return other.validity.to.map { to < $0 } ?? true
    }
}
