import Citations
import LegalModel

extension LintReading {
    /// N11: the name of the day is that of the date, and the day exists.
    var dateFindings: [LintFinding] {
        DateMention.mentions(in: text, calendar).compactMap { mention in
            let range = text.range(of: mention.words)
            guard mention.hasYear, !text.isQuoted(range) else { return nil }
            guard let date = mention.date else {
                return finding(
                    .n11, range,
                    LocalizedText(
                        fr: "Ce jour n'existe pas dans le calendrier.", nl: "Deze dag bestaat niet in de kalender.",
                        de: "Diesen Tag gibt es im Kalender nicht.", en: "There is no such day in the calendar."),
                    LocalizedText(
                        fr: "Vérifiez la date.", nl: "Controleer de datum.", de: "Prüfen Sie das Datum.",
                        en: "Check the date."))
            }
            guard let weekday = mention.weekday, weekday != date.weekday else { return nil }
            return finding(
                .n11, range,
                LocalizedText(
                    fr: "Le jour de la semaine n'est pas celui de la date ; le lecteur ne sait pas lequel croire.",
                    nl: "De weekdag hoort niet bij de datum; de lezer weet niet wat klopt.",
                    de: "Der Wochentag passt nicht zum Datum; man weiß nicht, was gilt.",
                    en: "The day of the week is not that of the date; the reader cannot tell which is right."),
                LocalizedText.verbatim(CalendarNames.longDate(date, in: text.language)))
        }
    }
}
