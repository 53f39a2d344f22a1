/// The words in which two texts differ, in the order of both.
public struct WordDifference: Hashable, Sendable {
    /// Stretches of words, alternately equal and different.
    public let parts: [Part]

    /// A stretch of words.
    public struct Part: Hashable, Sendable {
        /// In which of the texts it stands.
        public let kind: Kind
        /// The words, separated by single blanks; line ends stand as they are.
        public let text: String

        /// Makes a stretch.
        public init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// In which text words stand.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// In both.
        case equal
        /// In the first alone.
        case removed
        /// In the second alone.
        case added
    }

    /// Compares two texts word by word; blanks do not count, line ends do.
    ///
    /// - Complexity: words of both times the number of differences, after what is equal at both ends.
    public init(from old: String, to new: String) {
        let before = WordDifference.words(old)
        let after = WordDifference.words(new)
        var head = 0
        while head < before.count, head < after.count, before[head] == after[head] { head += 1 }
        var tail = 0
        while tail < before.count - head, tail < after.count - head,
            before[before.count - 1 - tail] == after[after.count - 1 - tail]
        {
            tail += 1
        }
        let middle = (before[head..<(before.count - tail)], after[head..<(after.count - tail)])
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in Array(middle.1).difference(from: Array(middle.0)) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset + head)
            case .insert(let offset, _, _): inserted.insert(offset + head)
            }
        }
        var builder = Builder()
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                builder.add(before[left], .removed)
                left += 1
            } else if inserted.contains(right) {
                builder.add(after[right], .added)
                right += 1
            } else {
                builder.add(before[left], .equal)
                left += 1
                right += 1
            }
        }
        parts = WordDifference.joined(builder.parts)
    }

    /// Whether nothing differs.
    public var isEmpty: Bool { parts.allSatisfy { $0.kind == .equal } }

    private static func words(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }) }
            .joined(separator: ["\n"]).map { $0 }
    }

    /// The longest stretch of equal words that is told as changed when words on both sides of it are.
    private static let shortest = 2

    /// Joins changes that only a word or two hold apart: a reader sees one change, not five.
    private static func joined(_ parts: [Part]) -> [Part] {
        var result: [Part] = []
        var removed: [String] = []
        var added: [String] = []
        func flush() {
            if !removed.isEmpty { result.append(Part(kind: .removed, text: removed.joined(separator: " "))) }
            if !added.isEmpty { result.append(Part(kind: .added, text: added.joined(separator: " "))) }
            removed = []
            added = []
        }
        for (index, part) in parts.enumerated() {
            switch part.kind {
            case .removed: removed.append(part.text)
            case .added: added.append(part.text)
            case .equal:
                let isInside = index > 0 && index < parts.count - 1
                let isShort = part.text.split(separator: " ").count <= shortest && !part.text.contains("\n")
                if isInside, isShort {
                    removed.append(part.text)
                    added.append(part.text)
                } else {
                    flush()
                    result.append(part)
                }
            }
        }
        flush()
        return result
    }

    private struct Builder {
        private(set) var parts: [Part] = []

        mutating func add(_ word: Substring, _ kind: Kind) {
            guard let last = parts.last, last.kind == kind else {
                parts.append(Part(kind: kind, text: String(word)))
                return
            }
            let joint = word == "\n" || last.text.last == "\n" ? "" : " "
            parts[parts.count - 1] = Part(kind: kind, text: last.text + joint + word)
        }
    }
}
