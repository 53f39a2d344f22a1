import Casework
import CorpusStore
import Drafting
import LegalModel
import Reasoning

extension GuideScreen {
    /// A colon with the spaces of the language.
    var colon: String { language == .french ? " : " : ": " }

    /// `?`: the way from the claim to the question, who has to prove, what would follow.
    func why(_ question: GuideQuestion, _ guide: Guide) {
        guard let element = question.element, let reason = guide.reason(for: element.id) else {
            write(lines(GuideSentences.whyAboutDossier(question.subject)[language], indent: "  "))
            return
        }
        for path in reason.paths {
            for (depth, step) in path.steps.enumerated() {
                let indent = String(repeating: "  ", count: depth + 1)
                let label = ExplanationWords.label(step.link, step.subject)?[language]
                let text = text(of: step.node, guide)
                write(lines((label.map { $0 + colon } ?? "") + text, indent: indent, hanging: indent + "  "))
            }
        }
        for presumption in reason.presumptions {
            let text = presumption.text?.text(preferring: language) ?? presumption.id.text
            write(lines(ExplanationWords.presumption[language] + colon + text, indent: "  ", hanging: "    "))
        }
        write(lines(reason.burden[language], indent: "  ", hanging: "    "))
        for consequence in reason.consequences where !consequence.changes.isEmpty {
            for change in consequence.changes {
                let sentence = GuideSentences.consequence(
                    StatusWords.name(of: consequence.status, isOpenNorm: element.isOpenNorm),
                    claim: text(of: change.claim, guide),
                    value: ExplanationWords.value(change.after, of: .claim))
                write(lines(sentence[language], indent: "  ", hanging: "    "))
            }
        }
    }

    /// `a`: the articles of the element and of the rules on the way, with how far each digest was checked.
    func article(_ question: GuideQuestion, _ guide: Guide) {
        do {
            try showArticles(question, guide)
        } catch {
            write(lines(Failure(describing: error).message[language], indent: "  "))
        }
    }

    private func showArticles(_ question: GuideQuestion, _ guide: Guide) throws {
        let element = question.element
        let citations = element.flatMap { guide.reason(for: $0.id)?.citations } ?? []
        guard !citations.isEmpty else {
            write(lines(GuideSentences.noArticle[language], indent: "  "))
            return
        }
        let corpus = try context.corpus()
        let regimes = try corpus.transitions(touching: Set(citations.flatMap(\.references).map(\.key)))
        let dates = guide.dossier.decisiveDates.known
        var shown: Set<ArticleKey> = []
        for citation in citations.prefix(3).map({ $0.governed(by: regimes, on: dates) }) {
            guard let reference = citation.reference else {
                if case .text(let text) = citation { write(lines(text, indent: "  ")) }
                continue
            }
            guard shown.insert(reference.key).inserted else { continue }
            guard let record = try corpus.record(of: reference.key) else {
                write(lines(GuideSentences.notHeld(reference.description)[language], indent: "  "))
                continue
            }
            let view = ArticleView(
                record: record, reference: reference, day: decisiveDay(guide),
                asked: language, language: record.language(preferring: language), neighbours: (nil, nil), citedBy: [],
                codes: try corpus.codeNames())
            write([""] + ArticlePrinter(view, language: language).lines.map(Console.safe))
        }
    }

    /// The day whose version of the law is shown.
    private func decisiveDay(_ guide: Guide) -> CivilDate {
        let event = guide.chosenPacks.first?.applicable?.event ?? "contract"
        return guide.dossier.decisiveDates.date(of: event) ?? guide.dossier.decisiveDates.contract ?? guide.today
    }

    /// `E3`: an entry of the notebook in full.
    func entry(_ id: String, _ dossier: Dossier) {
        guard let entry = dossier.entries.first(where: { $0.id.text == id }) else { return }
        write(lines("\(entry.id) · \(DateWords.text(entry.date, language))", indent: "  "))
        write(lines(entry.text, indent: "  │ "))
    }

    /// `c`: the earlier answers with their numbers.
    func answers(_ guide: Guide) {
        let answered = guide.answered
        guard !answered.isEmpty else {
            write(lines(GuideSentences.nothingAnswered[language], indent: "  "))
            return
        }
        for (index, subject) in answered.enumerated() {
            let question = guide.question(about: subject)
            let what =
                question.element.map { $0.text?.text(preferring: language) ?? $0.id.text } ?? question.prompt[language]
            let answer = question.current?[language] ?? "–"
            write(lines("\(index + 1)  \(what) → \(answer)", indent: "  ", hanging: "     "))
        }
        write(lines(GuideSentences.chooseAnswer[language], indent: "  "))
    }

    /// What stands when nothing is asked any more.
    func summary(_ guide: Guide) {
        let progress = guide.progress
        write([""])
        write(lines(GuideSentences.done(progress)[language]))
        for result in progress.claims {
            let value = ExplanationWords.value(result.value, of: .claim)[language]
            let sign = ExplanationWords.sign(result.value)
            write(lines("\(sign) \(text(of: result.claim, guide))\(colon)\(value)", indent: "  ", hanging: "    "))
        }
        let doubts = guide.doubts
        if !doubts.isEmpty {
            write(["", GuideSentences.lookAgain[language]])
            for doubt in doubts {
                write(lines("! " + doubt.words(in: guide)[language], indent: "  ", hanging: "    "))
            }
        }
        write([""])
        for side in Side.allCases {
            let questions = LetterQuestions(of: guide, to: side)
            let count = questions.questions.count + questions.further.count
            if count > 0 { write(lines(GuideSentences.letter(to: side, count, number)[language], hanging: "  ")) }
        }
        write(lines(GuideSentences.nextSteps(number)[language]))
    }
}
