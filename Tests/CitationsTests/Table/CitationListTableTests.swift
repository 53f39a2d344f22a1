import Citations
import LegalModel
import Testing

/// Lists, ranges, codes before and after, anaphora and time, each form in each language that has it.
@Suite struct CitationListTableTests {
    private let read: CitationReading

    init() throws { read = try CitationReading() }

    private func check(_ row: InEachLanguage) {
        for (language, text) in row.texts { #expect(read(text, language) == row.expected, "\(text)") }
    }

    @Test(arguments: [
        InEachLanguage(
            "BE-ACC:1134 BE-ACC:1135", fr: "articles 1134 ou 1135 de l'ancien Code civil",
            nl: "artikelen 1134 of 1135 oud BW", de: "Artikel 1134 oder 1135 des früheren Zivilgesetzbuches",
            en: "Articles 1134 or 1135 of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:1109 BE-ACC:1116,al.1", fr: "articles 1109 et 1116, alinéa 1er, de l'ancien Code civil",
            nl: "artikelen 1109 en 1116, eerste lid, oud BW",
            de: "Artikel 1109 und 1116 Absatz 1 des früheren Zivilgesetzbuches",
            en: "Articles 1109 and 1116, subparagraph 1, of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:1602,al.1 BE-ACC:1603 BE-ACC:1610",
            fr: "articles 1602, alinéa 1er, 1603 et 1610 de l'ancien Code civil",
            nl: "artikelen 1602, eerste lid, 1603 en 1610 oud BW",
            de: "Artikel 1602 Absatz 1, 1603 und 1610 des früheren Zivilgesetzbuches",
            en: "Articles 1602, subparagraph 1, 1603 and 1610 of the old Civil Code"),
        InEachLanguage(
            "BE-CDE:VII.74,§1,2° BE-CDE:VII.74,§3", fr: "article VII.74, §1er, 2° et §3 CDE",
            nl: "artikel VII.74, §1, 2° en §3 WER", de: "Artikel VII.74 § 1 Nr. 2 und § 3 WGB",
            en: "Article VII.74, §1, 2° and §3 CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§1 BE-CDE:VI.46 BE-CDE:VI.47,al.2 BE-CDE:VI.50",
            fr: "articles VI.45, §1, VI.46, 47, al. 2, et 50 CDE",
            nl: "artikelen VI.45, §1, VI.46, 47, lid 2, en 50 WER",
            de: "Artikel VI.45 § 1, VI.46, 47 Abs. 2 und 50 WGB",
            en: "Articles VI.45, § 1, VI.46, 47, subparagraph 2, and 50 CEL"),
        InEachLanguage(
            "BE-ACC:1319..1322", fr: "articles 1319 à 1322 de l'ancien Code civil",
            nl: "artikelen 1319 tot 1322 oud BW",
            de: "Artikel 1319 bis 1322 des früheren Zivilgesetzbuches",
            en: "Articles 1319 to 1322 of the old Civil Code"),
        InEachLanguage(
            "BE-CDE:X.35..X.40", fr: "articles X.35 à X.40 CDE", nl: "artikelen X.35 tot en met X.40 WER",
            de: "Artikel X.35 bis X.40 WGB", en: "Articles X.35 through X.40 CEL"),
        InEachLanguage(
            "BE-CDE:X.35..X.40", fr: "de l'article X.35 à l'article X.40 CDE",
            nl: "van artikel X.35 tot artikel X.40 WER",
            de: "von Artikel X.35 bis Artikel X.40 WGB", en: "from Article X.35 to Article X.40 CEL"),
        InEachLanguage(
            "BE-ACC:1649bis..1649octies", fr: "art. 1649bis-1649octies anc. C. civ.",
            nl: "art. 1649bis-1649octies oud BW",
            de: "Art. 1649bis-1649octies des früheren Zivilgesetzbuches", en: "Art. 1649bis-1649octies old Civil Code"),
        InEachLanguage("BE-ACC:1714..1762", de: "Art. 1714 bis 1762 des alten Zivilgesetzbuches"),
        InEachLanguage(
            "BE-ACC:577bis..577quater", fr: "articles 577 bis à quater de l'ancien Code civil",
            nl: "artikelen 577 bis tot quater oud BW"),
        InEachLanguage(
            "BE-CDE:VI.82+", fr: "articles VI.82 et suivants du CDE", nl: "artikel VI.82 en volgende WER",
            de: "Artikel VI.82 und folgende WGB", en: "Articles VI.82 and following CEL"),
        InEachLanguage(
            "BE-CDE:VI.82+", fr: "art. VI.82 et s. CDE", nl: "art. VI.82 e.v. WER", de: "Art. VI.82 ff. WGB",
            en: "Art. VI.82 et seq. CEL"),
        InEachLanguage(
            "BE-CJ:700..702 BE-ACC:2244", fr: "articles 700 à 702 du Code judiciaire et 2244 du Code civil",
            nl: "artikelen 700 tot 702 van het Gerechtelijk Wetboek en 2244 van het oud Burgerlijk Wetboek",
            de: "Artikel 700 bis 702 des Gerichtsgesetzbuches und 2244 des früheren Zivilgesetzbuches",
            en: "Articles 700 to 702 of the Judicial Code and 2244 of the old Civil Code"),
        InEachLanguage(
            "!EU-TFEU:101,al.1 BE-CDE:IV.1,§1", fr: "article 101, alinéa 1er, TFUE et article IV.1, § 1er, CDE",
            nl: "artikel 101, lid 1 V WEU en artikel IV.1, §1 WER",
            de: "Artikel 101 Absatz 1 AEUV und Artikel IV.1 § 1 WGB",
            en: "Article 101, subparagraph 1, TFEU and Article IV.1, § 1, CEL"),
    ])
    func `lists, ranges and two codes`(_ row: InEachLanguage) { check(row) }

    @Test(arguments: [
        InEachLanguage(
            "BE-CDE:XII.6", fr: "Code de droit économique, art. XII.6", nl: "Wetboek van economisch recht, art. XII.6",
            de: "Wirtschaftsgesetzbuch, Art. XII.6", en: "Code of Economic Law, Art. XII.6"),
        InEachLanguage(
            "BE-ACC:2003", fr: "Ancien Code civil belge, art. 2003", nl: "Oud Belgisch Burgerlijk Wetboek, art. 2003",
            de: "Früheres belgisches Zivilgesetzbuch, Art. 2003", en: "Old Belgian Civil Code, art. 2003"),
        InEachLanguage(
            "BE-CDE:VI.2 BE-CDE:VI.8", fr: "Code de droit économique — garanties (art. VI.2, VI.8)",
            nl: "Wetboek van economisch recht — waarborgen (art. VI.2, VI.8)",
            de: "Wirtschaftsgesetzbuch — Garantien (Art. VI.2, VI.8)",
            en: "Code of Economic Law — guarantees (art. VI.2, VI.8)"),
        InEachLanguage("BE-ACC:1641", nl: "Art. 1641 — Oud BW", de: "Art. 1641 — Früheres Zivilgesetzbuch"),
        InEachLanguage(
            "BE-ACC:1649quater,§1",
            fr: "Article 1649quater, § 1er, du livre III, titre VI, chapitre IV, section IV, du Code civil",
            nl:
                "Artikel 1649quater, § 1, van boek III, titel VI, hoofdstuk IV, afdeling IV, van het Burgerlijk Wetboek",
            de: "Artikel 1649quater § 1 in Buch III Titel VI Kapitel IV Abschnitt IV des Zivilgesetzbuches",
            en: "Article 1649quater, § 1, of Book III, Title VI, Chapter IV, Section IV, of the Civil Code"),
        InEachLanguage(
            "BE-ACC:1382", fr: "article 1382 de l'[ancien] Code civil",
            nl: "artikel 1382 van het [oud] Burgerlijk Wetboek",
            de: "Artikel 1382 des [früheren] Zivilgesetzbuches", en: "Article 1382 of the [old] Civil Code"),
        InEachLanguage(
            "BE-CDE:VI.82 BE-CDE:VI.83", fr: "L'article VI.82 CDE, précisé par une liste (VI.83)",
            nl: "Artikel VI.82 WER, aangevuld door een lijst (VI.83)", de: "Artikel VI.82 WGB mit einer Liste (VI.83)",
            en: "Article VI.82 CEL with a list (VI.83)"),
    ])
    func `codes before, after and far away`(_ row: InEachLanguage) { check(row) }

    @Test(arguments: [
        InEachLanguage(
            "BE-CDE:VI.47 BE-CDE:VI.48", fr: "L'article VI.47 du CDE. L'article VI.48 de ce code.",
            nl: "Artikel VI.47 WER. Artikel VI.48 van dat wetboek.",
            de: "Artikel VI.47 WGB. Artikel VI.48 desselben Gesetzbuches.",
            en: "Article VI.47 CEL. Article VI.48 of that Code."),
        InEachLanguage(
            "BE-CDE:VI.47 BE-CDE:VI.48", fr: "L'article VI.47 du CDE. L'article VI.48 du même code.",
            nl: "Artikel VI.47 WER. Artikel VI.48 van hetzelfde wetboek.",
            de: "Artikel VI.47 WGB. Artikel VI.48 des genannten Gesetzbuches.",
            en: "Article VI.47 CEL. Article VI.48 of the same Code."),
        InEachLanguage(
            "BE-CDE:VI.47 BE-CDE:VI.48", fr: "L'article VI.47 du CDE. L'article VI.48 du Code, lui, fixe le délai.",
            nl: "Artikel VI.47 WER. Artikel VI.48 van het Wetboek.",
            de: "Artikel VI.47 WGB. Artikel VI.48 des Gesetzbuches.",
            en: "Article VI.47 CEL. Article VI.48 of the Code."),
        InEachLanguage(
            "BE-LAW-2010-04-06:2 BE-LAW-2010-04-06:40",
            fr: "L'article 2 de la loi du 6 avril 2010. L'article 40 de la même loi.",
            nl: "Artikel 2 van de wet van 6 april 2010. Artikel 40 van dezelfde wet.",
            de: "Artikel 2 des Gesetzes vom 6. April 2010. Artikel 40 desselben Gesetzes.",
            en: "Article 2 of the Act of 6 April 2010. Article 40 of the same Act."),
        InEachLanguage(
            "BE-ACC:1641 BE-ACC:1649quater,§4",
            fr: "L'article 1641 du Code civil vise le vice. Voyez aussi l'article 1649quater, §4.",
            nl: "Artikel 1641 van het Burgerlijk Wetboek betreft het gebrek. Zie ook artikel 1649quater, §4.",
            de: "Artikel 1641 des früheren Zivilgesetzbuches betrifft den Mangel. Siehe auch Artikel 1649quater § 4.",
            en: "Article 1641 of the old Civil Code concerns the defect. See also Article 1649quater, § 4."),
        InEachLanguage(
            "BE-CDE:VI.47 BE-CDE:VI.47,§2", fr: "L'article VI.47 du CDE. Le § 2 de cet article est impératif.",
            nl: "Artikel VI.47 WER. Paragraaf 2 van dat artikel is dwingend.",
            de: "Artikel VI.47 WGB. § 2 desselben Artikels ist zwingend.",
            en: "Article VI.47 CEL. § 2 of that Article is mandatory."),
        InEachLanguage(
            "BE-CDE:VI.47 ~VI.47", fr: "L'article VI.47 du CDE. L'article précédent l'annonce.",
            nl: "Artikel VI.47 WER. Het vorige artikel kondigt het aan.",
            de: "Artikel VI.47 WGB. Siehe den vorhergehenden Artikel.",
            en: "Article VI.47 CEL. See the preceding Article."),
    ])
    func `what points back`(_ row: InEachLanguage) { check(row) }

    @Test(arguments: [
        InEachLanguage(
            "BE-CDE:VI.38", fr: "l'ancien article VI.38 du CDE", nl: "toenmalig artikel VI.38 WER",
            de: "der frühere Artikel VI.38 WGB", en: "former Article VI.38 CEL"),
        InEachLanguage(
            "BE-ACC:1382", fr: "article 1382 (ancien) du Code civil", nl: "artikel 1382 (oud) BW",
            de: "Artikel 1382 ZGB a.F.", en: "Article 1382 of the (former) Civil Code"),
        InEachLanguage(
            "BE-ACC:1382 BE-CC:6.5", fr: "article 1382 anc. C. civ., devenu l'article 6.5 C. civ.",
            nl: "artikel 1382 oud BW, thans artikel 6.5 BW",
            de: "Artikel 1382 des früheren Zivilgesetzbuches, jetzt Artikel 6.5 des Zivilgesetzbuches",
            en: "Article 1382 of the old Civil Code, now Article 6.5 of the Civil Code"),
        InEachLanguage(
            "~5.74", fr: "article 5.74 de l'ancien Code civil", nl: "artikel 5.74 oud BW",
            de: "Artikel 5.74 des früheren Zivilgesetzbuches", en: "Article 5.74 of the old Civil Code"),
        InEachLanguage(
            "", fr: "livre VI, titre 3, du CDE", nl: "boek VI, titel 3, WER",
            de: "Buch XIX des Wirtschaftsgesetzbuches",
            en: "Book VI, Title 3, of the CEL"),
        InEachLanguage(
            "BE-CDE:VI.83", fr: "artcile VI.83 du Code de droit économiques",
            nl: "artiekl VI.83 van het Wetbeok van economisch recht",
            de: "Atrikel VI.83 des Wirtschaftsgestzbuches".replacing("Atr", with: "Art"),
            en: "Artcile VI.83 of the Code of Econmic Law"),
        InEachLanguage("BE-CDE:VI.45,§1,al.2", fr: "article VI.45, § 1er,alinea 2,du CDE"),
    ])
    func `time, structure and slips of the hand`(_ row: InEachLanguage) { check(row) }
}
