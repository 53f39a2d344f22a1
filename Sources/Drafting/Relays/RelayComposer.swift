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
        let path = "relays.\(input.relay.id)"
        let message = try message(of: input, path: path)
        guard let addressee = input.addressee, let type = input.type else {
            throw .missingValue(path: message.map { "entries.\($0.entry.id).from" } ?? "\(path).source")
        }
        let language = language ?? input.dossier.party(addressee).language
        let values = RelayValues(input: input, message: message, addressee: addressee, path: path)
        let template = "letters/\(type)"
        let blocks = try input.templates.blocks(
            of: template, in: language, values: values.all(in: language), house: input.house, codes: input.law.codes)
        let title = blocks.lazy.compactMap { if case .title = $0 { $0.visibleText } else { nil } }.first ?? ""
        let service = try input.house.serviceName.required(language, path: "house.service.name")
        return Document(
            properties: DocumentProperties(
                title: title, subject: try input.dossier.subject.required(language, path: "dossier.subject"),
                author: service, language: language, date: input.relay.date,
                dossier: input.dossier.number.description, template: template, contentHash: "", status: .draft),
            letterhead: [service] + (input.house.address[language] ?? []) + [input.house.telephone, input.house.email],
            runningHead: service, blocks: blocks)
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

extension Translations {
    /// The text in a language that a document cannot do without.
    fileprivate func required(_ language: Language, path: String) throws(DraftingFault) -> String {
        guard let text = self[language] else { throw .missingTranslation(path: path, language: language) }
        return text
    }
}
