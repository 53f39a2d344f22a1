import LegalModel

/// Finds what a text quotes: between any quotation marks of the four languages, and blocks of lines begun with `>`.
public enum PassageFinder {
    /// The longest passage, in bytes; a mark that is not closed by then opens nothing.
    static let longest = 12_000

    /// The passages in the order of the text; of passages inside others only the outer ones.
    ///
    /// - Complexity: linear in the length of the text.
    public static func passages(in text: String) -> [QuotedPassage] {
        var scan = Scan(text)
        scan.run()
        return outer(scan.found + blocks(in: text)).map { range, words in QuotedPassage(range: range, text: words) }
    }

    /// The passages that stand in no other, in their order.
    private static func outer(_ found: [(Range<Int>, String)]) -> [(Range<Int>, String)] {
        var result: [(Range<Int>, String)] = []
        let sorted = found.sorted { ($0.0.lowerBound, -$0.0.upperBound) < ($1.0.lowerBound, -$1.0.upperBound) }
        for passage in sorted where passage.0.lowerBound >= result.last?.0.upperBound ?? 0 { result.append(passage) }
        return result
    }

    /// Lines begun with `>`, as Markdown marks a quotation, without their marks.
    private static func blocks(in text: String) -> [(Range<Int>, String)] {
        var found: [(Range<Int>, String)] = []
        var start = 0
        var offset = 0
        var lines: [Substring] = []
        func end(_ next: Int) {
            let words = lines.map { $0.drop { $0 == ">" || $0 == " " } }.joined(separator: "\n")
            if !PlainWords(words).text.isEmpty { found.append((start..<next, words.trimmingQuotation)) }
            lines = []
        }
        for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = Substring(bytes)
            if line.first == ">" {
                if lines.isEmpty { start = offset }
                lines.append(line)
            } else if !lines.isEmpty {
                end(offset - 1)
            }
            offset += line.utf8.count + 1
        }
        if !lines.isEmpty { end(text.utf8.count) }
        return found
    }

    /// One pass over the scalars with the marks that are open.
    private struct Scan {
        private let scalars: [Unicode.Scalar]
        private var open: [(mark: QuotationMark, index: Int, offset: Int)] = []
        private(set) var found: [(Range<Int>, String)] = []

        init(_ text: String) { scalars = Array(text.unicodeScalars) }

        mutating func run() {
            var offset = 0
            for (index, scalar) in scalars.enumerated() {
                if scalar == "\n", index > 0, isEmptyLine(before: index) {
                    open.removeAll { !$0.mark.mayCrossParagraphs }
                }
                if !close(scalar, index, offset), let mark = QuotationMark.opened(by: scalar), mayOpen(mark, index) {
                    if open.count == 8 { open.removeFirst() }
                    open.append((mark, index, offset))
                }
                offset += UTF8.width(scalar)
            }
        }

        private mutating func close(_ scalar: Unicode.Scalar, _ index: Int, _ offset: Int) -> Bool {
            for mark in QuotationMark.closed(by: scalar) {
                guard let place = open.lastIndex(where: { $0.mark == mark }) else { continue }
                if mark.hugsWords, !mayClose(index) { continue }
                let start = open[place]
                open.removeSubrange(place...)
                let inner = String(String.UnicodeScalarView(scalars[(start.index + 1)..<index])).trimmingQuotation
                if offset - start.offset <= PassageFinder.longest, !PlainWords(inner).text.isEmpty {
                    found.append((start.offset..<(offset + UTF8.width(scalar)), inner))
                }
                return true
            }
            return false
        }

        private func isEmptyLine(before index: Int) -> Bool {
            var back = index - 1
            while back >= 0, index - back < 200, scalars[back] == " " || scalars[back] == "\t" { back -= 1 }
            return back >= 0 && scalars[back] == "\n"
        }

        private func isBlank(_ index: Int) -> Bool {
            !scalars.indices.contains(index) || scalars[index].isBlank
        }

        private func mayOpen(_ mark: QuotationMark, _ index: Int) -> Bool {
            guard mark.hugsWords else { return true }
            guard isBlank(index - 1) || "([".unicodeScalars.contains(scalars[index - 1]), !isBlank(index + 1) else {
                return false
            }
            // ’s avonds, 't is: a letter alone after the sign is a shortened word.
            return !isBlank(index + 2)
        }

        private func mayClose(_ index: Int) -> Bool {
            guard index > 0, !isBlank(index - 1) else { return false }
            return index + 1 == scalars.count || !scalars[index + 1].isWordPart
        }
    }
}

extension Unicode.Scalar {
    /// Whether the sign is white space; those of ASCII are told without a look-up.
    var isBlank: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}

extension StringProtocol {
    /// Without blanks at the ends.
    var trimmingQuotation: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
