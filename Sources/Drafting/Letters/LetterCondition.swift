public import LegalModel

/// When something is required of a letter: always, of a released letter, or when a condition on its values holds.
public enum LetterCondition: Hashable, Sendable {
    case always
    case never
    /// Only of a letter that was released.
    case released
    /// As in `{{#if …}}`.
    case when(Expression)

    /// A condition on the values of a letter.
    public struct Expression: Hashable, Sendable {
        let condition: TemplateCondition
        /// As it was written.
        public let text: String
    }

    /// Reads `always`, `true`, `never`, `false`, `final` or a condition.
    public init(decoding node: SourceNode) throws(DataFault) {
        let text = try node.nonEmptyText()
        switch text {
        case "always", "true": self = .always
        case "never", "false": self = .never
        case "final": self = .released
        default:
            do {
                let words = text.split(separator: " ").map(String.init)
                let condition = try TemplateCondition(words[...], whole: text, at: node.location)
                self = .when(Expression(condition: condition, text: text))
            } catch {
                throw node.invalid(.oneOf(["always", "final", "a", "not a", "a is b", "a and b", "a or b"]))
            }
        }
    }

    /// The condition as it was written.
    public var text: String {
        switch self {
        case .always: "always"
        case .never: "never"
        case .released: "final"
        case .when(let expression): expression.text
        }
    }

    /// Whether it holds for values; `isFinal` is one of them.
    func holds(_ values: [String: TemplateValue]) throws(TemplateFault) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .released: values["isFinal"] == .boolean(true)
        case .when(let expression): try expression.condition.holds(in: TemplateScope(values))
        }
    }
}

extension TemplateCondition {
    /// Whether the condition holds in a scope.
    ///
    /// - Parameter noting: is told of each value that is looked at.
    func holds(
        in scope: TemplateScope, noting: (TemplatePath, TemplateValue) -> Void = { _, _ in }
    ) throws(TemplateFault) -> Bool {
        for terms in alternatives {
            var all = true
            for term in terms {
                guard let value = scope[term.path] else {
                    throw TemplateFault(.unboundName(term.path.description, known: scope.names), at: location)
                }
                noting(term.path, value)
                all = all && term.holds(value)
            }
            if all { return true }
        }
        return false
    }
}

extension TemplateCondition.Term {
    fileprivate func holds(_ value: TemplateValue) -> Bool {
        guard let symbol else { return value.isTrue != isNegated }
        let word: String?
        switch value {
        case .symbol(let text), .text(let text): word = text
        case .language(let language): word = language.rawValue
        case .integer(let number): word = String(number)
        case .boolean(let flag): word = flag ? "true" : "false"
        case .none: word = "none"
        case .localized, .words, .date, .money, .article, .inlines, .sequence, .list, .record: word = nil
        }
        return (word == symbol) != isNegated
    }
}
