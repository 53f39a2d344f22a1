import Casework

/// What a name of a template holds, without its value: what can be known before a letter is composed.
indirect enum TemplateShape: Hashable, Sendable {
    case text, words, date, amount, number, boolean, article, language
    /// One of some words; `nil` when any.
    case symbol([String]?)
    case list(TemplateShape)
    case record([String: TemplateShape])

    /// Whether it can be printed as it is.
    var isPrintable: Bool {
        switch self {
        case .text, .words, .date, .amount, .number, .article: true
        case .boolean, .language, .symbol, .list, .record: false
        }
    }

    /// The kind, as messages name it.
    var name: String {
        switch self {
        case .text: "text"
        case .words: "name"
        case .date: "date"
        case .amount: "amount"
        case .number: "number"
        case .boolean: "boolean"
        case .article: "article"
        case .language: "language"
        case .symbol: "choice"
        case .list: "list"
        case .record: "record"
        }
    }
}

extension TemplateShape {
    /// The shape of what a field holds.
    init(_ field: LetterField) {
        switch field.kind {
        case .text: self = .text
        case .name: self = .words
        case .date: self = .date
        case .amount: self = .amount
        case .number: self = .number
        case .boolean: self = .boolean
        case .longText, .texts, .questions: self = .list(.text)
        case .names: self = .list(.words)
        case .dates: self = .list(.date)
        case .articles: self = .list(.article)
        case .exhibits: self = .list(TemplateShape.exhibit)
        case .words: self = .list(TemplateShape.passage)
        case .choice:
            self = .symbol(
                field.source == .dossier(.favour) ? Favour.allCases.map(\.rawValue) : field.choices.map(\.id))
        case .records:
            var names: [String: TemplateShape] = [:]
            for inner in field.fields { names[inner.id] = TemplateShape(inner) }
            switch field.source {
            case .dossier(.measures): names.merge(["text": .text, "amount": .amount, "by": .date]) { own, _ in own }
            case .dossier(.claims): names.merge(["text": .text, "amount": .amount]) { own, _ in own }
            case .dossier(.refused): names.merge(["text": .text]) { own, _ in own }
            default: break
            }
            self = .list(.record(names))
        }
    }

    private static let grammar = TemplateShape.symbol(["feminine", "masculine", "plural"])
    private static let side = TemplateShape.symbol(["consumer", "company"])
    private static let party = TemplateShape.record(["name": .words, "grammar": grammar])
    static let exhibit = TemplateShape.record(["id": .words, "title": .text, "date": .date, "from": side])
    static let passage = TemplateShape.record(["language": .language, "words": .words, "translation": .text])

    /// The names that the template of a type may use.
    static func names(of type: LetterType) -> [String: TemplateShape] {
        let audiences = type.to.all.map { $0 == .record || $0 == .annex ? "none" : $0.rawValue }
        var names: [String: TemplateShape] = [
            "number": .words, "subject": .text, "date": .date, "handler": .words,
            "variant": .symbol(type.variants.map(\.id)), "hasDossier": .boolean, "isPair": .boolean,
            "isCourtesy": .boolean, "isFinal": .boolean, "mayWithdraw": .boolean, "hasTranslation": .boolean,
            "house": .record([
                "place": .text, "email": .words, "telephone": .words, "hours": .text, "serviceName": .text,
                "website": .text,
            ]),
            "addressee": .record([
                "side": .symbol(audiences + ["consumer", "company"]), "name": .words, "form": .words,
                "reference": .words, "lines": .list(.words), "grammar": grammar,
            ]),
            "recipient": .record([
                "name": .words, "lines": .list(.words), "email": .words, "telephone": .words, "website": .words,
            ]),
            "remedies": .list(.record(["text": .text])),
            "source": .record(["date": .date, "channel": .symbol(["mail", "call", "visit"]), "from": side]),
            "isWhole": .boolean, "passages": .list(passage),
            "omissions": .list(
                .record([
                    "reason": .symbol(["personal", "insult", "repetition", "confidential", "offTopic"]),
                    "count": .number,
                ])),
            "points": .list(.record(["summary": .text, "isRelayed": .boolean])),
            "opinion": .record([
                "question": .text, "rule": .text, "piecesShow": .text, "view": .text, "proposal": .text,
                "couldChange": .text, "articles": .list(.article), "versionOn": .date,
            ]),
            "questions": .list(.text), "severalQuestions": .boolean, "exhibits": .list(exhibit), "due": .date,
        ]
        if type.dossier == .required {
            names["consumer"] = party
            names["company"] = party
        }
        for field in type.fields { names[field.id] = TemplateShape(field) }
        return names
    }
}
