public import LegalModel

/// An article named by how far it stands from the one whose text names it: *l'article précédent*, *vorig artikel*.
public struct RelativeReference: Hashable, Sendable {
    /// The bytes of the words in UTF-8.
    public let range: Range<Int>
    /// How far: −1 for the article before, 2 for the two articles after; never 0.
    public let distance: Int

    /// Makes a reference.
    public init(range: Range<Int>, distance: Int) {
        self.range = range
        self.distance = distance
    }
}

extension CitationFinder {
    /// The articles that a text names by their distance, in its order. *Les articles précédents* says no number and is none.
    ///
    /// - Complexity: linear in the length of the text.
    public func relativeReferences(in text: String, language: Language) -> [RelativeReference] {
        guard let lexicon = lexicon(of: language) else { return [] }
        let reader = TokenReader(Array(text.utf8), lexicon: lexicon)
        var found: [RelativeReference] = []
        var index = 0
        while index < reader.tokens.count {
            guard let (distance, next) = lexicon.relative.match(reader.tokens, at: index), distance != 0 else {
                index += 1
                continue
            }
            let range = reader.tokens[index].start..<reader.tokens[next - 1].end
            found.append(RelativeReference(range: range, distance: distance))
            index = next
        }
        return found
    }
}
