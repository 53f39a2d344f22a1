public import LegalModel

/// The names of months and days of the week in the four languages, in the capitals of running text.
public enum CalendarNames {
    /// The twelve months, January first.
    public static func months(in language: Language) -> [String] {
        switch language {
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .dutch:
            [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
        case .german:
            [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }

    /// The seven days, Monday first.
    public static func weekdays(in language: Language) -> [String] {
        switch language {
        case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        case .dutch: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        case .german: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
    }

    /// Day, month and year without the weekday: `1er mai 2026`, `1 mei 2026`, `1. Mai 2026`, `1 May 2026`.
    public static func date(_ date: CivilDate, in language: Language) -> String {
        let month = months(in: language)[date.month - 1]
        switch language {
        case .french: return "\(date.day == 1 ? "1er" : String(date.day)) \(month) \(date.year)"
        case .dutch, .english: return "\(date.day) \(month) \(date.year)"
        case .german: return "\(date.day). \(month) \(date.year)"
        }
    }

    /// The same with the weekday before: `vendredi 1er mai 2026`, `Freitag, 1. Mai 2026`.
    public static func longDate(_ date: CivilDate, in language: Language) -> String {
        let weekday = weekdays(in: language)[date.weekday.rawValue - 1]
        let separator = language == .german ? ", " : " "
        return weekday + separator + CalendarNames.date(date, in: language)
    }
}
