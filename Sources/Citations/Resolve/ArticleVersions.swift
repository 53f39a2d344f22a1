import LegalModel

/// The versions of one article, digests and official wordings of the same days together, oldest first.
struct ArticleVersions {
    let all: [Version]

    /// One version.
    struct Version {
        let validity: Validity
        let digest: DigestVersion?
        let isOfficial: Bool
    }

    /// The version in force on a day; else the last one whose days are not known; `nil` when all are past or future.
    func version(on day: CivilDate) -> Version? {
        all.last { $0.validity.standing(on: day) == .inForce }
            ?? all.last { $0.validity.standing(on: day) == .unknown }
    }
}

extension ArticleRecord {
    /// The versions: digests first, then official wordings whose days no digest has.
    var versions: ArticleVersions {
        var all = digests.map { digest in
            ArticleVersions.Version(
                validity: digest.validity, digest: digest,
                isOfficial: officials.contains { $0.validity == digest.validity })
        }
        for official in officials
        where !official.status.isEnd && !all.contains(where: { $0.validity == official.validity }) {
            all.append(ArticleVersions.Version(validity: official.validity, digest: nil, isOfficial: true))
        }
        let known = all.contains { $0.validity.from != nil }
        all.sort { left, right in
            guard let first = left.validity.from else { return known && right.validity.from != nil }
            return right.validity.from.map { first < $0 } ?? false
        }
        return ArticleVersions(all: all)
    }
}

extension ArticleVersions.Version {
    /// The existing places nearest to one that the version lacks; `nil` when it has the place or cannot say.
    func missing(_ reference: ArticleReference) -> [ArticleReference]? {
        let elements = (digest?.elements ?? []).map(\.reference)
        guard !elements.isEmpty, !reference.place.isEmpty else { return nil }
        if elements.contains(where: { $0.holds(reference) || reference.contains($0) }) { return nil }
        if reference.item != nil, reference.isWithin(elements) { return nil }
        let near = elements.filter { $0.paragraph == reference.paragraph }
        return Array((near.isEmpty ? elements : near).prefix(5))
    }
}

extension ArticleReference {
    /// Whether an element of the digest stands for a cited place.
    ///
    /// A paragraph or article that is not split holds its first alinéa; points lie in the first alinéa when nothing
    /// else is said; a paragraph that was left out of the citation is not missed.
    fileprivate func holds(_ cited: ArticleReference) -> Bool {
        guard key == cited.key, cited.paragraph == nil || cited.paragraph == paragraph else { return false }
        if cited.subparagraph == 1, cited.item == nil, cited.letter == nil { return true }
        guard cited.item == item, cited.letter == letter else { return false }
        guard let alinea = cited.subparagraph else { return true }
        return subparagraph.map { $0 == alinea } ?? (alinea == 1)
    }

    /// Whether a cited point lies in a place of which no point is listed: the digest cannot say.
    fileprivate func isWithin(_ elements: [ArticleReference]) -> Bool {
        let around = elements.filter { $0.paragraph == paragraph || paragraph == nil }
        guard !around.isEmpty, !around.contains(where: { $0.item != nil }) else { return false }
        return subparagraph == nil || around.contains { $0.subparagraph == subparagraph }
    }
}
