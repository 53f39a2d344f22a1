/// How many days a year of interest has.
///
/// No text that was read fixes it for interest that runs without a break; BE-CC:1.7,§6,al.2 counts a year of 365 days
/// for periods that do not follow one another. It is therefore a choice that the result states.
public enum YearBase: String, Hashable, Sendable, CaseIterable {
    /// 365 days in every year.
    case fixed = "365"
    /// 366 days in a leap year, 365 in any other.
    case actual

    /// The days of a year.
    public func days(in year: Int) -> Int {
        switch self {
        case .fixed: 365
        case .actual: 337 + CivilDate.lengthInDays(ofMonth: 2, year: year)
        }
    }
}
