import LegalModel

/// What can be wrong with a word list of the linter, in words.
enum WordListRule {
    /// A sentence for a stable code; `nil` for codes of others.
    static func sentence(_ rule: String, _ values: [String]) -> LocalizedText? {
        let value = values.joined(separator: ", ")
        switch rule {
        case "pattern.empty", "pattern.blank":
            return LocalizedText(
                fr: "motif vide, ou deux espaces de suite : « \(value) »",
                nl: "leeg patroon of twee spaties na elkaar: \"\(value)\"",
                de: "leeres Muster oder zwei Leerzeichen hintereinander: „\(value)“",
                en: "empty pattern, or two blanks in a row: \"\(value)\"")
        case "pattern.gap":
            return LocalizedText(
                fr: "un écart s'écrit <0-4>, au plus 20 : « \(value) »",
                nl: "een sprong schrijft u <0-4>, hoogstens 20: \"\(value)\"",
                de: "eine Lücke schreibt man <0-4>, höchstens 20: „\(value)“",
                en: "a gap is written <0-4>, at most 20: \"\(value)\"")
        case "pattern.gap.place":
            return LocalizedText(
                fr: "un écart se place entre deux mots : « \(value) »",
                nl: "een sprong staat tussen twee woorden: \"\(value)\"",
                de: "eine Lücke steht zwischen zwei Wörtern: „\(value)“",
                en: "a gap stands between two words: \"\(value)\"")
        case "pattern.sign":
            return LocalizedText(
                fr: "signe inconnu dans le motif « \(value) »", nl: "onbekend teken in het patroon \"\(value)\"",
                de: "unbekanntes Zeichen im Muster „\(value)“", en: "unknown sign in the pattern \"\(value)\"")
        case "pattern.optional":
            return LocalizedText(
                fr: "chaque mot du motif peut manquer, il irait partout : « \(value) »",
                nl: "elk woord van het patroon mag ontbreken, het past overal: \"\(value)\"",
                de: "jedes Wort des Musters darf fehlen, es passt überall: „\(value)“",
                en: "every word of the pattern may be missing, it would fit anywhere: \"\(value)\"")
        case "language.marks":
            return LocalizedText(
                fr: "les marques ⟦ ⟧ manquent, ou sont de trop : « \(value) »",
                nl: "de tekens ⟦ ⟧ ontbreken of zijn te veel: \"\(value)\"",
                de: "die Marken ⟦ ⟧ fehlen oder sind zu viel: „\(value)“",
                en: "the marks ⟦ ⟧ are missing, or too many: \"\(value)\"")
        case "language.cases":
            return LocalizedText(
                fr: "il faut au moins \(value) cas", nl: "er zijn minstens \(value) gevallen nodig",
                de: "es braucht mindestens \(value) Fälle",
                en: "at least \(value) cases are needed")
        case "language.unless":
            return LocalizedText(
                fr: "une exception a exactement une clé (before, after, near, cited, court, party) : \(value)",
                nl: "een uitzondering heeft precies één sleutel (before, after, near, cited, court, party): \(value)",
                de: "eine Ausnahme hat genau einen Schlüssel (before, after, near, cited, court, party): \(value)",
                en: "an exception has exactly one key (before, after, near, cited, court, party): \(value)")
        default: return nil
        }
    }
}
