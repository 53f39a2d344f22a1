import LegalModel
import Synchronization

/// The grammars made ready for reading, each when it is first asked for: a letter in one language needs no other.
final class LexiconShelf: Sendable {
    private let grammars: [CitationGrammar]
    private let lexicons = Mutex<[Language: Lexicon]>([:])
    private let common = Mutex<[Language: Vocabulary]>([:])

    init(_ grammars: [CitationGrammar]) { self.grammars = grammars }

    /// The lexicon of a language; `nil` for one without grammar.
    func lexicon(of language: Language) -> Lexicon? {
        guard let grammar = grammars.first(where: { $0.language == language }) else { return nil }
        return lexicons.withLock { held in
            if let lexicon = held[language] { return lexicon }
            let lexicon = Lexicon(grammar, among: grammars)
            held[language] = lexicon
            return lexicon
        }
    }

    /// The frequent words by which the language of a text is told.
    func commonWords(of grammar: CitationGrammar) -> Vocabulary {
        common.withLock { held in
            if let words = held[grammar.language] { return words }
            var words = Vocabulary(places: 256)
            for word in grammar.common + grammar.article {
                _ = CitationScanner.tokens(of: Array(word.utf8)) { words.add($0) }
            }
            held[grammar.language] = words
            return words
        }
    }
}
