import Citations
import LegalModel

/// What a value passes through before it is printed: `{{date|long}}`.
enum TemplateFilter: String, CaseIterable {
    /// A date with its weekday.
    case long
    /// In the quotation marks of the language; the words themselves stay as they are. `quoted:end` ends the sentence.
    case quoted
    /// A text as part of a sentence: without its final point.
    case clause
    /// A text as a sentence: with a final sign.
    case sentence
    /// A text with a capital.
    case capital
    /// A text that goes on after a colon: with a small letter, unless it begins with an abbreviation or a name. German
    /// texts stay as they are.
    case lower
    /// French only: *que* or *qu'* before a clause.
    case que
    /// French only: *de* or *d'* before an infinitive or a noun.
    case de
    /// An article with its determiner: `l'article …`.
    case determiner
    /// An article with the abbreviation of its code.
    case short
    /// An article without its code.
    case bare
    /// An article without the word before it, for the beginning of a heading.
    case number
    /// Articles as one phrase, places of one article together; `cited:short` with the abbreviations of codes.
    case cited
    /// An address: the number of the numbered paragraph that bears it.
    case place
    /// A list of texts as a phrase: `a, b et c`.
    case list
    /// A list of texts, one a line.
    case lines
    /// How many values a list holds.
    case count
    /// A whole number as a share of a hundred.
    case percent

    /// What may stand after the colon.
    var arguments: [String] {
        switch self {
        case .quoted: ["end"]
        case .cited: ["short"]
        default: []
        }
    }
}

/// A name with the value it holds, while filters are applied.
struct FilteredValue {
    var value: TemplateValue
    /// Printed without its code, with its abbreviation, with its determiner.
    var articleStyle = ArticleStyle.full
    var isLongDate = false

    enum ArticleStyle { case full, determiner, short, bare, number }
}

extension TemplateBinder {
    /// Applies the filters of a field in their order.
    func filtered(_ field: TemplateField, _ value: TemplateValue) throws(TemplateFault) -> FilteredValue {
        var result = FilteredValue(value: value)
        for use in field.filters {
            guard let filter = TemplateFilter(rawValue: use.name) else { continue }
            try apply(filter, use.argument, to: &result, field)
        }
        return result
    }

    private func apply(
        _ filter: TemplateFilter, _ argument: String?, to result: inout FilteredValue, _ field: TemplateField
    ) throws(TemplateFault) {
        if result.value == .none { throw TemplateFault(.emptyValue(field.path.description), at: field.location) }
        func wrong(_ expected: String) -> TemplateFault {
            TemplateFault(.wrongKind(field.path.description, expected: expected), at: field.location)
        }
        switch filter {
        case .long:
            guard case .date = result.value else { throw wrong("date") }
            result.isLongDate = true
        case .determiner, .short, .bare, .number:
            guard case .article = result.value else { throw wrong("article") }
            result.articleStyle =
                switch filter {
                case .short: .short
                case .bare: .bare
                case .number: .number
                default: .determiner
                }
        case .quoted:
            let marks = TypographyRules(typesetter.language, narrowSpace: typesetter.narrowSpace).outerMarks
            var closing = marks.closing
            if argument == "end", !(plainText(result.value)?.endsSentence ?? false) { closing += "." }
            result.value = .sequence([.text(marks.opening), result.value, .text(closing)])
        case .clause:
            result.value = try mapText(result.value, field) { $0.withoutFinalPoint }
        case .sentence:
            result.value = try mapText(result.value, field) { $0.endsSentence ? $0 : $0 + "." }
        case .capital:
            result.value = try mapText(result.value, field) { $0.prefix(1).uppercased() + $0.dropFirst() }
        case .lower:
            result.value = try mapText(result.value, field) {
                $0.withSmallLetter(in: typesetter.language, names: names)
            }
        case .que, .de:
            guard typesetter.language == .french else { throw wrong("fr") }
            result.value = try mapText(result.value, field) { filter.rawValue.elided(before: $0) + $0 }
        case .cited:
            guard case .list(let values) = result.value, !values.isEmpty else { throw wrong("list") }
            var references: [ArticleReference] = []
            for value in values {
                guard case .article(let reference) = value else { throw wrong("article") }
                references.append(reference)
            }
            let form: ReferenceFormatter.Form = argument == "short" ? .short : .long
            result.value = .text(
                ReferenceListFormatter.text(
                    of: references, in: typesetter.language, codes: codes, form: form, sequence: sequence))
        case .place:
            guard case .symbol(let address) = result.value else { throw wrong("address") }
            result.value = .inlines([.reference(mark: address, .number)])
        case .list:
            guard case .list(let values) = result.value, let last = values.last else { throw wrong("list") }
            let and = " " + TypographyRules(typesetter.language, narrowSpace: typesetter.narrowSpace).and + " "
            var pieces: [TemplateValue] = []
            for (index, value) in values.dropLast().enumerated() {
                if index > 0 { pieces.append(.inlines([.text(", ")])) }
                pieces.append(value)
            }
            result.value = .sequence(values.count > 1 ? pieces + [.inlines([.text(and)]), last] : [last])
        case .lines:
            guard case .list(let values) = result.value else { throw wrong("list") }
            var pieces: [TemplateValue] = []
            for (index, value) in values.enumerated() {
                if index > 0 { pieces.append(.inlines([.lineBreak])) }
                pieces.append(value)
            }
            result.value = .sequence(pieces)
        case .count:
            guard case .list(let values) = result.value else { throw wrong("list") }
            result.value = .integer(values.count)
        case .percent:
            guard case .integer(let number) = result.value else { throw wrong("integer") }
            result.value = .words(typesetter.percent(number), nil)
        }
    }

