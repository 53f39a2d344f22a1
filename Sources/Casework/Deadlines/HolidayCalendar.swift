public import LegalModel

/// The legal holidays, by rule: fixed days and days counted from Easter.
public struct HolidayCalendar: Hashable, Sendable {
    /// The holidays, in the order of the file.
    public let holidays: [Holiday]

    /// Makes a calendar.
    public init(holidays: [Holiday]) { self.holidays = holidays }

    /// The holiday on a day; `nil` on any other day.
    public func holiday(on day: CivilDate) -> Holiday? {
        holidays.first { $0.day(in: day.year) == day }
    }

    /// A legal holiday.
    public struct Holiday: Hashable, Sendable {
        /// Its name.
        public let name: Translations
        /// When it is.
        public let rule: Rule

        /// Makes a holiday.
        public init(name: Translations, rule: Rule) {
            self.name = name
            self.rule = rule
        }

        /// The day in a year; `nil` when the year has no such day.
        public func day(in year: Int) -> CivilDate? {
            switch rule {
            case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
            case .easter(let days): CivilDate.easterSunday(in: year)?.adding(days: days)
            }
        }
    }

    /// When a holiday is.
    public enum Rule: Hashable, Sendable {
        /// On the same day each year.
        case fixed(month: Int, day: Int)
        /// So many days after Easter Sunday.
        case easter(days: Int)
    }
}

extension CivilDate {
    /// Easter Sunday by the Gregorian rule; `nil` outside years 1 to 9999.
    ///
    /// - Source: anonymous algorithm of 1876, as in J. Meeus, *Astronomical Algorithms*, chapter 8.
    public static func easterSunday(in year: Int) -> CivilDate? {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let leapCenturies = century / 4
        let correction = (century + 8) / 25
        let epact = (19 * golden + century - leapCenturies - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
