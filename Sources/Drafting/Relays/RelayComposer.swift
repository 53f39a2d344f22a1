import Casework
public import LegalModel
import Reasoning

/// Composes a letter to one party, which passes the other's words on or asks questions: always a draft.
///
/// The words stay whole and in their own language; the service's opinion, when it goes along, stands in its own frame and is
/// the same for both addressees in a language.
///
/// - Source: letters, sections 2, 4 (L11, L12, L13) and 5.
public enum RelayComposer {
    /// Composes the letter in the addressee's language, or in another that the letter is written in.
    ///
    /// - Throws: `missingValue` when the message is not a party's, is not in the dossier, or does not hold a passage;
    ///   `missingTranslation` when a text that is printed lacks the language; faults of the templates.
    public static func compose(_ input: RelayInput, in language: Language? = nil) throws(DraftingFault) -> Document {
        try composition(of: input, in: language).document
    }

    /// The letter with its mandatory blocks as they were bound, for its checks.
    static func composition(
        of input: RelayInput, in language: Language? = nil
    ) throws(DraftingFault) -> (document: Document, places: [PlacedBlock], values: [String: TemplateValue]) {
        let path = "relays.\(input.relay.id)"
        let message = try message(of: input, path: path)
        guard let addressee = input.addressee, let type = input.type else {
            throw .missingValue(path: message.map { "entries.\($0.entry.id).from" } ?? "\(path).source")
        }
        let language = language ?? input.dossier.party(addressee).language
        guard let subject = input.dossier.subject[language] else {
            throw .missingTranslation(path: "dossier.subject", language: language)
        }
        var values = LetterBase(
            dossier: input.dossier, house: input.house, handler: input.handler.displayName, date: input.relay.date,
            audience: LetterAudience(addressee)
        ).values
        let relayed = RelayValues(
            dossier: input.dossier, relay: input.relay, message: message, addressee: addressee, path: path)
        values.merge(relayed.all(in: language)) { _, own in own }
        let template = "letters/\(type)"
        let bound = try input.templates.bind(
            template, in: language, values: values, house: input.house, codes: input.law.codes,
            sequence: input.law.sequence)
        let document = try LetterComposer.document(
            bound.blocks, template: template, house: input.house, language: language, date: input.relay.date,
            subject: subject, dossier: input.dossier.number.description)
        return (document, bound.places, values)
    }

    /// The message that is passed on, cut as the relay says; `nil` for questions alone.
    private static func message(
        of input: RelayInput, path: String
    ) throws(DraftingFault) -> (entry: NotebookEntry, words: RelayedWords)? {
        guard input.relay.source != nil else { return nil }
        guard let entry = input.source else { throw .missingValue(path: "\(path).source") }
        guard let words = RelayedWords(of: input.relay, in: entry) else {
            throw .missingValue(path: "\(path).passages")
        }
        return (entry, words)
    }
}
