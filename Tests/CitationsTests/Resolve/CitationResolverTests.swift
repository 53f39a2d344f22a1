import Citations
import LegalModel
import Testing

@Suite struct CitationResolverTests {
    private let today = CivilDate(iso: "2026-03-12") ?? .epoch
    private let key = ArticleKey(code: .oldCivilCode, number: "1649quinquies")

    private func digest(
        _ from: String?, _ to: String?, _ places: [String], ending: ArticleEnding? = nil
    ) throws -> DigestVersion {
        let validity = try #require(
            Validity(from: from.flatMap { CivilDate(iso: $0) }, to: to.flatMap { CivilDate(iso: $0) }))
        return DigestVersion(
            validity: validity, amendedBy: nil, digest: Translations("Texte.", in: .french), plainWords: [:],
            elements: places.compactMap { place in
                ArticleReference("\(key),\(place)").map {
                    ArticleElement(reference: $0, summary: Translations("x", in: .french))
                }
            }, source: SourceStatement(text: "essai", state: nil),
            verification: Verification(state: .text, on: today), note: nil, ending: ending)
    }

    private func status(_ reference: String, on day: String, _ digests: [DigestVersion]) throws -> CitationStatus {
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: digests, officials: [])
        let resolver = CitationResolver(law: LawExtract(records: [key: record], codes: [:]), today: today)
        return resolver.resolution(
            of: try #require(ArticleReference(reference)), on: try #require(CivilDate(iso: day))
        ).status
    }

    @Test(arguments: [
        ("", CitationStatus.resolved), (",§1", .resolved), (",§2", .resolved), (",§2,al.1", .resolved),
        (",§2,al.2", .noSuchParagraph), (",§3,al.2", .resolved), (",§3,al.3", .noSuchParagraph),
        (",§5,1°", .resolved), (",§5,al.1,1°", .resolved), (",§5,al.1", .resolved), (",§5,9°", .noSuchParagraph),
        (",§9", .noSuchParagraph), (",1°", .resolved),
    ])
    func `a place exists when an element of the digest stands for it`(_ place: String, _ expected: CitationStatus)
        throws
    {
        let version = try digest("2022-06-01", nil, ["§1", "§2", "§3,al.1", "§3,al.2", "§5,1°", "§5,2°"])
        #expect(try status("\(key)\(place)", on: "2026-03-12", [version]) == expected)
    }

    @Test(arguments: [
        ("2026-03-12", CitationStatus.resolved), ("2021-02-12", .otherVersion), ("1990-01-01", .notInForce),
    ])
    func `the day decides the version`(_ day: String, _ expected: CitationStatus) throws {
        let versions = [try digest("2005-01-01", "2022-05-31", []), try digest("2022-06-01", nil, [])]
        #expect(try status("\(key)", on: day, versions) == expected)
    }

    @Test func `unknown dates are never reported as in force`() throws {
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: [try digest(nil, nil, [])], officials: [])
        let resolver = CitationResolver(law: LawExtract(records: [key: record], codes: [:]), today: today)
        let resolution = resolver.resolution(of: ArticleReference(key), on: today)
        #expect(resolution.standing == .unknown)
        #expect(resolution.validity?.from == nil)
    }

    @Test(arguments: [
        ("2022-12-31", CitationStatus.resolved, nil), ("2023-01-01", .repealed, "new"),
    ])
    func `the regime of the day sets an article aside, and is named`(
        _ day: String, _ expected: CitationStatus, _ regime: String?
    ) throws {
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: [try digest("2005-01-01", nil, [])],
            officials: [])
        let law = LawExtract(records: [key: record], codes: [:], transitions: try table())
        let resolution = CitationResolver(law: law, today: today)
            .resolution(of: ArticleReference(key), on: try #require(CivilDate(iso: day)))
        #expect(resolution.status == expected)
        guard case .governedBy(let right) = resolution.governance?.verdict else {
            #expect(regime == nil)
            return
        }
        #expect(right.id.text == regime)
        #expect(resolution.ending == .repealed(by: "L 1, art. 2"))
    }

    @Test func `an article that only the table knows is told from it, not passed over`() throws {
        let law = LawExtract(records: [:], codes: [:], transitions: try table())
        let resolver = CitationResolver(law: law, today: today)
        let day = try #require(CivilDate(iso: "2022-12-31"))
        let new = try #require(ArticleReference("BE-CC:5.83"))
        #expect(resolver.resolution(of: new, on: day).status == .notInForce)
        #expect(resolver.resolution(of: ArticleReference(key), on: day).status == .notCovered)
        #expect(resolver.resolution(of: ArticleReference(key), on: today).status == .repealed)
    }

    @Test func `a moved article says where it stands now`() throws {
        let versions = [try digest("2014-05-31", "2019-08-31", [], ending: .moved(to: "VI.109/3", by: nil))]
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: versions, officials: [])
        let resolver = CitationResolver(law: LawExtract(records: [key: record], codes: [:]), today: today)
        let resolution = resolver.resolution(of: ArticleReference(key), on: today)
        #expect(resolution.status == .renumbered)
        #expect(resolution.movedTo == "VI.109/3")
    }

    private func table() throws -> TransitionTable {
        let words = LocalizedText.verbatim("x")
        let end = try #require(CivilDate(iso: "2022-12-31"))
        let verified = Verification(state: .text, on: today)
        let old = try #require(ArticleSpan("\(key)"))
        let new = try #require(ArticleSpan("BE-CC:5.1..5.270"))
        return TransitionTable([
            Transition(
                id: "t", topic: words, event: .contract,
                rule: TransitionRule(text: words, source: "L 1, art. 1", verification: verified),
                datesVerification: verified,
                regimes: [
                    Regime(id: "old", from: nil, to: end, summary: words, articles: [old], repealedBy: "L 1, art. 2"),
                    Regime(id: "new", from: end.adding(days: 1), to: nil, summary: words, articles: [new]),
                ], exceptions: [], note: nil)
        ])
    }

    @Test func `what is not held is neither an error nor a pass`() throws {
        let other = ArticleReference(ArticleKey(code: .oldCivilCode, number: "1382"))
        let law = LawExtract(records: [:], codes: [:])
        #expect(CitationResolver(law: law, today: today).resolution(of: other, on: today).status == .notCovered)
        let full = CitationResolver(law: law, heldInFull: [.oldCivilCode], today: today)
        #expect(full.resolution(of: other, on: today).status == .noSuchArticle)
        #expect(!CitationStatus.notCovered.isChecked)
    }

    @Test(arguments: ["BE-CC:7.1.1", "BE-CDE:XXV.3"])
    func `a number that the code cannot have does not exist`(_ reference: String) throws {
        let resolver = CitationResolver(law: LawExtract(records: [:], codes: [:]), today: today)
        let resolution = resolver.resolution(of: try #require(ArticleReference(reference)), on: today)
        #expect(resolution.status == .noSuchArticle)
    }
}
