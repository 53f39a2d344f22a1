/// When and how a first reminder was sent.
///
/// - Source: BE-CDE:XIX.2,§1.
public struct ReminderSent: Hashable, Sendable {
    /// The day it was sent.
    public let sent: CivilDate
    /// How.
    public let channel: Channel

    /// Makes a fact.
    public init(sent: CivilDate, by channel: Channel) {
        self.sent = sent
        self.channel = channel
    }

    /// How a reminder was sent.
    public enum Channel: String, Hashable, Sendable, CaseIterable { case post, electronic }
}
