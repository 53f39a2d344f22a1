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
                guard let reason = finding.reason?[language], ReasonWords(reason).nameFacts else {
                    return missing(leaf, language.word)
                }
                return nil
            }
        }
    }

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
