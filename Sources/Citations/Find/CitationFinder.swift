public import Foundation
public import LegalModel

/// Finds the citations of law in a text: which articles of which code, and where they stand.
///
/// It never guesses: what has no certain owner is reported without one.
public struct CitationFinder: Sendable {
    private let grammars: [CitationGrammar]
    private let shelf: LexiconShelf

    /// Makes a finder from the grammars of the languages it is to read; each is made ready when it is first needed.
    public init(grammars: [CitationGrammar]) {
        self.grammars = grammars
        shelf = LexiconShelf(grammars)
    }

    /// Makes a finder from a folder `LegalCorpus`.
    ///
    /// - Throws: `FileFault`, `DataFault`.
    public init(corpusFolder folder: URL) throws {
        self.init(grammars: try CitationGrammar.load(from: folder))
    }

    /// The citations of a text in its order; places are bytes of UTF-8.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - language: its language; `nil` to tell it from its words.
    ///   - context: the code meant by default.
    /// - Complexity: linear in the length of the text.
    public func find(
        in text: String, language: Language? = nil, context: CitationContext = CitationContext()
    ) -> [FoundCitation] {
        let chosen = language ?? self.language(of: text)
        guard let lexicon = lexicon(of: chosen) ?? grammars.first.flatMap({ lexicon(of: $0.language) }) else {
            return []
        }
        let reader = TokenReader(Array(text.utf8), lexicon: lexicon)
        let collector = MentionCollector(reader: reader, context: context)
        return CitationAttachment(mentions: collector.collect(), reader: reader, context: context).citations()
    }

    /// The grammar of a language made ready; `nil` for a language that has none.
    func lexicon(of language: Language) -> Lexicon? { shelf.lexicon(of: language) }

    /// The language whose frequent words stand most often in a text; French when none does.
    public func language(of text: String) -> Language {
        let bytes = Array(text.utf8.prefix(20_000))
        var best: (language: Language, count: Int) = (grammars.first?.language ?? .french, 0)
        for grammar in grammars {
            let known = shelf.commonWords(of: grammar)
            let tokens = CitationScanner.tokens(of: bytes) { known.symbol(of: $0) }
            let count = tokens.count { $0.kind == .word && $0.symbol != 0 }
            if count > best.count { best = (grammar.language, count) }
        }
        return best.language
    }
}
