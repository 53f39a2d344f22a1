public import LegalModel

/// Says of a reference whether it exists and was in force on a day. Pure: it reads records that it is given.
public struct CitationResolver {
    private let record: (ArticleKey) -> ArticleRecord?
    private let heldInFull: Set<CodeIdentifier>
    private let today: CivilDate
    private let transitions: TransitionTable

    /// Makes a resolver over an extract.
    ///
    /// - Parameters:
    ///   - law: the records; articles that it lacks are `notCovered`.
    ///   - heldInFull: codes of which every article is held, so that a missing one does not exist.
    ///   - today: the day whose words are *today's words*.
    public init(law: LawExtract, heldInFull: Set<CodeIdentifier> = [], today: CivilDate) {
        self.init(heldInFull: heldInFull, today: today, transitions: law.transitions) { law[$0] }
    }

    /// Makes a resolver over any source of records.
    public init(
        heldInFull: Set<CodeIdentifier> = [], today: CivilDate, transitions: TransitionTable = .empty,
        record: @escaping (ArticleKey) -> ArticleRecord?
    ) {
        self.record = record
        self.heldInFull = heldInFull
        self.today = today
        self.transitions = transitions
    }

    /// What can be said of a cited reference on a day: the least good answer over the places that it names. Words that did
    /// not name the code on that day are told beside it; they change neither the code nor the answer.
    public func resolution(of cited: CitedReference, on day: CivilDate) -> Resolution {
        switch cited.owner {
        case .foreign: return Resolution(.foreign)
        case .ambiguous: return Resolution(.ambiguous)
        case .unknown: return Resolution(.unresolved)
        case .code:
            let all = cited.references.filter { $0.key.number == cited.article }.map { resolution(of: $0, on: day) }
            let worst = all.first { $0.status != .resolved } ?? all.first ?? Resolution(.unresolved)
            return worst.named(cited.naming, on: day)
        }
    }

    /// What can be said of a reference on a day.
    ///
    /// The day is taken as the day of whatever event decides: contract, supply, fact. An article that another regime sets
    /// aside on that day is never `resolved`; ``Resolution/governance`` names the regime that applies.
    public func resolution(of reference: ArticleReference, on day: CivilDate) -> Resolution {
        guard CitationResolver.canExist(reference.key) else { return Resolution(.noSuchArticle) }
        let governance = transitions.governance(of: reference, on: KnownDates(allOn: day))
        let objections = governance.filter { governance in
            if case .governedBy = governance.verdict { true } else { false }
        }
        let objection = objections.first
        // An act named as a whole in several topics: nothing says which of them the article belongs to.
        let isOfOneTopic = objections.count < 2 || !objections.allSatisfy(\.isOfWholeAct)
        let named = isOfOneTopic ? objection : nil
        guard let record = record(reference.key) else {
            guard let objection else {
                return Resolution(heldInFull.contains(reference.key.code) ? .noSuchArticle : .notCovered)
            }
            return Resolution(objection.status(on: day), ending: objection.ending(on: day), governance: named)
        }
        let resolution = resolution(of: reference, in: record, on: day)
        guard let objection else {
            let regime = governance.first { $0.transition.regimes.count { $0.covers(reference) } > 1 }
            return resolution.status == .otherVersion ? resolution.with(regime) : resolution
        }
        switch resolution.status {
        case .resolved, .otherVersion:
            return resolution.with(named, status: objection.status(on: day), ending: objection.ending(on: day))
        case .notInForce, .repealed, .renumbered, .noSuchParagraph, .noSuchArticle, .ambiguous, .foreign, .notCovered,
            .unresolved:
            return resolution.with(named)
        }
    }

    /// What the record alone says.
    private func resolution(
        of reference: ArticleReference, in record: ArticleRecord, on day: CivilDate
    ) -> Resolution {
        let versions = record.versions
        let point = record.pointInTime(on: day)
        guard let version = versions.version(on: day), !point.isOver else { return outside(point, versions, day) }
        let current = versions.version(on: today)
        let standing = point == .unknown ? .unknown : version.validity.standing(on: day)
        let nearest = version.missing(reference)
        let changed = standing == .inForce && current.map { $0.validity != version.validity } ?? false
        let status: CitationStatus = nearest != nil ? .noSuchParagraph : changed ? .otherVersion : .resolved
        return Resolution(
            status, validity: version.validity, currentValidity: changed ? current?.validity : nil,
            standing: standing, isOfficial: version.isOfficial, verification: version.digest?.verification.state,
            nearest: nearest ?? [])
    }

    /// The answer when no version was in force on the day.
    private func outside(_ point: PointInTime, _ versions: ArticleVersions, _ day: CivilDate) -> Resolution {
        let past = versions.all.last { $0.validity.standing(on: day) == .past }
        let nearest = past ?? versions.all.first { $0.validity.standing(on: day) == .future } ?? versions.all.last
        var ending: ArticleEnding?
        var status = CitationStatus.notInForce
        if case .ended(_, let known) = point {
            ending = known
            switch known {
            case .repealed: status = .repealed
            case .moved: status = .renumbered
            case nil: break
            }
        }
        return Resolution(
            status, validity: nearest?.validity, standing: nearest?.validity.standing(on: day),
            isOfficial: nearest?.isOfficial ?? false, verification: nearest?.digest?.verification.state,
            ending: ending)
    }

    /// Whether the code can have an article of this number at all: `7.1.1` and `XXV.3` cannot be.
    private static func canExist(_ key: ArticleKey) -> Bool {
        let parts = key.number.split(separator: ".", omittingEmptySubsequences: false)
        switch key.code {
        case .civilCode: return parts.count == 2
        case .economicLaw:
            return parts.count == 2 && RomanNumeral.value(of: parts[0]).map { $0 <= 20 } ?? false
        default: return true
        }
    }
}

extension PointInTime {
    /// Whether the article was not in force for certain.
    fileprivate var isOver: Bool {
        switch self {
        case .ended, .notYet: true
        case .inForce, .unknown: false
        }
    }
}

extension Governance {
    /// Whether the regime that holds the article names its act as a whole.
    fileprivate var isOfWholeAct: Bool {
        ownRegime?.articles.contains { $0.first == nil && $0.code == reference.key.code } ?? false
    }

    /// The status of an article that another regime sets aside: repealed for events of that day, or not in force.
    fileprivate func status(on day: CivilDate) -> CitationStatus { ending(on: day) == nil ? .notInForce : .repealed }

    /// The act that repealed the article's own regime before the day.
    fileprivate func ending(on day: CivilDate) -> ArticleEnding? {
        guard let own = ownRegime, let end = own.to, end < day, let act = own.repealedBy else { return nil }
        return .repealed(by: act)
    }
}
