/// Digits that stand together, with what parts them from the digits before.
struct DigitGroup: Hashable, Sendable {
    /// The digits.
    let digits: String
    /// Their bytes.
    let range: Range<Int>
    /// What stands between the digits before and these; empty for the first of a run.
    let separator: String

    /// Whether the digits before stand on the line before.
    var isOnNextLine: Bool { separator.contains("\n") }

    /// The runs of digits as people write one number: at most three signs between groups, of blanks, `.`, `-`, `/`, `(`, `)`
    /// and one line end. A letter ends a run.
    static func runs(in bytes: [UInt8]) -> [[DigitGroup]] {
        var runs: [[DigitGroup]] = []
        var run: [DigitGroup] = []
        var place = 0
        while place < bytes.count {
            guard isDigit(bytes[place]) else {
                place += 1
                continue
            }
            var end = place
            while end < bytes.count, isDigit(bytes[end]) { end += 1 }
            let before = run.last.map { $0.range.upperBound } ?? place
            let between = bytes[before..<place]
            if !run.isEmpty, !parts(between) {
                runs.append(run)
                run = []
            }
            run.append(
                DigitGroup(
                    digits: String(decoding: bytes[place..<end], as: UTF8.self), range: place..<end,
                    separator: run.isEmpty ? "" : String(decoding: between, as: UTF8.self)))
            place = end
        }
        return run.isEmpty ? runs : runs + [run]
    }

    /// Whether signs may stand within a number.
    private static func parts(_ signs: ArraySlice<UInt8>) -> Bool {
        guard signs.count <= 6 else { return false }
        let text = String(decoding: signs, as: UTF8.self)
        return text.unicodeScalars.count <= 3 && text.count(where: \.isNewline) <= 1
            && text.unicodeScalars.allSatisfy { " .-/()\n\t\u{A0}\u{202F}\u{2011}".unicodeScalars.contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
