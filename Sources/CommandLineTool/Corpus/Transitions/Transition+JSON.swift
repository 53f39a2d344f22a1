import FileFormats
import LegalModel

extension Transition {
    /// The object that `--json` prints, with the answer for the known days.
    func json(_ language: Language, _ answer: RegimeSelection?) -> JSONValue {
        .table([
            "id": .string(id.text), "topic": .string(topic[language]), "event": .string(event.rawValue),
            "rule": .table([
                "text": .string(rule.text[language]), "source": .optional(rule.source),
                "verification": .string(rule.verification.state.rawValue),
            ]),
            "dates": .string(datesVerification.state.rawValue),
            "regimes": .array(regimes.map { $0.json(language) }),
            "exceptions": .array(
                exceptions.map {
                    .table([
                        "text": .string($0.text[language]),
                        "articles": .array($0.articles.map { .string($0.description) }),
                    ])
                }),
            "note": .optional(note?[language]),
            "answer": answer.map { $0.answer.json } ?? .null,
        ])
    }
}

extension Regime {
    func json(_ language: Language) -> JSONValue {
        .table([
            "id": .string(id.text), "from": .optional(from?.description), "to": .optional(to?.description),
            "summary": .string(summary[language]), "articles": .array(articles.map { .string($0.description) }),
            "repealedBy": .optional(repealedBy), "announced": .boolean(isAnnounced),
        ])
    }
}

extension RegimeSelection.Answer {
    var json: JSONValue {
        switch self {
        case .applies(let regime):
            .table(["status": .string("applies"), "regimes": .array([.string(regime.id.text)])])
        case .dateMissing(let event):
            .table(["status": .string("dateMissing"), "event": .string(event.rawValue)])
        case .choice(let regimes):
            .table(["status": .string("choice"), "regimes": .array(regimes.map { .string($0.id.text) })])
        case .outside: .table(["status": .string("outside")])
        }
    }
}

extension Governance {
    /// What a transition says of an article, for `cite` and `article`.
    func json(_ language: Language) -> JSONValue {
        let verdict: String
        var right: [Regime] = []
        switch self.verdict {
        case .governs(let regime): (verdict, right) = ("governs", [regime])
        case .governedBy(let regime): (verdict, right) = ("governedBy", [regime])
        case .choice(let regimes): (verdict, right) = ("choice", regimes)
        case .dateMissing: verdict = "dateMissing"
        case .outside: verdict = "outside"
        }
        return .table([
            "id": .string(transition.id.text), "event": .string(transition.event.rawValue),
            "verdict": .string(verdict), "regimes": .array(right.map { $0.json(language) }),
            "source": .optional(transition.rule.source),
            "verification": .string(transition.rule.verification.state.rawValue),
        ])
    }
}
