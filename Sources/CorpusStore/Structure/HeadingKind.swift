/// The kinds of division of a code, by rank; the word in French, Dutch or German.
public enum HeadingKind: String, Hashable, Sendable, CaseIterable {
    /// *Partie, deel, Teil.*
    case part
    /// *Livre, boek, Buch.*
    case book
    /// *Titre, titel, Titel.*
    case title
    /// *Sous-titre, ondertitel, Untertitel.*
    case subtitle
    /// *Chapitre, hoofdstuk, Kapitel.*
    case chapter
    /// *Section, afdeling, Abschnitt.*
    case section
    /// *Sous-section, onderafdeling, Unterabschnitt.*
    case subsection
    /// *Paragraphe, paragraaf, §.*
    case paragraph
    /// *Annexe, bijlage, Anlage.*
    case annex
    /// A heading without such a word.
    case other

    /// The words that open a heading of this kind, in lower case without accents.
    var words: [String] {
        switch self {
        case .part: ["partie", "deel", "teil", "part"]
        case .book: ["livre", "boek", "buch", "book"]
        case .title: ["titre", "titel", "title"]
        case .subtitle: ["sous-titre", "ondertitel", "untertitel", "subtitle"]
        case .chapter: ["chapitre", "hoofdstuk", "kapitel", "chapter"]
        case .section: ["section", "afdeling", "abschnitt"]
        case .subsection: ["sous-section", "onderafdeling", "unterabschnitt", "subsection"]
        case .paragraph: ["paragraphe", "paragraaf", "paragraph", "§"]
        case .annex: ["annexe", "annexes", "bijlage", "bijlagen", "anlage", "annex"]
        case .other: []
        }
    }
}
