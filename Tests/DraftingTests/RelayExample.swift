import Casework
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import Drafting

extension RelayInput {
    /// The templates of this checkout.
    static let templatesFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates").path

    /// A relay of the company's message to the consumer, or the other way.
    static func example(
        source: Identifier<NotebookEntry> = "E2", _ change: (inout Relay) throws -> Void = { _ in }
    ) throws -> RelayInput {
        var dossier = try Dossier.oven()
        dossier.subject = try #require(Translations([.french: "Four en panne", .dutch: "Defecte oven"]))
        dossier.decisiveDates.contract = .contractDay
        dossier.entries[1].text = "Wij herstellen niets :\n\nde oven is te oud ."
        dossier.exhibits[0].title = try #require(Translations([.french: "Facture", .dutch: "Factuur"]))
        dossier.exhibits.append(
            Exhibit(
                id: "P3", title: try #require(Translations([.french: "Confidentiel", .dutch: "Vertrouwelijk"])),
                from: .company, date: nil, receivedOn: nil, fileName: "x.txt", sha256: "", isShared: false))
        dossier.opinion = Opinion(
            question: try both("La garantie joue-t-elle", "Speelt de garantie"),
            basis: [try #require(ArticleReference("BE-ACC:1649quater,§1"))],
            rule: try both("Le vendeur répond du défaut pendant deux ans", "De verkoper staat twee jaar in"),
            piecesShow: try both("La facture date de 2025", "De factuur dateert van 2025"),
            view: try both("La garantie joue", "De garantie speelt"), proposal: try both("Réparer", "Herstellen"))
        var relay = Relay(id: "R1", source: source, date: .today)
        try change(&relay)
        dossier.relays = [relay]
        return RelayInput(
            dossier: dossier, relay: relay, handler: User(name: "nadia", displayName: "Nadia B.", role: .handler),
            house: try HouseStyle(contentsOf: templatesFolder + "/style/house.yaml"),
            templates: try TemplateSet(folder: templatesFolder),
            law: LawExtract(records: [:], codes: [:]))
    }

    /// The same input with its relay changed.
    func changing(_ change: (inout Relay) throws -> Void) throws -> RelayInput {
        var relay = relay
        try change(&relay)
        return RelayInput(
            dossier: dossier, relay: relay, handler: handler, house: house, templates: templates, law: law)
    }

    static func both(_ fr: String, _ nl: String) throws -> Translations {
        try #require(Translations([.french: fr, .dutch: nl]))
    }
}

extension Document {
    /// The text with plain spaces.
    var text: String { blocks.map(\.visibleText).joined(separator: "\n").plainSpaces }
}
