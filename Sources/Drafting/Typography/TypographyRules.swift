import Citations
import LegalModel

/// The conventions of one language.
///
/// - Source: letters, section 10.
struct TypographyRules {
    /// A pair of quotation marks, with the spaces that belong to them.
    struct Marks {
        let opening: String
        let closing: String
    }

    /// The marks of a quotation.
    let outerMarks: Marks
    /// The marks of a quotation inside a quotation.
    let innerMarks: Marks
    /// The space before each sign; signs that take none are missing.
    let spaceBefore: [Unicode.Scalar: Unicode.Scalar]
    /// Whether a percent sign stands apart from its number.
    let hasSpaceBeforePercent: Bool
    /// The space between thousands that a person typed with an ordinary one; `nil` where there are none.
    let thousandsSpace: Unicode.Scalar?
    /// Words that stay with the number after them.
    let wordsBeforeNumber: Set<String>
    /// Words that stay with the name after them.
    let wordsBeforeName: Set<String>
    /// Words that stay with the number before them.
    let wordsAfterNumber: Set<String>
    /// The word between the last two items of a list.
    let and: String

    init(_ language: Language, narrowSpace: HouseStyle.NarrowSpace) {
        let months = CalendarNames.months(in: language)
        switch language {
        case .french:
            outerMarks = Marks(opening: "«\u{A0}", closing: "\u{A0}»")
            innerMarks = Marks(opening: "“", closing: "”")
            let narrow = narrowSpace.scalar
            spaceBefore = [":": "\u{A0}", "»": "\u{A0}", ";": narrow, "!": narrow, "?": narrow]
            wordsBeforeNumber = [
                "n°", "nos", "p.", "pp.", "art.", "article", "articles", "al.", "alinéa", "alinéas", "§", "§§", "page",
                "pages", "pièce", "pièces", "point", "points", "annexe", "message",
            ]
            wordsBeforeName = ["M.", "MM.", "Mme", "Mmes", "Me", "Dr"]
            wordsAfterNumber = Set(months + ["€", "%", "h", "euros", "euro"])
            thousandsSpace = narrow
            and = "et"
        case .dutch:
            outerMarks = Marks(opening: "“", closing: "”")
            innerMarks = Marks(opening: "‘", closing: "’")
            spaceBefore = [:]
            wordsBeforeNumber = [
                "nr.", "nrs.", "blz.", "p.", "art.", "artikel", "artikelen", "§", "§§", "€", "stuk", "stukken", "punt",
                "punten", "bijlage", "lid", "bericht",
            ]
            wordsBeforeName = ["dhr.", "mevr.", "mr.", "dr."]
            wordsAfterNumber = Set(months + ["%", "uur", "euro"])
            thousandsSpace = nil
            and = "en"
        case .german:
            outerMarks = Marks(opening: "„", closing: "“")
            innerMarks = Marks(opening: "‚", closing: "‘")
            spaceBefore = [:]
            wordsBeforeNumber = [
                "Nr.", "Nrn.", "S.", "Art.", "Artikel", "Artikeln", "Abs.", "Absatz", "§", "§§", "Anlage", "Anlagen",
                "Unterlage", "Unterlagen", "Punkt", "Punkte", "Begehren", "Nachricht",
            ]
            wordsBeforeName = ["Herr", "Herrn", "Frau", "Dr."]
            wordsAfterNumber = Set(months + ["€", "%", "Uhr", "Euro"])
            thousandsSpace = nil
            and = "und"
        case .english:
            outerMarks = Marks(opening: "“", closing: "”")
            innerMarks = Marks(opening: "‘", closing: "’")
            spaceBefore = [:]
            wordsBeforeNumber = [
                "no.", "nos.", "No.", "p.", "pp.", "Art.", "Article", "Articles", "§", "§§", "subparagraph", "exhibit",
                "exhibits", "Exhibit", "point", "points", "annex", "claim", "Claim", "message",
            ]
            wordsBeforeName = ["Mr", "Mrs", "Ms", "Dr"]
            wordsAfterNumber = Set(months + ["am", "pm", "euro", "euros"])
            thousandsSpace = nil
            and = "and"
        }
        hasSpaceBeforePercent = language != .english
    }
}
