import LegalModel
import Testing

@testable import CorpusStore

@Suite struct StructureTests {
    @Test(arguments: [
        ("LIVRE XVI. - Règlement extrajudiciaire", HeadingKind.book, "16", "Règlement extrajudiciaire"),
        ("Livre Ier. Définitions", .book, "1", "Définitions"), ("Titre III/1. Contrats", .title, "3/1", "Contrats"),
        ("TITRE IerBIS. - X", .title, "1bis", "X"), ("Chapitre 2/1. Paiement", .chapter, "2/1", "Paiement"),
        ("Section 1re. Annonces", .section, "1", "Annonces"), ("AFDELING Vquater", .section, "5quater", ""),
        ("Onderafdeling 2. Behandeling", .subsection, "2", "Behandeling"), ("§ 2. Défauts", .paragraph, "2", "Défauts"),
        ("Paragraphe 4. Résolution", .paragraph, "4", "Résolution"),
        ("Titre préliminaire. De la publication", .title, "0", "De la publication"),
        ("Dispositions communes", .other, "dispositionscommunes", "Dispositions communes"),
    ])
    func `a heading is known by its kind and number`(
        _ text: String, _ kind: HeadingKind, _ number: String, _ title: String
    ) {
        let key = HeadingKey(text)
        #expect(key.kind == kind)
        #expect(key.number == number)
        #expect(key.title == title)
    }

    @Test func `spellings of one division are equal, unlike ones are not`() {
        #expect(HeadingKey("TITRE III. - DES CONTRATS") == HeadingKey("Titel 3. Overeenkomsten"))
        #expect(HeadingKey("Titre III") != HeadingKey("Chapitre III"))
        #expect(HeadingKey("Titre III") != HeadingKey("Titre III/1"))
    }

    @Test(arguments: [
        ("a b c", "a b c", "=a b c"), ("un deux trois quatre", "un deux cinq quatre", "=un deux|-trois|+cinq|=quatre"),
        ("", "neuf", "+neuf"), ("vieux", "", "-vieux"), ("a\nb", "a b", "=a|-\n|=b"),
        ("x a y b b b b", "z a w b b b b", "-x a y|+z a w|=b b b b"),
    ])
    func `differences are told word by word`(_ old: String, _ new: String, _ expected: String) {
        let signs: [WordDifference.Kind: String] = [.equal: "=", .removed: "-", .added: "+"]
        let parts = WordDifference(from: old, to: new).parts.map { (signs[$0.kind] ?? "") + $0.text }
        #expect(parts.joined(separator: "|") == expected)
    }

    @Test func `the parts of a difference give both texts again`() {
        let old = "Le vendeur répond dans les dix jours. Il avertit l'acheteur par écrit."
        let new = "Le vendeur répond dans les vingt jours ouvrables. Il avertit l'acheteur."
        let parts = WordDifference(from: old, to: new).parts
        #expect(parts.filter { $0.kind != .added }.map(\.text).joined(separator: " ") == old)
        #expect(parts.filter { $0.kind != .removed }.map(\.text).joined(separator: " ") == new)
    }
}
