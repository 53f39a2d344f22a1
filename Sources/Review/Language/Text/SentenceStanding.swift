/// What a sentence says of its own source.
struct SentenceStanding: Hashable, Sendable {
    /// Whether an article of law is cited in it.
    var isCited = false
    /// Whether it speaks of a court.
    var isOfCourt = false
    /// Whether a party says it, by a neutral verb of saying.
    var isOfParty = false
    /// Whether it names a source of any kind: a party, a piece, a report.
    var hasSource = false
}
