import Citations
import CorpusStore
import Foundation
import LegalModel
import Testing

@testable import Review

/// Lanterns: an invented law, so that no wording of a real one stands in a test.
@Suite("Quotations beside a citation")
struct LawQuotationTests {
    private static let finder = try? CitationFinder(
        corpusFolder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("LegalCorpus"))

    private static func version(
        _ text: String, _ language: Language, from: CivilDate?, to: CivilDate? = nil
    ) -> OfficialVersion {
        OfficialVersion(
            language: language, text: text,
            validity: Validity(from: from, to: to) ?? .unknown, status: .inForce,
            region: nil, notes: [], source: SourceStatement(text: "invented", state: nil), textHash: "")
    }

    private static func record(_ number: String, _ officials: [OfficialVersion]) -> ArticleRecord {
        ArticleRecord(
            key: ArticleKey(code: "BE-CDE", number: number), structure: [:], heading: nil, subject: nil, digests: [],
            officials: officials)
    }

    private static let records = [
        record(
            "VI.43",
            [
                version(
                    "Le marchand livre la lanterne en trente jours.", .french, from: CivilDate(iso: "2010-01-01"),
                    to: CivilDate(iso: "2019-12-31")),
                version(
                    "Le marchand livre chaque lanterne dans les quarante jours de la commande.\nIl prévient l'acheteur de « tout retard » par lettre.",
                    .french, from: CivilDate(iso: "2020-01-01")),
                version(
                    "De handelaar levert elke lantaarn binnen veertig dagen.", .dutch,
                    from: CivilDate(iso: "2020-01-01")),
            ]),
        record(
            "VI.45",
            [version("Le prix des mèches est annoncé avant le choix.", .french, from: CivilDate(iso: "2020-01-01"))]),
        record("VI.46", []),
        record(
            "VI.47",
            [
                version(
                    """
                    § 1er. Sont interdites les lanternes qui :
                    1° fument plus d'une heure chaque soir ;
                    2° coûtent plus de neuf écus, dont :
                    a) les lanternes rouges de la foire ;
                    b) les lanternes vertes de la foire ;
                    3° fument plus d'une heure chaque matin.
                    Le lampiste les reprend sans aucun frais.
                    § 2. Le maire peut, par arrêté, en dispenser une foire.
                    Il le dit sur la place du marché.
                    """, .french, from: CivilDate(iso: "2020-01-01"))
            ]),
    ]

    private func names(_ text: String, _ language: Language = .french, isWrapped: Bool = true) throws -> [String] {
        try found(text, language, isWrapped: isWrapped).map(\.verdict.name)
    }

    private func found(
        _ text: String, _ language: Language = .french, isWrapped: Bool = true
    ) throws -> [LawQuotation] {
        let finder = try #require(LawQuotationTests.finder)
        let citations = finder.find(in: text, language: language)
        let reader = LawQuotationReader(days: [try #require(CivilDate(iso: "2026-03-12"))], language: language) { key in
            LawQuotationTests.records.first { $0.key == key }
        } others: {
            LawQuotationTests.records.filter { !$0.officials.isEmpty }
        }
        let found = try reader.quotations(in: text, citations: citations, isWrapped: isWrapped)
        let bytes = Array(text.utf8)
        for quotation in found {
            let passage = String(decoding: bytes[quotation.passage.range], as: UTF8.self)
            #expect(passage.contains(quotation.passage.text) || passage.hasPrefix(">"))
        }
        return found
    }

    @Test(
        "the same words are exact, whatever the marks",
        arguments: [
            "« {} »", "«\u{A0}{}\u{A0}»", "“{}”", "\"{}\"", "„{}“", "„{}”", "‘{}’", "‚{}‘", "»{}«", "‹{}›", "'{}'",
        ])
    func exact(marks: String) throws {
        let words = marks.replacing("{}", with: "chaque lanterne dans les quarante jours")
        #expect(try names("L'article VI.43 du CDE dit que l'on livre \(words).") == ["exact"])
        #expect(try names("On livre \(words) (art. VI.43 du CDE).") == ["exact"])
    }

    @Test(
        "blanks, signs, omissions and the first letter do not make words differ",
        arguments: [
            "il  prévient l’acheteur de \"tout retard\" par lettre", "[I]l prévient l'acheteur […] par lettre.",
            "Il prévient\u{A0}l'acheteur de 'tout retard' par\nlettre ;",
            "chaque lanterne […] quarante jours de la commande. Il prévient (...) lettre",
        ])
    func normalised(words: String) throws {
        #expect(try names("L'article VI.43 du CDE dispose : « \(words) »") == ["normalised"])
    }

    @Test("another word is told, the official one and the quoted one")
    func differs() throws {
        let quotation = try #require(
            try found("L'article VI.43 du CDE dit « livre chaque lanterne dans les trente jours de la commande ».")
                .first)
        guard case .differs(let source, let parts) = quotation.verdict else {
            Issue.record("\(quotation.verdict)")
            return
        }
        #expect(source.article.number == "VI.43")
        #expect(parts.filter { $0.kind == .removed }.map(\.text) == ["quarante"])
        #expect(parts.filter { $0.kind == .added }.map(\.text) == ["trente"])
    }

