import ArgumentParser
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

/// What search proposes for complaints in everyday words.
@Suite("Rule packs proposed for a complaint")
struct PackSearchTests {
    /// A complaint of our own, and the pack that decides it.
    struct Complaint: CustomTestStringConvertible {
        let language: Language
        let text: String
        let pack: String
        var testDescription: String { "\(language.rawValue): \(text.prefix(40))" }
    }

    static let complaints: [Complaint] = [
        Complaint(
            language: .french,
            text: "Mon lave-linge est tombé en panne après quatorze mois. Le magasin refuse de le réparer.",
            pack: "legal-guarantee-goods-2022"),
        Complaint(
            language: .dutch,
            text: "Mijn wasmachine is na veertien maanden stuk. De winkel wil ze niet gratis herstellen.",
            pack: "legal-guarantee-goods-2022"),
        Complaint(
            language: .french,
            text: "J'ai commandé un canapé, il devait être livré en mars et je ne l'ai toujours pas reçu.",
            pack: "late-or-no-delivery"),
        Complaint(
            language: .dutch,
            text: "De keuken die ik bestelde is nog altijd niet geleverd, de leverdatum is al lang voorbij.",
            pack: "late-or-no-delivery"),
        Complaint(
            language: .french,
            text: "Le colis n'est jamais arrivé, le transporteur dit qu'il l'a déposé chez un voisin.",
            pack: "lost-or-damaged-parcel"),
        Complaint(
            language: .dutch, text: "Het pakje kwam beschadigd aan en de koerier zegt dat het verloren is gegaan.",
            pack: "lost-or-damaged-parcel"),
        Complaint(
            language: .french,
            text: "J'ai acheté une veste sur un site et je l'ai renvoyée après dix jours. On ne me rembourse pas.",
            pack: "withdrawal-distance"),
        Complaint(
            language: .dutch,
            text: "Ik heb online schoenen gekocht en binnen veertien dagen herroepen, maar krijg mijn geld niet terug.",
            pack: "withdrawal-distance"),
        Complaint(
            language: .french,
            text: "Mon abonnement à la salle de sport a été reconduit sans que je le demande, je veux l'arrêter.",
            pack: "tacit-renewal"),
        Complaint(
            language: .dutch,
            text: "Mijn abonnement op de fitness werd stilzwijgend verlengd en ik kan het niet opzeggen.",
            pack: "tacit-renewal"),
        Complaint(
            language: .french,
            text:
                "Un bureau de recouvrement me réclame des frais de rappel et une indemnité pour une facture payée en retard.",
            pack: "debt-collection"),
        Complaint(
            language: .dutch,
            text: "Een incassobureau vraagt aanmaningskosten en interesten voor een factuur die ik te laat betaalde.",
            pack: "debt-collection"),
        Complaint(
            language: .french, text: "J'ai annulé la commande et le vendeur garde mon acompte de 500 euros.",
            pack: "deposit-cancellation-fee"),
        Complaint(
            language: .dutch, text: "Ik heb de bestelling geannuleerd en de verkoper houdt mijn voorschot.",
            pack: "deposit-cancellation-fee"),
        Complaint(
            language: .french, text: "Le plombier m'a facturé le double du devis sans me prévenir.",
            pack: "price-quote-invoice"),
        Complaint(
            language: .dutch, text: "De loodgieter rekende veel meer aan dan de offerte.", pack: "price-quote-invoice"),
        Complaint(
            language: .french,
            text: "L'entrepreneur a mal posé le carrelage, les travaux sont mal faits et il ne revient pas.",
            pack: "service-not-performed"),
        Complaint(
            language: .dutch,
            text: "De aannemer heeft de werken slecht uitgevoerd en komt niet terug om ze af te werken.",
            pack: "service-not-performed"),
        Complaint(
            language: .french,
            text: "Je n'ai jamais reçu les conditions générales et la clause qu'on m'oppose est abusive.",
            pack: "unfair-terms"),
        Complaint(
            language: .dutch,
            text: "In de algemene voorwaarden staat een beding dat alleen de verkoper beschermt en dat ik nooit kreeg.",
            pack: "unfair-terms"),
    ]

