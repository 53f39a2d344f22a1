import FileFormats
import LegalModel

/// What checks found, for people and for programs.
struct CheckReport {
    /// What was found.
    let diagnostics: [Diagnostic]
    /// The reader's language.
    let language: Language

    /// One object a finding: code, severity, place, message, remedy.
    var json: JSONValue {
        .array(
            diagnostics.map { diagnostic in
                .table([
                    "code": .string(diagnostic.code),
                    "severity": .string(diagnostic.severity == .blocks ? "block" : "warn"),
                    "place": .string(diagnostic.place.words),
                    "message": .string(diagnostic.message[language]),
                    "remedy": .string(diagnostic.remedy[language]),
                ])
            })
    }

    /// Lines of at most 80 characters: what blocks first, then what a person should look at, each by check.
    var lines: [String] {
        guard !diagnostics.isEmpty else { return [CheckReport.nothing[language]] }
        return section(.blocks, CheckReport.blocking) + section(.warns, CheckReport.warning)
    }

    private func section(_ severity: Diagnostic.Severity, _ title: LocalizedText) -> [String] {
        let found = diagnostics.filter { $0.severity == severity }
        guard !found.isEmpty else { return [] }
        var lines = ["\(title[language]) (\(found.count))", ""]
        var code = ""
        for diagnostic in found {
            if diagnostic.code != code {
                code = diagnostic.code
                lines.append("\(Lines.padded(code, 4)) \(CheckWords.title(of: code)[language])")
            }
            lines += Lines.wrapped(
                Console.safe(diagnostic.message[language]), indent: "  · ", hanging: "    ")
            lines += Lines.wrapped(
                "→ " + Console.safe(diagnostic.remedy[language]), indent: "    ", hanging: "      ")
            lines += ["      [\(Console.safe(diagnostic.place.words))]", ""]
        }
        return lines
    }

    private static let blocking = LocalizedText(
        fr: "Ce qui bloque encore", nl: "Wat nog blokkeert", de: "Was noch sperrt", en: "What still blocks")
    private static let warning = LocalizedText(
        fr: "À regarder", nl: "Te bekijken", de: "Anzusehen", en: "To look at")
    private static let nothing = LocalizedText(
        fr: "Rien ne manque : la recommandation peut être soumise.",
        nl: "Niets ontbreekt: de aanbeveling kan worden ingediend.",
        de: "Nichts fehlt: Die Empfehlung kann vorgelegt werden.",
        en: "Nothing is missing: the recommendation can be handed in.")
}

extension DiagnosticPlace {
    /// The place in one word: a key path, a file with line and column, a block, bytes.
    var words: String {
        switch self {
        case .dossier: "dossier"
        case .path(let path): path
        case .file(let location): location.description
        case .text(let start, let end): "bytes \(start)–\(end)"
        case .block(let number, _): "block \(number)"
        }
    }
}
