import Citations
import Foundation
import LegalModel
import Testing

@Suite struct CitationFinderTests {
    private let finder: CitationFinder

    init() throws { finder = try CitationCorpus.finder.get() }

    /// What is found, one line a reference: `BE-CDE:VI.83,17°`; `?` before what has no certain owner.
    private func found(_ text: String, _ language: Language?, _ code: CodeIdentifier? = nil) -> [String] {
        finder.find(in: text, language: language, context: CitationContext(defaultCode: code)).flatMap(\.references)
            .map { reference in
                var parts = [(reference.code.map { "\($0):" } ?? "?") + reference.article]
                if let last = reference.lastArticle { parts[0] += "..\(last)" }
                if let paragraph = reference.paragraph { parts.append("§\(paragraph)") }
                if let subparagraph = reference.subparagraph { parts.append("al.\(subparagraph)") }
                if let item = reference.item { parts.append("\(item)°") }
                return parts.joined(separator: " ")
            }
    }

    @Test(arguments: [
        ("l'alinéa 2 de l'article 1649quater de l'ancien Code civil", "BE-ACC:1649quater al.2"),
        ("le § 4 de l’article 1649quater de l’ancien Code civil", "BE-ACC:1649quater §4"),
        (
            "articles VI.45, § 1er, VI.46, 47, alinéa 2, et 50 CDE",
            "BE-CDE:VI.45 §1;BE-CDE:VI.46;BE-CDE:VI.47 al.2;BE-CDE:VI.50"
        ),
        ("article VII.74, § 1er, 2° et § 3, du Code de droit économique", "BE-CDE:VII.74 §1 2°;BE-CDE:VII.74 §3"),
        ("articles 700 à 702 du Code judiciaire et 2244 du Code civil", "BE-CJ:700..702;BE-ACC:2244"),
        ("les articles 1602, alinéa 1er, 1603 et 1610 du Code civil", "BE-ACC:1602 al.1;BE-ACC:1603;BE-ACC:1610"),
        ("article 7:1 du CSA et articles 18:3 et 18:4 du même code", "BE-CSA:7:1;BE-CSA:18:3;BE-CSA:18:4"),
        ("l'article 1382 et l'article 1383 de l'ancien Code civil", "BE-ACC:1382;BE-ACC:1383"),
        ("articles 577bis à quater de l'ancien Code civil", "BE-ACC:577bis..577quater"),
        ("article 348-1 du Code civil", "BE-ACC:348-1"), ("article 5:74 du nouveau Code civil", "BE-CC:5.74"),
        ("art. X V.83 du C.D.E.", "BE-CDE:XV.83"), ("art. VI.64CDE", "BE-CDE:VI.64"),
        ("article VI.83, 17°, a), du Code de droit économique", "BE-CDE:VI.83 17.a°"),
        ("article 1649quinquies, § 3, troisième alinéa, de l'ancien Code civil", "BE-ACC:1649quinquies §3 al.3"),
        ("article I.9, 33°/1, du Code de droit économique", "BE-CDE:I.9 33/1°"),
        ("article 5.226, § 1er et § 2, du Code civil", "BE-CC:5.226 §1;BE-CC:5.226 §2"),
        ("Code de droit économique — garanties (art. VI.2, VI.8)", "BE-CDE:VI.2;BE-CDE:VI.8"),
        ("article 1er/2 de l'ancien Code civil", "BE-ACC:1/2"),
        (
            "l'article VI.43 du Code de droit économique. Le § 1er fixe le délai ; l'article VI.44 règle le risque.",
            "BE-CDE:VI.43;BE-CDE:VI.44"
        ),
        ("l'article 3 de la loi du 21 décembre 2013", "BE-LAW-2013-12-21:3"),
    ])
    func `French citations are read`(_ text: String, _ expected: String) {
        #expect(found(text, .french) == expected.split(separator: ";").map(String.init))
    }

    @Test(arguments: [
        ("artikel 1649quater, § 1, tweede lid, van het oud Burgerlijk Wetboek", "BE-ACC:1649quater §1 al.2"),
        ("het derde en vierde lid van artikel VI.43 WER", "BE-CDE:VI.43 al.3,4"),
        ("artikelen VI.45 t.e.m. VI.53 WER", "BE-CDE:VI.45..VI.53"), ("art. 5.69 BW", "BE-CC:5.69"),
        ("artikel VI.83, 3° & 8°, van het Wetboek van economisch recht", "BE-CDE:VI.83 3,8°"),
        ("artikel 1649 ter van het oud Burgerlijk Wetboek", "BE-ACC:1649ter"),
        ("artikel VI.47, lid 1 en 2, WER", "BE-CDE:VI.47 al.1,2"),
        ("artikel 1649quater BW is hier ter zake", "BE-ACC:1649quater"),
        ("de artikelen 1641 en 1648 van het oud Burgerlijk Wetboek", "BE-ACC:1641;BE-ACC:1648"),
    ])
    func `Dutch citations are read`(_ text: String, _ expected: String) {
        #expect(found(text, .dutch) == expected.split(separator: ";").map(String.init))
    }

