/// What tells that a text was converted elsewhere and lost something on the way.
enum ConversionTraces {
    /// Marks, notes and entities of official pages that belong beside a text and not in it.
    private static let remains = ["]1", "[1 ", "<L ", "&nbsp;", "En vigueur :"].map {
        (words: $0, bytes: Array($0.utf8))
    }

    /// The traces in a text, each once: what was left in it, and `1.` for a point `1°`.
    static func found(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var traces = hasDottedPoint(bytes) ? ["1."] : []
        for remain in remains where bytes.firstRange(of: remain.bytes, from: 0) != nil { traces.append(remain.words) }
        return traces
    }

    /// Whether an alinéa begins with a number, a dot and a blank.
    private static func hasDottedPoint(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: .newline).contains { line in
            let rest = line.drop { (0x30...0x39).contains($0) }
            return rest.count < line.count && rest.starts(with: [0x2E, 0x20])
        }
    }
}
