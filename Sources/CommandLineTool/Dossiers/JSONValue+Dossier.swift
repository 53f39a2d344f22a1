import Casework
import FileFormats
import LegalModel

extension JSONValue {
    /// A tree of a dossier as JSON: flags as booleans, pages and states as numbers, the rest as text.
    init(_ node: SourceNode, key: String = "") {
        switch node.content {
        case .null: self = .null
        case .text(let text): self = .string(text)
        case .plain(let text): self = JSONValue.scalar(text, key: key)
        case .sequence(let nodes): self = .array(nodes.map { JSONValue($0, key: key) })
        case .mapping(let entries): self = .object(entries.map { Member($0.key, JSONValue($0.value, key: $0.key)) })
        }
    }

    private static func scalar(_ text: String, key: String) -> JSONValue {
        switch key {
        case "isShared", "isNotDecisive", "respectsMandatoryLaw", "carriesOpinion": .boolean(text == "true")
        case "page", "revision": Int(text).map { .integer($0) } ?? .string(text)
        default: .string(text)
        }
    }
}

extension StoredDossier {
    /// The dossier with who worked on it, as `--json` prints it.
    var json: JSONValue {
        .table([
            "number": .string(dossier.number.description), "revision": .integer(revision),
            "author": .optional(author?.text), "lastEditor": .optional(lastEditor?.text),
            "editors": .array(editors.map { .string($0.text) }),
            "dossier": JSONValue(DossierEncoder.node(of: dossier)),
        ])
    }
}
