import LegalModel

extension LintReading {
    /// N1: a sentence of a relay that states a fact after the words of a party, and does not say from whom it comes.
    ///
    /// « Il indique avoir commandé une porte. Le moteur a été monté à l'envers. »: the second sentence is the service's.
    var unattributedFacts: [LintFinding] {
        guard kind == .relay else { return [] }
        return text.sentences.indices.compactMap { index in
            guard index > 0, isBareFact(index), follows(index) else { return nil }
            return finding(
                .n1, text.sentences[index].range,
                LocalizedText(
                    fr: "La phrase suit les mots d'une partie, mais ne dit plus de qui vient le fait.",
                    nl: "De zin volgt op de woorden van een partij, maar zegt niet meer van wie het feit komt.",
                    de: "Der Satz folgt auf die Worte einer Partei, sagt aber nicht mehr, von wem die Tatsache stammt.",
                    en: "The sentence follows a party's words, but no longer says from whom the fact comes."),
                LocalizedText(
                    fr: "Dites qui l'indique, ou citez ses mots.", nl: "Zeg wie het aangeeft, of citeer de woorden.",
                    de: "Sagen Sie, wer es angibt, oder zitieren Sie die Worte.",
                    en: "Say who states it, or quote the words."), severity: .warns)
        }
    }

    /// Whether a sentence states something and names no source.
    private func isBareFact(_ index: Int) -> Bool {
        let sentence = text.sentences[index]
        let standing = text.standings[index]
        guard !sentence.isQuestion, !standing.hasSource, !standing.isCited, !standing.isOfCourt,
            !text.fixedSentences.contains(index), !text.isQuoted(sentence.range), !text.isOpinion(sentence.range),
            text.paragraphs[sentence.paragraph].kind == .text
        else { return false }
        let words = text.words[sentence.words].map(\.folded)
        guard let first = words.first, words.count >= 3,
            !words.contains(where: { FactWords.notStated[text.language]?.contains($0) == true })
        else { return false }
        // « Elle a proposé un bon »: what a party says or does is told of it.
        if FactWords.pronouns[text.language]?.contains(first) == true { return false }
        return words.contains { FactWords.verbs[text.language]?.contains($0) == true }
            || text.language == .english && words.contains { $0.count > 4 && $0.hasSuffix("ed") }
    }

    /// Whether the sentence before, in the same paragraph, gives a party's words.
    private func follows(_ index: Int) -> Bool {
        let before = text.sentences[index - 1]
        return before.paragraph == text.sentences[index].paragraph && text.standings[index - 1].isOfParty
    }
}

/// The words by which a sentence that states a fact is known.
private enum FactWords {
    /// Verbs in which past facts are told; the lists of words know those of the present.
    static let verbs: [Language: Set<String>] = [
        .french: [
            "a", "ont", "avez", "avait", "avaient", "aviez", "était", "étaient", "étiez", "fut", "furent",
        ],
        .dutch: ["zijn", "was", "waren", "heeft", "hebt", "hebben", "had", "hadden", "werd", "werden"],
        .german: ["war", "waren", "hat", "haben", "hatte", "hatten", "wurde", "wurden"],
        .english: [
            "was", "were", "has", "have", "had", "did", "not", "missed", "left", "broke", "came", "went",
        ],
    ]

    /// Words of the service, of what may be, and of what is asked: such a sentence states no disputed fact.
    static let notStated: [Language: Set<String>] = [
        .french: [
            "nous", "notre", "nos", "pouvez", "peut", "peuvent", "si", "serait", "pourrait", "devrait", "annexe",
            "annexes",
            "pièce", "pièces", "joint", "joints", "jointe", "jointes", "lettre", "message", "courriel", "réponse",
            "service",
        ],
        .dutch: [
            "wij", "we", "ons", "onze", "kunt", "kan", "kunnen", "als", "indien", "zou", "zouden", "bijlage",
            "bijlagen", "stuk",
            "stukken", "brief", "bericht", "e-mail", "antwoord", "dienst",
        ],
        .german: [
            "wir", "uns", "unser", "unsere", "unserer", "können", "kann", "wenn", "falls", "würde", "könnte", "anlage",
            "anlagen",
            "beleg", "belege", "schreiben", "nachricht", "e-mail", "antwort", "dienst", "beigefügt", "stellung",
        ],
        .english: [
            "we", "us", "our", "can", "may", "if", "would", "could", "enclosed", "attached", "exhibit", "exhibits",
            "letter",
            "message", "e-mail", "reply", "answer", "service",
        ],
    ]

    /// How a sentence begins that goes on about the party, or points at what was just said.
    static let pronouns: [Language: Set<String>] = [
        .french: ["il", "elle", "ils", "elles", "ce", "cette", "ces", "cela", "rien"],
        .dutch: ["hij", "zij", "ze", "dit", "deze", "er"],
        .german: ["er", "es", "dies", "diese", "dieser", "dieses", "das"],
        .english: ["he", "she", "they", "it", "this", "that", "these", "there", "until"],
    ]
}
