/// What can be said of an article on a day, over its digests and its official wordings together.
public enum PointInTime: Hashable, Sendable {
    /// In force; the days of the version, and how the article ended with it where that is known already.
    case inForce(Validity, ending: ArticleEnding?)
    /// Not in force yet: the first day of the first version, `nil` when it is announced without a day.
    case notYet(from: CivilDate?)
    /// No longer in force: the last day, `nil` when it is not known, and how it ended where that is known.
    case ended(last: CivilDate?, ArticleEnding?)
    /// Nothing certain: an unknown first day, or an end whose day is not known.
    case unknown

    /// The stable name: `inForce`, `notYet`, `noLonger`, `repealed`, `moved`, `unknown`.
    public var name: String {
        switch self {
        case .inForce: "inForce"
        case .notYet: "notYet"
        case .ended(_, .repealed): "repealed"
        case .ended(_, .moved): "moved"
        case .ended(_, nil): "noLonger"
        case .unknown: "unknown"
        }
    }
}

extension ArticleRecord {
    /// Where the article stands on a day.
    ///
    /// An official page that shows the article as repealed or moved wins over a version without an end. An end without a
    /// day is an end only from the state of the text that shows it; before, an open version is certain only until the
    /// state of the text it was read in.
    public func pointInTime(on day: CivilDate) -> PointInTime {
        let wordings = wordings
        let current = wordings.filter { $0.validity.standing(on: day) == .inForce }
            .max { ($0.validity.from ?? .epoch) < ($1.validity.from ?? .epoch) }
        for end in ends where end.isCertain(on: day, against: current) {
            return .ended(last: end.from?.adding(days: -1), end.ending)
        }
        if let current {
            let isDoubtful =
                current.validity.to == nil && ends.contains { $0.from == nil }
                && current.source.state.map { $0 < day } ?? true
            return isDoubtful ? .unknown : .inForce(current.validity, ending: current.ending)
        }
        if wordings.contains(where: { $0.validity.standing(on: day) == .unknown && !$0.isAnnounced }) {
            return .unknown
        }
        let past = wordings.filter { $0.validity.standing(on: day) == .past }
        if let last = past.max(by: { ($0.validity.to ?? .epoch) < ($1.validity.to ?? .epoch) }) {
            return .ended(last: last.validity.to, last.ending)
        }
        let coming = wordings.filter { $0.isAnnounced || $0.validity.standing(on: day) == .future }
        return coming.isEmpty ? .unknown : .notYet(from: coming.compactMap(\.validity.from).min())
    }

    private struct Wording {
        let validity: Validity
        let ending: ArticleEnding?
        let source: SourceStatement
        /// Future law without a day.
        let isAnnounced: Bool
    }

    private struct End {
        let from: CivilDate?
        let ending: ArticleEnding
        let state: CivilDate?

        func isCertain(on day: CivilDate, against current: Wording?) -> Bool {
            if let from { return from <= day && current.map { ($0.validity.from ?? .epoch) <= from } ?? true }
            guard let state, state <= day else { return false }
            guard let current else { return true }
            return current.validity.to == nil && current.source.state.map { $0 <= state } ?? true
        }
    }

    /// The versions that say something; those whose days are unknown and that ended are an end, not a version.
    private var wordings: [Wording] {
        digests.filter { !$0.isUndatedEnd }.map {
            Wording(validity: $0.validity, ending: $0.ending, source: $0.source, isAnnounced: false)
        }
            + officials.filter { !$0.status.isEnd }.map {
                Wording(
                    validity: $0.validity, ending: nil, source: $0.source,
                    isAnnounced: $0.status == .future && $0.validity.from == nil)
            }
    }

    private var ends: [End] {
        digests.filter(\.isUndatedEnd).compactMap { digest in
            digest.ending.map { End(from: nil, ending: $0, state: digest.source.state) }
        }
            + officials.compactMap { official in
                official.ending.map { End(from: official.validity.from, ending: $0, state: official.source.state) }
            }
    }
}

extension DigestVersion {
    fileprivate var isUndatedEnd: Bool { ending != nil && validity == .unknown }
}

extension OfficialVersion {
    /// How the article ended, where the page shows that instead of words.
    public var ending: ArticleEnding? {
        switch status {
        case .repealed: .repealed(by: nil)
        case .moved, .renumbered: .moved(to: movedTo ?? "?", by: nil)
        case .inForce, .future, .unknown: nil
        }
    }
}

extension OfficialVersion.Status {
    /// Whether the page shows the end of the article instead of words that apply.
    public var isEnd: Bool {
        switch self {
        case .repealed, .moved, .renumbered: true
        case .inForce, .future, .unknown: false
        }
    }
}
