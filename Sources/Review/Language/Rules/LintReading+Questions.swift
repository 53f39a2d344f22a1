import LegalModel

extension LintReading {
    /// The most questions of a letter.
    private static let mostQuestions = 5

    /// N20: more than five questions, or two in one point.
    var questionFindings: [LintFinding] {
        guard kind == .letter || kind == .relay else { return [] }
        return doubled + joined + tooMany
    }

    private var questions: [TextSentence] {
        text.sentences.filter {
            $0.isQuestion && !text.isQuoted($0.range) && text.paragraphs[$0.paragraph].kind != .heading
        }
    }

    /// Two questions in one numbered point; a number between them makes two points of it.
    private var doubled: [LintFinding] {
        zip(questions, questions.dropFirst()).compactMap { first, second in
            let paragraph = text.paragraphs[second.paragraph]
            guard first.paragraph == second.paragraph, paragraph.isNumbered, second.words.lowerBound > 0 else {
                return nil
            }
            let before = text.words[second.words.lowerBound - 1]
            guard !(before.kind == .number && before.range.lowerBound >= first.range.upperBound) else { return nil }
            return finding(
                .n20, second.range,
                LocalizedText(
                    fr: "Deux questions dans un point : une seule recevra une réponse.",
                    nl: "Twee vragen in één punt: maar één krijgt antwoord.",
                    de: "Zwei Fragen in einem Punkt: Nur eine bekommt eine Antwort.",
                    en: "Two questions in one point: only one will be answered."),
                LocalizedText(
                    fr: "Donnez-lui son propre numéro.", nl: "Geef ze een eigen nummer.",
                    de: "Geben Sie ihr eine eigene Nummer.", en: "Give it a number of its own."))
        }
    }

    /// Two questions joined by "and" in one sentence: « À quelle date … et qu'a constaté le technicien ? »
    private var joined: [LintFinding] {
        questions.compactMap { question in
            let words = Array(question.words)
            guard let and = words.indices.dropFirst().first(where: { asksAgain(after: $0, in: words) }) else {
                return nil
            }
            return finding(
                .n20, text.range(of: words[and]..<question.words.upperBound),
                LocalizedText(
                    fr: "Deux questions dans une phrase : une seule recevra une réponse.",
                    nl: "Twee vragen in één zin: maar één krijgt antwoord.",
                    de: "Zwei Fragen in einem Satz: Nur eine bekommt eine Antwort.",
                    en: "Two questions in one sentence: only one will be answered."),
                LocalizedText(
                    fr: "Écrivez deux questions numérotées.", nl: "Schrijf twee genummerde vragen.",
                    de: "Schreiben Sie zwei nummerierte Fragen.", en: "Write two numbered questions."))
        }
    }

    /// Whether a word joins and the words after it ask.
    private func asksAgain(after place: Int, in words: [Int]) -> Bool {
        guard LintReading.joins.contains(text.words[words[place]].folded), place + 1 < words.count else { return false }
        let next = text.words[words[place + 1]].folded
        guard place + 2 < words.count else { return LintReading.asks[text.language]?.contains(next) == true }
        let after = text.words[words[place + 2]].folded
        let asks = LintReading.asks[text.language] ?? []
        // « et par qui », "and by whom"
        if asks.contains(next) || LintReading.prepositions.contains(next) && asks.contains(after) { return true }
        switch text.language {
        case .french: return isInversion(next) || invertsTwice(around: place, in: words)
        case .english: return LintReading.auxiliaries.contains(next) && LintReading.subjects.contains(after)
        case .dutch, .german: return LintReading.auxiliaries.contains(next) && LintReading.subjects.contains(after)
        }
    }

    private func isInversion(_ word: String) -> Bool {
        ["-vous", "-il", "-elle", "-ils", "-elles", "-on"].contains { word.hasSuffix($0) } && word != "rendez-vous"
    }

    /// « Étiez-vous présent et le technicien vous a-t-il remis … ? »: a verb is inverted before the word that joins and after it.
    private func invertsTwice(around place: Int, in words: [Int]) -> Bool {
        let after = words[(place + 1)...].prefix { text.words[$0].kind != .comma }
        let first = words.first.map { text.words[$0].folded } ?? ""
        return
            (words[..<place].contains { isInversion(text.words[$0].folded) }
            || LintReading.asks[.french]?.contains(first) == true)
            && after.contains { isInversion(text.words[$0].folded) }
    }

