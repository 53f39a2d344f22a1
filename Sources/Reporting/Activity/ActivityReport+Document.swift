public import LegalModel

extension ActivityReport {
    /// The report as a document with one table.
    ///
    /// - Parameters:
    ///   - language: the language of the report.
    ///   - service: the name of the service, as author.
    ///   - date: the day the report bears.
    public func document(in language: Language, service: String, date: CivilDate) -> Document {
        let title = LocalizedText(
            fr: "Rapport d'activité", nl: "Activiteitenverslag", de: "Tätigkeitsbericht", en: "Activity report")[
                language]
        let caption = LocalizedText(
            fr: "du \(period.lowerBound) au \(period.upperBound)",
            nl: "van \(period.lowerBound) tot \(period.upperBound)",
            de: "vom \(period.lowerBound) bis \(period.upperBound)",
            en: "from \(period.lowerBound) to \(period.upperBound)")[language]
        let header = LocalizedText(fr: "Objet", nl: "Onderwerp", de: "Gegenstand", en: "Subject")[language]
        let figure = LocalizedText(fr: "Nombre", nl: "Aantal", de: "Zahl", en: "Number")[language]
        let table = Table(
            caption: caption, description: title + " " + caption, header: [[.text(header)], [.text(figure)]],
            widths: [70, 30], rows: rows.map { [[.text($0.label[language])], [.text($0.figure)]] })
        return Document(
            properties: DocumentProperties(
                title: title, subject: caption, author: service, language: language, date: date, dossier: "",
                template: "activity-report", contentHash: "", status: .draft),
            letterhead: [service], runningHead: title,
            blocks: [
                .title([.text(title)]), .table(table),
                .paragraph(.body, [.text(ActivityReport.warning[language])]),
            ])
    }
}
