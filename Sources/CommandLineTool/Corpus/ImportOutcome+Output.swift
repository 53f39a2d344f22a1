import CorpusStore
import FileFormats
import LegalModel

extension ImportOutcome {
    /// The object that `--json` prints.
    var json: JSONValue {
        switch self {
        case .law(let format, let report):
            .table([
                "file": .string(report.file), "format": .string(format.rawValue), "code": .string(report.code.text),
                "language": .string(report.language.rawValue), "state": .optional(report.state?.description),
                "articles": .integer(report.articles), "versions": .integer(report.versions),
                "repealed": .integer(report.repealed), "repealedOtherwise": .integer(report.repealedOtherwise),
                "future": .integer(report.future), "unchanged": .boolean(report.isUnchanged),
                "added": .integer(report.added.count), "changed": .array(report.changed.map { .string($0) }),
                "vanished": .array(report.vanished.map { .string($0) }),
                "gaps": .array(report.gaps.map { .string($0) }), "warnings": .array(report.warnings.map(\.json)),
                "headings": report.checks.map { .integer($0.headings) } ?? .null,
                "contentsRanges": report.checks.map { .integer($0.ranges) } ?? .null,
                "contentsComplete": report.checks.map { .boolean($0.isContentsComplete) } ?? .null,
                "chainComplete": report.checks.map { .boolean($0.isChainComplete) } ?? .null,
                "longest": .array(
                    report.longest.map {
                        .table(["article": .string($0.number), "characters": .integer($0.characters)])
                    }),
            ])
        case .caseLaw(let file, let report):
            .table([
                "file": .string(file), "format": .string(ImportFormat.caseLaw.rawValue),
                "abstracts": .integer(report.abstracts), "articles": .integer(report.articles),
                "leftOut": .array(report.leftOut.map { .string($0) }), "unchanged": .boolean(report.isUnchanged),
            ])
        }
    }

    /// The report for people.
    func lines(_ language: Language) -> [String] {
        switch self {
        case .law(_, let report): report.lines(language)
        case .caseLaw(let file, let report):
            Lines.wrapped(
                LocalizedText(
                    fr: "\(file) : \(report.abstracts) sommaires pour \(report.articles) articles",
                    nl: "\(file): \(report.abstracts) samenvattingen voor \(report.articles) artikelen",
                    de: "\(file): \(report.abstracts) Zusammenfassungen zu \(report.articles) Artikeln",
                    en: "\(file): \(report.abstracts) abstracts for \(report.articles) articles")[language])
                + (report.leftOut.isEmpty
                    ? []
                    : Lines.wrapped(
                        LocalizedText(
                            fr: "laissés de côté : ", nl: "weggelaten: ", de: "ausgelassen: ", en: "left out: ")[
                                language]
                            + report.leftOut.joined(separator: ", "), indent: "  ! ", hanging: "    "))
        }
    }
}

