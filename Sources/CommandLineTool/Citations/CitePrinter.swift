import Citations
import LegalModel

/// Lays the check of citations out for a terminal of 80 columns: one entry a citation, the coverage last.
struct CitePrinter {
    private let report: CitationReport
    private let text: String
    private let file: String
    private let language: Language

    init(_ report: CitationReport, text: String, file: String, language: Language) {
        self.report = report
        self.text = text
        self.file = file
        self.language = language
    }

    /// The lines.
    var lines: [String] {
        var lines: [String] = []
        let places = places
        for (entry, place) in zip(report.entries, places) {
            lines += Lines.wrapped("\(file):\(place.line):\(place.column)  \(entry.citation.text)", hanging: "    ")
            for (reference, resolution) in entry.references {
                let words = CiteWords(language: language, day: report.day, codes: report.codes)
                lines += Lines.wrapped(
                    "\(words.name(of: reference)) – \(words.text(of: resolution, reference))", indent: "  → ",
                    hanging: "    ")
                if let remedy = words.remedy(of: resolution) {
                    lines += Lines.wrapped(remedy, indent: "    ", hanging: "    ")
                }
            }
        }
        if !lines.isEmpty { lines.append("") }
        return lines + Lines.wrapped(coverage)
    }

    /// Line and column of each citation, counted from 1; columns in Unicode scalars.
    private var places: [(line: Int, column: Int)] {
        var places: [(line: Int, column: Int)] = []
        var starts = report.entries.map(\.citation.range.lowerBound)[...]
        var line = 1
        var column = 1
        var offset = 0
        for scalar in text.unicodeScalars {
            while let start = starts.first, start <= offset {
                places.append((line, column))
                starts = starts.dropFirst()
            }
            offset += UTF8.width(scalar)
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return places
    }

    private var coverage: String {
        let found = report.entries.count
        let checked = report.checked
        let outside = report.outside
        return LocalizedText(
            fr: "\(found) \(found > 1 ? "citations trouvées" : "citation trouvée"), "
                + "\(checked) \(checked > 1 ? "vérifiées" : "vérifiée"), \(outside) hors du corpus",
            nl: "\(found) \(found == 1 ? "verwijzing" : "verwijzingen") gevonden, \(checked) gecontroleerd, "
                + "\(outside) buiten het corpus",
            de: "\(found) \(found == 1 ? "Verweis" : "Verweise") gefunden, \(checked) geprüft, "
                + "\(outside) außerhalb des Korpus",
            en: "\(found) \(found == 1 ? "citation" : "citations") found, \(checked) checked, "
                + "\(outside) outside the corpus")[language]
    }
}
