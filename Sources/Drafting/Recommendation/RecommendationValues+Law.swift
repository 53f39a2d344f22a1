import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// The regimes chosen: why, and the date that decides.
    func packs() throws(DraftingFault) -> [TemplateValue] {
        var result: [TemplateValue] = []
        var dates: Set<CivilDate> = []
        for applied in input.packs {
            let pack = applied.pack
            let choice = dossier.packs.first { $0.pack == pack.id }
            let isDated = pack.applicable?.validity.from.map { names($0, in: pack.title) } ?? false
            result.append(
                .record([
                    "id": .symbol(pack.id.text), "title": .localized(pack.title, path: "pack.\(pack.id).title"),
                    "reason": .optional(choice?.reason, path: "dossier.packs.\(pack.id).reason"),
                    "event": .symbol(pack.applicable?.event ?? "contract"),
                    "decisiveDate": .date(try decisiveDate(of: pack)),
                    "repeatsDate": .boolean(!dates.insert(try decisiveDate(of: pack)).inserted),
                    "from": isDated ? .none : .optional(pack.applicable?.validity.from),
                    "to": isDated ? .none : .optional(pack.applicable?.validity.to),
                ]))
        }
        return result
    }

    /// Whether a title names the year of a day: it then says itself since when it counts.
    private func names(_ day: CivilDate, in title: Translations) -> Bool {
        title[language]?.contains(String(day.year)) ?? false
    }

    /// The day on which the law is fixed under a pack.
    func decisiveDate(of pack: RulePack) throws(DraftingFault) -> CivilDate {
        let event = pack.applicable?.event ?? "contract"
        guard let date = dossier.decisiveDates.date(of: event) else {
            throw .missingValue(path: "dossier.decisiveDates.\(event)")
        }
        return date
    }

    /// The articles on which the conclusions rest, in the order of the codes, each as in force on the decisive day: apart
    /// those of rules, presumptions and elements that are discussed, and those that only undisputed facts and exceptions
    /// nobody raised stand under. Beside them the days between which their digests were checked against the text.
    func articles() throws(DraftingFault) -> [String: TemplateValue] {
        var days: [ArticleKey: CivilDate] = [:]
        var discussed: Set<ArticleKey> = []
        for applied in input.packs {
            let day = try decisiveDate(of: applied.pack)
            for node in decisiveNodes(of: applied.pack) {
                for reference in try references(of: node, in: applied.pack) {
                    if isDiscussed(node, in: applied.pack) { discussed.insert(reference.key) }
                    guard days[reference.key] == nil else { continue }
                    days[reference.key] =
                        input.law.day(for: reference, on: dossier.decisiveDates.known, else: day) ?? day
                }
            }
        }
        let ordered = days.sorted { $0.key < $1.key }
        let checks = ordered.compactMap { key, day -> CivilDate? in
            let check = input.law[key]?.digest(on: day)?.verification
            return check?.state == .text ? check?.on : nil
        }
        return [
            "articles": .list(ordered.filter { discussed.contains($0.key) }.map { article($0.key, on: $0.value) }),
            "otherArticles": .list(
                ordered.filter { !discussed.contains($0.key) }.map { article($0.key, on: $0.value) }),
            "articlesCheckedFrom": .optional(checks.min()), "articlesCheckedTo": .optional(checks.max()),
            "articlesCheckedOnOneDay": .boolean(Set(checks).count == 1),
        ]
    }

    /// Whether a node is more than an undisputed fact or an exception nobody raised.
    private func isDiscussed(_ node: NodeIdentifier, in pack: RulePack) -> Bool {
        guard let element = pack.element(node), element.isLeaf else { return true }
        return !isUndisputed(element) && findings[node]?.status != .notRaised
    }

    private func article(_ key: ArticleKey, on day: CivilDate) -> TemplateValue {
        let record = input.law[key]
        let version = record?.digest(on: day)
        let path = "law.\(key)"
        let others = record?.digests.filter { $0.validity != version?.validity } ?? []
        return .record([
            "reference": .article(ArticleReference(key)), "address": .symbol("law.\(key.code).\(key.number)"),
            "subject": .optional(record?.subject, path: path + ".subject"),
            "digest": .optional(version?.digest, path: path + ".digest"), "day": .date(day),
            "from": .optional(version?.validity.from), "to": .optional(version?.validity.to),
            "verification": .symbol(version?.verification.state.rawValue ?? "none"),
            "verifiedOn": .optional(version?.verification.on), "state": .optional(version?.source.state),
            "earlier": .optional(others.compactMap(\.validity.to).filter { $0 < day }.max()),
            "later": .optional(others.compactMap(\.validity.from).filter { $0 > day }.min()),
        ])
    }

    /// The nodes of a pack that decide any claim, in the order of the pack.
    func decisiveNodes(of pack: RulePack) -> [NodeIdentifier] {
        let claims = dossier.claims.filter { self.pack(of: $0)?.pack.id == pack.id }
        let all = Set(claims.flatMap { decisive[$0.id] ?? [] })
        let ids = pack.elements.map(\.id) + pack.rules.map(\.id) + pack.presumptions.map(\.id)
        return ids.filter(all.contains)
    }

    /// The references of a node; words that were never read as a reference are a fault, not a silence.
    func references(of node: NodeIdentifier, in pack: RulePack) throws(DraftingFault) -> [ArticleReference] {
        let citations =
            pack.element(node)?.citations ?? pack.rule(node)?.citations ?? pack.presumption(node)?.citations ?? []
        var result: [ArticleReference] = []
        for citation in citations {
            guard let reference = citation.reference else {
                throw .missingValue(path: "pack.\(pack.id).\(node).cite")
            }
            result.append(reference)
        }
        return result
    }
}
