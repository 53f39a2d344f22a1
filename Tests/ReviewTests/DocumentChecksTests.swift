import Casework
import LegalModel
import Reasoning
import Testing

@testable import Review

@Suite("Composed documents")
struct DocumentChecksTests {
    private func codes(_ review: ReviewCase) -> [String] {
        Inspection.diagnostics(of: review).map { "\($0.code) \($0.severity.rawValue)" }
    }

    private func review(french lines: [String]) -> ReviewCase {
        var review = MadeUpCase.review()
        review.recommendations[.french] = MadeUpCase.document(.french, title: "Recommandation", lines: lines)
        return review
    }

    private let sentences = [
        "Nous recommandons de rembourser 450,00 € avant le 30 juin 2026 (pièce P1).",
        "Ce texte n'est pas contraignant.",
        "L'entreprise dispose de trente jours calendrier.", "Un juge peut en décider autrement.",
    ]

    @Test("C13: each fixed sentence is needed in each language", arguments: 1...3)
    func fixedSentences(index: Int) {
        #expect(codes(review(french: sentences)) == [])
        var fewer = sentences
        fewer.remove(at: index)
        #expect(codes(review(french: fewer)) == ["C13 blocks"])
    }

    @Test("C13: a version in the language of each party")
    func versions() {
        var review = MadeUpCase.review()
        review.recommendations[.dutch] = nil
        #expect(codes(review) == ["C13 blocks"])
    }

    @Test("C13: a recommendation has a number and a date")
    func numbered() {
        #expect(codes(MadeUpCase.review { $0.recommendation?.number = nil }) == ["C13 blocks"])
        #expect(codes(MadeUpCase.review { $0.recommendation = nil }) == ["C13 blocks"])
    }

    @Test(
        "N8: another amount, another date, another exhibit",
        arguments: [("450,00", "540,00"), ("30 juin", "29 juin"), ("P1", "P1 et P2"), ("P1", "1, 2")])
    func parity(change: (String, String)) {
        var review = review(french: sentences.map { $0.replacing(change.0, with: change.1) })
        var second = review.dossier.exhibits[0]
        second.id = "P2"
        second.isNotDecisive = true
        review.dossier.exhibits.append(second)
        let found = codes(review)
        #expect(!found.isEmpty && found.allSatisfy { $0 == "N8 blocks" })
    }

    @Test("N8: quoted words keep their author's way with numbers")
    func quotedFigures() {
        let marks: [Language: (String, String)] = [
            .french: ("« ", " »"), .dutch: ("“", "”"), .german: ("„", "“"), .english: ("“", "”"),
        ]
        for (language, (open, close)) in marks {
            let line = "P1: \(open)€ 599,00 op 3 mei 2026\(close), P2"
            let document = MadeUpCase.document(language, title: "A", lines: [line])
            let figures = StatedFigures(document, exhibits: ["P1", "P2"])
            #expect(figures[.amount] == [] && figures[.exhibit] == ["P1", "P2"], "\(language)")
        }
    }

    @Test(
        "amounts are read as each language writes them",
        arguments: [
            (Language.french, "1\u{202F}234,56\u{A0}€", "1234.56"), (.dutch, "€\u{A0}1.234,56", "1234.56"),
            (.german, "1.234,56 €", "1234.56"), (.english, "€1,234.56", "1234.56"), (.french, "soit 450 €.", "450.00"),
            (.dutch, "€ 7,50, dus", "7.50"), (.dutch, "€\u{A0}-75,72", "75.72"), (.english, "€1,000", "1000.00"),
            (.french, "en 2026 85,00\u{A0}€ au total", "85.00"),
            (.dutch, "op 23 december 2026 € 685,28 te betalen", "685.28"),
        ])
    func amounts(row: (Language, String, String)) {
        #expect(AmountReader(row.0).amounts(in: row.1).map(\.description) == [row.2])
    }

