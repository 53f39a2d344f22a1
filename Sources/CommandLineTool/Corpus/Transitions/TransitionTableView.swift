import LegalModel

/// The list of all transitions: topic, event, the last change, and what applies on a day.
struct TransitionTableView {
    let lines: TransitionLines

    /// A heading and one row a transition, at most 80 characters each.
    func rows(_ transitions: [Transition], _ answers: [RegimeSelection?]) -> [String] {
        let language = lines.language
        let table = TextTable(widths: [23, 12, 10, 29])
        let hasAnswers = answers.contains { $0 != nil }
        let last =
            hasAnswers
            ? LocalizedText(fr: "Ce jour-là", nl: "Op die dag", de: "An diesem Tag", en: "On that day")
            : LocalizedText(fr: "Depuis lors", nl: "Sindsdien", de: "Seither", en: "Since then")
        let titles = [
            LocalizedText(fr: "Sujet", nl: "Onderwerp", de: "Thema", en: "Topic"),
            LocalizedText(fr: "Décide", nl: "Beslist", de: "Maßgeblich", en: "Decides"),
            LocalizedText(fr: "Change", nl: "Wijzigt", de: "Wechsel", en: "Changes"), last,
        ]
        return [table.row(titles.map { $0[language] })]
            + zip(transitions, answers).map { transition, answer in
                table.row([
                    transition.id.text, transition.event.rawValue,
                    transition.regimes.last?.from?.description ?? "?", cell(transition, answer),
                ])
            }
    }

    private func cell(_ transition: Transition, _ answer: RegimeSelection?) -> String {
        let language = lines.language
        guard let answer else {
            let mark = transition.rule.verification.state == .text ? "" : "? "
            let regime = transition.regimes.last
            let announced = regime?.isAnnounced ?? false
            let word = LocalizedText(fr: "annoncé", nl: "aangekondigd", de: "angekündigt", en: "announced")[language]
            return announced ? word : mark + (regime?.summary[language] ?? "")
        }
        switch answer.answer {
        case .applies(let regime): return regime.summary[language]
        case .choice(let regimes): return "? " + regimes.map(\.id.text).joined(separator: " / ")
        case .dateMissing(let event): return "? --event \(event.rawValue)"
        case .outside:
            return LocalizedText(fr: "rien", nl: "niets", de: "nichts", en: "nothing")[language]
        }
    }
}
