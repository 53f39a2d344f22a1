/// A stretch of the words of an article that an act changed, with the notes that tell it.
public struct AmendmentMark: Hashable, Sendable {
    /// The number of the mark as printed; `nil` for a note that stands in the text itself.
    public let label: String?
    /// The first byte of its words, counted from 0 over the UTF-8 of the text.
    public let start: Int
    /// The byte behind its words; equal to `start` when the note tells of a place and not of words.
    public let end: Int
    /// The places, from 0, of its notes in the list of the version; empty when the page holds none.
    public let notes: [Int]

    /// Makes a mark; an end before the start is taken for the start.
    public init(label: String?, start: Int, end: Int, notes: [Int]) {
        self.label = label
        self.start = start
        self.end = max(start, end)
        self.notes = notes
    }
}

extension AmendmentMark: LosslessStringConvertible {
    /// `1:45-287@0`, `-:12-20@2,3`: label, range, notes.
    public var description: String {
        let list = notes.isEmpty ? "" : "@" + notes.map(String.init).joined(separator: ",")
        return "\(label ?? "-"):\(start)-\(end)\(list)"
    }

    /// Reads the written form; `nil` when it is anything else.
    public init?(_ description: String) {
        let halves = description.split(separator: "@", maxSplits: 1)
        guard let head = halves.first?.split(separator: ":"), head.count == 2 else { return nil }
        let range = head[1].split(separator: "-", omittingEmptySubsequences: false)
        guard range.count == 2, let start = Int(range[0]), let end = Int(range[1]), start >= 0, end >= start else {
            return nil
        }
        let notes = halves.count == 2 ? halves[1].split(separator: ",").map { Int($0) } : []
        guard notes.allSatisfy({ $0 != nil }) else { return nil }
        self.init(
            label: head[0] == "-" ? nil : String(head[0]), start: start, end: end, notes: notes.compactMap { $0 })
    }
}
