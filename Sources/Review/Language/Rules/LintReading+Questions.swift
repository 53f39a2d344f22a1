import LegalModel

extension LintReading {
    /// The most questions of a letter.
    private static let mostQuestions = 5

    /// N20: more than five questions, or two in one point.
    var questionFindings: [LintFinding] {
        guard kind == .letter || kind == .relay else { return [] }
        return doubled + tooMany
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
