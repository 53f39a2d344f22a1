public import LegalModel

/// What can be bound to a name of a template. A value is text or a list of values; it can never become structure.
public indirect enum TemplateValue: Hashable, Sendable {
    /// Nothing: false in a condition, a fault when it is printed.
    case none
    /// Text of ours: conventions of typography are applied to it.
    case text(String)
    /// Text of ours in the languages it is held in; the key path names it when the document's language is missing.
    case localized(Translations, path: String)
    /// Words, names and numbers that stay as they are, in a language of their own or in none.
    case words(String, Language?)
    case date(CivilDate)
    case money(Money)
    case integer(Int)
    case boolean(Bool)
    /// A word to be compared in conditions; never printed.
    case symbol(String)
    case article(ArticleReference)
    case language(Language)
    /// Inlines made by code of ours, typeset already.
    case inlines([Inline])
    /// Values printed one after the other.
    case sequence([TemplateValue])
    case list([TemplateValue])
    case record([String: TemplateValue])

    /// A value or nothing.
    public static func optional(_ date: CivilDate?) -> TemplateValue { date.map { .date($0) } ?? .none }

    /// A value or nothing.
    public static func optional(_ money: Money?) -> TemplateValue { money.map { .money($0) } ?? .none }

    /// A text of ours or nothing.
    public static func optional(_ text: Translations?, path: String) -> TemplateValue {
        text.map { .localized($0, path: path) } ?? .none
    }

    /// A name or number that stays as it is, or nothing.
    public static func name(_ text: String?) -> TemplateValue { text.map { .words($0, nil) } ?? .none }

    /// What a condition sees: nothing, `false` and empty lists are false.
    var isTrue: Bool {
        switch self {
        case .none: false
        case .boolean(let value): value
        case .list(let values): !values.isEmpty
        case .text(let text), .words(let text, _): !text.isEmpty
        case .inlines(let inlines): !inlines.isEmpty
        case .sequence(let values): values.contains { $0.isTrue }
        case .localized, .date, .money, .integer, .symbol, .article, .language, .record: true
        }
    }
}