    private static let joins: Set<String> = ["et", "en", "und", "and"]
    private static let prepositions: Set<String> = [
        "par", "à", "de", "avec", "sur", "depuis", "dans", "chez", "door", "met", "voor", "op", "aan", "bij",
        "van", "durch", "via", "tegen", "volgens", "über", "bei", "vor", "nach", "um", "gegen", "vers",
        "auprès",
        "about", "under", "through", "naar", "uit", "over", "zonder", "vanaf", "tot", "bis", "ab",
        "in", "sinds", "von", "mit", "für", "an", "auf", "seit", "aus", "zu", "by", "with", "for", "at", "to", "on",
        "from",
    ]
    private static let asks: [Language: Set<String>] = [
        .french: [
            "qu'", "que", "qui", "quoi", "lequel", "laquelle", "quel", "quelle", "quels", "quelles", "où", "quand",
            "comment", "pourquoi", "combien",
        ],
        .dutch: [
            "wat", "wie", "waar", "wanneer", "hoe", "waarom", "welk", "welke", "hoeveel", "wiens", "waarmee",
            "waardoor", "waarvoor", "sinds",
        ],
        .german: [
            "was", "wer", "wen", "wem", "wo", "wann", "wie", "warum", "welche", "welcher", "welches", "welchem",
            "welchen", "wodurch", "wozu", "womit", "weshalb", "wieso",
        ],
        .english: ["what", "who", "whom", "whose", "where", "when", "how", "why", "which"],
    ]
    private static let auxiliaries: Set<String> = [
        "did", "do", "does", "is", "are", "was", "were", "has", "have", "will", "would", "can", "could", "hebt", "gaf",
        "gaven", "kreeg", "kreegt", "nam", "kwam", "deed", "zag", "liet", "bracht", "ontving", "stuurde", "vroeg",
        "betaalde", "heb", "had", "zal", "mag", "moest", "wil", "gaat", "krijgt", "gab", "bekam", "nahm", "kam", "ließ",
        "erhielt", "erhielten", "schickte", "bekamen", "gaben", "hatten", "hatte", "sollen", "darf",
        "heeft",
        "hebben", "zijn", "kan", "kunt", "kunnen", "wilt", "werd", "haben", "hat", "ist", "sind", "war", "wurde",
        "wurden",
        "können", "wollen",
    ]
    private static let subjects: Set<String> = [
        "you", "he", "she", "it", "they", "the", "there", "this", "that", "your", "any", "u", "hij", "zij", "het", "de",
        "er",
        "uw", "sie", "es", "der", "die", "das", "ihr", "ihre",
    ]

    /// The sixth question of one numbered list; where nothing is numbered, of the text.
    private var tooMany: [LintFinding] {
        var lists: [[TextSentence]] = []
        var last = -2
        for question in questions where text.paragraphs[question.paragraph].isNumbered {
            if question.paragraph > last + 1 { lists.append([]) }
            lists[lists.count - 1].append(question)
            last = question.paragraph
        }
        if lists.isEmpty { lists = [questions.filter { $0.words.count >= 3 }] }
        return lists.filter { $0.count > LintReading.mostQuestions }.map { list in
            finding(
                .n20, list[LintReading.mostQuestions].range,
                LocalizedText(
                    fr:
                        "\(list.count) questions : au-delà de \(LintReading.mostQuestions), les dernières restent sans réponse.",
                    nl: "\(list.count) vragen: boven \(LintReading.mostQuestions) blijven de laatste onbeantwoord.",
                    de: "\(list.count) Fragen: Über \(LintReading.mostQuestions) bleiben die letzten ohne Antwort.",
                    en: "\(list.count) questions: beyond \(LintReading.mostQuestions) the last ones stay unanswered."),
                LocalizedText(
                    fr: "Gardez celles qui décident.", nl: "Behoud die welke beslissen.",
                    de: "Behalten Sie die entscheidenden.", en: "Keep those that decide."), measure: list.count)
        }
    }
}
