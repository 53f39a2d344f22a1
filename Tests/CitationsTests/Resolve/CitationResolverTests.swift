import Citations
import LegalModel
import Testing

@Suite struct CitationResolverTests {
    private let today = CivilDate(iso: "2026-03-12") ?? .epoch
    private let key = ArticleKey(code: .oldCivilCode, number: "1649quinquies")

    private func digest(_ from: String?, _ to: String?, _ places: [String]) throws -> DigestVersion {
        let validity = try #require(
            Validity(from: from.flatMap { CivilDate(iso: $0) }, to: to.flatMap { CivilDate(iso: $0) }))
        return DigestVersion(
            validity: validity, amendedBy: nil, digest: Translations("Texte.", in: .french), plainWords: [:],
            elements: places.compactMap { place in
                ArticleReference("\(key),\(place)").map {
                    ArticleElement(reference: $0, summary: Translations("x", in: .french))
                }
            }, source: SourceStatement(text: "essai", state: nil),
            verification: Verification(state: .text, on: today), note: nil)
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
