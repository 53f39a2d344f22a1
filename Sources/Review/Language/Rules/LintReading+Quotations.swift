import LegalModel

extension LintReading {
    /// N9: words in quotation marks stand in one of the pieces, letter for letter; `[…]` may leave words out.
    var quotationFindings: [LintFinding] {
        guard !sources.isEmpty else { return [] }
        let pieces = sources.map(LintReading.plain)
        return text.quotations.compactMap { span in
            let inner = text.text(span.inner)
            let parts = inner.replacing("[...]", with: "[…]").split(separator: "[…]").map {
                LintReading.plain(String($0))
            }
            .filter { $0.contains(where: \.isLetter) }
            guard parts.reduce(0, { $0 + $1.split(separator: " ").count }) >= 2,
                !parts.allSatisfy({ part in pieces.contains { $0.holds(part) } })
            else { return nil }
            return finding(
                .n9, span.inner,
                LocalizedText(
                    fr: "Ces mots ne figurent pas tels quels dans la pièce.",
                    nl: "Deze woorden staan niet letterlijk in het stuk.",
                    de: "Diese Worte stehen nicht wörtlich in der Unterlage.",
                    en: "These words do not stand in the piece as they are."),
                LocalizedText(
                    fr: "Copiez le passage sans rien changer, ou retirez les guillemets.",
                    nl: "Kopieer de passage zonder iets te wijzigen, of haal de aanhalingstekens weg.",
                    de: "Übernehmen Sie die Stelle unverändert, oder lassen Sie die Anführungszeichen weg.",
                    en: "Copy the passage unchanged, or take the quotation marks out."))
        }
    }

    /// Words with single blanks, straight apostrophes and quotation marks: the form of a letter changes no word.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for character in text {
            switch character {
            case "’", "‘", "`": plain.append("'")
            case "“", "”", "„", "«", "»": plain.append("\"")
            case "\u{2011}": plain.append("-")
            case _ where character.isWhitespace: if plain.last != " " { plain.append(" ") }
            default: plain.append(character)
            }
        }
        return String(plain.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
