import Citations
import LegalModel
import Review

/// Lays the check of citations out as a table of 80 columns: what a person still has to read first, the coverage last.
struct CitePrinter {
    private let report: CitationReport
    private let file: String
    private let language: Language
    private let isWrapped: Bool

    /// - Parameters:
    ///   - file: the name of the text.
    ///   - isWrapped: whether lines and columns say something; in office files a line is a paragraph.
    init(_ report: CitationReport, file: String, language: Language, isWrapped: Bool) {
        self.report = report
        self.file = file
        self.language = language
        self.isWrapped = isWrapped
    }

    /// Ids of documents of a dossier need more room than places of a text.
    private var widths: [Int] { report.entries.contains { $0.origin != nil } ? [22, 22, 32] : [10, 25, 41] }

    /// The lines.
    var lines: [String] {
        var lines: [String] = []
        if !report.entries.isEmpty {
            lines += Lines.wrapped(title) + [""] + CellRow.lines(headings, widths: widths) + [""]
        }
        for group in CitationGroup.allCases {
            let entries = report.entries.filter { $0.group == group }
            guard !entries.isEmpty else { continue }
            lines += ["\(group.sign) \(group.name[language]) (\(entries.count))", ""]
            for entry in entries { lines += row(entry) + [""] }
        }
        return lines + Lines.wrapped(report.coverage[language])
    }

    private var title: String {
        let day = DateWords.text(report.day, language)
        return LocalizedText(
            fr: "\(file) – citations au \(day)", nl: "\(file) – verwijzingen op \(day)",
            de: "\(file) – Verweise am \(day)", en: "\(file) – citations on \(day)")[language]
    }

    private var headings: [String] {
        [
            isWrapped
                ? LocalizedText(fr: "Par.·lig.", nl: "Al.·regel", de: "Abs.·Zl.", en: "Par.·line")[language]
                : LocalizedText(fr: "Par.", nl: "Alinea", de: "Abs.", en: "Par.")[language],
            LocalizedText(fr: "Citation", nl: "Verwijzing", de: "Verweis", en: "Citation")[language],
            LocalizedText(fr: "Résultat", nl: "Resultaat", de: "Ergebnis", en: "Result")[language],
        ]
    }

    private func row(_ entry: CitationReport.Entry) -> [String] {
        let place = entry.place.map { place in
            if let origin = entry.origin { return "\(origin) · \(place.paragraph)" }
            return isWrapped ? "\(place.paragraph) · \(place.line):\(place.column)" : "\(place.paragraph)"
        }
        let remarks = CiteWords(language: language, day: report.day, codes: report.codes).remarks(on: entry)
        let text = entry.citation.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return CellRow.lines([place ?? "", text, remarks.joined(separator: "\n")], widths: widths)
    }
}
