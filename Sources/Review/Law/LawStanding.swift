import LegalModel
import Reasoning

/// What can be said of a citation against the articles held, on one day.
struct LawStanding {
    /// The articles held.
    let law: LawExtract
    /// The decisive day; `nil` when the dossier does not say: what depends on it is then left to another check.
    let day: CivilDate?
    /// The days known of the dossier, for the transitions between regimes.
    let dates: KnownDates

    /// What stands in the way of leaning on a citation, gravest first; empty when nothing does.
    ///
    /// - Parameter readUntil: the state of the law that the author of the pack has read.
    func doubts(about citation: PackCitation, readUntil: CivilDate?) -> [LawDoubt] {
        guard let reference = citation.reference else { return [.notResolved] }
        let regimes = doubts(aboutRegimeOf: reference)
        guard let record = law[reference.key] else { return regimes.isEmpty ? [.notHeld] : regimes }
        guard let day = law.day(for: reference, on: dates, else: day) else { return regimes }
        if let end = doubt(ofEndOf: record, on: day) { return regimes.isEmpty ? [end] : regimes }
        guard let digest = record.digest(on: day) else {
            return regimes.isEmpty ? doubts(withoutDigest: record, on: day) : regimes
        }
        var doubts = regimes
        switch digest.verification.state {
        case .unverified: doubts.append(.unverified)
        case .index: doubts.append(.onlyIndex)
        case .text: break
        }
        if !digest.holds(placeOf: reference) { doubts.append(.noSuchPlace) }
        if let from = newVersion(digest, since: readUntil) { doubts.append(.newerThanPack(from)) }
        return doubts
    }

    /// What the transitions say against leaning on a reference: another regime, a day that is missing, a choice to make.
    func doubts(aboutRegimeOf reference: ArticleReference) -> [LawDoubt] {
        law.transitions.governance(of: reference, on: dates).compactMap { governance in
            switch governance.verdict {
            case .governs, .outside: nil
            case .governedBy(let regime): .otherRegime(governance.transition, regime)
            case .dateMissing(let event): .dayMissing(governance.transition, event)
            case .choice(let regimes): .regimeToChoose(governance.transition, regimes)
            }
        }
    }

    /// That the article was repealed or moved before the day, or not in force yet, over digests and official texts.
    private func doubt(ofEndOf record: ArticleRecord, on day: CivilDate) -> LawDoubt? {
        switch record.pointInTime(on: day) {
        case .ended, .notYet: .notInForce(day)
        case .inForce, .unknown: nil
        }
    }

    /// The first day of a version that the author of a pack cannot have read: it begins after the state of the law that
    /// was read, and is known from a later state only. A version announced in the text that was read is no news.
    private func newVersion(_ digest: DigestVersion, since readUntil: CivilDate?) -> CivilDate? {
        guard let from = digest.validity.from, let readUntil, from > readUntil else { return nil }
        if let state = digest.source.state, state <= readUntil { return nil }
        return from
    }

    private func doubts(withoutDigest record: ArticleRecord, on day: CivilDate) -> [LawDoubt] {
        if Language.allCases.contains(where: { record.official(in: $0, on: day) != nil }) { return [] }
        let validities = record.digests.map(\.validity) + record.officials.map(\.validity)
        let isUnknown = validities.contains { $0.standing(on: day) == .unknown }
        return [isUnknown ? .validityUnknown(day) : .notInForce(day)]
    }

    /// The version that applies on the day: a digest of ours, where one is held.
    func digest(of reference: ArticleReference) -> DigestVersion? {
        law.day(for: reference, on: dates, else: day).flatMap { law[reference.key]?.digest(on: $0) }
    }
}

extension DigestVersion {
    /// Whether the paragraph and the numbered point of a reference are among the places of the article.
    ///
    /// A digest without places says nothing against any; alinéas are not compared.
    func holds(placeOf reference: ArticleReference) -> Bool {
        guard !elements.isEmpty else { return true }
        let inParagraph = elements.filter {
            reference.paragraph == nil || $0.reference.paragraph == reference.paragraph
        }
        guard let item = reference.item else { return !inParagraph.isEmpty }
        return inParagraph.contains { $0.reference.item == item }
    }

    /// The places of the digest that hold a reference; where there is none, those inside it. In the order of the article.
    func places(of reference: ArticleReference) -> [ArticleElement] {
        let around = elements.filter { $0.reference.contains(reference) }
        return around.isEmpty ? elements.filter { reference.contains($0.reference) } : around
    }
}
