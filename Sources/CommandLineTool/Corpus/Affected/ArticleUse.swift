import FileFormats
import LegalModel

/// A place outside the law that rests on an article.
struct ArticleUse: Hashable {
    /// What the place is in.
    let kind: Kind
    /// The file, relative to its folder; the number of a dossier.
    let file: String
    /// The id of the element, rule or term, or the keys that lead there; `nil` for running text.
    let place: String?
    /// The line in the file, from 1; `nil` in a dossier.
    let line: Int?
    /// What is cited.
    let reference: ArticleReference

    /// What a place is in.
    enum Kind: String, Hashable, CaseIterable {
        case dossier, rulePack, template, terms, transition
    }

    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "article": .string(reference.key.description), "reference": .string(reference.description),
            "kind": .string(kind.rawValue), kind == .dossier ? "dossier" : "file": .string(file),
            "place": .optional(place), "line": line.map { .integer($0) } ?? .null,
        ])
    }
}