extension ImportReport {
    fileprivate func lines(_ language: Language) -> [String] {
        let state = state.map { DateWords.text($0, language) } ?? "?"
        var lines = Lines.wrapped("\(file) → \(code) (\(self.language.rawValue))")
        if isUnchanged {
            let words = LocalizedText(
                fr: "déjà importé, rien n'a changé", nl: "al geïmporteerd, niets veranderd",
                de: "schon importiert, nichts geändert", en: "imported before, nothing changed")
            return lines + ["  " + words[language]]
        }
        lines += Lines.wrapped(
            LocalizedText(
                fr:
                    "état au \(state) · \(articles) articles · \(versions) versions · \(repealed) abrogés\(otherwise(.french)) · "
                    + "\(future) de droit futur",
                nl: "stand op \(state) · \(articles) artikelen · \(versions) versies · "
                    + "\(repealed) opgeheven\(otherwise(.dutch)) · \(future) toekomstig recht",
                de: "Stand \(state) · \(articles) Artikel · \(versions) Fassungen · "
                    + "\(repealed) aufgehoben\(otherwise(.german)) · \(future) künftiges Recht",
                en: "state of \(state) · \(articles) articles · \(versions) versions · "
                    + "\(repealed) repealed\(otherwise(.english)) · \(future) future law")[language], indent: "  ")
        lines += Lines.wrapped(
            LocalizedText(
                fr: "nouveaux : \(added.count) · modifiés : \(changed.count) · disparus : \(vanished.count)",
                nl: "nieuw: \(added.count) · gewijzigd: \(changed.count) · verdwenen: \(vanished.count)",
                de: "neu: \(added.count) · geändert: \(changed.count) · verschwunden: \(vanished.count)",
                en: "new: \(added.count) · changed: \(changed.count) · gone: \(vanished.count)")[language], indent: "  "
        )
        if let checks { lines += Lines.wrapped(checks.sentence(language), indent: "  ", hanging: "    ") }
        if !isFirst {
            lines += list(LocalizedText(fr: "nouveaux", nl: "nieuw", de: "neu", en: "new")[language], added, language)
        }
        lines += list(
            LocalizedText(fr: "disparus", nl: "verdwenen", de: "verschwunden", en: "gone")[language], vanished, language
        )
        lines += list(
            LocalizedText(fr: "modifiés", nl: "gewijzigd", de: "geändert", en: "changed")[language], changed, language)
        lines += list(
            LocalizedText(
                fr: "annoncés et absents", nl: "aangekondigd en afwezig", de: "angekündigt und nicht da",
                en: "announced and not there")[language], gaps, language)
        lines += list(
            LocalizedText(fr: "les plus longs", nl: "de langste", de: "die längsten", en: "the longest")[language],
            longest.map { "\($0.number) (\($0.characters))" }, language)
        let namesLine = Set(warnings.map(\.line)).count > 1
        for warning in warnings.prefix(10) {
            lines += Lines.wrapped(warning.sentence(language, namesLine: namesLine), indent: "  ! ", hanging: "    ")
        }
        if warnings.count > 10 {
            let more = warnings.count - 10
            lines.append(
                "  ! "
                    + LocalizedText(
                        fr: "et \(more) autres remarques", nl: "en \(more) andere opmerkingen",
                        de: "und \(more) weitere Hinweise", en: "and \(more) more remarks")[language])
            lines.append("    carnet corpus status --code \(code) --warnings")
        }
        return lines
    }

    /// Those that are repealed in another way than plainly, when there are any.
    private func otherwise(_ language: Language) -> String {
        guard repealedOtherwise > 0 else { return "" }
        let count = repealedOtherwise
        return " · "
            + LocalizedText(
                fr: "\(count) autrement abrogés", nl: "\(count) anders opgeheven", de: "\(count) anders aufgehoben",
                en: "\(count) repealed otherwise")[language]
    }

    private func list(_ title: String, _ items: [String], _ language: Language) -> [String] {
        items.isEmpty
            ? []
            : Lines.wrapped(
                Colon.between(title, items.joined(separator: ", "), language), indent: "  ", hanging: "    ")
    }
}

extension ImportReport.PageChecks {
    /// What the table of contents and the links between articles say.
    fileprivate func sentence(_ language: Language) -> String {
        let contents =
            ranges == 0
            ? LocalizedText(
                fr: "pas de table des matières", nl: "geen inhoudstafel", de: "kein Inhaltsverzeichnis",
                en: "no table of contents")
            : isContentsComplete
                ? LocalizedText(
                    fr: "table des matières (\(ranges) plages) conforme aux articles",
                    nl: "inhoudstafel (\(ranges) reeksen) gelijk aan de artikelen",
                    de: "Inhaltsverzeichnis (\(ranges) Bereiche) stimmt mit den Artikeln überein",
                    en: "table of contents (\(ranges) ranges) agrees with the articles")
                : LocalizedText(
                    fr: "table des matières (\(ranges) plages) différente des articles",
                    nl: "inhoudstafel (\(ranges) reeksen) verschilt van de artikelen",
                    de: "Inhaltsverzeichnis (\(ranges) Bereiche) weicht von den Artikeln ab",
                    en: "table of contents (\(ranges) ranges) differs from the articles")
        let chain =
            isChainComplete
            ? LocalizedText(
                fr: "chaîne des articles complète", nl: "keten van artikelen volledig", de: "Artikelkette vollständig",
                en: "chain of articles complete")
            : LocalizedText(
                fr: "chaîne des articles rompue", nl: "keten van artikelen onderbroken",
                de: "Artikelkette unterbrochen", en: "chain of articles broken")
        let titles = LocalizedText(
            fr: "\(headings) intitulés", nl: "\(headings) opschriften", de: "\(headings) Überschriften",
            en: "\(headings) headings")
        return [titles, contents, chain].map { $0[language] }.joined(separator: " · ")
    }
}
