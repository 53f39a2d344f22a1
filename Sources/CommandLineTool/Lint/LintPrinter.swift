import LegalModel
import Review

/// What was found in a text, for people: lines of at most 80 characters.
struct LintPrinter {
    let report: LintReport
    let text: String
    let file: String
    let language: Language
    let about: FileData

    /// What blocks, what to look at, personal data, readability with the longest sentences.
    var lines: [String] {
        section(.blocks, LintWords.blocking) + section(.warns, LintWords.warning) + nothing + meant + data + measures
    }

    private var nothing: [String] {
        report.findings.isEmpty ? Lines.wrapped(LintWords.nothing[language]) + [""] : []
    }

    private func section(_ severity: Diagnostic.Severity, _ title: LocalizedText) -> [String] {
        let found = report.findings.filter { $0.severity == severity }
        guard !found.isEmpty else { return [] }
        return ["\(title[language]) (\(found.count))", ""] + found.flatMap(lines)
    }

    private func lines(of finding: LintFinding) -> [String] {
        let place = location(finding.range.lowerBound)
        let words = LintPrinter.short(finding.text, 50)
        var lines = Lines.wrapped(
            "\(Lines.padded(finding.rule.rawValue, 4)) \(LintWords.quoted(words, language))  [\(place)]",
            hanging: "     ")
        lines += Lines.wrapped(Console.safe(finding.why[language]), indent: "     ")
        if let suggestion = finding.suggestion {
            lines += Lines.wrapped("→ " + Console.safe(suggestion[language]), indent: "     ", hanging: "       ")
        }
        return lines + [""]
    }

    private var meant: [String] {
        guard !report.suppressed.isEmpty else { return [] }
        return ["\(LintWords.meant[language]) (\(report.suppressed.count))"]
            + report.suppressed.flatMap { item in
                Lines.wrapped(
                    Colon.between(
                        "\(item.finding.rule.rawValue) \(LintWords.quoted(LintPrinter.short(item.finding.text, 30), language))",
                        Console.safe(item.reason), language), indent: "  ", hanging: "    ")
            } + [""]
    }

    private var data: [String] {
        guard !report.personalData.isEmpty || !about.entries.isEmpty else { return [] }
        let inText = report.personalData.map { datum in
            TextTable(widths: [26, 10, 38]).row([
                "  " + datum.kind.label[language], location(datum.range.lowerBound),
                LintPrinter.short(LintPrinter.words(datum.range, of: text), 38),
            ])
        }
        let inFile = about.entries.map { entry in
            TextTable(widths: [26, 10, 38]).row([
                "  " + entry.datum.kind.label[language], "", "\(entry.place): \(LintPrinter.short(entry.value, 26))",
            ])
        }
        return ["\(LintWords.personal[language]) (\(inText.count + inFile.count))"] + inText + inFile + [""]
    }

    private var measures: [String] {
        guard let readability = report.readability else { return [] }
        let score = LintWords.number(readability.score, language)
        var lines = Lines.wrapped(
            "\(LintWords.readability[language]) \(LintWords.name(of: readability.formula)) \(score), \(LintWords.word(for: readability.band)[language])."
        )
        guard let longest = report.longest.first, longest.words > 12 else { return lines }
        lines.append(LintWords.longest[language])
        for sentence in report.longest {
            lines += Lines.wrapped(
                "\(sentence.words)  \(LintPrinter.short(sentence.text, 64))  [\(location(sentence.range.lowerBound))]",
                indent: "  ", hanging: "      ")
        }
        return lines
    }

    /// Line and column of a byte, from 1; columns count characters.
    private func location(_ byte: Int) -> String {
        let before = LintPrinter.words(0..<byte, of: text)
        let line = before.count { $0.isNewline } + 1
        let column = (before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0) + 1
        return "\(line):\(column)"
    }

    private static func words(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    /// Words on one line, cut in the middle of nothing.
    private static func short(_ text: String, _ width: Int) -> String {
        let plain = Console.safe(text).split { $0.isWhitespace }.joined(separator: " ")
        return plain.count <= width ? plain : plain.prefix(width - 1) + "…"
    }
}
