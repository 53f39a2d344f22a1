import Casework
import LegalModel
import Reasoning

/// A leaf that decides, with the finding set on it.
struct DecisiveFinding {
    /// The element.
    let element: Element
    /// What was found; `nil` when nothing was.
    let finding: Finding?

    /// The status; without a finding, not asked.
    var status: FindingStatus { finding?.status ?? .notAsked }

    /// Its place in the dossier's YAML.
    var place: DiagnosticPlace { .path("findings.\(element.id)") }

    /// The element in words, else its id.
    var statement: LocalizedText { LocalizedText(element.text, or: element.id.text) }
}

extension ReviewCase {
    /// The decisive leaves of all packs, each once, with their findings.
    var decisiveFindings: [DecisiveFinding] {
        var seen: Set<NodeIdentifier> = []
        return packs.flatMap(\.decisiveLeaves)
            .filter { seen.insert($0.id).inserted }
            .map { DecisiveFinding(element: $0, finding: dossier.finding(on: $0.id)) }
    }

    /// The pack that carries a claim of the dossier.
    func pack(carrying claim: PartyClaim) -> PackInUse? {
        guard let node = claim.packClaim else { return nil }
        return packs.first { $0.pack.element(node)?.isClaim ?? false }
    }
}

extension LocalizedText {
    /// A content text as far as it is translated, else the next language held; else a word that is the same in all.
    init(_ translations: Translations?, or fallback: String) {
        self = LocalizedText.verbatim(fallback).map { language, word in
            translations?.text(preferring: language) ?? word
        }
    }
}

extension Translations {
    /// Whether the text is there in a language and says something.
    func isWritten(in language: Language) -> Bool { self[language]?.contains { !$0.isWhitespace } ?? false }
}

extension Language {
    /// The language's name in each language.
    var word: LocalizedText {
        switch self {
        case .french: LocalizedText(fr: "français", nl: "Frans", de: "Französisch", en: "French")
        case .dutch: LocalizedText(fr: "néerlandais", nl: "Nederlands", de: "Niederländisch", en: "Dutch")
        case .german: LocalizedText(fr: "allemand", nl: "Duits", de: "Deutsch", en: "German")
        case .english: LocalizedText(fr: "anglais", nl: "Engels", de: "Englisch", en: "English")
        }
    }
}
