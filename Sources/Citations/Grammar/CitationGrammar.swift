public import LegalModel

/// How one language cites the law: its words for articles and their parts, for codes, acts and what is said of them.
///
/// Edited by lawyers in `LegalCorpus/citations/<language>.yaml`; no word of it stands in code.
public struct CitationGrammar: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// Frequent words by which the language of a text is told.
    var common: [String] = []
    /// Words before an article number.
    var article: [String] = []
    /// Signs and words before a paragraph number.
    var paragraph: [String] = []
    /// Words before the number of an *alinéa*, or after its ordinal.
    var subparagraph: [String] = []
    /// Words before a numbered point.
    var item: [String] = []
    /// Words before a lettered point.
    var letter: [String] = []
    /// Words after the ordinal of an unnumbered dash.
    var dash: [String] = []
    /// Those of the words for parts that are plural: bare numbers after them are parts, never articles.
    var plurals: [String] = []
    /// Words that mean an *alinéa* after an ordinal and something else before a number: *second paragraph*.
    var ordinalSubparagraph: [String] = []
    /// Ordinals in words, with their number or `last`.
    var ordinals: [Entry] = []
    /// Endings of ordinals written in digits: `er`, `e`.
    var ordinalEndings: [String] = []
    /// What is said of a place without changing it: *in fine*.
    var asides: [String] = []
    /// Articles and the like before an article word.
    var determiners: [String] = []
    /// What stands between the members of a list.
    var separators: [String] = []
    /// What stands between the ends of a range.
    var ranges: [String] = []
    /// What says *and the articles after it*.
    var following: [String] = []
    /// What opens examples in brackets: *notamment*.
    var notably: [String] = []
    /// Suffixes of numbers that are also words of the language: *ter* in Dutch, *bis* in German.
    var suffixWords: [String] = []
    /// Words that may stand between an article and its code.
    var gaps: [String] = []
    /// Words that say that an owner follows: what they name owns the article, known or not.
    var ownerships: [String] = []
    /// Words that point back to the `code`, `act` or act of the `union` cited last.
    var anaphora: [Entry] = []
    /// The same, where no word follows that says more: *du Code*.
    var bareAnaphora: [Entry] = []
    /// Words that point back to the article cited last, after a place: *le § 2 de cet article*.
    var articleAnaphora: [String] = []
    /// Words by which a text of law names the code that it stands in, whole or by a division: *du présent livre*.
    var own: [String] = []
    /// Articles named by how far they stand from the text: *article précédent* is −1.
    var relative: [Entry] = []
    /// Words that make a code the old one, and the new one.
    var old: [String] = []
    var new: [String] = []
    /// Adjectives of countries.
    var nationalities: [Entry] = []
    /// Those of the divisions that the numbers of articles begin with: *livre VI*.
    var books: [String] = []
    /// Divisions of a code.
    var divisions: [String] = []
    /// Kinds of acts, as in `BE-LAW-…`.
    var acts: [Entry] = []
    /// Kinds of acts before a dossier number: `L 2022-04-28/25`.
    var dossierActs: [Entry] = []
    /// Acts of the Union.
    var unionActs: [Entry] = []
    /// The letters of the Union in the number of an act.
    var unionSigns: [String] = []
    /// The months from January.
    var months: [String] = []
    /// Words between the kind of an act and its date.
    var dateWords: [String] = []
    /// Words after which the title of an act names what it changes.
    var inserts: [String] = []
    /// Nouns after a number that make it an amount or a term.
    var units: [String] = []
    /// The codes.
    var codes: [CitedCode] = []

    /// A phrase and what it stands for.
    struct Entry: Hashable, Sendable {
        let phrase: String
        let value: String
    }
}

/// A code as it is named in a language.
struct CitedCode: Hashable, Sendable {
    /// Its identifier.
    let id: CodeIdentifier
    /// Its names and abbreviations.
    let names: [String]
    /// The form of its article numbers.
    let numbers: NumberForms
    /// The code that the same name meant before, where article numbers tell them apart.
    let old: CodeIdentifier?
    /// Which code the name means with the adjective of another country.
    let foreign: [String: CodeIdentifier]
    /// Whether a colon in the number, without a sign of Belgium, makes it another country's.
    let colonCountry: String?
    /// Whether a whole number, without a sign of Belgium or of time, makes it another country's.
    let wholeCountry: String?
    /// The country whose code the name means unless Belgium is named.
    let home: String?
    /// The days on which the names mean the code. Where they meant another before (`old`), they mean that one until the day
    /// before the first, and words for old and new stand beside them from the first on.
    let validity: Validity

    /// The forms of article numbers that a code knows.
    enum NumberForms: String, Hashable, Sendable, CaseIterable { case roman, dotted, whole, any }
}