    @Test("an omission that is not marked, and words in another order, differ")
    func unmarked() throws {
        #expect(try names("L'article VI.43 du CDE : « livre dans les quarante jours de la commande »") == ["differs"])
        #expect(
            try names("L'article VI.43 du CDE : « quarante jours de la commande […] le marchand livre »") == ["differs"]
        )
    }

    @Test("words of another article and of another version are named")
    func elsewhere() throws {
        let other = try #require(
            try found("L'article VI.43 du CDE dit : « le prix des mèches est annoncé avant ».").first)
        #expect(other.verdict.name == "otherArticle" && other.verdict.source?.article.number == "VI.45")
        let earlier = try #require(
            try found("L'article VI.43 du CDE dit : « livre la lanterne en trente jours ».").first)
        #expect(earlier.verdict.name == "otherVersion")
        #expect(earlier.verdict.source?.validity.to == CivilDate(iso: "2019-12-31"))
    }

    @Test(
        "the words of one part quoted as another's are told with the part that holds them",
        arguments: [
            ("§ 1er, 1°", "plus d'une heure chaque soir", "exact"),
            ("§ 1er, 2°", "fument plus d'une heure chaque soir", "otherPlace §1,al.1,1°"),
            ("§ 1er, 3°", "fument plus d'une heure", "exact"),
            ("§ 2", "fument plus d'une heure", "otherPlace §1,al.1,1°"),
            ("§ 1er, 2°, a)", "les lanternes rouges de la foire", "exact"),
            ("§ 1er, 2°, a)", "les lanternes vertes de la foire", "otherPlace §1,al.1,2°,b)"),
            ("§ 1er, 2°", "les lanternes vertes de la foire", "exact"),
            ("§ 1er, 2°, b)", "coûtent plus de neuf écus", "exact"),
            ("§ 1er, 3°", "Sont interdites les lanternes […] chaque matin", "normalised"),
            ("§ 1er, alinéa 2", "reprend sans aucun frais", "exact"),
            ("§ 1er, alinéa 1er", "reprend sans aucun frais", "otherPlace §1,al.2"),
            ("§ 2, alinéa 2", "le dit sur la place du marché", "exact"),
            ("§ 2, alinéa 2", "le maire peut, par arrêté, en dispenser une foire", "otherPlace §2,al.1"),
            ("§ 1er", "par arrêté, en dispenser une foire. Il le dit", "otherPlace §2,al.1 §2,al.2"),
            ("§§ 1er et 2", "par arrêté, en dispenser une foire", "exact"),
            ("§ 7", "le dit sur la place du marché", "exact"), ("1°", "fument plus d'une heure chaque soir", "exact"),
            ("3°", "fument plus d'une heure chaque soir", "otherPlace §1,al.1,1°"),
        ])
    func places(place: String, words: String, expected: String) throws {
        let verdict = try #require(
            try found("L'article VI.47, \(place), du CDE dit « \(words) ».").first?.verdict)
        let places = verdict.isFaithful ? [] : verdict.source?.places.map { " " + $0.place } ?? []
        #expect(verdict.name + places.joined() == expected)
    }

    @Test("words found in another article are told with the part of it that holds them")
    func placeElsewhere() throws {
        let source = try #require(
            try found("L'article VI.43 du CDE dit « les lanternes vertes de la foire ».").first?.verdict.source)
        #expect(source.name == "BE-CDE:VI.47,§1,al.1,2°,b)")
    }

    @Test("without official text nothing is said to be right or wrong")
    func notCheckable() throws {
        #expect(try names("L'article VI.46 du CDE dit : « une lampe claire et bonne ».") == ["notCheckable"])
        #expect(
            try names("Artikel VI.45 des Wirtschaftsgesetzbuches lautet: „eine klare gute Lampe“", .german) == [
                "notCheckable"
            ])
    }

    @Test("words of the law in another language are found; the text's own language says what differs")
    func languages() throws {
        #expect(try names("L'article VI.43 du CDE : « elke lantaarn binnen veertig dagen »") == ["exact"])
        #expect(
            try names("Artikel VI.43 WER bepaalt: “elke lantaarn binnen dertig dagen”.", .dutch) == ["differs"])
    }

    @Test("words far from a citation, names and terms are left alone")
    func apart() throws {
        #expect(try names("La lampe « Claire Nuit ». L'article VI.43 du CDE s'applique.") == [])
        #expect(try names("L'article VI.43 du CDE s'applique à « Soleil SA ».") == [])
        #expect(try names("L'article 7 des conditions dit : « le client paie à la livraison ».") == [])
        #expect(
            try names("L'article VI.43 du CDE s'applique. Le vendeur écrit : « je ne livre plus rien du tout ».") == [])
        #expect(try names("L'article VI.43 du CDE s'applique.\n\nElle dit « plus rien du tout ».") == [])
    }

    @Test("a block of lines begun with > belongs to the citation before it or under it")
    func blocks() throws {
        let words = "> Le marchand livre chaque lanterne\n> dans les quarante jours de la commande."
        #expect(try names("L'article VI.43 du CDE dispose :\n\n\(words)\n\nEnsuite.") == ["normalised"])
        #expect(try names("Voici :\n\n\(words)\n\n(article VI.43 du CDE)") == ["normalised"])
    }

    @Test("each of several passages goes to its own citation")
    func several() throws {
        let text =
            "L'article VI.43 du CDE dit « quarante jours de la commande » et « par lettre », "
            + "l'article VI.45 du CDE « le prix des mèches »."
        let found = try found(text)
        #expect(found.map(\.citation) == [0, 0, 1])
        #expect(found.map(\.verdict.name) == ["exact", "exact", "normalised"])
    }

    @Test("marks that are never closed open nothing, and a long text is read once")
    func hostile() throws {
        #expect(PassageFinder.passages(in: String(repeating: "« “ „ \" ' ", count: 20_000)).count < 40_000)
        #expect(PassageFinder.passages(in: "l'été, d'abord et 's avonds 't is") == [])
        #expect(PassageFinder.passages(in: "« ouvert\n\n\" et \"\n\n“a b” »").map(\.text).count == 1)
    }
}
