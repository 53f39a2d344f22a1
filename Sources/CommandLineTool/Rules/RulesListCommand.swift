import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules list`: the packs, with validity, examples and reviewer.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The rule packs there are.")

    @Option(help: "Only packs that apply when their decisive event is of this day, yyyy-mm-dd.")
    var on: String?

    @Option(help: "Only packs whose decisive event this is: contract, supply, fact …")
    var event: String?

    @Option(help: "A dossier: says of each pack whether it applies on its dates.")
    var dossier: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard on == nil || dossier == nil else { throw ValidationError("--on and --dossier do not go together.") }
    }

    func run() throws {
        let context = try options.context()
        let dates = try knownDates(context)
        let library = PackLibrary(context)
        let signed = try library.signOffs()
        let files = try library.files().map { try library.file($0, signed) }
        let all = files.map(\.pack).filter { pack in event.map { $0 == pack.applicable?.event } ?? true }
        let packs = on == nil ? all : all.filter { pack in dates.flatMap { pack.applies(on: $0) } ?? false }
        if context.isJSON {
            Console.write(json: .table(["packs": .array(packs.map { $0.summary(on: dates) })]))
            return
        }
        for pack in packs {
            Console.write(pack.id.text)
            Console.write("  " + pack.title.text(preferring: context.language))
            Lines.wrapped(Console.safe(pack.lifeLine(context.language)), indent: "  ").forEach(Console.write)
            if let file = files.first(where: { $0.pack.id == pack.id }),
                let lapsed = signed.lapsed(of: pack.id, sha256: file.hash)
            {
                Lines.wrapped(lapsed.sentence[context.language], indent: "  ").forEach(Console.write)
            }
            if dossier != nil, let dates {
                Lines.wrapped(pack.standing(on: dates)[context.language], indent: "  ").forEach(Console.write)
            }
        }
        if packs.isEmpty { Console.write(RulesListCommand.none[context.language]) }
    }

    private func knownDates(_ context: Context) throws -> KnownDates? {
        if let dossier {
            return try context.store().load(DossierArgument.value(dossier)).dossier.decisiveDates.known
        }
        if let event, TransitionEvent(rawValue: event) == nil {
            let names = TransitionEvent.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.wrongValue(event, option: "--event", expected: names)
        }
        return try on.map { KnownDates(allOn: try Context.date($0, option: "--on")) }
    }

    private static let none = LocalizedText(
        fr: "Aucune grille ne convient.", nl: "Geen rooster past.", de: "Kein Raster passt.", en: "No rule pack fits.")
}

extension RulePack {
    /// Whether the pack applies on the days of a dossier, in words.
    fileprivate func standing(on dates: KnownDates) -> LocalizedText {
        let event = applicable.flatMap { TransitionEvent(rawValue: $0.event) }
        switch applies(on: dates) {
        case .some(true):
            return LocalizedText(
                fr: "✓ vaut pour les dates du dossier", nl: "✓ geldt voor de datums van het dossier",
                de: "✓ gilt für die Daten der Akte", en: "✓ applies on the dates of the dossier")
        case .some(false):
            return LocalizedText(
                fr: "✗ ne vaut pas pour les dates du dossier", nl: "✗ geldt niet voor de datums van het dossier",
                de: "✗ gilt nicht für die Daten der Akte", en: "✗ does not apply on the dates of the dossier")
        case .none:
            let day = event.map(TransitionWords.day) ?? .verbatim(applicable?.event ?? "?")
            return LocalizedText(
                fr: "? il manque \(day.fr)", nl: "? \(day.nl) ontbreekt", de: "? es fehlt \(day.de)",
                en: "? \(day.en) is missing")
        }
    }

    fileprivate func summary(on dates: KnownDates?) -> JSONValue {
        .table([
            "id": .string(id.text), "title": .string(title.text(preferring: .french)),
            "event": .optional(applicable?.event), "from": .optional(applicable?.validity.from?.description),
            "to": .optional(applicable?.validity.to?.description),
            "claims": .array(elements.filter(\.isClaim).map { .string($0.id.text) }),
            "elements": .integer(elements.count), "tests": .integer(tests.count),
            "reviewed": .boolean(reviewedBy != nil), "textState": .optional(textState?.description),
            "applies": dates.flatMap { applies(on: $0) }.map { .boolean($0) } ?? .null,
        ])
    }

    fileprivate func lifeLine(_ language: Language) -> String {
        let from = applicable?.validity.from?.description ?? "…"
        let to = applicable?.validity.to?.description ?? "…"
        let words = LocalizedText(
            fr: "\(from) → \(to) · \(elements.count) éléments · \(tests.count) exemples · ",
            nl: "\(from) → \(to) · \(elements.count) elementen · \(tests.count) voorbeelden · ",
            de: "\(from) → \(to) · \(elements.count) Elemente · \(tests.count) Beispiele · ",
            en: "\(from) → \(to) · \(elements.count) elements · \(tests.count) examples · ")
        let review =
            reviewedBy.map { name in
                LocalizedText(
                    fr: "relu par \(name)", nl: "nagelezen door \(name)", de: "geprüft von \(name)",
                    en: "reviewed by \(name)")
            } ?? LocalizedText(fr: "non relu", nl: "niet nagelezen", de: "nicht geprüft", en: "not reviewed")
        return words[language] + review[language]
    }
}

extension PackSignOff {
    /// That the wording has changed since.
    fileprivate var sentence: LocalizedText {
        LocalizedText(
            fr: "relu par \(name) le \(date), mais le texte a changé depuis : à signer de nouveau",
            nl: "nagelezen door \(name) op \(date), maar de tekst is sindsdien gewijzigd: opnieuw te tekenen",
            de: "geprüft von \(name) am \(date), doch der Text hat sich seither geändert: neu zu zeichnen",
            en: "reviewed by \(name) on \(date), but the text has changed since: to be signed again")
    }
}
