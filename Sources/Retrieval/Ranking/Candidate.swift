/// An article on its way to the list, with what each table gave it, weight included.
struct Candidate {
    /// Its row in `search_article`.
    let article: Int64
    /// What it was given.
    var parts: [Part: Double] = [:]
    /// The neighbour that gave it most.
    var neighbour: Int64?
    /// The article of the same topic for whose sake it was lifted.
    var companion: Int64?
    /// The best abstract of a judgment.
    var abstract: Int64?
    /// The sentence of everyday life that is most like the question.
    var sentence: Int64?

    /// Whether a situation that the question tells of leads to it.
    var isLikely = false

    /// What can contribute to a score.
    enum Part: Int, Hashable, Comparable, CaseIterable {
        case citation, text, digest, plain, asked, heading, cases, topic, thesaurus, neighbour, graph

        static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
    }

    /// The sum.
    var score: Double { parts.values.sorted().reduce(0, +) }

    /// What its wording and ours gave.
    var wording: Double { [.text, .digest, .plain].reduce(0) { $0 + (parts[$1] ?? 0) } }

    /// Keeps the larger of two contributions of one kind.
    mutating func raise(_ part: Part, to value: Double) { parts[part] = max(parts[part] ?? 0, value) }

    /// Raises what its words and ours gave.
    mutating func scaleWording(by factor: Double) {
        for part in [Part.text, .digest, .plain] { parts[part]? *= factor }
    }

    /// Adds to a contribution.
    mutating func add(_ part: Part, _ value: Double) { parts[part, default: 0] += value }
}
