public import LegalModel

/// Prints a reference in the house style of a language, with plain spaces and straight apostrophes.
///
/// ```
/// BE-CDE:VI.83,17°        article VI.83, 17°, du Code de droit économique
///                         artikel VI.83, 17°, van het Wetboek van economisch recht
///                         Artikel VI.83 Nr. 17 des Wirtschaftsgesetzbuches
///                         Article VI.83, 17°, of the Code of Economic Law
/// ```
public enum ReferenceFormatter {
    /// How the code is named.
    public enum Form: Hashable, Sendable {
        /// By its full name.
        case long
        /// By its usual abbreviation.
        case short
    }

    /// What stands before the number.
    public enum Opening: Hashable, Sendable {
        /// Nothing: `VI.83, 17°, du …`.
        case none
        /// The word: `article VI.83, 17°, du …`.
        case word
        /// The word with its determiner where the language has one: `l'article VI.83, 17°, du …`.
        case determiner
    }

    /// Prints a reference with its code.
    ///
    /// - Parameters:
    ///   - reference: what is cited.
    ///   - language: the language of the text around it.
    ///   - codes: the names of codes; an act that is not among them is named after its date, any other by its id.
    ///   - form: full name or abbreviation.
    ///   - opening: what stands before the number.
    public static func text(
        of reference: ArticleReference, in language: Language, codes: [CodeIdentifier: CodeName], form: Form = .long,
        opening: Opening = .word
    ) -> String {
        let head = text(of: reference, in: language, opening: opening)
        let code = CodePhrase(reference.key.code, codes: codes, form: form).text(in: language)
        let needsComma = reference.place.isEmpty == false && language != .german
        let isBare = form == .short && language == .dutch
        return head + (needsComma && !isBare ? ", " : " ") + code
    }

    /// Prints a reference without its code: `article VI.83, 17°`.
    public static func text(
        of reference: ArticleReference, in language: Language, opening: Opening = .word
    ) -> String {
        let prefix: String
        switch (opening, language) {
        case (.none, _): prefix = ""
        case (.word, .french): prefix = "article "
        case (.determiner, .french): prefix = "l'article "
        case (.word, .dutch), (.determiner, .dutch): prefix = "artikel "
        case (.word, .german), (.determiner, .german): prefix = "Artikel "
        case (.word, .english), (.determiner, .english): prefix = "Article "
        }
        return prefix + ReferencePlace(reference).text(in: language)
    }
}
