import Casework
import Drafting
import LegalModel
import Review

/// All words of a dossier in which law may be cited: entries of the notebook, letters as composed, the recommendation.
struct DossierTexts {
    /// One text.
    struct Entry {
        /// The entry `E3`, the letter `R1`, or `recommendation.fr`.
        let id: String
        let text: String
        let language: Language
        let isWrapped: Bool
    }

    /// The texts, in the order of the dossier.
    let all: [Entry]
    /// The documents that cannot be composed yet; the handler's own words for them are read instead.
    private let notComposed: [String]

    /// Reads the texts of a dossier.
    init(_ assembly: CaseAssembly) {
        let dossier = assembly.dossier
        var all = dossier.entries.map { Entry(id: $0.id.text, text: $0.text, language: $0.language, isWrapped: true) }
        var missing: [String] = []
        for id in dossier.relays.map(\.id.text) + dossier.letters.map(\.id.text) {
            guard let review = try? assembly.review(of: id, isComplete: false) else {
                missing.append(id)
                continue
            }
            all += review.letters.filter { $0.id == id }.map { DossierTexts.entry(id, $0.document) }
        }
        let recommendation = ApprovalStep.recommendation
        let drafts = (try? assembly.review(isComplete: false))?.recommendations ?? [:]
        let composed = drafts.sorted { $0.key < $1.key }
        all += composed.map { DossierTexts.entry("\(recommendation).\($0.key.rawValue)", $0.value) }
        if composed.isEmpty {
            missing.append(recommendation)
            all += dossier.findings.flatMap { DossierTexts.entries($0.reason, "findings.\($0.element)") }
            all += dossier.rewritings.flatMap { rewriting in
                rewriting.languages.map { language in
                    Entry(
                        id: "rewritings.\(rewriting.address)", text: rewriting.texts[language]?.text ?? "",
                        language: language, isWrapped: true)
                }
            }
        }
        self.all = all
        notComposed = missing
    }

    private static func entry(_ id: String, _ document: Document) -> Entry {
        Entry(
            id: id, text: document.lines.joined(separator: "\n"), language: document.properties.language,
            isWrapped: false)
    }

    private static func entries(_ text: Translations?, _ id: String) -> [Entry] {
        guard let text else { return [] }
        return text.languages.map { Entry(id: id, text: text[$0] ?? "", language: $0, isWrapped: true) }
    }

    /// What could not be composed, a sentence.
    func remarks(_ language: Language) -> [String] {
        guard !notComposed.isEmpty else { return [] }
        let list = notComposed.joined(separator: ", ")
        return Lines.wrapped(
            LocalizedText(
                fr: "Pas encore composé : \(list) ; les notes du gestionnaire ont été lues à la place.",
                nl: "Nog niet samengesteld: \(list); de notities van de behandelaar zijn in de plaats gelezen.",
                de: "Noch nicht erstellt: \(list); stattdessen wurden die Notizen des Bearbeiters gelesen.",
                en: "Not composed yet: \(list); the handler's notes were read instead.")[language])
    }
}
