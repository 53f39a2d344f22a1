import LegalModel

/// The words around an article on a screen.
enum ArticleWords {
    /// `§ 1, al. 2`.
    static func place(_ reference: ArticleReference) -> String {
        reference.place.replacing("§", with: "§ ").replacing("al.", with: "al. ").replacing(",", with: ", ")
    }

    /// What a digest was checked against, and its second reading; a warning unless it was the wording itself.
    static func check(_ verification: Verification, _ language: Language) -> String {
        let day = verification.on.map { DateWords.text($0, language) } ?? "?"
        let words: LocalizedText =
            switch verification.state {
            case .text:
                LocalizedText(
                    fr: "résumé propre, contrôlé sur le texte le \(day)",
                    nl: "eigen samenvatting, gecontroleerd aan de tekst op \(day)",
                    de: "eigene Zusammenfassung, am Text geprüft am \(day)",
                    en: "our own digest, checked against the text on \(day)")
            case .index:
                LocalizedText(
                    fr: "À VÉRIFIER : résumé propre, contrôlé seulement sur un index le \(day)",
                    nl: "TE CONTROLEREN: eigen samenvatting, alleen aan een index gecontroleerd op \(day)",
                    de: "ZU PRÜFEN: eigene Zusammenfassung, nur an einem Register geprüft am \(day)",
                    en: "TO BE VERIFIED: our own digest, only checked against an index on \(day)")
            case .unverified:
                LocalizedText(
                    fr: "NON VÉRIFIÉ : résumé propre qui n'a pas été contrôlé",
                    nl: "NIET GECONTROLEERD: eigen samenvatting, nog niet nagekeken",
                    de: "NICHT GEPRÜFT: eigene Zusammenfassung, noch nicht kontrolliert",
                    en: "UNVERIFIED: our own digest, not checked yet")
            }
        return words[language] + secondReading(verification, language)
    }

    /// `, relu le …`; empty when nobody read the digest a second time.
    private static func secondReading(_ verification: Verification, _ language: Language) -> String {
        guard let day = verification.secondReadOn.map({ DateWords.text($0, language) }) else { return "" }
        return LocalizedText(
            fr: ", relu le \(day)", nl: ", nagelezen op \(day)", de: ", zweite Lesung am \(day)",
            en: ", read a second time on \(day)")[language]
    }

    /// The title over an official text, with its language and state.
    static func officialTitle(_ official: OfficialVersion, _ language: Language) -> String {
        let state = official.source.state.map { DateWords.text($0, language) } ?? "?"
        let tongue = official.language.rawValue
        return LocalizedText(
            fr: "Texte officiel (\(tongue)), état au \(state)", nl: "Officiële tekst (\(tongue)), stand op \(state)",
            de: "Amtlicher Text (\(tongue)), Stand \(state)", en: "Official text (\(tongue)), state of \(state)")[
                language]
    }

    /// What the source says of a version, and of the region.
    static func status(_ official: OfficialVersion, _ language: Language) -> String {
        let words: LocalizedText =
            switch official.status {
            case .inForce:
                LocalizedText(fr: "texte officiel", nl: "officiële tekst", de: "amtlicher Text", en: "official text")
            case .future:
                LocalizedText(fr: "droit futur", nl: "toekomstig recht", de: "künftiges Recht", en: "future law")
            case .repealed: LocalizedText(fr: "abrogé", nl: "opgeheven", de: "aufgehoben", en: "repealed")
            case .moved: LocalizedText(fr: "transféré", nl: "verplaatst", de: "verschoben", en: "moved")
            case .renumbered: LocalizedText(fr: "renuméroté", nl: "hernummerd", de: "umnummeriert", en: "renumbered")
            case .unknown:
                LocalizedText(
                    fr: "texte officiel de validité inconnue", nl: "officiële tekst met onbekende geldigheid",
                    de: "amtlicher Text, Geltung unbekannt", en: "official text of unknown validity")
            }
        let target = official.movedTo.map { " → \($0)" } ?? ""
        let region = official.region.map { " (\($0))" } ?? ""
        return words[language] + target + region
    }
}
