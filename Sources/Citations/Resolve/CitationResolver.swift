public import LegalModel

/// Says of a reference whether it exists and was in force on a day. Pure: it reads records that it is given.
public struct CitationResolver {
    private let record: (ArticleKey) -> ArticleRecord?
    private let heldInFull: Set<CodeIdentifier>
    private let today: CivilDate

    /// Makes a resolver over an extract.
    ///
    /// - Parameters:
    ///   - law: the records; articles that it lacks are `notCovered`.
    ///   - heldInFull: codes of which every article is held, so that a missing one does not exist.
    ///   - today: the day whose words are *today's words*.
    public init(law: LawExtract, heldInFull: Set<CodeIdentifier> = [], today: CivilDate) {
        self.init(heldInFull: heldInFull, today: today) { law[$0] }
    }

    /// Makes a resolver over any source of records.
    public init(
        heldInFull: Set<CodeIdentifier> = [], today: CivilDate, record: @escaping (ArticleKey) -> ArticleRecord?
    ) {
        self.record = record
        self.heldInFull = heldInFull
        self.today = today
    }

    /// What can be said of a cited reference on a day: the least good answer over the places that it names.
    public func resolution(of cited: CitedReference, on day: CivilDate) -> Resolution {
        switch cited.owner {
        case .foreign: return Resolution(.foreign)
        case .ambiguous: return Resolution(.ambiguous)
        case .unknown: return Resolution(.unresolved)
        case .code:
            let all = cited.references.filter { $0.key.number == cited.article }.map { resolution(of: $0, on: day) }
            return all.first { $0.status != .resolved } ?? all.first ?? Resolution(.unresolved)
        }
    }

    /// What can be said of a reference on a day.
    public func resolution(of reference: ArticleReference, on day: CivilDate) -> Resolution {
        guard CitationResolver.canExist(reference.key) else { return Resolution(.noSuchArticle) }
        guard let record = record(reference.key) else {
            return Resolution(heldInFull.contains(reference.key.code) ? .noSuchArticle : .notCovered)
        }
        let versions = record.versions
        guard let version = versions.version(on: day) else { return outside(record, versions, day) }
        let current = versions.version(on: today)
        let standing = version.validity.standing(on: day)
        let nearest = version.missing(reference)
        let changed = standing == .inForce && current.map { $0.validity != version.validity } ?? false
        let status: CitationStatus = nearest != nil ? .noSuchParagraph : changed ? .otherVersion : .resolved
        return Resolution(
            status, validity: version.validity, currentValidity: changed ? current?.validity : nil,
            standing: standing, isOfficial: version.isOfficial, verification: version.digest?.verification.state,
            nearest: nearest ?? [])
    }

    /// The answer when no version was in force on the day.
    private func outside(
        _ record: ArticleRecord, _ versions: ArticleVersions, _ day: CivilDate
    ) -> Resolution {
        let past = versions.all.last { $0.validity.standing(on: day) == .past }
        let nearest = past ?? versions.all.first { $0.validity.standing(on: day) == .future }
        let last = record.officials.last
        let status: CitationStatus =
            switch last?.status {
            case .repealed where past != nil: .repealed
            case .renumbered, .moved: .renumbered
            case .inForce, .future, .repealed, .unknown, nil: .notInForce
            }
        return Resolution(
            status, validity: nearest?.validity, standing: nearest?.validity.standing(on: day),
            isOfficial: nearest?.isOfficial ?? false, verification: nearest?.digest?.verification.state,
            movedTo: last?.movedTo)
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
