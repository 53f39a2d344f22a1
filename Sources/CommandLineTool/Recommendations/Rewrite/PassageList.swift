import Casework
import Drafting
import FileFormats
import LegalModel

/// The passages of a recommendation with their addresses, for people and for programs.
struct PassageList {
    private let dossier: Dossier
    private let composition: RecommendationComposition
    private let documentLanguage: Language
    private let language: Language

    init(
        _ dossier: Dossier, _ composition: RecommendationComposition, language documentLanguage: Language,
        in language: Language
    ) {
        self.dossier = dossier
        self.composition = composition
        self.documentLanguage = documentLanguage
        self.language = language
    }

    /// One object a passage: address, text, whether it was rewritten, and then what would be composed and how it stands.
    var json: JSONValue {
        .table([
            "dossier": .string(dossier.number.description), "language": .string(documentLanguage.rawValue),
            "paragraphs": .array(
                composition.passages.map { passage in
                    .table([
                        "address": .string(passage.address), "text": .string(passage.text),
                        "rewritten": .boolean(passage.isRewritten),
                        "composed": passage.isRewritten ? .string(passage.composedText) : .null,
                        "state": .optional(standing(passage.address)?.state.word),
                    ])
                }),
            "lost": .array(
                lost.map { address, text in .table(["address": .string(address), "text": .string(text)]) }),
        ])
    }

    /// Lines of at most 80 characters.
    var lines: [String] {
        composition.passages.flatMap(lines)
            + lost.flatMap { address, text in
                ["\(address)  \(PassageList.lostSign[language])"] + wrapped(text) + [""]
            }
    }

    private func lines(_ passage: Passage) -> [String] {
        guard passage.isRewritten else { return [passage.address] + wrapped(passage.text) + [""] }
        let sign = standing(passage.address)?.state == .stands ? PassageList.rewritten : PassageList.toRead
        return ["\(passage.address)  \(sign[language])"] + wrapped(passage.text)
            + ["    " + PassageList.composedHead[language]] + wrapped(passage.composedText, indent: "    | ") + [""]
    }

    private func wrapped(_ text: String, indent: String = "    ") -> [String] {
        text.split(separator: "\n").flatMap { line in
            let item = line.hasPrefix("- ")
            return Lines.wrapped(Console.safe(String(line)), indent: indent, hanging: item ? indent + "  " : indent)
        }
    }

    private func standing(_ address: String) -> RewritingStanding? {
        composition.rewritings.first { $0.address == address }
    }

    private var lost: [(address: String, text: String)] {
        composition.rewritings.filter { $0.state == .lost }.map { standing in
            let rewriting = dossier.rewritings.first { $0.address == standing.address }
            return (standing.address, rewriting?.texts[documentLanguage]?.text ?? "")
        }
    }

    private static let rewritten = LocalizedText(
        fr: "(réécrit)", nl: "(herschreven)", de: "(umgeschrieben)", en: "(rewritten)")
    private static let toRead = LocalizedText(
        fr: "(réécrit ; à relire : ce sur quoi il s'appuie a changé)",
        nl: "(herschreven; opnieuw te lezen: de grondslag is gewijzigd)",
        de: "(umgeschrieben; erneut zu lesen: die Grundlage hat sich geändert)",
        en: "(rewritten; to be read again: what it rests on has changed)")
    private static let lostSign = LocalizedText(
        fr: "(réécrit ; l'adresse n'existe plus, le texte ne figure pas dans le document)",
        nl: "(herschreven; het adres bestaat niet meer, de tekst staat niet in het document)",
        de: "(umgeschrieben; die Adresse gibt es nicht mehr, der Text steht nicht im Dokument)",
        en: "(rewritten; the address does not exist any more, the text is not in the document)")
    private static let composedHead = LocalizedText(
        fr: "Texte composé :", nl: "Samengestelde tekst:", de: "Zusammengesetzter Text:", en: "Composed text:")
}

extension RewritingStanding.State {
    /// The state in one word, for programs.
    var word: String {
        switch self {
        case .stands: "stands"
        case .changed: "changed"
        case .unconfirmed: "unconfirmed"
        case .lost: "lost"
        }
    }
}
