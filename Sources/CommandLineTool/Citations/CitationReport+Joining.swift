import Citations
import LegalModel

extension CitationReport {
    /// The reports of several texts as one, each citation with the id of its text.
    ///
    /// - Parameter nothing: the report when there are no texts.
    init(joining reports: [(id: String, report: CitationReport)], else nothing: CitationReport) {
        var entries: [Entry] = []
        for (id, report) in reports {
            entries += report.entries.map { entry in
                var entry = entry
                entry.origin = id
                return entry
            }
        }
        let first = reports.first?.report ?? nothing
        self.init(
            entries: entries, day: first.day, codes: first.codes, language: first.language,
            textLanguage: first.textLanguage)
    }
}