    @Test(arguments: [
        ("Artikel VI.83 Nr. 17 des Wirtschaftsgesetzbuches", Language.german, "BE-CDE:VI.83 17°"),
        ("Artikel 1649quater § 1 Absatz 2 des früheren Zivilgesetzbuches", .german, "BE-ACC:1649quater §1 al.2"),
        ("Artikel 1714 bis 1762 des früheren Zivilgesetzbuches", .german, "BE-ACC:1714..1762"),
        ("Article 8.4, subparagraph 5, of the Civil Code", .english, "BE-CC:8.4 al.5"),
        ("Articles VI.45 to VI.53 of the Code of Economic Law", .english, "BE-CDE:VI.45..VI.53"),
    ])
    func `German and English citations are read`(_ text: String, _ language: Language, _ expected: String) {
        #expect(found(text, language) == expected.split(separator: ";").map(String.init))
    }

    @Test(arguments: [
        ("artikel 7:17 BW", Language.dutch), ("3:35 van het Burgerlijk Wetboek", .dutch),
        ("l'article L. 217-4 du Code de la consommation", .french), ("Art. 1231-1 Code civil", .french),
        ("artikel 6 van richtlijn 93/13/EEG", .dutch), ("article 5.74 de l'ancien Code civil", .french),
        ("article 3 des conditions générales", .french), ("Art. 41 OR und Art. 60 ZGB", .german),
        ("le livre VI, titre 3, du CDE", .french), ("article 12 du CDE", .french), ("Art. VI.2 of the plan", .english),
        ("article 1382 du Code civil français", .french), ("page 83, 17 jours, 450 euros, le 12 mars 2026", .french),
        ("chapitre VI.2 du rapport", .french), ("de wer is 5.74 hoog", .dutch),
    ])
    func `nothing is guessed`(_ text: String, _ language: Language) {
        let owners = finder.find(in: text, language: language).flatMap(\.references).map(\.owner)
        #expect(
            owners.allSatisfy { owner in
                if case .code = owner { return false }
                return true
            })
    }

    @Test(arguments: [
        (
            "l'article 3 de la loi du 21 décembre 2013 portant insertion du livre VI dans le Code de droit économique",
            Language.french
        ),
        ("artikel 38 van de wet van 28 april 2022 houdende boek 1 van het Burgerlijk Wetboek", .dutch),
    ])
    func `an act that inserts owns its own articles`(_ text: String, _ language: Language) {
        let codes = finder.find(in: text, language: language).flatMap(\.references).compactMap(\.code?.text)
        #expect(!codes.isEmpty)
        #expect(codes.allSatisfy { $0.hasPrefix("BE-LAW-") })
    }

    @Test func `the code cited before is taken over and said to be`() throws {
        let text =
            "L'article VI.47 du Code de droit économique donne quatorze jours. L'article VI.48 de ce code les prolonge."
        let citations = finder.find(in: text, language: .french)
        #expect(citations.flatMap(\.references).compactMap(\.code) == [.economicLaw, .economicLaw])
        let antecedent = try #require(citations.last?.antecedent)
        #expect(String(decoding: Array(text.utf8)[antecedent], as: UTF8.self) == "Code de droit économique")
    }

    @Test func `a default code owns only numbers that fit it`() {
        #expect(found("l'article VI.83", .french, .economicLaw) == ["BE-CDE:VI.83"])
        #expect(found("l'article 12", .french, .economicLaw) == ["?12"])
        #expect(found("l'article VI.83", .french) == ["?VI.83"])
    }

    @Test(arguments: [
        "é — l’⟦article 1649quater, § 1er, de l’ancien Code civil⟧ s’applique",
        "Zie ⟦art. VI.83 WER⟧, ⟦artikel 5.74 BW⟧ en verder niets",
        "⟦Code of Economic Law, Art. XII.6⟧ applies",
        "« ⟦l'alinéa 2 de l'article 1382 du Code civil⟧ »".replacing("l'alinéa", with: "alinéa"),
    ])
    func `offsets are bytes and cover the whole citation`(_ marked: String) {
        let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let expected = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "⟧").first.map(String.init)
        }
        let citations = finder.find(in: text)
        #expect(citations.map(\.text) == expected)
        for citation in citations {
            #expect(String(decoding: Array(text.utf8)[citation.range], as: UTF8.self) == citation.text)
        }
    }

    @Test(arguments: [
        "art. VI.83 CDE (art. VI.84)", "CDE, art. VI.83 (art. VI.84) CDE", "Code civil (art. 5.1) (art. 5.2)",
        "art. 5.1 C. civ. (art. 5.2) (art. 5.3 C. civ.)",
        "l'article 1641 du Code civil. § 2 de cet article. § 3 de cet article.",
    ])
    func `citations stand in order and do not overlap`(_ text: String) {
        let ranges = finder.find(in: text, language: .french).map(\.range)
        #expect(ranges.count > 1)
        for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound <= right.lowerBound) }
    }

    @Test(arguments: [
        "", "article", "art. ", "§", "article VI.", "art. 99999999999", "articles 1 à", "(", "VI.", "§§§ 1",
    ])
    func `fragments are read without an error`(_ text: String) {
        for citation in finder.find(in: text) { #expect(!citation.references.isEmpty) }
    }
}
