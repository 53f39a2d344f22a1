public import Casework
public import LegalModel
import Reasoning

/// What a letter is composed from.
public struct LetterInput: Sendable {
    /// The type.
    public var type: LetterType
    /// What was entered.
    public var letter: Letter
    /// The dossier; `nil` for a letter that belongs to none.
    public var dossier: Dossier?
    /// The name of the person who signs.
    public var handler: String?
    /// Who writes.
    public var house: HouseStyle
    /// The templates.
    public var templates: TemplateSet
    /// All types, for values out of earlier letters.
    public var types: [LetterType]
    /// The articles that are named.
    public var law: LawExtract
    /// Counts terms.
    public var calculator: DeadlineCalculator
    /// The fields with their places in a file, when they come from one; else they are those of ``letter``.
    public var entered: [String: SourceNode]

    /// Makes an input.
    public init(
        type: LetterType, letter: Letter, dossier: Dossier?, handler: String?, house: HouseStyle,
        templates: TemplateSet, types: [LetterType], law: LawExtract, calculator: DeadlineCalculator
    ) {
        self.type = type
        self.letter = letter
        self.dossier = dossier
        self.handler = handler
        self.house = house
        self.templates = templates
        self.types = types
        self.law = law
        self.calculator = calculator
        entered = [:]
        let place = SourceLocation(file: letter.id.text, line: 1, column: 1)
        for member in letter.fields { entered[member.name] = member.value.node(at: place) }
    }

    /// The relay it carries; `nil` when it carries none.
    public var relay: Relay? { letter.relay.flatMap { dossier?.relay($0) } }

    /// The articles that its fields and its opinion name; the law extract needs them.
    public var articles: Set<ArticleReference> {
        var articles = Set(relay?.carriesOpinion == true || type.template.isEmpty ? dossier?.opinion?.basis ?? [] : [])
        for field in type.fields where field.kind == .articles {
            guard let nodes = try? entered[field.id]?.sequence() else { continue }
            articles.formUnion(nodes.compactMap { try? $0.articleReference() })
        }
        return articles
    }

    /// Whom letters are made for: one, both parties, or several.
    ///
    /// - Throws: `addressee` when the letter goes elsewhere than its type, or does not say to which of two.
    public func audiences() throws(LetterFault) -> [LetterAudience] {
        let all = type.to.all
        if let to = letter.to {
            guard all.contains(to) else { throw .addressee(to, of: type.id, known: all) }
            return [to]
        }
        if type.to == .either { throw .addressee(nil, of: type.id, known: all) }
        return all
    }

    /// The language of an addressee; that of the consumer for records and annexes.
    public func language(of audience: LetterAudience) -> Language {
        switch audience {
        case .consumer: dossier?.consumer.language ?? letter.plainLanguage
        case .company: dossier?.company.language ?? letter.plainLanguage
        case .entity, .authority, .person: letter.recipient?.language ?? letter.plainLanguage
        case .record, .annex: dossier?.consumer.language ?? letter.plainLanguage
        }
    }
}
