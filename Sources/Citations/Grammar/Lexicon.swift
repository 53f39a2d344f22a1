import LegalModel

/// A grammar made ready for reading: phrases as tables of symbols, the codes of all languages together.
struct Lexicon: Sendable {
    let language: Language
    private(set) var vocabulary = Vocabulary()
    private(set) var article = PhraseTable<Bool>()
    private(set) var paragraph = PhraseTable<Bool>()
    private(set) var subparagraph = PhraseTable<Bool>()
    private(set) var item = PhraseTable<Bool>()
    private(set) var letter = PhraseTable<Bool>()
    private(set) var dash = PhraseTable<Bool>()
    private(set) var ordinals = PhraseTable<String>()
    private(set) var ordinalEndings = PhraseTable<Bool>()
    private(set) var asides = PhraseTable<Bool>()
    private(set) var determiners = PhraseTable<Bool>()
    private(set) var separators = PhraseTable<Bool>()
    private(set) var ranges = PhraseTable<Bool>()
    private(set) var following = PhraseTable<Bool>()
    private(set) var notably = PhraseTable<Bool>()
    private(set) var suffixes = PhraseTable<Bool>()
    private(set) var suffixWords = PhraseTable<Bool>()
    private(set) var gaps = PhraseTable<Bool>()
    private(set) var ownerships = PhraseTable<Bool>()
    private(set) var anaphora = PhraseTable<Bool>()
    private(set) var eras = PhraseTable<Era>()
    private(set) var nationalities = PhraseTable<String>()
    private(set) var divisions = PhraseTable<Bool>()
    private(set) var acts = PhraseTable<String>()
    private(set) var unionActs = PhraseTable<String>()
    private(set) var unionSigns = PhraseTable<Bool>()
    private(set) var months = PhraseTable<Int>()
    private(set) var dateWords = PhraseTable<Bool>()
    private(set) var inserts = PhraseTable<Bool>()
    private(set) var units = PhraseTable<Bool>()
    private(set) var codes = PhraseTable<CitedCode>()
    private(set) var signs = Signs()

    /// Compiles the grammar of a language; names of codes and adjectives of countries are taken from all grammars.
    init(_ grammar: CitationGrammar, among grammars: [CitationGrammar]) {
        language = grammar.language
        let flags: [(WritableKeyPath<Lexicon, PhraseTable<Bool>>, [String])] = [
            (\.article, grammar.article), (\.paragraph, grammar.paragraph), (\.subparagraph, grammar.subparagraph),
            (\.item, grammar.item), (\.letter, grammar.letter), (\.dash, grammar.dash),
            (\.ordinalEndings, grammar.ordinalEndings), (\.asides, grammar.asides),
            (\.determiners, grammar.determiners), (\.separators, grammar.separators), (\.ranges, grammar.ranges),
            (\.following, grammar.following),
            (\.notably, grammar.notably), (\.suffixWords, grammar.suffixWords), (\.gaps, grammar.gaps),
            (\.ownerships, grammar.ownerships), (\.anaphora, grammar.anaphora), (\.divisions, grammar.divisions),
            (\.unionSigns, grammar.unionSigns), (\.dateWords, grammar.dateWords), (\.inserts, grammar.inserts),
            (\.units, grammar.units), (\.suffixes, ArticleNumber.suffixes),
        ]
        for (table, phrases) in flags {
            var phraseTable = self[keyPath: table]
            for phrase in phrases { phraseTable.add(phrase, true, &vocabulary) }
            self[keyPath: table] = phraseTable
        }
        for entry in grammar.ordinals { ordinals.add(entry.phrase, entry.value, &vocabulary) }
        for entry in grammar.acts { acts.add(entry.phrase, entry.value, &vocabulary) }
        for entry in grammar.unionActs { unionActs.add(entry.phrase, entry.value, &vocabulary) }
        for (index, month) in grammar.months.enumerated() { months.add(month, index + 1, &vocabulary) }
        for phrase in grammar.old { eras.add(phrase, .old, &vocabulary) }
        for phrase in grammar.new { eras.add(phrase, .new, &vocabulary) }
        for other in [grammar] + grammars.filter({ $0.language != grammar.language }) {
            for entry in other.nationalities { nationalities.add(entry.phrase, entry.value, &vocabulary) }
            for code in other.codes {
                for name in code.names { codes.add(name, code, &vocabulary) }
            }
        }
        signs = Signs(&vocabulary)
    }

    /// Whether a word speaks of an old or a new code.
    enum Era: Hashable, Sendable { case old, new }

    /// The symbols of signs that the parser asks for.
    struct Signs: Sendable {
        var dot = 0, comma = 0, colon = 0, slash = 0, hyphen = 0, degree = 0, opening = 0, closing = 0, section = 0

        init() {}

        init(_ vocabulary: inout Vocabulary) {
            dot = Signs.symbol(".", &vocabulary)
            comma = Signs.symbol(",", &vocabulary)
            colon = Signs.symbol(":", &vocabulary)
            slash = Signs.symbol("/", &vocabulary)
            hyphen = Signs.symbol("-", &vocabulary)
            degree = Signs.symbol("°", &vocabulary)
            opening = Signs.symbol("(", &vocabulary)
            closing = Signs.symbol(")", &vocabulary)
            section = Signs.symbol("§", &vocabulary)
        }

        private static func symbol(_ sign: String, _ vocabulary: inout Vocabulary) -> Int {
            var hash = CitationScanner.Hash()
            hash.add(sign: Array(sign.utf8)[...])
            return vocabulary.add(hash.value)
        }
    }
}
