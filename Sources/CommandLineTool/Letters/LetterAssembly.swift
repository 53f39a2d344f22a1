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
    /// Types, templates, sentences and house style.
    let maker: LetterMaker

    init(_ context: Context, number: String) throws {
        self.context = context
        store = try context.store()
        stored = try store.load(DossierArgument.value(number))
        maker = try context.letterMaker()
    }

    /// A document of letters: a relay, or a letter of the catalogue.
    enum Found {
        case relay(Relay)
        case letter(Letter)
    }

    /// A relay or a letter by its id.
    ///
    /// - Throws: not found, with those there are.
    func found(_ id: String) throws -> Found {
        if let letter = stored.dossier.letters.first(where: { $0.id.text.lowercased() == id.lowercased() }) {
            return .letter(letter)
        }
        return .relay(try relay(id))
    }

    /// A relay by its id.
    ///
    /// - Throws: not found, with those there are.
    func relay(_ id: String) throws -> Relay {
        let relays = stored.dossier.relays
        if let relay = relays.first(where: { $0.id.text.lowercased() == id.lowercased() }) { return relay }
        let all = relays.map(\.id.text) + stored.dossier.letters.map(\.id.text)
        let known = all.isEmpty ? "–" : all.joined(separator: ", ")
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
        let articles = Set((relay.carriesOpinion ? dossier.opinion?.basis ?? [] : []).map(\.key))
        return RelayInput(
            dossier: dossier, relay: relay, handler: try handler(of: dossier), house: maker.house,
            templates: maker.templates, law: try context.corpus().extract(of: articles))
    }

    /// What a letter is composed from.
    func input(for letter: Letter, in dossier: Dossier) throws -> LetterInput {
        try input(for: letter, of: maker.known(letter.type), in: dossier)
    }

    func input(for letter: Letter, of type: LetterType, in dossier: Dossier) throws -> LetterInput {
        var input = maker.input(letter, of: type, in: dossier, handler: try handler(of: dossier).displayName)
        let articles = Set(input.articles.map(\.key))
        input.law = articles.isEmpty ? try context.codeNames() : try context.corpus().extract(of: articles)
        return input
    }

    private func handler(of dossier: Dossier) throws -> User {
        try store.users().first { $0.name == dossier.handler }
            ?? User(name: dossier.handler, displayName: dossier.handler.text, role: .handler)
    }

    /// The dossier with its packs, to see what is still open.
    func guide() throws -> Guide {
        let packs = try stored.dossier.packs.map { try PackLibrary(context).pack($0.pack) }
        return Guide(
            dossier: stored.dossier, packs: packs, user: context.user ?? stored.dossier.handler, today: context.today)
    }
}
