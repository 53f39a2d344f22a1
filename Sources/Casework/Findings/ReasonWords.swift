import LegalModel

/// The words of a reason, as far as a program can judge them: whether they say more than a set phrase.
public struct ReasonWords: Hashable, Sendable {
    /// The reason.
    public let text: String

    /// Takes a reason.
    public init(_ text: String) { self.text = text }

    /// Whether it says more than a set phrase: at least four words besides.
    ///
    /// - Source: the rule pack format, section 2: "in view of the exhibits" names no fact.
    public var nameFacts: Bool {
        var words = PlainWords(text).text
        for phrase in ReasonWords.setPhrases { words = words.replacing(PlainWords(phrase).text, with: " ") }
        return words.split(separator: " ").count >= 4
    }

    /// Phrases that stand in the place of facts.
    private static let setPhrases = [
        "au vu de l'ensemble des pièces du dossier", "au vu des pièces du dossier", "au vu des pièces produites",
        "au vu des pièces", "vu les pièces du dossier", "vu les pièces", "au vu du dossier", "vu le dossier",
        "compte tenu des pièces", "compte tenu des éléments du dossier", "eu égard aux pièces", "il ressort du dossier",
        "des circonstances de la cause", "après examen du dossier", "op basis van de stukken", "gezien de stukken",
        "gelet op de stukken", "van het dossier", "gezien het dossier", "op basis van het dossier",
        "gelet op het dossier", "uit het dossier blijkt", "na onderzoek van het dossier", "angesichts der Unterlagen",
        "anhand der Unterlagen", "aufgrund der Unterlagen", "nach Aktenlage", "angesichts der Akte",
        "in view of the exhibits", "in view of the documents", "on the basis of the documents", "having seen the file",
        "in view of the file", "on the file", "all circumstances of the case",
    ]
}
