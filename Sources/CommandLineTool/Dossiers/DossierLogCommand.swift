import ArgumentParser
import Casework
import FileFormats
import LegalModel

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
            guard let remark = try payload.optional("remark")?.text() else { return [document] }
            return [Colon.between(document, remark, language)]
        case .userAdded: return [try payload.required("name").text()]
        case .created: return []
        }
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
            LocalizedText(fr: "soumis à validation", nl: "voorgelegd", de: "vorgelegt", en: "submitted")
        case .approved: LocalizedText(fr: "validé", nl: "goedgekeurd", de: "freigegeben", en: "approved")
        case .returned: LocalizedText(fr: "renvoyé", nl: "teruggestuurd", de: "zurückgegeben", en: "returned")
        case .released: LocalizedText(fr: "expédié", nl: "vrijgegeven", de: "ausgefertigt", en: "released")
        }
    }
}
