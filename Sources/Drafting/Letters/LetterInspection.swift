import Casework
public import LegalModel
import Reasoning

/// Checks a relay letter against its type and its relay: blocks, sentences, questions, words kept, nothing leaked.
///
/// Codes are those of the catalogue of checks: N9, N10, N11, N12, N13, N16, N20.
public struct LetterInspection {
    let type: LetterType
    let input: RelayInput
    let document: Document

    /// Makes an inspection.
    public init(_ document: Document, of type: LetterType, from input: RelayInput) {
        self.type = type
        self.input = input
        self.document = document
    }

    /// What was found: what blocks first, in the order of the letter.
    public func diagnostics() throws(DraftingFault) -> [Diagnostic] {
        let found = missingBlocks + (try missingSentences()) + words + points + omissions + dates + leaks + lengths
        return found.filter { $0.severity == .blocks } + found.filter { $0.severity == .warns }
    }

    /// Whether a condition of the type holds for this letter.
    func holds(_ condition: LetterType.Condition) -> Bool {
        let relay = input.relay
        switch condition {
        case .always: return true
        case .questions: return !relay.questions.isEmpty
        case .due: return relay.due != nil
        case .omissions: return !relay.omissions.isEmpty
        case .opinion: return relay.carriesOpinion
        case .translation: return relay.passages.contains { $0.translation != nil }
        case .exhibits: return !relay.exhibits.isEmpty
        case .final: return document.properties.status == .final
        }
    }

    var language: Language { document.properties.language }

    var text: String { document.blocks.map(\.visibleText).joined(separator: "\n").plainSpaces }

    // MARK: N12

    private var missingBlocks: [Diagnostic] {
        type.blocks.filter { holds($0.when) && !isThere($0) }.map { block in
            LetterInspection.blocking(
                "N12", at: .path("relays.\(input.relay.id)"),
                LocalizedText(
                    fr: "Le bloc obligatoire « \(block.id.rawValue) » manque dans la lettre.",
                    nl: "Het verplichte blok “\(block.id.rawValue)” ontbreekt in de brief.",
                    de: "Der Pflichtblock „\(block.id.rawValue)“ fehlt im Brief.",
                    en: "The mandatory block “\(block.id.rawValue)” is missing from the letter."),
                remedy: LetterInspection.restore)
        }
    }

    private func missingSentences() throws(DraftingFault) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for sentence in type.sentences where holds(sentence.when) {
            let words = try input.templates.text(
                ofPart: sentence.id, of: "letters/\(type.id)", in: language, values: [:], house: input.house)
            guard !text.contains(words.plainSpaces) else { continue }
            result.append(
                LetterInspection.blocking(
                    "N12", at: .path("relays.\(input.relay.id)"),
                    LocalizedText(
                        fr: "La phrase fixe \(sentence.id) manque dans la lettre.",
                        nl: "De vaste zin \(sentence.id) ontbreekt in de brief.",
                        de: "Der feste Satz \(sentence.id) fehlt im Brief.",
                        en: "The fixed sentence \(sentence.id) is missing from the letter."),
                    remedy: LetterInspection.restore))
        }
        return result
    }

    private func isThere(_ block: LetterType.RequiredBlock) -> Bool {
        if let words = block.text?[language] { return text.contains(words.plainSpaces) }
        switch block.id {
        case .sender: return !document.letterhead.isEmpty
        case .addressee: return has { if case .lines(.addressee, let lines) = $0 { !lines.isEmpty } else { false } }
        case .date: return has { if case .paragraph(.dateline, _) = $0 { true } else { false } }
        case .reference:
            return has { block in
                if case .paragraph(.reference, _) = block {
                    block.visibleText.contains(input.dossier.number.description)
                } else {
                    false
                }
            }
        case .subject: return has { if case .title = $0 { true } else { false } }
        case .salutation: return has { if case .paragraph(.salutation, _) = $0 { true } else { false } }
        case .opening: return opening != nil
        case .ask: return has { if case .list(.decimal, _) = $0 { true } else { false } }
        case .by: return input.relay.due.map { text.contains(longDate($0)) } ?? false
        case .words: return has { if case .quotation = $0 { true } else { false } }
        case .opinion: return has { if case .framed = $0 { true } else { false } }
        case .closing: return has { if case .paragraph(.closing, _) = $0 { true } else { false } }
        case .handler: return text.contains(input.handler.displayName.plainSpaces)
        case .receipt: return has { if case .paragraph(.mention, _) = $0 { true } else { false } }
        case .omissions, .next, .reply, .exhibits: return false
        }
    }

    func longDate(_ date: CivilDate) -> String { Typesetter(language, house: input.house).longDate(date).plainSpaces }

    private func has(_ test: (Block) -> Bool) -> Bool { document.blocks.contains(where: test) }

    /// The first sentence after the salutation.
    var opening: String? {
        let blocks = document.blocks.drop { if case .paragraph(.salutation, _) = $0 { false } else { true } }
            .dropFirst()
        guard case .paragraph(.body, _)? = blocks.first else { return nil }
        return blocks.first?.visibleText
    }

    static let restore = LocalizedText(
        fr: "Rétablissez-le dans le modèle de la lettre.", nl: "Herstel het in het sjabloon van de brief.",
        de: "Stellen Sie es in der Briefvorlage wieder her.", en: "Restore it in the template of the letter.")

    static func blocking(
        _ code: String, at place: DiagnosticPlace, _ message: LocalizedText, remedy: LocalizedText
    ) -> Diagnostic {
        Diagnostic(code: code, severity: .blocks, place: place, message: message, remedy: remedy)
    }
}

extension String {
    /// With plain spaces for those that do not break.
    var plainSpaces: String {
        replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("\u{2019}", with: "'")
    }

    /// How many words, elided forms counted apart: *l'entreprise* is two.
    var wordCount: Int {
        plainSpaces.split { $0.isWhitespace || $0 == "'" }.count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
