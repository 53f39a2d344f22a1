import LegalModel

/// Tells where the service says of itself what it does not do or cannot: « Nous ne nous prononçons pas », "wij kunnen niemand
/// dwingen". Such words are no judgement, no order, no promise and no absolute on a party.
enum OwnDenials {
    /// Whether the clause around some words has the service as its subject and is denied by a word that the pattern does not name.
    static func covers(_ words: Range<Int>, of pattern: WordPattern?, in sentence: TextSentence, of text: AnalysedText)
        -> Bool
    {
        let clause = self.clause(around: words, in: sentence, of: text)
        guard let subject = clause.first(where: { isOurs($0, of: text) }),
            !clause.contains(where: { isKept($0, of: text) })
        else { return false }
        return clause.contains { place in
            guard isDenial(place, after: subject, in: clause, of: text) else { return false }
            guard words.contains(place), let pattern else { return true }
            return !pattern.words.contains(text.matcher.symbols[place])
        }
    }

    /// The words between commas, stops and words that begin another clause.
    private static func clause(around words: Range<Int>, in sentence: TextSentence, of text: AnalysedText) -> Range<Int>
    {
        let isBound = { (place: Int) in
            text.words[place].kind == .comma || bounds[text.language]?.contains(text.words[place].folded) ?? false
        }
        var start = words.lowerBound
        while start > sentence.words.lowerBound, !text.words[start].isApart, !isBound(start - 1) { start -= 1 }
        var end = words.upperBound
        while end < sentence.words.upperBound, !text.words[end].isApart, !isBound(end) { end += 1 }
        return start..<end
    }

    /// Whether a word is the service as a subject.
    private static func isOurs(_ place: Int, of text: AnalysedText) -> Bool {
        let word = text.words[place].folded
        if ours[text.language]?.contains(word) == true { return true }
        guard services.contains(word), place > 0 else { return false }
        return ["le", "notre", "de", "onze", "der", "unser", "the", "our"].contains(text.words[place - 1].folded)
    }

    /// Whether a word judges or threatens; an infinitive after "to" is what others do.
    private static func isKept(_ place: Int, of text: AnalysedText) -> Bool {
        let word = text.words[place].folded
        guard kept[text.language]?.contains(where: { word.hasPrefix($0) }) == true else { return false }
        return place == 0 || !["te", "to", "zu", "de", "d'", "à"].contains(text.words[place - 1].folded)
    }

    private static func isDenial(
        _ place: Int, after subject: Int, in clause: Range<Int>, of text: AnalysedText
    ) -> Bool {
        let word = text.words[place].folded
        guard denials[text.language]?.contains(word) == true || text.language == .english && word.hasSuffix("n't")
        else {
            return false
        }
        // « we find the company did not … » denies nothing of ours.
        guard text.language == .english else { return true }
        return place > subject && !(subject..<place).contains { others.contains(text.words[$0].folded) }
    }

    private static let others: Set<String> = [
        "company", "consumer", "seller", "trader", "customer", "you", "he", "she", "they", "it",
    ]

    private static let services: Set<String> = ["service", "dienst", "ombudsdienst"]

    private static let ours: [Language: Set<String>] = [
        .french: ["nous"], .dutch: ["wij", "we"], .german: ["wir"], .english: ["we"],
    ]

    private static let bounds: [Language: Set<String>] = [
        .french: ["que", "qu'", "mais", "car", "parce", "puisque", "si"],
        .dutch: ["dat", "maar", "want", "omdat", "als", "indien"],
        .german: ["dass", "daß", "aber", "denn", "weil", "sondern", "ob", "wenn"],
        .english: ["that", "but", "because", "whether", "if"],
    ]

    private static let denials: [Language: Set<String>] = [
        .french: ["pas", "jamais", "aucun", "aucune", "ni", "rien"],
        .dutch: ["niet", "geen", "niemand", "niets", "noch", "nooit"],
        .german: [
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "niemand", "niemanden", "niemandem",
            "nichts", "weder", "nie",
        ],
        .english: ["not", "cannot", "no", "nobody", "neither", "nor", "never", "nothing"],
    ]

    /// Beginnings of words with which a denial still judges or threatens, or tells what a party did not send.
    private static let kept: [Language: [String]] = [
        .french: [
            "trouv", "croy", "compren", "accept", "tolér", "admett", "hésit", "lâch", "laisser", "recul", "renonc",
            "dout", "reç", "ferm", "rest", "perd", "voyon", "excus", "estim", "pens",
        ],
        .dutch: [
            "vind", "gelo", "begrijp", "aanvaard", "accepteer", "duld", "toler", "aarzel", "rust", "opge", "los",
            "twijfel", "kreeg", "kregen", "gekregen", "ontving", "ontvangen", "lat", "zien", "nalaten", "menen",
        ],
        .german: [
            "find", "glaub", "versteh", "akzeptier", "duld", "hinnehm", "zöger", "ruhen", "locker", "zweif", "erhalten",
            "erhielt", "bekomm", "lassen", "sehen", "davor", "halten", "nachvollzieh", "scheuen",
        ],
        .english: [
            "find", "believ", "understand", "accept", "tolerat", "hesitat", "rest", "stop", "doubt", "receiv", "let",
            "see", "consider", "agree", "back", "think", "give", "drop", "shy",
        ],
    ]
}
