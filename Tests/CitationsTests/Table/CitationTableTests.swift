import Citations
import LegalModel
import Testing

/// What real texts contain, kind by kind, each form in each language that has it.
@Suite struct CitationTableTests {
    private let read: CitationReading

    init() throws { read = try CitationReading() }

    private func check(_ row: InEachLanguage) {
        for (language, text) in row.texts { #expect(read(text, language) == row.expected, "\(text)") }
    }

    @Test(arguments: [
        InEachLanguage(
            "BE-CDE:VI.83", fr: "article VI.83 CDE", nl: "artikel VI.83 WER", de: "Artikel VI.83 WGB",
            en: "Article VI.83 CEL"),
        InEachLanguage(
            "BE-CDE:VI.83", fr: "article VI,83 du CDE", nl: "artikel VI,83 van het WER", de: "Artikel VI,83 des WGB",
            en: "Article VI,83 of the CEL"),
        InEachLanguage(
            "BE-CDE:VI.83", fr: "l'article VI. 83 CDE", nl: "art. VI. 83 WER", de: "Art. VI. 83 WGB",
            en: "Art. VI. 83 CEL"),
        InEachLanguage(
            "BE-CDE:III.26", fr: "article III, 26 du Code de droit économique", nl: "artikel III, 26 WER",
            de: "Artikel III, 26 des Wirtschaftsgesetzbuches", en: "Article III, 26 of the Code of Economic Law"),
        InEachLanguage(
            "BE-CDE:XV.83", fr: "art. X V.83 CDE", nl: "art. X V.83 WER", de: "Art. X V.83 WGB", en: "Art. X V.83 CEL"),
        InEachLanguage(
            "BE-CDE:I.8,35°", fr: "art. I. 8. 35° CDE", nl: "art. I. 8. 35° WER", de: "Art. I. 8. 35° WGB",
            en: "Art. I. 8. 35° CEL"),
        InEachLanguage(
            "BE-CDE:XIV.1,§1", fr: "art. XIV. 1. §1 CDE", nl: "art. XIV. 1. §1 WER", de: "Art. XIV. 1. §1 WGB",
            en: "Art. XIV. 1. §1 CEL"),
        InEachLanguage(
            "BE-CDE:IV.79,§4", fr: "article IV.79.4 du CDE", nl: "artikel IV.79.4 WER", de: "Artikel IV.79.4 WGB",
            en: "Article IV.79.4 CEL"),
        InEachLanguage(
            "BE-CDE:IV.1,§1", fr: "article IV.1., §1er, CDE", nl: "artikel IV.1., §1, WER",
            de: "Artikel IV.1., §1, WGB",
            en: "Article IV.1., §1, CEL"),
        InEachLanguage(
            "BE-CDE:VI.64", fr: "article VI.64CDE", nl: "artikel VI.64WER", de: "Artikel VI.64WGB",
            en: "Article VI.64CEL"),
        InEachLanguage(
            "BE-CDE:XVI.26/1", fr: "article XVI.26/1 CDE", nl: "artikel XVI.26/1 WER", de: "Artikel XVI.26/1 WGB",
            en: "Article XVI.26/1 CEL"),
    ])
    func `numbers with a book`(_ row: InEachLanguage) { check(row) }

    @Test(arguments: [
        InEachLanguage(
            "BE-ACC:1649quater", fr: "article 1649quater de l'ancien Code civil", nl: "artikel 1649quater oud BW",
            de: "Artikel 1649quater des früheren Zivilgesetzbuches", en: "Article 1649quater of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:1649ter", fr: "article 1649 ter de l'ancien Code civil", nl: "artikel 1649 ter oud BW",
            de: "Artikel 1649 ter des früheren Zivilgesetzbuches", en: "Article 1649 ter of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:164/3", fr: "article 164/3 de l'ancien Code civil", nl: "artikel 164/3 oud BW",
            de: "Artikel 164/3 des früheren Zivilgesetzbuches", en: "Article 164/3 of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:1701/2", fr: "art. 1701/2 anc. C. civ.", nl: "art. 1701/2 oud B.W.",
            de: "Art. 1701/2 des alten ZGB", en: "Art. 1701/2 of the former Civil Code"),
        InEachLanguage(
            "BE-ACC:348-1", fr: "article 348-1 de l'ancien Code civil", nl: "artikel 348-1 oud BW",
            de: "Artikel 348-1 des früheren Zivilgesetzbuches", en: "Article 348-1 of the old Civil Code"),
        InEachLanguage(
            "BE-ACC:1405,2°", fr: "article 1405.2 de l'ancien Code civil", nl: "artikel 1405.2 oud BW",
            de: "Artikel 1405.2 des früheren Zivilgesetzbuches", en: "Article 1405.2 of the old Civil Code"),
        InEachLanguage("BE-ACC:1/2", fr: "article 1er/2 de l'ancien Code civil", nl: "artikel 1/2 oud BW"),
        InEachLanguage(
            "BE-CC:5.69", fr: "article 5.69 du Code civil", nl: "artikel 5.69 BW",
            de: "Artikel 5.69 des Zivilgesetzbuches",
            en: "Article 5.69 of the Civil Code"),
        InEachLanguage(
            "BE-CC:8.4", fr: "art. 8.4 C. civ.", nl: "art. 8.4 B.W.", de: "Art. 8.4 ZGB",
            en: "Art. 8.4 of the Civil Code"),
        InEachLanguage(
            "BE-CC:7.1.1", fr: "article 7.1.1 du Code civil", nl: "artikel 7.1.1 BW",
            de: "Artikel 7.1.1 des Zivilgesetzbuches", en: "Article 7.1.1 of the Civil Code"),
        InEachLanguage(
            "BE-CC:5.74", fr: "article 5:74 du Code civil belge",
            nl: "artikel 5:74 van het Belgisch Burgerlijk Wetboek",
            de: "Artikel 5:74 des neuen belgischen Zivilgesetzbuches", en: "Article 5:74 of the Belgian Civil Code"),
    ])
    func `numbers of the Civil Code, old and new`(_ row: InEachLanguage) { check(row) }

    @Test(arguments: [
        InEachLanguage(
            "BE-CDE:VI.45,§1", fr: "article VI.45, § 1er, CDE", nl: "artikel VI.45, § 1, WER",
            de: "Artikel VI.45 § 1 WGB",
            en: "Article VI.45, § 1, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§1..2", fr: "article VI.45, §§1-2, CDE", nl: "artikel VI.45, §§1-2 WER",
            de: "Artikel VI.45 §§1-2 WGB", en: "Article VI.45, §§1-2, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§3 BE-CDE:VI.45,§4", fr: "article VI.45, §§ 3 et 4, CDE", nl: "artikel VI.45, §§ 3 en 4, WER",
            de: "Artikel VI.45 §§ 3 und 4 WGB", en: "Article VI.45, §§ 3 and 4, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§1/1", fr: "article VI.45, § 1er/1, CDE", nl: "artikel VI.45, § 1/1, WER",
            de: "Artikel VI.45 § 1/1 WGB", en: "Article VI.45, § 1/1, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,al.1", fr: "article VI.45, alinéa 1er, CDE", nl: "artikel VI.45, eerste lid, WER",
            de: "Artikel VI.45 Absatz 1 WGB", en: "Article VI.45, subparagraph 1, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,al.2,3", fr: "article VI.45, alinéas 2 et 3, CDE",
            nl: "artikel VI.45, tweede en derde lid, WER",
            de: "Artikel VI.45 Absätze 2 und 3 WGB", en: "Article VI.45, second and third subparagraphs, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,al.3", fr: "article VI.45, al. 3 CDE", nl: "artikel VI.45, 3e lid WER",
            de: "Artikel VI.45 Abs. 3 WGB", en: "Article VI.45, 3rd subparagraph, CEL"),
        InEachLanguage("BE-CDE:VI.45,al.1", nl: "artikel VI.45, lid 1 WER"),
        InEachLanguage(
            "BE-CDE:VI.83,17°", fr: "article VI.83, 17°, CDE", nl: "artikel VI.83, 17°, WER",
            de: "Artikel VI.83 Nr. 17 WGB",
            en: "Article VI.83, point 17, CEL"),
        InEachLanguage(
            "BE-CDE:VI.83,4,6°", fr: "article VI.83, 4° et 6°, CDE", nl: "artikel VI.83, 4° en 6°, WER",
            de: "Artikel VI.83 Nr. 4 und 6 WGB", en: "Article VI.83, points 4 and 6, CEL"),
        InEachLanguage(
            "BE-CDE:VI.83,4,6°", fr: "article VI.83, 4° & 6° CDE", nl: "artikel VI.83, 4° & 6° WER",
            de: "Artikel VI.83, 4° & 6° WGB", en: "Article VI.83, 4° & 6°, CEL"),
        InEachLanguage(
            "BE-CDE:VI.83,5°", fr: "article VI.83, point 5, CDE", nl: "artikel VI.83, nr. 5, WER",
            de: "Artikel VI.83 Ziffer 5 WGB", en: "Article VI.83, no. 5, CEL"),
        InEachLanguage(
            "BE-CDE:VI.93,a°", fr: "article VI.93, a), CDE", nl: "artikel VI.93, a), WER",
            de: "Artikel VI.93 Buchstabe a) WGB", en: "Article VI.93, a), CEL"),
        InEachLanguage(
            "BE-CDE:VI.2,tiret-2°", fr: "article VI.2, deuxième tiret, CDE", nl: "artikel VI.2, tweede streepje, WER",
            de: "Artikel VI.2 zweiter Gedankenstrich WGB", en: "Article VI.2, second indent, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,al.2", fr: "article VI.45, alinéa 2, in fine, CDE",
            nl: "artikel VI.45, tweede lid, in fine, WER",
            de: "Artikel VI.45 Absatz 2 in fine WGB", en: "Article VI.45, subparagraph 2, in fine, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§1", fr: "article VI.45, § 1er, première phrase, CDE",
            nl: "artikel VI.45, § 1, eerste zin, WER",
            de: "Artikel VI.45 § 1 erster Satz WGB", en: "Article VI.45, § 1, first sentence, CEL"),
        InEachLanguage(
            "BE-CDE:VI.45,§1,7°,al.2", fr: "article VI.45, § 1er, 7°, alinéa 2, CDE",
            nl: "artikel VI.45, § 1, 7°, tweede lid, WER", de: "Artikel VI.45 § 1 Nr. 7 Absatz 2 WGB",
            en: "Article VI.45, § 1, 7°, subparagraph 2, CEL"),
    ])
    func `parts of an article`(_ row: InEachLanguage) { check(row) }
}
