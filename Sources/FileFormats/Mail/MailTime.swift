import Foundation
public import LegalModel

/// A moment as a mail states it: the instant and the zone it was written in.
///
/// - Source: RFC 5322, section 3.3.
public struct MailTime: Hashable, Sendable {
    /// Seconds since 1 January 1970, 00:00 UTC; of the time as it is written when no zone is.
    public let seconds: Int64
    /// How many minutes the zone is ahead of UTC, negative behind.
    public let offsetInMinutes: Int
    /// Whether the mail states a zone.
    public let hasZone: Bool

    /// Makes a moment.
    public init(seconds: Int64, offsetInMinutes: Int, hasZone: Bool = true) {
        self.seconds = seconds
        self.offsetInMinutes = offsetInMinutes
        self.hasZone = hasZone
    }

    /// The day in Brussels; without a zone, the day as it is written. `nil` outside years 1 to 9999.
    public var dayInBrussels: CivilDate? { day(atOffsetInSeconds: brusselsOffset) }

    /// The time of day in Brussels, `14:03`; without a zone, as it is written.
    public var timeInBrussels: String {
        let second = (seconds + Int64(brusselsOffset)).moduloDay
        func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(second / 3600)):\(padded(second / 60 % 60))"
    }

    /// Both as `2026-11-02T14:03+01:00`; without a zone, without one.
    public var text: String? {
        guard let day = dayInBrussels else { return nil }
        guard hasZone else { return "\(day)T\(timeInBrussels)" }
        return "\(day)T\(timeInBrussels)+0\(brusselsOffset / 3600):00"
    }

    private var brusselsOffset: Int {
        guard hasZone else { return 0 }
        let offset = TimeZone(identifier: "Europe/Brussels")?
            .secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        // Whole hours since 1892; what is older than mail is not told exactly.
        return (offset ?? 3600) / 3600 * 3600
    }

    private func day(atOffsetInSeconds offset: Int) -> CivilDate? {
        let (local, overflow) = seconds.addingReportingOverflow(Int64(offset))
        guard !overflow, abs(local / 86_400) < 4_000_000 else { return nil }
        return CivilDate(daysSinceEpoch: Int((local - local.moduloDay) / 86_400))
    }
}

extension Int64 {
    /// The seconds since midnight.
    fileprivate var moduloDay: Int64 { (self % 86_400 + 86_400) % 86_400 }
}
