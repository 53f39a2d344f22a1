import LegalModel
import Testing

@testable import Retrieval

@Suite struct TextAnalyzerTests {
    private func meet(_ left: String, _ right: String, _ language: Language) throws -> Bool {
        let analyzer = try ShippedWords.analyzer(language)
        let tokens = { (word: String) in Set(analyzer.tokens(of: Array(word.utf8)).map(\.bytes)) }
        return !tokens(left).isDisjoint(with: tokens(right))
    }

    @Test(arguments: [
        ("loyer", "loyers"), ("bail", "baux"), ("travail", "travaux"), ("loi", "lois"), ("dossier", "dossiers"),
        ("chantier", "chantiers"), ("pompier", "pompiers"), ("créancier", "créanciers"), ("tribunal", "tribunaux"),
        ("rétractation", "rétractations"), ("responsabilite", "responsabilités"), ("conformité", "conformités"),
        ("defaut", "défauts"), ("remboursé", "remboursement"), ("l'avocat", "avocats"), ("qu’il", "il"),
        ("aujourd'hui", "aujourd’hui"), ("œuvre", "oeuvre"), ("livraison", "livré"), ("vendeurs", "vendeuse"),
        ("cuisinière", "cuisinières"), ("délais", "delai"), ("LOYERS", "loyer"), ("e\u{301}te\u{301}", "été"),
    ])
    func frenchFormsMeet(_ left: String, _ right: String) throws {
        #expect(try meet(left, right, .french))
    }

    @Test(arguments: [
        ("loi", "loyer"), ("bail", "bailleur"), ("mandat", "mandataire"), ("vers", "ver"), ("bail", "balle"),
    ])
    func frenchWordsStayApart(_ left: String, _ right: String) throws {
        #expect(try !meet(left, right, .french))
    }

    @Test(arguments: [
        ("huur", "huren"), ("koop", "kopen"), ("verjaring", "verjaren"), ("foto's", "foto"), ("facturen", "factuur"),
        ("garantietermijn", "termijnen"), ("leveringstermijn", "levering"), ("wasmachine", "machine"),
        ("aansprakelijkheid", "aansprakelijke"), ("gebreken", "gebrek"), ("annuleren", "annulatie"),
    ])
    func dutchFormsMeet(_ left: String, _ right: String) throws {
        #expect(try meet(left, right, .dutch))
    }

    @Test func placesAreThoseOfTheWordWithoutItsElidedArticle() throws {
        let text = "Vu l’été, 1649quater"
        let tokens = try ShippedWords.analyzer(.french).tokens(of: Array(text.utf8)).filter { !$0.isColocated }
        let words = tokens.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
        #expect(words == ["Vu", "été", "1649quater"])
        #expect(tokens.last.map { String(decoding: $0.bytes, as: UTF8.self) } == "1649quater")
    }

    @Test func bytesThatAreNotUTF8Separate() throws {
        let tokens = try ShippedWords.analyzer(.french).tokens(of: [0x61, 0xFF, 0x62, 0xC3])
        #expect(tokens.map(\.bytes) == [[0x61], [0x62]])
    }
}
