import LegalModel

/// What stands between `{{` and `}}`.
enum TemplateTag: Hashable, Sendable {
    case field(TemplateField)
    case each(TemplateLoop)
    case ifCondition(TemplateCondition)
    case elseIf(TemplateCondition)
    case otherwise
    case endEach
    case endIf
    case part(TemplatePartUse)
    case fillIn(name: String, prompt: String)
    case comment

    /// Whether the tag, alone on its line, stands between blocks rather than in one.
    var isStructural: Bool {
        switch self {
        case .each, .ifCondition, .elseIf, .otherwise, .endEach, .endIf, .part, .comment: true
        case .field, .fillIn: false
        }
    }
}

/// `{{path|filter:argument}}`.
struct TemplateField: Hashable, Sendable {
    let path: TemplatePath
    let filters: [Use]
    let location: SourceLocation

    struct Use: Hashable, Sendable {
        let name: String
        let argument: String?
    }
}

/// Names separated by points, looked up from the inside out.
struct TemplatePath: Hashable, Sendable, CustomStringConvertible {
    let names: [String]
    var description: String { names.joined(separator: ".") }
}

/// `{{#each path as name}}`.
struct TemplateLoop: Hashable, Sendable {
    let path: TemplatePath
    let itemName: String?
    let location: SourceLocation
}

/// `{{> name with path for path}}`.
struct TemplatePartUse: Hashable, Sendable {
    let name: String
    let scope: TemplatePath?
    /// What chooses among the forms of the part: a symbol or a number.
    let form: TemplatePath?
    let location: SourceLocation
}

/// `a and not b or c is word`: an alternative of conjunctions.
struct TemplateCondition: Hashable, Sendable {
    let alternatives: [[Term]]
    let location: SourceLocation

    struct Term: Hashable, Sendable {
        let path: TemplatePath
        let isNegated: Bool
        /// What the value is compared with; `nil` when only its truth counts.
        let symbol: String?
    }
}
