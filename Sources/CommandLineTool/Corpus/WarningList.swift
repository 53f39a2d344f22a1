import CorpusStore
import FileFormats
import LegalModel

/// The list of `carnet corpus status --warnings`: by source, with line and article.
struct WarningList {
    private let warnings: [ImportWarning]
    private let language: Language

    init(_ warnings: [ImportWarning], language: Language) {
        self.warnings = warnings
        self.language = language
    }

    /// The lines; one that says so when nothing was odd.
    var lines: [String] {
        guard !warnings.isEmpty else { return ["", WarningList.nothing[language]] }
        var lines: [String] = []
        var group = ""
        for entry in warnings {
            let title = "\(entry.code) (\(entry.language.rawValue)) · \(entry.source)"
            if title != group { lines += ["", title] }
            group = title
            lines += Lines.wrapped(entry.warning.sentence(language, namesLine: true), indent: "  ", hanging: "    ")
        }
        return lines
    }

    private static let nothing = LocalizedText(
        fr: "Aucune remarque sur les fichiers importés.", nl: "Geen opmerkingen bij de geïmporteerde bestanden.",
        de: "Keine Hinweise zu den importierten Dateien.", en: "No remarks on the imported files.")
}

extension ImportWarning {
    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "code": .string(code.text), "language": .string(language.rawValue), "source": .string(source),
            "line": .integer(warning.line), "article": .optional(warning.article),
            "problem": .string(warning.problem.name), "found": .optional(warning.problem.found),
        ])
    }
}
