import CorpusStore
import FileFormats
import LegalModel

extension ArticleMention {
    /// The object that `--json` prints: the article at the other end first.
    func json(naming other: ArticleReference) -> JSONValue {
        .table([
            "code": .string(other.key.code.text), "article": .string(other.key.number),
            "reference": .string(other.description), "source": .string(source.description),
            "target": .string(target.description), "kind": .string(kind.rawValue),
            "in": .array(origins.sorted().map { .string($0.rawValue) }),
        ])
    }
}

/// Mentions put together by article, for a few lines on a screen.
struct MentionGroups {
    /// One article with the places in it.
    struct Group {
        let key: ArticleKey
        var places: [String] = []
    }

    let groups: [Group]

    /// Puts together the references at one end of mentions.
    init(_ references: [ArticleReference]) {
        var groups: [Group] = []
        var indices: [ArticleKey: Int] = [:]
        for reference in references {
            let index = indices[reference.key] ?? groups.count
            if index == groups.count {
                groups.append(Group(key: reference.key))
                indices[reference.key] = index
            }
            let place = ArticleWords.place(reference)
            if !place.isEmpty, !groups[index].places.contains(place) { groups[index].places.append(place) }
        }
        self.groups = groups
    }

    /// `VI.84 (§ 1) ; 5.52 ; BE-ACC:1134`: articles of the same code by their number alone.
    func text(in code: CodeIdentifier) -> String {
        groups.map { group in
            let name = group.key.code == code ? group.key.number : group.key.description
            return group.places.isEmpty ? name : "\(name) (\(group.places.joined(separator: " ; ")))"
        }.joined(separator: ", ")
    }
}
