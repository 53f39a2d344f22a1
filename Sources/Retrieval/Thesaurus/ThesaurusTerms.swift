import LegalModel

/// The terms of a thesaurus in one language, cut into words once and stemmed when first met. Not for several threads.
final class ThesaurusTerms {
    /// One term.
    struct Term {
        /// As it is written.
        let text: String
        /// Its words in lower case.
        let words: [[UInt8]]
        /// The first two bytes of the first word, folded.
        let beginning: ArraySlice<UInt8>
    }

    /// The terms of each concept, in the order of the file.
    let concepts: [[Term]]
    private let analyzer: TextAnalyzer
    private var stems: [Int: [[[[UInt8]]]]] = [:]

    /// Cuts the terms of a language.
    init(_ thesaurus: Thesaurus, _ analyzer: TextAnalyzer) {
        self.analyzer = analyzer
        concepts = thesaurus.concepts.map { concept in
            (concept.terms[analyzer.tables.language] ?? []).map { text in
                let words = analyzer.words(of: text).map(\.bytes)
                return Term(text: text, words: words, beginning: words.first.map { Fold.fold($0).prefix(2) } ?? [])
            }
        }
    }

    /// For each term of a concept the stems of its words.
    func stems(of concept: Int) -> [[[[UInt8]]]] {
        if let known = stems[concept] { return known }
        let found = concepts[concept].map { term in term.words.map { analyzer.stems(ofWord: $0) } }
        stems[concept] = found
        return found
    }
}
