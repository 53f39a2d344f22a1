import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Review

/// `carnet dossier log N`: what was done, by whom, on which day.
struct DossierLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "What was done in the dossier, by whom, on which day.")

    @OptionGroup var dossier: DossierArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let number = try dossier.value()
        let store = try context.store()
        _ = try store.load(number)
        let entries = try store.journal(of: number)
        if context.isJSON {
            Console.write(
                json: .table([
                    "number": .string(number.description), "entries": .array(try entries.map { try $0.json }),
                ]))
            return
        }
        for entry in entries {
            let head = "\(entry.sequence)  \(entry.day)  \(entry.user)  \(entry.kind.words[context.language])"
            Console.write(Console.safe(head))
            for line in try entry.particulars(in: context.language) {
                Lines.wrapped(Console.safe(line), indent: "    ", hanging: "      ").forEach(Console.write)
            }
        }
    }
}

extension JournalEntry {
    fileprivate var tree: SourceNode {
        get throws { try YAMLReader.read(payload, file: "journal") }
    }

    fileprivate var json: JSONValue {
        get throws {
            .table([
                "sequence": .integer(sequence), "day": .string(day.description), "user": .string(user.text),
                "kind": .string(kind.rawValue), "payload": JSONValue(try tree), "previous": .string(previous),
                "hash": .string(hash),
            ])
        }
    }

    /// What changed, one line a place: a value with the one before, or the keys of a table that changed.
    fileprivate func particulars(in language: Language) throws -> [String] {
        var payload = try tree.mapping()
        switch kind {
        case .changed:
            return try payload.list("changes").map { node in
                var change = try node.mapping()
                let place = try change.required("place").text()
                let (before, after) = (change.optional("before"), change.optional("after"))
                let words: String
                if before?.summary == after?.summary {
                    words = SourceNode.changedKeys(before, after).joined(separator: ", ")
                } else {
                    words = "\(before?.summary ?? "–") → \(after?.summary ?? "–")"
                }
                return words.isEmpty ? place : Colon.between(place, words, language)
            }
        case .submitted, .approved, .returned, .released:
            let document = try payload.required("document").text()
            let hash = try payload.required("contentHash").text().prefix(8)
            let remark = try payload.optional("remark")?.text()
            let what = JournalEntry.document(document, hash: String(hash))[language]
            guard let remark else { return [what] }
            if kind == .released, let receipt = try? Receipt(reading: remark) {
                return [what, Colon.between(JournalEntry.receipt[language], receipt.shortCode, language)]
            }
            return [what, Colon.between(JournalEntry.remark[language], remark, language)]
        case .userAdded: return [try payload.required("name").text()]
        case .created: return []
        }
    }
}

extension JournalEntry {
    fileprivate static let receipt = LocalizedText(fr: "récépissé", nl: "ontvangstbewijs", de: "Beleg", en: "receipt")
    fileprivate static let remark = LocalizedText(fr: "remarque", nl: "opmerking", de: "Bemerkung", en: "remark")

    /// Which content a step is about: the document and the beginning of its hash.
    fileprivate static func document(_ name: String, hash: String) -> LocalizedText {
        name == ApprovalStep.recommendation
            ? LocalizedText(
                fr: "la recommandation (empreinte \(hash))", nl: "de aanbeveling (vingerafdruk \(hash))",
                de: "die Empfehlung (Fingerabdruck \(hash))", en: "the recommendation (hash \(hash))")
            : LocalizedText(
                fr: "le relais \(name) (empreinte \(hash))", nl: "de doorgave \(name) (vingerafdruk \(hash))",
                de: "die Weitergabe \(name) (Fingerabdruck \(hash))", en: "relay \(name) (hash \(hash))")
    }
}

extension SourceNode {
    /// The text of a scalar, or the status of a table that has one.
    fileprivate var summary: String? {
        switch content {
        case .plain(let text), .text(let text): text
        case .mapping(let entries): entries.first { $0.key == "status" }?.value.summary
        case .null, .sequence: nil
        }
    }

    /// The keys of two tables whose values differ; none when one of them is missing.
    fileprivate static func changedKeys(_ before: SourceNode?, _ after: SourceNode?) -> [String] {
        guard case .mapping(let earlier)? = before?.content, case .mapping(let later)? = after?.content else {
            return []
        }
        let keys = later.map(\.key) + earlier.map(\.key).filter { key in !later.contains { $0.key == key } }
        return keys.filter { key in
            let old = earlier.first { $0.key == key }.map { JSONValue($0.value) }
            return old != later.first { $0.key == key }.map { JSONValue($0.value) }
        }
    }
}

extension JournalEntry.Kind {
    /// What was done, in words.
    var words: LocalizedText {
        switch self {
        case .userAdded:
            LocalizedText(
                fr: "utilisateur ajouté", nl: "gebruiker toegevoegd", de: "Benutzer hinzugefügt", en: "user added")
        case .created: LocalizedText(fr: "créé", nl: "aangemaakt", de: "angelegt", en: "created")
        case .changed: LocalizedText(fr: "modifié", nl: "gewijzigd", de: "geändert", en: "changed")
        case .submitted:
            LocalizedText(fr: "soumis", nl: "voorgelegd", de: "vorgelegt", en: "submitted")
        case .approved: LocalizedText(fr: "approuvé", nl: "goedgekeurd", de: "freigegeben", en: "approved")
        case .returned: LocalizedText(fr: "renvoyé", nl: "teruggestuurd", de: "zurückgegeben", en: "returned")
        case .released: LocalizedText(fr: "communiqué", nl: "meegedeeld", de: "ausgefertigt", en: "released")
        }
    }
}
