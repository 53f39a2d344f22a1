import Citations
import LegalModel

/// A query cut into what is searched: words, phrases, terms of the thesaurus, citations, a code or book to keep to.
struct ParsedQuery {
    /// Words that say something, each once, in their order.
    var words: [Word] = []
    /// All words, small ones included: in a sentence like "still nothing" they say the most.
    var everything: [Word] = []
    /// What stood between quotation marks, terms of several words, numbers with their unit.
    var phrases: [String] = []
    /// Words searched in place of those that no text holds.
    var corrections: [Expansion] = []
    /// Beginnings of words: what was typed before an asterisk.
    var beginnings: [String] = []
    /// Words that an article may not hold: what was typed after a minus.
    var excluded: [String] = []
    /// Terms of the thesaurus.
    var expansions: [Expansion] = []
    /// The articles that are cited, in their order.
    var citations: [CitedReference] = []
    /// The code to keep to.
    var code: CodeIdentifier?
    /// The book to keep to.
    var book: String?

    /// A word with its tokens.
    struct Word: Hashable {
        let text: String
        let tokens: [[UInt8]]
    }

    /// A term that is searched because another of its concept was typed.
    struct Expansion: Hashable {
        let origin: String
        let term: String
        /// For each word of the term, its tokens.
        let tokens: [[[UInt8]]]
    }

    /// The tokens of the words and of the terms of the thesaurus: what is marked in a snippet.
    var sought: Set<[UInt8]> {
        Set(words.flatMap(\.tokens) + (corrections + expansions).flatMap { $0.tokens.flatMap { $0 } })
    }

    /// The MATCH text of the words and phrases; `nil` when there is none.
    var match: String? {
        let parts = words.map { ParsedQuery.quoted($0.text) } + others
        return parts.isEmpty ? nil : parts.joined(separator: " OR ")
    }

    /// The MATCH text for the official wordings: the same without the words that stand in most of them.
    func textMatch(_ frequent: FrequentStems) -> String? {
        let kept = frequent.rarest(words.map(\.tokens), share: Weights.rankedShare, least: Weights.leastRanked)
        let parts = kept.map { ParsedQuery.quoted(words[$0].text) } + others
        return parts.isEmpty ? nil : parts.joined(separator: " OR ")
    }

    /// The MATCH text of the thesaurus for the official wordings, without the words that stand in most of them.
    func textExpansionMatch(_ frequent: FrequentStems) -> String? {
        let kept = frequent.rarest(
            expansions.map { $0.tokens.count == 1 ? $0.tokens[0] : [] }, share: Weights.expandedShare, least: 0)
        return kept.isEmpty ? nil : kept.map { ParsedQuery.quoted(expansions[$0].term) }.joined(separator: " OR ")
    }

    /// The MATCH text for sentences of everyday life: every word and the phrases; long texts keep to their rare words.
    var sentenceMatch: String? {
        guard !everything.isEmpty, everything.count <= Weights.longestQuery else { return match }
        let parts = everything.map { ParsedQuery.quoted($0.text) } + others
        return parts.joined(separator: " OR ")
    }

    /// All words and what replaces misspelt ones, as a sentence to be compared with others.
    var sentence: String { (everything.map(\.text) + corrections.map(\.term)).joined(separator: " ") }

    private var others: [String] {
        phrases.map { ParsedQuery.quoted($0) } + corrections.map { ParsedQuery.quoted($0.term) }
            + beginnings.map { ParsedQuery.quoted($0) + " *" }
    }

    /// The MATCH text of the words that an article may not hold; `nil` when there is none.
    var excludedMatch: String? {
        excluded.isEmpty ? nil : excluded.map { ParsedQuery.quoted($0) }.joined(separator: " OR ")
    }

    /// The MATCH text of the thesaurus; `nil` when there is none.
    var expansionMatch: String? {
        expansions.isEmpty ? nil : expansions.map { ParsedQuery.quoted($0.term) }.joined(separator: " OR ")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
