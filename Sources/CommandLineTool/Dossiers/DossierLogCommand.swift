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
            for line in try entry.particulars {
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

    /// What changed, one line a place: a single value with the one before, else the place alone.
    fileprivate var particulars: [String] {
        get throws {
            var payload = try tree.mapping()
            switch kind {
            case .changed:
                return try payload.list("changes").map { node in
                    var change = try node.mapping()
                    let place = try change.required("place").text()
                    let before = change.optional("before").flatMap { $0.summary }
                    let after = change.optional("after").flatMap { $0.summary }
                    return before == nil && after == nil ? place : "\(place) : \(before ?? "–") → \(after ?? "–")"
                }
            case .submitted, .approved, .returned, .released:
                let remark = try payload.optional("remark").map { " : " + (try $0.text()) } ?? ""
                return [try payload.required("document").text() + remark]
            case .userAdded: return [try payload.required("name").text()]
            case .created: return []
            }
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
