public import LegalModel

/// The two definitions of a working day.
public enum WorkingDay: String, Hashable, Sendable, CaseIterable {
    /// Not a Saturday, a Sunday or a legal holiday.
    ///
    /// - Source: BE-CC:1.7,§3.
    case civilCode = "W1"
    /// Not a Sunday or a legal holiday; a term that ends on a Saturday moves on.
    ///
    /// - Source: BE-CDE:I.1,9°.
    case economicLaw = "W2"

    /// Whether a day counts in a term of working days.
    public func counts(_ day: CivilDate, _ holidays: HolidayCalendar) -> Bool {
        guard day.weekday != .sunday, holidays.holiday(on: day) == nil else { return false }
        switch self {
        case .civilCode: return day.weekday != .saturday
        case .economicLaw: return true
        }
    }
}
