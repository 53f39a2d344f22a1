import LegalModel

/// Tells where a word of a list is innocent by what stands around it: a general rule, a denial of all, what somebody else says,
/// a question, a date that was named before.
struct WordContext {
    let text: AnalysedText
    let linter: Linter

    /// Whether words that a list holds say nothing against their rule here.
    ///
    /// - Parameters:
    ///   - index: the place of the sentence.
    func isInnocent(_ rule: LintRule, _ words: Range<Int>, in index: Int) -> Bool {
        let sentence = text.sentences[index]
        switch rule {
        case .n5, .n6:
            return words.contains { isAmong(WordContext.duties, $0) }
                && (deniesAll(before: words, in: sentence) || isGeneral(sentence))
        case .n7: return sentence.isQuestion
        case .n11: return pointsToDate(words, in: index) || namesMonth(after: words, in: sentence)
        case .n18: return isUndisputed(after: words, in: sentence)
        case .n19: return isDenied(before: words, in: sentence)
        default: return false
        }
    }

    /// « Aucune somme ne doit être versée »: nobody is bound.
    private func deniesAll(before words: Range<Int>, in sentence: TextSentence) -> Bool {
        let first = sentence.words.lowerBound
        return words.lowerBound > first && isAmong(WordContext.none, first)
    }

    /// « Un contrat conclu à distance doit … »: what holds for all, and is said of nobody here.
    private func isGeneral(_ sentence: TextSentence) -> Bool {
        let first = sentence.words.lowerBound
        guard sentence.words.count > 5 else { return false }
        if isAmong(WordContext.indefinite, first) { return true }
        return isAmong(WordContext.whenever, first) && isAmong(WordContext.indefinite, first + 1)
    }

    /// « d'ici là », "by then": a date stands in the same or one of the sentences before.
    private func pointsToDate(_ words: Range<Int>, in index: Int) -> Bool {
        guard words.contains(where: { isAmong(WordContext.then, $0) }) else { return false }
        let calendar = CalendarWords(text.language, lists: linter.lists)
        let before = text.sentences[max(0, index - 6)].words.lowerBound..<words.lowerBound
        return DateMention.mentions(in: text, calendar).contains { before.contains($0.words.lowerBound) && $0.hasYear }
    }

    /// « avant la fin du mois d'août »: the month is named.
    private func namesMonth(after words: Range<Int>, in sentence: TextSentence) -> Bool {
        let calendar = CalendarWords(text.language, lists: linter.lists)
        return (words.upperBound..<min(sentence.words.upperBound, words.upperBound + 2)).contains {
            calendar.month(text.words[$0]) != nil
        }
    }

    /// « ce que nul ne conteste »: the parties agree.
    private func isUndisputed(after words: Range<Int>, in sentence: TextSentence) -> Bool {
        (words.upperBound..<min(sentence.words.upperBound, words.upperBound + 3)).contains { place in
            WordContext.disputes.contains { text.words[place].folded.hasPrefix($0) }
        }
    }

    /// « sans autres frais »: there are none.
    private func isDenied(before words: Range<Int>, in sentence: TextSentence) -> Bool {
        words.lowerBound > sentence.words.lowerBound && isAmong(WordContext.without, words.lowerBound - 1)
    }

    private func isAmong(_ list: [Language: Set<String>], _ place: Int) -> Bool {
        place < text.words.count && list[text.language]?.contains(text.words[place].folded) ?? false
    }

    private static let duties: [Language: Set<String>] = [
        .french: ["doit", "doivent", "droit", "droits", "tenu", "tenue", "tenus", "obligé", "obligée", "responsable"],
        .dutch: ["moet", "moeten", "dient", "dienen", "recht", "verplicht", "gehouden", "aansprakelijk"],
        .german: ["muss", "müssen", "soll", "sollen", "recht", "anspruch", "verpflichtet", "haftet", "haften"],
        .english: ["must", "shall", "should", "right", "entitled", "obliged", "bound", "liable", "required"],
    ]

    private static let none: [Language: Set<String>] = [
        .french: ["aucun", "aucune", "nul", "nulle", "personne", "ni", "rien"],
        .dutch: ["geen", "niemand", "niets", "noch"],
        .german: ["kein", "keine", "keiner", "keines", "keinem", "niemand", "nichts", "weder"],
        .english: ["no", "nobody", "none", "neither", "nothing"],
    ]

    private static let indefinite: [Language: Set<String>] = [
        .french: ["un", "une", "tout", "toute", "quiconque"],
        .dutch: ["een", "elke", "elk", "iedere", "ieder", "wie"],
        .german: ["ein", "eine", "einer", "jeder", "jede", "jedes", "wer"],
        .english: ["a", "an", "any", "every", "whoever"],
    ]

    private static let whenever: [Language: Set<String>] = [
        .french: ["quand", "lorsqu'", "si"], .dutch: ["wanneer", "als", "indien"],
        .german: ["wenn", "sobald", "falls"],
        .english: ["when", "if", "where"],
    ]

    private static let then: [Language: Set<String>] = [
        .french: ["là", "entre-temps", "intervalle"], .dutch: ["dan", "intussen", "ondertussen"],
        .german: ["dahin", "inzwischen"], .english: ["then", "meantime", "meanwhile"],
    ]

    private static let without: [Language: Set<String>] = [
        .french: ["sans", "aucun", "aucune"], .dutch: ["zonder", "geen"], .german: ["ohne", "keine", "keinen"],
        .english: ["without", "no"],
    ]

    private static let disputes: [String] = ["discut", "contest", "betwist", "bestreit", "disput", "dispute"]
}
