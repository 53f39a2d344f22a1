import LegalModel

/// A grammar made ready for reading: phrases as tables of symbols, the codes of all languages together.
///
/// A class, so that the stages share it without counting references to each table.
final class Lexicon: Sendable {
    let language: Language
    let vocabulary: Vocabulary
    let article: PhraseTable<Bool>
    let paragraph: PhraseTable<Bool>
    let subparagraph: PhraseTable<Bool>
    let item: PhraseTable<Bool>
    let letter: PhraseTable<Bool>
    let dash: PhraseTable<Bool>
    let plurals: PhraseTable<Bool>
    let ordinalSubparagraph: PhraseTable<Bool>
    let ordinals: PhraseTable<String>
    let ordinalEndings: PhraseTable<Bool>
    let asides: PhraseTable<Bool>
    let determiners: PhraseTable<Bool>
    let separators: PhraseTable<Bool>
    let ranges: PhraseTable<Bool>
    let following: PhraseTable<Bool>
    let notably: PhraseTable<Bool>
    let suffixes: PhraseTable<Bool>
    let suffixWords: PhraseTable<Bool>
    let gaps: PhraseTable<Bool>
    let ownerships: PhraseTable<Bool>
    let anaphora: PhraseTable<OwnerMention.Antecedent>
    let bareAnaphora: PhraseTable<OwnerMention.Antecedent>
    let articleAnaphora: PhraseTable<Bool>
    let own: PhraseTable<Bool>
    let relative: PhraseTable<Int>
    let eras: PhraseTable<Era>
    let nationalities: PhraseTable<String>
    let books: PhraseTable<Bool>
    let divisions: PhraseTable<Bool>
    let acts: PhraseTable<String>
    let dossierActs: PhraseTable<String>
    let unionActs: PhraseTable<String>
    let unionSigns: PhraseTable<Bool>
    let months: PhraseTable<Int>
    let dateWords: PhraseTable<Bool>
    let inserts: PhraseTable<Bool>
    let units: PhraseTable<Bool>
    let codes: PhraseTable<CitedCode>
    let signs: Signs

    /// Compiles the grammar of a language; names of codes and adjectives of countries are taken from all grammars.
    init(_ grammar: CitationGrammar, among grammars: [CitationGrammar]) {
        language = grammar.language
        var words = Vocabulary(places: 32_768)
        article = PhraseTable(grammar.article, &words)
        paragraph = PhraseTable(grammar.paragraph, &words)
        subparagraph = PhraseTable(grammar.subparagraph, &words)
        item = PhraseTable(grammar.item, &words)
        letter = PhraseTable(grammar.letter, &words)
        dash = PhraseTable(grammar.dash, &words)
        plurals = PhraseTable(grammar.plurals, &words)
        ordinalSubparagraph = PhraseTable(grammar.ordinalSubparagraph, &words)
        ordinalEndings = PhraseTable(grammar.ordinalEndings, &words)
        asides = PhraseTable(grammar.asides, &words)
        determiners = PhraseTable(grammar.determiners, &words)
        separators = PhraseTable(grammar.separators, &words)
        ranges = PhraseTable(grammar.ranges, &words)
        following = PhraseTable(grammar.following, &words)
        notably = PhraseTable(grammar.notably, &words)
        suffixWords = PhraseTable(grammar.suffixWords, &words)
        gaps = PhraseTable(grammar.gaps, &words)
        ownerships = PhraseTable(grammar.ownerships, &words)
        anaphora = PhraseTable(Lexicon.antecedents(grammar.anaphora), &words)
        bareAnaphora = PhraseTable(Lexicon.antecedents(grammar.bareAnaphora), &words)
        articleAnaphora = PhraseTable(grammar.articleAnaphora, &words)
        own = PhraseTable(grammar.own, &words)
        relative = PhraseTable(
            grammar.relative.compactMap { entry in Int(entry.value).map { (entry.phrase, $0) } }, &words)
        books = PhraseTable(grammar.books, &words)
        divisions = PhraseTable(grammar.divisions, &words)
        unionSigns = PhraseTable(grammar.unionSigns, &words)
        dateWords = PhraseTable(grammar.dateWords, &words)
        inserts = PhraseTable(grammar.inserts, &words)
        units = PhraseTable(grammar.units, &words)
        suffixes = PhraseTable(ArticleNumber.suffixes, &words)
        ordinals = PhraseTable(grammar.ordinals.map { ($0.phrase, $0.value) }, &words)
        acts = PhraseTable(grammar.acts.map { ($0.phrase, $0.value) }, &words)
        dossierActs = PhraseTable(grammar.dossierActs.map { ($0.phrase, $0.value) }, &words)
        unionActs = PhraseTable(grammar.unionActs.map { ($0.phrase, $0.value) }, &words)
        months = PhraseTable(grammar.months.enumerated().map { ($1, $0 + 1) }, &words)
        eras = PhraseTable(grammar.old.map { ($0, Era.old) } + grammar.new.map { ($0, Era.new) }, &words)
        let all = [grammar] + grammars.filter { $0.language != grammar.language }
        nationalities = PhraseTable(all.flatMap(\.nationalities).map { ($0.phrase, $0.value) }, &words)
        codes = PhraseTable(
            all.flatMap(\.codes).flatMap { code in code.names.flatMap(Lexicon.spellings).map { ($0, code) } }, &words)
        signs = Signs(&words)
        let places = grammar.article + grammar.paragraph + grammar.subparagraph
        for phrase in Set(places + all.flatMap(\.codes).flatMap(\.names)) { words.addSlips(of: Array(phrase.utf8)) }
        vocabulary = words
    }

    private static func antecedents(
        _ entries: [CitationGrammar.Entry]
    ) -> [(String, OwnerMention.Antecedent)] {
        entries.compactMap { entry in OwnerMention.Antecedent(rawValue: entry.value).map { (entry.phrase, $0) } }
    }

    /// A name, and without its last dot when it has another: `C.D.E` for `C.D.E.`.
    private static func spellings(_ name: String) -> [String] {
        guard name.last == ".", name.dropLast().contains(where: { $0 == "." || $0 == " " }) else { return [name] }
        return [name, String(name.dropLast())]
    }

    /// Whether a word speaks of an old or a new code.
    enum Era: Hashable, Sendable { case old, new }

    /// The symbols of signs that the parser asks for.
    struct Signs: Sendable {
        let dot, comma, colon, semicolon, slash, hyphen, degree, opening, closing, section, apostrophe: Int

        init(_ vocabulary: inout Vocabulary) {
            dot = Signs.symbol(".", &vocabulary)
            comma = Signs.symbol(",", &vocabulary)
            colon = Signs.symbol(":", &vocabulary)
            semicolon = Signs.symbol(";", &vocabulary)
            slash = Signs.symbol("/", &vocabulary)
            hyphen = Signs.symbol("-", &vocabulary)
            degree = Signs.symbol("°", &vocabulary)
            opening = Signs.symbol("(", &vocabulary)
            closing = Signs.symbol(")", &vocabulary)
            section = Signs.symbol("§", &vocabulary)
            apostrophe = Signs.symbol("'", &vocabulary)
        }

        private static func symbol(_ sign: String, _ vocabulary: inout Vocabulary) -> Int {
            var hash = CitationScanner.Hash()
            hash.add(sign: Array(sign.utf8)[...])
            return vocabulary.add(hash.value)
        }
    }
}
