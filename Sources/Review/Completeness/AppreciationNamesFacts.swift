import Casework
import LegalModel
import Reasoning

/// C6: each decisive open norm has an appreciation that names the facts that weighed.
enum AppreciationNamesFacts: Check {
    static let code = "C6"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.decisiveFindings.flatMap { leaf -> [Diagnostic] in
            guard leaf.element.basis == .openNorm, let finding = leaf.finding else { return [] }
            return review.languages.compactMap { language in
                guard let reason = finding.reason?[language], namesFacts(reason) else {
                    return missing(leaf, language.word)
                }
                return nil
            }
        }
    }

    /// Whether a reason says more than a set phrase: at least four words besides.
    static func namesFacts(_ reason: String) -> Bool {
        var words = PlainWords(reason).text
        for phrase in setPhrases { words = words.replacing(PlainWords(phrase).text, with: " ") }
        return words.split(separator: " ").count >= 4
    }

    /// Phrases that stand in the place of facts.
    private static let setPhrases = [
        "au vu de l'ensemble des pièces du dossier", "au vu des pièces du dossier", "au vu des pièces produites",
        "au vu des pièces", "vu les pièces du dossier", "vu les pièces", "au vu du dossier", "vu le dossier",
        "compte tenu des pièces", "compte tenu des éléments du dossier", "eu égard aux pièces", "il ressort du dossier",
        "des circonstances de la cause", "après examen du dossier", "op basis van de stukken", "gezien de stukken",
        "gelet op de stukken", "van het dossier", "gezien het dossier", "op basis van het dossier",
        "gelet op het dossier", "uit het dossier blijkt", "na onderzoek van het dossier", "angesichts der Unterlagen",
        "anhand der Unterlagen", "aufgrund der Unterlagen", "nach Aktenlage", "angesichts der Akte",
        "in view of the exhibits", "in view of the documents", "on the basis of the documents", "having seen the file",
        "in view of the file", "on the file", "all circumstances of the case",
    ]

    private static func missing(_ leaf: DecisiveFinding, _ word: LocalizedText) -> Diagnostic {
        let what = leaf.statement
        return block(
            leaf.place,
            LocalizedText(
                fr: "L'appréciation (\(word.fr)) ne nomme pas encore de faits : « \(what.fr) ».",
                nl: "De beoordeling (\(word.nl)) noemt nog geen feiten: “\(what.nl)”.",
                de: "Die Wertung (\(word.de)) nennt noch keine Tatsachen: „\(what.de)“.",
                en: "The appreciation (\(word.en)) does not name facts yet: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Écrivez quels faits ont pesé, et d'où vous les tenez ; « au vu des pièces » ne suffit pas.",
                nl: "Schrijf welke feiten doorwogen en waar ze staan; \"gezien de stukken\" volstaat niet.",
                de: "Schreiben Sie, welche Tatsachen wogen und woraus sie sich ergeben; „nach Aktenlage“ genügt nicht.",
                en: "Write which facts weighed and where they stand; \"in view of the exhibits\" is not enough."))
    }
}
