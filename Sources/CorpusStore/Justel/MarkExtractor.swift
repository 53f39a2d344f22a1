/// Takes marks out of a run of text and puts blanks and line ends in order.
///
/// Lines are trimmed, empty lines dropped, runs of blanks become one. Best effort for marks: one that is never closed ends
/// with the text, one that is never opened is dropped; neither costs a word.
struct MarkExtractor {
    /// The words.
    private(set) var text: [UInt8] = []
    /// The marks with their ranges over the words, in the order of their beginnings.
    private(set) var marks: [LabelledRange] = []
    /// The given places, over the words.
    private(set) var places: [Int] = []
    /// The labels of marks that were never closed or never opened.
    private(set) var unmatched: [String] = []

    /// A stretch of words with the number of its mark.
    struct LabelledRange: Hashable, Sendable {
        let label: String
        let range: Range<Int>
    }

    /// Reads a run of text with marks as control bytes.
    ///
    /// - Parameter places: places in the source, in their order, which are wanted over the words.
    init(_ source: [UInt8], places wanted: [Int] = []) {
        text.reserveCapacity(source.count)
        var open: [String: [Int]] = [:]
        var pendingBlank = false
        var pendingLine = false
        var isOpened = false
        func append(_ byte: UInt8, _ text: inout [UInt8]) {
            if pendingLine, !text.isEmpty { text.append(.newline) }
            if pendingBlank, !pendingLine, !text.isEmpty { text.append(.blank) }
            pendingLine = false
            pendingBlank = false
            text.append(byte)
        }
        var index = 0
        while index < source.count {
            while places.count < wanted.count, wanted[places.count] <= index { places.append(text.count) }
            let byte = source[index]
            switch byte {
            case FlowReader.markOpens, FlowReader.markCloses:
                let end = source[index...].firstIndex(of: FlowReader.labelEnds) ?? source.count - 1
                let label = source[(index + 1)..<end].string
                if byte == FlowReader.markOpens {
                    let gap = text.isEmpty ? 0 : (pendingLine || pendingBlank ? 1 : 0)
                    open[label, default: []].append(text.count + gap)
                    isOpened = text.isEmpty || pendingLine || pendingBlank || MarkExtractor.clings(text)
                } else if let start = open[label]?.popLast() {
                    marks.append(LabelledRange(label: label, range: min(start, text.count)..<text.count))
                } else {
                    unmatched.append(label)
                }
                index = end
            case .newline: pendingLine = true
            case .blank: if !isOpened { pendingBlank = true }
            default:
                append(byte, &text)
                isOpened = false
            }
            index += 1
        }
        while places.count < wanted.count { places.append(text.count) }
        for (label, starts) in open.sorted(by: { $0.key < $1.key }) {
            for start in starts {
                unmatched.append(label)
                marks.append(LabelledRange(label: label, range: min(start, text.count)..<text.count))
            }
        }
        marks.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    }

    /// Whether what follows goes on without a blank: behind a parenthesis, a bracket, an apostrophe.
    private static func clings(_ text: [UInt8]) -> Bool {
        guard let last = text.last else { return true }
        return "('[".utf8.contains(last) || text.suffix(3).elementsEqual("’".utf8)
    }
}
