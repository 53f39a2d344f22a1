import LegalModel

/// Tells words of saying whose subject is a party from those of the service and from requests.
enum Attribution {
    /// Whether words of saying belong to somebody else than the service, and ask for nothing.
    static func isOfParty(_ words: Range<Int>, isSource: Bool, in sentence: TextSentence, of text: AnalysedText) -> Bool
    {
        let near = max(sentence.words.lowerBound, words.lowerBound - 4)..<words.lowerBound
        let asks = (sentence.words.lowerBound..<words.lowerBound).contains { requests.contains(text.words[$0].folded) }
        if asks && !isSource { return false }
        if !isSource, isSupposed(words, in: sentence, of: text) { return false }
        let after = words.upperBound..<min(sentence.words.upperBound, words.upperBound + 2)
        switch text.language {
        case .french:
            return !near.suffix(3).contains { text.words[$0].folded == "avons" }
        case .dutch, .german, .english:
            let own = ours[text.language] ?? []
            let inside = words.contains { own.contains(text.words[$0].folded) }
            if inside { return false }
            if text.language != .english, after.contains(where: { own.contains(text.words[$0].folded) }) {
                return false
            }
            if subjectIsOurs(near, own, text) { return false }
            // A noun or an infinitive says nothing: "the request", "to answer", « zu geben ».
            if !isSource, text.language == .english, let before = near.last,
                nounMarks.contains(text.words[before].folded)
            {
                return false
            }
            if !isSource, let before = near.last, infinitives[text.language] == text.words[before].folded {
                return false
            }
            // "You were told": nobody says it.
            if text.language == .english, let before = near.last, passives.contains(text.words[before].folded),
                heard.contains(text.words[words.lowerBound].folded)
            {
                return false
            }
            guard !isSource, words.lowerBound == sentence.words.lowerBound, !sentence.isQuestion,
                !begins(words, of: text)
            else { return true }
            // A verb at the beginning asks: « Teilen Sie uns mit », "State the date".
            return text.language == .dutch
        }
    }

    /// Whether words stand in a condition that denies them: « Si vous ne répondez pas, … » says nothing of anybody.
    private static func isSupposed(_ words: Range<Int>, in sentence: TextSentence, of text: AnalysedText) -> Bool {
        guard conditions.contains(text.words[sentence.words.lowerBound].folded) else { return false }
        let clause = sentence.words.prefix { text.words[$0].kind != .comma }
        return clause.contains(words.lowerBound) && clause.contains { denials.contains(text.words[$0].folded) }
    }

    private static let conditions: Set<String> = [
        "si", "s'", "wenn", "falls", "sofern", "sollten", "sollte", "als", "indien", "mocht", "if", "should", "unless",
    ]

    private static let denials: Set<String> = [
        "ne", "n'", "nicht", "kein", "keine", "niet", "geen", "not", "no", "unless", "don't",
    ]

    /// Whether "we" is the subject before the words: nearer than a comma or a party.
    private static func subjectIsOurs(_ near: Range<Int>, _ own: Set<String>, _ text: AnalysedText) -> Bool {
        for index in near.reversed() {
            let word = text.words[index]
            if word.kind == .comma { return false }
            if parties.contains(word.folded) { return false }
            if own.contains(word.folded) { return true }
        }
        return false
    }

    /// Whether words of a source name whose view it is: « selon l'entreprise ».
    static func begins(_ words: Range<Int>, of text: AnalysedText) -> Bool {
        let first = text.words[words.lowerBound].folded
        return views.contains(first)
            || first == "d'" && words.count > 1 && text.words[words.lowerBound + 1].folded == "après"
    }

    /// Whether a word stands for a party: "his answer", « votre lettre ».
    static func isTheirs(_ word: String) -> Bool { theirs.contains(word) || parties.contains(word) }

    /// Whether a word stands for the service.
    static func isOurs(_ word: String) -> Bool { service.contains(word) }

    private static let theirs: Set<String> = [
        "il", "elle", "ils", "elles", "vous", "son", "sa", "ses", "leur", "leurs", "votre", "vos", "zijn", "haar",
        "hun",
        "uw", "ze", "sein", "seine", "seiner", "ihr", "ihre", "ihrer", "his", "her", "their", "your",
    ]

    private static let service: Set<String> = [
        "nous", "notre", "nos", "wij", "we", "ons", "onze", "wir", "unser", "unsere", "unserer", "our", "us",
    ]

    private static let views: Set<String> = ["selon", "volgens", "according", "laut", "zufolge", "suivant"]

    private static let requests: Set<String> = ["bitte", "gelieve", "please", "veuillez", "merci"]

    /// What stands before an infinitive: « zu geben », "te antwoorden".
    private static let infinitives: [Language: String] = [.dutch: "te", .german: "zu"]

    private static let passives: Set<String> = ["was", "were", "been", "being"]
    private static let heard: Set<String> = ["told", "informed"]

    private static let nounMarks: Set<String> = [
        "to", "the", "a", "an", "your", "their", "his", "her", "its", "our", "this", "that", "no", "any", "each",
    ]

    private static let parties: Set<String> = [
        "u", "sie", "you", "hij", "zij", "er", "he", "she", "they", "consument", "onderneming", "verbraucher",
        "verbraucherin", "unternehmen", "company", "consumer", "seller", "verkäufer", "verkoper", "händler",
    ]

    private static let ours: [Language: Set<String>] = [
        .dutch: ["wij", "we"], .german: ["wir"], .english: ["we"],
    ]
}
