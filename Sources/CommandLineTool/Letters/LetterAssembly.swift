import Casework
import CorpusStore
import Drafting
import Foundation
import LegalModel
import Reasoning

/// What the letters of one dossier are composed from, each thing read once.
struct LetterAssembly {
    let context: Context
    let store: DossierStore
    let stored: StoredDossier
    private let house: HouseStyle
    private let templates: TemplateSet

    init(_ context: Context, number: String) throws {
        self.context = context
        store = try context.store()
        stored = try store.load(DossierArgument.value(number))
        house = try HouseStyle(contentsOf: context.templatesFolder.appendingPathComponent("style/house.yaml").path)
        templates = try TemplateSet(folder: context.templatesFolder.path)
    }

    /// A relay by its id.
    ///
    /// - Throws: not found, with those there are.
    func relay(_ id: String) throws -> Relay {
        let relays = stored.dossier.relays
        if let relay = relays.first(where: { $0.id.text.lowercased() == id.lowercased() }) { return relay }
        let known = relays.isEmpty ? "–" : relays.map(\.id.text).joined(separator: ", ")
        throw Failure(
            .notFound,
            LocalizedText(
                fr: "le dossier n'a pas de lettre « \(id) » ; il a : \(known)",
                nl: "het dossier heeft geen brief “\(id)”; wel: \(known)",
                de: "das Dossier hat keinen Brief „\(id)“; vorhanden: \(known)",
                en: "the dossier has no letter “\(id)”; it has: \(known)"),
            remedy: LocalizedText(
                fr: "Commencez-la : carnet letter draft \(stored.dossier.number) TYPE",
                nl: "Begin ermee: carnet letter draft \(stored.dossier.number) TYPE",
                de: "Beginnen Sie ihn: carnet letter draft \(stored.dossier.number) TYPE",
                en: "Begin it: carnet letter draft \(stored.dossier.number) TYPE"))
    }

    /// What a relay is composed from, in a dossier that may have been changed since it was stored.
    func input(for relay: Relay, in dossier: Dossier) throws -> RelayInput {
        let handler =
            try store.users().first { $0.name == dossier.handler }
            ?? User(name: dossier.handler, displayName: dossier.handler.text, role: .handler)
        let articles = Set((relay.carriesOpinion ? dossier.opinion?.basis ?? [] : []).map(\.key))
        return RelayInput(
            dossier: dossier, relay: relay, handler: handler, house: house, templates: templates,
            law: try context.corpus().extract(of: articles))
    }

    /// The dossier with its packs, to see what is still open.
    func guide() throws -> Guide {
        let packs = try stored.dossier.packs.map { try PackLibrary(context).pack($0.pack) }
        return Guide(
            dossier: stored.dossier, packs: packs, user: context.user ?? stored.dossier.handler, today: context.today)
    }
}
