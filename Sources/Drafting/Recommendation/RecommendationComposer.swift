import Casework
public import LegalModel
import Reasoning

/// Composes the whole recommendation from the dossier and the trace of the evaluation.
///
/// The words stand in `Templates/recommendations/<language>.md`; what they are filled with comes from the dossier, the packs and
/// the extract of the law. The same input gives the same document.
///
/// - Source: letters, section 11; the rule pack format, section 9.
public enum RecommendationComposer {
    /// The name of the template.
    public static let template = "recommendations"

    /// Composes a draft.
    ///
    /// - Throws: `missingValue` without a date or a decisive date; `missingTranslation` and `template` for a text that the
    ///   document needs and that is not there in its language, with its key path.
    public static func compose(
        _ input: RecommendationInput, language: Language
    ) throws(DraftingFault) -> Document {
        try composition(of: input, language: language).document
    }

    /// Composes a draft with its passages: where the handler wrote other words, they stand in the document, and the passage
    /// tells what would be composed.
    ///
    /// - Throws: as ``compose(_:language:)``.
    public static func composition(
        of input: RecommendationInput, language: Language
    ) throws(DraftingFault) -> RecommendationComposition {
        guard let date = input.dossier.recommendation?.date else {
            throw .missingValue(path: "dossier.recommendation.date")
        }
        let values = try RecommendationValues(input, language: language, date: date).root()
        func part(_ name: String) throws(DraftingFault) -> String {
            try input.templates.text(
                ofPart: name, of: template, in: language, values: values, house: input.house, codes: input.law.codes,
                sequence: input.law.sequence)
        }
        let own = input.dossier.rewritings.compactMap { rewriting in
            rewriting.texts[language].map { (rewriting.address, $0.text) }
        }
        let bound = try input.templates.bind(
            template, in: language, values: values, house: input.house, codes: input.law.codes,
            sequence: input.law.sequence,
            rewritten: Dictionary(own) { first, _ in first })
        let properties = DocumentProperties(
            title: try part("title"), subject: try part("subject"),
            author: try input.house.name(in: language), language: language, date: date,
            dossier: input.dossier.number.description, template: "\(template)/\(language.rawValue)", contentHash: "",
            status: .draft)
        let document = Document(
            properties: properties, letterhead: try input.house.letterhead(in: language),
            runningHead: try part("runningHead"), blocks: bound.blocks)
        return RecommendationComposition(
            document: document, passages: bound.passages,
            rewritings: RewritingStanding.all(of: input.dossier.rewritings, bound.passages, in: language))
    }
}

extension HouseStyle {
    /// The name of the service in a language.
    public func name(in language: Language) throws(DraftingFault) -> String {
        guard let name = serviceName[language] else {
            throw .missingTranslation(path: "house.service.name", language: language)
        }
        return EnteredText(name).text
    }

    /// The lines of the letterhead: name, address, telephone, e-mail.
    public func letterhead(in language: Language) throws(DraftingFault) -> [String] {
        guard let lines = address[language] else {
            throw .missingTranslation(path: "house.service.address", language: language)
        }
        let typesetter = Typesetter(language, house: self)
        return [try name(in: language)] + (lines + [telephone, email]).map(typesetter.typeset)
    }
}