    @Test(
        "dates are read as each language writes them",
        arguments: [
            ("le vendredi 1er mai 2026", "2026-05-01"), ("donderdag 12 maart 2026.", "2026-03-12"),
            ("Donnerstag, 12. März 2026", "2026-03-12"), ("Thursday 12 March 2026", "2026-03-12"),
            ("(2026-03-12)", "2026-03-12"),
        ])
    func dates(row: (String, String)) {
        #expect(DateReader.dates(in: row.0).map(\.description) == [row.1])
    }

    @Test(
        "N13: private identifiers of the consumer do not enter a text for both",
        arguments: [
            "Compte BE68 5390 0754 7034", "NISS 85.07.30-033.28", "numéro 17073003384", "tél. +32 470/12.34.56",
            "Anne.Exemple@example.org", "domiciliée rue de l'Essai 12", "IBAN NL91ABNA0417164300",
        ])
    func leaks(line: String) {
        #expect(codes(review(french: sentences + [line])) == ["N13 blocks"])
    }

    @Test(
        "N13: what only looks like one passes",
        arguments: [
            "BE32 1234 5678 9003", "85.07.30-033.29", "dossier 2026-00123", "info@example.com, 03 111 22 33",
            "Teststraat 3, 2000 Antwerpen", "0403.019.261", "article VI.83, 17°",
        ])
    func noLeaks(line: String) {
        #expect(codes(review(french: sentences + [line])) == [])
    }

    @Test("N13: a relay to the company does not carry the consumer's address, the consumer's own letter may")
    func relays() {
        var review = MadeUpCase.review()
        let letter = MadeUpCase.document(.french, title: "Relais", lines: ["Rue de l'Essai 12"])
        review.letters = [ComposedLetter(id: "R1", addressee: .consumer, document: letter)]
        #expect(codes(review) == [])
        review.letters = [ComposedLetter(id: "R1", addressee: .company, document: letter)]
        #expect(codes(review) == ["N13 blocks"])
    }

    @Test("N8: the opinion is the same in two letters of one language")
    func opinion() {
        func letter(_ side: Side, _ view: String) -> ComposedLetter {
            var document = MadeUpCase.document(.french, title: "Relais", lines: ["Bonjour"])
            document.blocks.append(.framed(heading: [.text("L'avis du service")], [.paragraph(.body, [.text(view)])]))
            return ComposedLetter(id: "R1", addressee: LetterAudience(side), document: document)
        }
        var review = MadeUpCase.review()
        review.letters = [letter(.consumer, "Nous pensons A."), letter(.company, "Nous pensons A.")]
        #expect(codes(review) == [])
        review.letters = [letter(.consumer, "Nous pensons A."), letter(.company, "Nous pensons B.")]
        #expect(codes(review) == ["N8 blocks"])
        var dutch = letter(.company, "")
        dutch.id = "R2"
        dutch.document.properties.language = .dutch
        func view(_ words: String) {
            dutch.document.blocks[2] = .framed(heading: [.text("Standpunt")], [.paragraph(.body, [.text(words)])])
            review.letters = [letter(.consumer, "Soit 450,00 € (pièce 1)."), dutch]
        }
        view("Dat is € 450,00 (stuk 1).")
        #expect(Inspection.diagnostics(ofLetter: "R2", in: review).map(\.code) == [])
        view("Dat is € 540,00 (stuk 1).")
        #expect(Inspection.diagnostics(ofLetter: "R2", in: review).map(\.code) == ["N8", "N8"])
    }

    @Test("every message and remedy is there in four languages and says something different in each")
    func languages() {
        var review = MadeUpCase.review {
            $0.outcomes = []
            $0.findings = []
        }
        review.recommendations = [:]
        let diagnostics = Inspection.diagnostics(of: review, at: .release)
        #expect(diagnostics.count >= 5)
        for diagnostic in diagnostics {
            #expect(Set(Language.allCases.map { diagnostic.message[$0] }).count == 4)
            #expect(Set(Language.allCases.map { diagnostic.remedy[$0] }).count == 4)
        }
    }
}
