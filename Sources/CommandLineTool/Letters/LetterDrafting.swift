import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Rendering

/// Begins a letter of the catalogue, stores it and shows it.
struct LetterDrafting {
    let assembly: LetterAssembly
    let type: LetterType
    let user: UserName
    let date: CivilDate

    private var context: Context { assembly.context }

    func draft(
        _ entry: LetterEntry, to audience: LetterAudience?, variant: String?, relay: String?, source: String?
    ) throws {
        var dossier = assembly.stored.dossier
        var letter = Letter(
            id: dossier.nextLetterOfCatalogue, type: type.id.text, variant: variant, to: audience, on: date,
            recipient: entry.recipient)
        for (name, node) in entry.nodes { letter.set(name, try LetterValue(node)) }
        if type.relay != .none {
            letter.relay = try relayId(relay, source: source, audience, in: &dossier)
        }
        var input = try assembly.input(for: letter, of: type, in: dossier)
        for (name, node) in entry.nodes { input.entered[name] = node }
        letter.plainLanguage = try input.audiences().first.map(input.language) ?? dossier.consumer.language
        input.letter = letter
        let letters = try LetterComposer.compose(input)
        dossier.letters.append(letter)
        try assembly.store.save(dossier, expecting: assembly.stored.revision, by: user, on: context.today)
        try report(letter, letters)
    }

    // MARK: The relay

    /// The relay that is named, else a new one of the last message, else the last that goes to the addressee.
    private func relayId(
        _ named: String?, source: String?, _ audience: LetterAudience?, in dossier: inout Dossier
    ) throws -> Identifier<Relay>? {
        if let named { return try assembly.relay(named).id }
        let carriesOpinion = type.blocks.contains { $0.id == "opinion" && $0.when == .always }
        guard !carriesOpinion || dossier.opinion != nil else { throw LetterDrafting.noOpinion }
        let sides = [audience?.side ?? type.to.all.first?.side].compactMap { $0 }
        let due = try context.deadlineCalculator().deadline("D6", from: date).due
        let guide = try assembly.guide()
        let wanted = type.to == .pair && audience == nil ? [Side.consumer, .company] : sides
        let drafts = wanted.compactMap { side in
            try? RelayDrafting.message(guide, to: side, source: source, date: date, due: due)
        }
        if var draft = drafts.first {
            draft.relay.carriesOpinion = carriesOpinion
            dossier = draft.recorded(in: dossier, by: user, on: context.today)
            return draft.relay.id
        }
        let before = dossier.relays.last { relay in
            relay.source != nil && dossier.addressee(of: relay).map(wanted.contains) ?? false
        }
        guard let before else {
            if type.relay == .optional { return nil }
            throw RelayDrafting.nothingToRelay
        }
        guard carriesOpinion, !before.carriesOpinion, let source = before.source else { return before.id }
        var again = Relay(id: dossier.nextLetter, source: source, date: date)
        again.due = due
        again.carriesOpinion = true
        dossier.relays.append(again)
        return again.id
    }

    // MARK: What was made

    private func report(_ letter: Letter, _ letters: [LetterComposition]) throws {
        let number = assembly.stored.dossier.number.description
        let language = context.language
        if context.isJSON {
            let written = try letters.map { letter in
                JSONValue.table([
                    "to": .string(letter.audience.rawValue),
                    "language": .string(letter.document.properties.language.rawValue),
                    "text": .string(try PlainTextWriter.text(of: letter.document)),
                ])
            }
            Console.write(
                json: .table([
                    "letter": .string(letter.id.text), "type": .string(letter.type),
                    "relay": .optional(letter.relay?.text),
                    "letters": .array(written),
                ]))
            return
        }
        for one in letters {
            if letters.count > 1 {
                let tongue = one.document.properties.language.rawValue
                Console.write("=== " + LetterWords.name(of: one.audience)[language] + " (\(tongue))")
            }
            Console.write(Console.safe(try PlainTextWriter.text(of: one.document)))
        }
        Lines.wrapped(LetterWords.drafted(letter.id.text, number)[language]).forEach(Console.write)
        Lines.wrapped(LetterWords.release(letter.id.text, number)[language]).forEach(Console.write)
    }

    private static let noOpinion = Failure(
        .badData,
        LocalizedText(
            fr: "le dossier n'a pas d'avis du service", nl: "het dossier heeft geen standpunt van de dienst",
            de: "die Akte hat keine Stellungnahme des Dienstes", en: "the dossier has no opinion of the service"),
        remedy: LocalizedText(
            fr: "Écrivez-le sous « opinion » : carnet dossier edit.",
            nl: "Schrijf het onder “opinion”: carnet dossier edit.",
            de: "Schreiben Sie sie unter „opinion“: carnet dossier edit.",
            en: "Write it under “opinion”: carnet dossier edit."))
}

extension Dossier {
    /// The next free id of a letter of the catalogue: `B3`.
    var nextLetterOfCatalogue: Identifier<Letter> {
        let taken = letters.compactMap { Int($0.id.text.dropFirst()) }
        return Identifier("B\((taken.max() ?? 0) + 1)")
    }
}
