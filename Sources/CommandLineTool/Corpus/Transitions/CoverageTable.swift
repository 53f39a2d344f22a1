import LegalModel

/// The table of `carnet corpus coverage`: one line an article, the sums last.
struct CoverageTable {
    private let coverage: Coverage
    private let language: Language

    init(_ coverage: Coverage, language: Language) {
        self.coverage = coverage
        self.language = language
    }

    /// The lines, at most 80 characters each.
    func lines(all: Bool) -> [String] {
        let table = TextTable(widths: [24, 11, 14, 7, 15])
        let shown = coverage.rows.filter { all || $0.isWanting }
        var lines = shown.isEmpty ? [] : [table.row(CoverageTable.titles.map { $0[language] })]
        for row in shown {
            lines.append(
                table.row([
                    (row.isBlocked ? "! " : "  ") + row.key.description,
                    row.languages.isEmpty ? "–" : row.languages.sorted().map(\.rawValue).joined(separator: " "),
                    check(row), row.unread == 0 ? "" : String(row.unread), row.namedBy.joined(separator: ", "),
                ]))
        }
        if !lines.isEmpty { lines.append("") }
        return lines + sums.flatMap { Lines.wrapped($0) }
    }

    private func check(_ row: Coverage.Row) -> String {
        let words: LocalizedText =
            switch row.verification {
            case nil: LocalizedText(fr: "absent", nl: "ontbreekt", de: "fehlt", en: "missing")
            case .text: LocalizedText(fr: "texte", nl: "tekst", de: "Text", en: "text")
            case .index: LocalizedText(fr: "index", nl: "index", de: "Register", en: "index")
            case .unverified:
                LocalizedText(fr: "non vérifié", nl: "niet nagezien", de: "ungeprüft", en: "unverified")
            }
        return words[language]
    }

    private var sums: [String] {
        let rows = coverage.rows
        let tongues = Language.allCases.map { language in
            "\(language.rawValue) \(rows.count { $0.languages.contains(language) })"
        }.joined(separator: ", ")
        let blocked = rows.count(where: \.isBlocked)
        let notText = rows.count { $0.verification != .text }
        let unread = rows.count { $0.unread > 0 }
        return [
            LocalizedText(
                fr: "\(rows.count) articles nommés par les grilles, les délais et les modèles ; résumés : \(tongues)",
                nl: "\(rows.count) artikelen genoemd door roosters, termijnen en modellen; samenvattingen: \(tongues)",
                de: "\(rows.count) Artikel in Rastern, Fristen und Vorlagen; Zusammenfassungen: \(tongues)",
                en: "\(rows.count) articles named by packs, terms and templates; digests: \(tongues)")[language],
            LocalizedText(
                fr: "\(blocked) bloquent (!), \(notText) non contrôlés sur le texte, \(unread) sans seconde lecture",
                nl:
                    "\(blocked) blokkeren (!), \(notText) niet aan de tekst gecontroleerd, \(unread) zonder tweede lezing",
                de: "\(blocked) sperren (!), \(notText) nicht am Text geprüft, \(unread) ohne zweite Lesung",
                en: "\(blocked) block (!), \(notText) not checked against the text, \(unread) without a second reading")[
                    language],
        ]
    }

    private static let titles = [
        LocalizedText(fr: "  Article", nl: "  Artikel", de: "  Artikel", en: "  Article"),
        LocalizedText(fr: "Langues", nl: "Talen", de: "Sprachen", en: "Languages"),
        LocalizedText(fr: "Contrôle", nl: "Controle", de: "Prüfung", en: "Check"),
        LocalizedText(fr: "Non lus", nl: "Ongelez.", de: "Ungel.", en: "Unread"),
        LocalizedText(fr: "Nommé par", nl: "Genoemd door", de: "Genannt von", en: "Named by"),
    ]
}
