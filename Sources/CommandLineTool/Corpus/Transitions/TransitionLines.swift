import Citations
import LegalModel

/// The lines that say which regime an article or a topic belongs to, for a terminal of 80 columns.
struct TransitionLines {
    let codes: [CodeIdentifier: CodeName]
    let language: Language

    /// The section under an article: each transition that names it, with what a day changes.
    func lines(of transitions: [Transition], reference: ArticleReference, on day: CivilDate) -> [String] {
        guard !transitions.isEmpty else { return [] }
        let title = LocalizedText(
            fr: "Droit transitoire", nl: "Overgangsrecht", de: "Übergangsrecht", en: "Transitional law")[language]
        var lines = ["", title]
        for transition in transitions {
            lines += head(transition)
            for regime in transition.regimes {
                let isOwn = regime.articles.contains { $0.touches(reference.key) }
                lines += line(of: regime, transition.event, mark: isOwn ? "▸ " : "  ")
            }
            lines += exceptions(transition.exceptions.filter { $0.bears(on: reference) })
            lines += rule(of: transition)
            if let objection = objection(transition, reference, day) {
                lines += Lines.wrapped(objection, indent: "  ! ", hanging: "    ")
            }
        }
        return lines
    }

    /// One transition in full, with the answer for the known days.
    func lines(of transition: Transition, answer: RegimeSelection?) -> [String] {
        var lines = Lines.wrapped("\(transition.id) · \(transition.topic[language])", hanging: "  ")
        var selected: [Identifier<Regime>] = []
        if case .applies(let regime) = answer?.answer { selected = [regime.id] }
        if case .choice(let regimes) = answer?.answer { selected = regimes.map(\.id) }
        for regime in transition.regimes {
            lines += line(of: regime, transition.event, mark: selected.contains(regime.id) ? "▸ " : "  ")
        }
        lines += exceptions(transition.exceptions)
        if let note = transition.note { lines += Lines.wrapped(note[language], indent: "  – ", hanging: "    ") }
        lines += rule(of: transition)
        if let answer, let words = words(of: answer.answer, transition) {
            lines += Lines.wrapped(words, indent: "  → ", hanging: "    ")
        }
        return lines
    }

    /// What a selection says, in one sentence; `nil` when a mark in the list says it.
    func words(of answer: RegimeSelection.Answer, _ transition: Transition) -> String? {
        switch answer {
        case .applies: return nil
        case .dateMissing(let event):
            let day = TransitionWords.day(of: event)
            return LocalizedText(
                fr: "Il manque \(day.fr) : sans elle, on ne peut pas choisir.",
                nl: "\(day.nl.capitalizedFirst) ontbreekt: zonder die datum kan niet worden gekozen.",
                de: "Es fehlt \(day.de): Ohne ihn lässt sich nicht wählen.",
                en: "What is missing is \(day.en): without it there is no choosing.")[language]
        case .choice(let regimes):
            let names = regimes.map { $0.summary[language] }.joined(separator: " / ")
            return LocalizedText(
                fr: "Deux régimes sont possibles ; une personne choisit et dit pourquoi : \(names)",
                nl: "Twee regimes zijn mogelijk; een persoon kiest en zegt waarom: \(names)",
                de: "Zwei Regelungen sind möglich; eine Person wählt und sagt warum: \(names)",
                en: "Two regimes are possible; a person chooses and says why: \(names)")[language]
        case .outside:
            return transition.regimes.allSatisfy(\.isAnnounced)
                ? LocalizedText(
                    fr: "Annoncé seulement : rien n'est appliqué.", nl: "Enkel aangekondigd: er wordt niets toegepast.",
                    de: "Nur angekündigt: Nichts wird angewandt.", en: "Announced only: nothing is applied.")[language]
                : LocalizedText(
                    fr: "La table ne connaît pas de régime pour ce jour.",
                    nl: "De tabel kent geen regime voor die dag.",
                    de: "Die Tabelle kennt für diesen Tag keine Regelung.",
                    en: "The table knows no regime for that day.")[language]
        }
    }

    /// A regime with its articles: `Code civil, livre 5 (C. civ., art. 5.1 à 5.270)`.
    func name(of regime: Regime) -> String {
        let summary = regime.summary[language]
        let isTold = regime.articles.allSatisfy { span in span.first.map { summary.contains($0.key.number) } ?? false }
        let articles = isTold ? "" : SpanFormatter.text(of: regime.articles, in: language, codes: codes)
        return articles.isEmpty ? regime.summary[language] : "\(regime.summary[language]) (\(articles))"
    }

    /// That an article does not govern on a day, and what does; `nil` when it governs.
    private func objection(_ transition: Transition, _ reference: ArticleReference, _ day: CivilDate) -> String? {
        guard transition.covers(reference) else { return nil }
        let governance = Governance(reference, in: transition, on: KnownDates(allOn: day))
        guard case .governedBy(let regime) = governance.verdict else { return nil }
        let on = DateWords.text(day, language)
        let name = name(of: regime)
        return LocalizedText(
            fr: "Si le jour qui décide est le \(on), cet article ne s'applique pas. S'applique : \(name)",
            nl: "Is \(on) de dag die beslist, dan geldt dit artikel niet. Wel van toepassing: \(name)",
            de: "Ist der \(on) der maßgebliche Tag, so gilt dieser Artikel nicht. Es gilt: \(name)",
            en: "If the day that decides is \(on), this article does not apply. What applies: \(name)")[language]
    }

    private func head(_ transition: Transition) -> [String] {
        Lines.wrapped(transition.topic[language], indent: "  ", hanging: "    ")
    }

    private func line(of regime: Regime, _ event: TransitionEvent, mark: String) -> [String] {
        let announced =
            regime.isAnnounced
            ? LocalizedText(fr: " (annoncé)", nl: " (aangekondigd)", de: " (angekündigt)", en: " (announced)")[language]
            : ""
        let reach = TransitionWords.reach(of: regime, event, language).capitalizedFirst + announced
        return Lines.wrapped(
            Colon.between(reach, name(of: regime), language), indent: "  " + mark, hanging: "      ")
    }

    private func exceptions(_ exceptions: [TransitionException]) -> [String] {
        exceptions.flatMap { Lines.wrapped($0.text[language], indent: "  * ", hanging: "    ") }
    }

    private func rule(of transition: Transition) -> [String] {
        let parts = [transition.rule.source ?? "", TransitionWords.check(transition.rule.verification, language)]
        let words = parts.filter { !$0.isEmpty }.joined(separator: " – ")
        return words.isEmpty ? [] : Lines.wrapped(words, indent: "  § ", hanging: "    ")
    }
}

extension TransitionException {
    /// Whether an article's reader should see it: it is about the whole topic, or about this article.
    func bears(on reference: ArticleReference) -> Bool {
        articles.isEmpty || articles.contains { $0.touches(reference.key) }
    }
}
