import Casework
public import LegalModel
import Reasoning

/// Composes the letter that passes one party's words to the other: always a draft.
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
        guard let source = input.source else { throw .missingValue(path: "\(path).source") }
        guard let addressee = input.addressee, let type = input.type else {
            throw .missingValue(path: "entries.\(source.id).from")
        }
        guard let words = RelayedWords(of: input.relay, in: source) else {
            throw .missingValue(path: "\(path).passages")
        }
        let language = language ?? input.dossier.party(addressee).language
        let values = RelayValues(input: input, source: source, addressee: addressee, words: words, path: path)
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
}

extension Translations {
    /// The text in a language that a document cannot do without.
    fileprivate func required(_ language: Language, path: String) throws(DraftingFault) -> String {
        guard let text = self[language] else { throw .missingTranslation(path: path, language: language) }
        return text
    }
}