    /// The characters of a text; `nil` for other kinds.
    private func plainText(_ value: TemplateValue) -> String? {
        switch value {
        case .text(let text), .words(let text, _): EnteredText(text).text
        case .localized(let translations, _): translations[typesetter.language].map { EnteredText($0).text }
        case .none, .date, .money, .integer, .boolean, .symbol, .article, .language, .inlines, .sequence, .list,
            .record:
            nil
        }
    }

    /// A text of ours passed through a function; words of others are no text of ours.
    private func mapText(
        _ value: TemplateValue, _ field: TemplateField, _ transform: (String) -> String
    ) throws(TemplateFault) -> TemplateValue {
        switch value {
        case .text(let text): return .text(transform(EnteredText(text).text))
        case .localized(let translations, let path):
            let text = try resolved(translations, path: path, at: field.location)
            return .text(transform(EnteredText(text).text))
        case .none, .words, .date, .money, .integer, .boolean, .symbol, .article, .language, .inlines, .sequence, .list,
            .record:
            throw TemplateFault(.wrongKind(field.path.description, expected: "text"), at: field.location)
        }
    }
}

extension String {
    /// Without the point that would end a sentence.
    fileprivate var withoutFinalPoint: String {
        hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
    }

    /// Whether it ends as a sentence does.
    fileprivate var endsSentence: Bool {
        var rest = Substring(self)
        while let last = rest.last, "»”“’\u{A0}) ".contains(last) { rest.removeLast() }
        return rest.last.map { ".!?…:".contains($0) } ?? true
    }

    /// *que*, *qu'*, *de* or *d'* with its space, before a French text.
    ///
    /// - Source: usual rules of elision; words with an aspirated *h* and *onze*, *oui* keep the vowel.
    func elided(before text: String) -> String {
        let word = text.prefix { $0.isLetter }.lowercased()
        let kept: Set<String> = ["onze", "onzième", "oui", "ouistiti", "yaourt", "uhlan"]
        guard let first = word.first else { return self + " " }
        let elides =
            first == "h"
            ? String.muteStarts.contains { word.hasPrefix($0) }
            : "aàâeéèêëiîïoôœuùûy".contains(first) && !kept.contains(word)
        return elides ? dropLast() + "'" : self + " "
    }

    /// Beginnings of French words with a mute *h*.
    private static let muteStarts = [
        "habi", "hal", "harm", "heb", "heur", "hier", "hiv", "hom", "hono", "honn", "hora", "horl", "horr", "hort",
        "hos", "hôp", "hôt",
        "huil", "huis", "hum", "hyd", "hyg", "hyp", "hérit", "hérés", "hés", "hist", "herb", "helv", "hect", "hémo",
        "hex",
    ]
}
