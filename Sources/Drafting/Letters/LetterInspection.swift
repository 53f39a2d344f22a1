import Casework
public import LegalModel
import Reasoning

/// Checks a letter against its type: blocks, fixed sentences, questions and dates; of a message also that its words are
/// kept and nothing leaks.
///
/// Codes are those of the catalogue of checks: N9, N10, N11, N12, N13, N16, N20.
public struct LetterInspection {
    /// The letter.
    let letter: LetterComposition
    /// What it carries of a party's message; `nil` when nothing.
    let message: RelayInput?
    /// The path of the letter in the dossier, `letters.B1`.
    let path: String
    private let house: HouseStyle
    private let templates: TemplateSet
    private let sentences: [FixedSentence]

    /// Makes an inspection of a letter.
    ///
    /// - Parameter sentences: what is known of the fixed sentences.
    public init(_ letter: LetterComposition, from input: LetterInput, sentences: [FixedSentence]) {
        self.letter = letter
        house = input.house
        templates = input.templates
        self.sentences = sentences
        path = "letters.\(input.letter.id)"
        if let dossier = input.dossier, let relay = input.relay, let side = letter.audience.side,
            dossier.addressee(of: relay) == side
        {
            message = RelayInput(
                dossier: dossier, relay: relay,
                handler: User(name: dossier.handler, displayName: input.handler ?? "", role: .handler),
                house: input.house, templates: input.templates, law: input.law)
        } else {
            message = nil
        }
    }

    /// Makes an inspection of the letter of a relay, as it stands in a document.
    ///
    /// - Throws: what stands in the way of composing the letter.
    public init(
        _ document: Document, of type: LetterType, from input: RelayInput, sentences: [FixedSentence] = []
    ) throws(DraftingFault) {
        let composed = try RelayComposer.composition(of: input, in: document.properties.language)
        letter = LetterComposition(
            type: type, audience: input.addressee.map { LetterAudience($0) } ?? .consumer, document: document,
            places: composed.places, values: composed.values, handler: input.handler.displayName)
        message = input
        path = "relays.\(input.relay.id)"
        house = input.house
        templates = input.templates
        self.sentences = sentences
    }

    /// What was found: what blocks first, in the order of the letter.
    public func diagnostics() throws(DraftingFault) -> [Diagnostic] {
        var found = try missingBlocks()
        found += try missingSentences()
        found += try strangeSentences()
        if let message { found += words(message) + points(message) + omissions(message) }
        found += dates
        if let message { found += leaks(message) }
        found += lengths
        return found.filter { $0.severity == .blocks } + found.filter { $0.severity == .warns }
    }

    var type: LetterType { letter.type }

    var document: Document { letter.document }

    var language: Language { document.properties.language }

    var text: String { document.blocks.map(\.visibleText).joined(separator: "\n").plainSpaces }

    func place(_ key: String) -> DiagnosticPlace { .path(key.isEmpty ? path : "\(path).\(key)") }

    // MARK: N12

    private func missingBlocks() throws(DraftingFault) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for block in type.blocks where try letter.holds(block.when) {
            guard isThere(block) else {
                found.append(LetterInspection.missing(block.id, at: place("")))
                continue
            }
            let printed = letter.places.filter { $0.id == block.id }.reduce(into: Set()) { $0.formUnion($1.printed) }
            for name in block.shows where !printed.contains(where: { $0 == name || $0.hasPrefix(name + ".") }) {
                found.append(LetterInspection.notShown(name, in: block.id, at: place("")))
            }
        }
        return found
    }

    private func isThere(_ block: LetterType.RequiredBlock) -> Bool {
        guard let form = block.form else {
            let places = letter.places.filter { $0.id == block.id && $0.isFilled }
            // Somebody may have taken words out of the letter after it was composed.
            return places.contains { $0.blocks.contains { text.contains($0.visibleText.plainSpaces) } }
        }
        switch form {
        case .sender: return !document.letterhead.isEmpty
        case .addressee: return has { if case .lines(.addressee, let lines) = $0 { !lines.isEmpty } else { false } }
        case .date: return has { if case .paragraph(.dateline, _) = $0 { true } else { false } }
        case .reference:
            let number = document.properties.dossier
            return !number.isEmpty
                && has { block in
                    if case .paragraph(.reference, _) = block { block.visibleText.contains(number) } else { false }
                }
        case .subject: return has { if case .title = $0 { true } else { false } }
        case .salutation: return has { if case .paragraph(.salutation, _) = $0 { true } else { false } }
        case .opening: return opening != nil
        case .closing: return has { if case .paragraph(.closing, _) = $0 { true } else { false } }
        case .handler:
            let name = (letter.handler ?? "").plainSpaces
            return !name.isEmpty
                && has { block in
                    if case .lines(.signature, _) = block {
                        block.visibleText.plainSpaces.contains(name)
                    } else {
                        false
                    }
                }
        case .receipt: return has { if case .paragraph(.mention, _) = $0 { true } else { false } }
        }
    }

    private func wording(of sentence: String) throws(DraftingFault) -> String {
        try templates.text(ofPart: sentence, of: type.template, in: language, values: letter.values, house: house)
            .plainSpaces
    }

    private func missingSentences() throws(DraftingFault) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for sentence in type.sentences where try letter.holds(sentence.when) {
            guard text.contains(try wording(of: sentence.id)) else {
                found.append(LetterInspection.missingSentence(sentence.id, at: place("")))
                continue
            }
        }
        return found
    }

    /// Fixed sentences that stand in the letter and do not belong there: for another party, for another case, not listed.
    ///
    /// The mark of a translation goes wherever a translation stands, that of a courtesy translation where the type says so.
    private func strangeSentences() throws(DraftingFault) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for sentence in sentences where sentence.id != "F14" && sentence.languages == Language.allCases {
            let listed = type.sentences.filter { $0.id == sentence.id }
            var belongs = false
            for one in listed {
                let holds = try letter.holds(one.when)
                belongs = belongs || holds
            }
            if let to = sentence.to, to != letter.audience { belongs = false }
            if let never = sentence.never[type.id.text], try letter.holds(never) { belongs = false }
            guard !belongs, let words = try? wording(of: sentence.id), text.contains(words) else { continue }
            found.append(LetterInspection.strange(sentence.id, at: place("")))
        }
        return found
    }

    private func has(_ test: (Block) -> Bool) -> Bool { document.blocks.contains(where: test) }

    /// The first sentence after the salutation.
    var opening: String? {
        let blocks = document.blocks.drop { if case .paragraph(.salutation, _) = $0 { false } else { true } }
            .dropFirst()
        guard case .paragraph(.body, _)? = blocks.first else { return nil }
        return blocks.first?.visibleText
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