    private func proposals(_ complaint: Complaint) throws -> [PackProposal] {
        try proposals([complaint])[0]
    }

    private func proposals(_ complaints: [Complaint]) throws -> [[PackProposal]] {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: home) }
        try SharedCorpus.copy(to: home)
        let checkout = GuideHome.checkout
        let context = try GlobalOptions.parse([
            "--home", home.path, "--corpus", checkout.appendingPathComponent("LegalCorpus").path, "--templates",
            checkout.appendingPathComponent("Templates").path, "--today", "2026-03-12",
        ]).context()
        let corpus = try context.corpus()
        let packs = try Self.packs.get()
        let phrases = try context.complaintPhrases()
        return try complaints.map { complaint in
            let engine = try context.searchEngine(corpus, for: [complaint.text])
            return try PackSearch(engine: engine, packs: packs, phrases: phrases, today: context.today)
                .proposals(for: [(complaint.text, complaint.language)])
        }
    }

    /// Complaints written by someone who did not know the phrases: `Fixtures/complaints.tsv`.
    private static let independent = Result {
        let path = GuideHome.checkout.appendingPathComponent("Tests/Fixtures/complaints.tsv").path
        return try String(decoding: WholeFile.read(path), as: UTF8.self).split(separator: "\n").dropFirst()
            .compactMap { line -> Complaint? in
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard cells.count == 3, let language = Language(rawValue: cells[0]) else { return nil }
                return Complaint(language: language, text: cells[2], pack: cells[1])
            }
    }

    @Test(
        "put the one that decides first, or among the four, for complaints nobody tuned them on",
        arguments: Language.allCases)
    func independentRanking(_ language: Language) throws {
        let complaints = try Self.independent.get().filter { $0.language == language }
        #expect(complaints.count >= 22)
        var first = 0
        var among = 0
        for (complaint, proposals) in zip(complaints, try proposals(complaints)) {
            let found = proposals.map { Self.subject($0.pack.text) }
            if found.first == Self.subject(complaint.pack) { first += 1 }
            if found.contains(Self.subject(complaint.pack)) { among += 1 }
        }
        print("packs proposed, \(language.rawValue): first \(first), among four \(among), of \(complaints.count)")
        #expect(Double(first) / Double(complaints.count) >= 0.6)
        #expect(Double(among) / Double(complaints.count) >= 0.85)
    }

    private static let packs = Result {
        let folder = GuideHome.checkout.appendingPathComponent("Templates/rulepacks")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
            .sorted()
            .map { try PackLibrary.read(folder.appendingPathComponent($0).path) }
    }

    /// Packs of one subject are told apart by the day, not by words.
    private static func subject(_ pack: String) -> String {
        pack.replacing("-2005", with: "").replacing("-2022", with: "")
    }

    @Test("put the one that decides first for most, and among the four for nearly all")
    func ranking() throws {
        var first = 0
        var among = 0
        for complaint in Self.complaints {
            let found = try proposals(complaint).map { Self.subject($0.pack.text) }
            if found.first == Self.subject(complaint.pack) { first += 1 }
            if found.contains(Self.subject(complaint.pack)) { among += 1 }
        }
        #expect(first >= 16)
        #expect(among >= 19)
    }

    @Test("say which articles and which words speak for them")
    func reasons() throws {
        let best = try #require(try proposals(Self.complaints[0]).first)
        #expect(best.pack.text.hasPrefix("legal-guarantee-goods-20"))
        #expect(best.articles.contains { $0.number.hasPrefix("1649") })
        #expect(best.words.contains("réparer"))
    }

    @Test("are none where no word is known")
    func nothing() throws {
        #expect(try proposals(Complaint(language: .french, text: "Xyzzy quux.", pack: "")).isEmpty)
    }
}
