import LegalModel
import Review

/// The differences of two letters in two columns.
struct PairPrinter {
    let findings: [PairFinding]
    let names: [String]
    let language: Language

    /// A line for each difference, what stands in the first letter left, in the second right.
    var lines: [String] {
        guard !findings.isEmpty else { return Lines.wrapped(LintWords.same[language]) }
        let columns = TwoColumns(width: 68)
        let files = names.map(PairPrinter.short)
        let head = columns.lines([files[0]], [files[1]]).map { Lines.padded("", 12) + $0 }
        return ["\(LintWords.differ[language]) (N8, \(findings.count))", ""] + head
            + findings.flatMap { finding in
                let rows = columns.lines([words(finding.first)], [words(finding.second)])
                return rows.enumerated().map { index, row in
                    Lines.padded(index == 0 ? LintWords.word(for: finding.kind)[language] : "", 12) + row
                }
            }
    }

    /// The name of a file without its folder, as far as the column holds it.
    private static func short(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.count <= 30 ? name : name.prefix(29) + "…"
    }

    private func words(_ place: PairFinding.Place?) -> String {
        guard let place else { return "–" }
        let plain = Console.safe(place.text).split { $0.isWhitespace }.joined(separator: " ")
        return plain.count <= 90 ? plain : plain.prefix(89) + "…"
    }
}
