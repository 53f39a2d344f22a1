public import Casework
public import LegalModel

/// Composes letters and records of any type from their `letter.yaml`, their template and what was entered: always drafts.
///
/// - Source: letters, sections 2 and 4.
public enum LetterComposer {
    /// All letters of an entry: one, both of a pair, or several; each in its addressee's language, or in another.
    ///
    /// - Throws: `letter` for what is missing or does not fit, faults of the templates.
    public static func compose(
        _ input: LetterInput, in language: Language? = nil
    ) throws(DraftingFault) -> [LetterComposition] {
        let audiences: [LetterAudience]
        do throws(LetterFault) {
            audiences = try input.audiences()
        } catch {
            throw .letter(error)
        }
        var letters: [LetterComposition] = []
        for audience in audiences { letters.append(try compose(input, for: audience, in: language)) }
        return letters
    }

    /// The letter for one addressee.
    public static func compose(
        _ input: LetterInput, for audience: LetterAudience, in language: Language? = nil
    ) throws(DraftingFault) -> LetterComposition {
        let language = language ?? input.language(of: audience)
        let values = try LetterValues(input: input, audience: audience, language: language).all()
        let bound = try input.templates.bind(
            input.type.template, in: language, values: values, house: input.house, codes: input.law.codes,
            sequence: input.law.sequence)
        let subject = input.dossier?.subject ?? input.letter.subject
        let document = try document(
            bound.blocks, template: input.type.template, house: input.house, language: language, date: input.letter.on,
            subject: subject?[language], dossier: input.dossier?.number.description ?? input.letter.reference)
        return LetterComposition(
            type: input.type, audience: audience, document: document, places: bound.places, values: values,
            handler: input.handler)
    }

    /// A draft with the letterhead of the house.
    static func document(
        _ blocks: [Block], template: String, house: HouseStyle, language: Language, date: CivilDate, subject: String?,
        dossier: String?
    ) throws(DraftingFault) -> Document {
        let title = blocks.lazy.compactMap { if case .title = $0 { $0.visibleText } else { nil } }.first ?? ""
        guard let service = house.serviceName[language] else {
            throw .missingTranslation(path: "house.service.name", language: language)
        }
        return Document(
            properties: DocumentProperties(
                title: title, subject: subject ?? title, author: service, language: language, date: date,
                dossier: dossier ?? "", template: template, contentHash: "", status: .draft),
            letterhead: [service] + (house.address[language] ?? []) + [house.telephone, house.email],
            runningHead: service, blocks: blocks)
    }
}
