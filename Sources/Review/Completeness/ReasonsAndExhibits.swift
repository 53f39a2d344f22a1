import Casework
import LegalModel
import Reasoning

/// C3: each decisive finding has a reason and an exhibit, or is agreed with the piece that shows it.
enum ReasonsAndExhibits: Check {
    static let code = "C3"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.decisiveFindings.flatMap { leaf -> [Diagnostic] in
            guard let finding = leaf.finding else { return [] }
            switch finding.status {
            case .asked, .notAsked, .notRaised: return []
            case .admitted, .undisputed:
                let isShown = !finding.evidence.isEmpty || hasWords(finding)
                return (isShown ? [] : [withoutPiece(leaf)]) + confidential(finding, leaf, review)
            case .proven, .refuted:
                return reason(finding, leaf, review) + (finding.evidence.isEmpty ? [withoutExhibit(leaf)] : [])
                    + confidential(finding, leaf, review)
            case .nonLiquet:
                let isShown = !finding.evidence.isEmpty || finding.askedBy != nil
                return reason(finding, leaf, review) + (isShown ? [] : [withoutExhibit(leaf)])
                    + confidential(finding, leaf, review)
            }
        }
    }

    private static func hasWords(_ finding: Finding) -> Bool {
        finding.consumerPosition?.words != nil || finding.companyPosition?.words != nil
    }

    /// A reason in each language of the parties. An open norm's reason is its appreciation: another check.
    private static func reason(_ finding: Finding, _ leaf: DecisiveFinding, _ review: ReviewCase) -> [Diagnostic] {
        if leaf.element.basis == .openNorm { return [] }
        let what = leaf.statement
        return review.languages.filter { !(finding.reason?.isWritten(in: $0) ?? false) }.map { language in
            let word = language.word
            return block(
                leaf.place,
                LocalizedText(
                    fr: "Il manque le motif en \(word.fr) : « \(what.fr) ».",
                    nl: "De reden in het \(word.nl) ontbreekt: “\(what.nl)”.",
                    de: "Die Begründung auf \(word.de) fehlt: „\(what.de)“.",
                    en: "The reason in \(word.en) is missing: “\(what.en)”."),
                remedy: LocalizedText(
                    fr: "Écrivez sous « reason » les faits qui ont pesé, avec le numéro de la pièce.",
                    nl: "Schrijf onder \"reason\" welke feiten doorwogen, met het nummer van het stuk.",
                    de:
                        "Schreiben Sie unter „reason“, welche Tatsachen den Ausschlag gaben, mit der Nummer der Unterlage.",
                    en: "Write under \"reason\" the facts that weighed, with the number of the exhibit."))
        }
    }

    private static func withoutExhibit(_ leaf: DecisiveFinding) -> Diagnostic {
        let what = leaf.statement
        return block(
            leaf.place,
            LocalizedText(
                fr: "Aucune pièce n'appuie cette constatation : « \(what.fr) ».",
                nl: "Geen enkel stuk ondersteunt deze vaststelling: “\(what.nl)”.",
                de: "Keine Unterlage stützt diese Feststellung: „\(what.de)“.",
                en: "No exhibit supports this finding: “\(what.en)”."),
            remedy: leaf.status == .nonLiquet
                ? LocalizedText(
                    fr:
                        "Nommez sous « evidence » les pièces examinées, ou sous « askedBy » la lettre qui demandait la preuve.",
                    nl:
                        "Noem onder \"evidence\" de onderzochte stukken, of onder \"askedBy\" de brief die om bewijs vroeg.",
                    de:
                        "Nennen Sie unter „evidence“ die geprüften Unterlagen oder unter „askedBy“ den Brief mit der Beweisfrage.",
                    en:
                        "Name under \"evidence\" the exhibits examined, or under \"askedBy\" the letter that asked for proof."
                )
                : LocalizedText(
                    fr: "Nommez sous « evidence » la pièce, la page et les mots qui comptent.",
                    nl: "Noem onder \"evidence\" het stuk, de bladzijde en de woorden die tellen.",
                    de: "Nennen Sie unter „evidence“ die Unterlage, die Seite und die Worte, auf die es ankommt.",
                    en: "Name under \"evidence\" the exhibit, the page and the words that count."))
    }

    private static func withoutPiece(_ leaf: DecisiveFinding) -> Diagnostic {
        let what = leaf.statement
        return block(
            leaf.place,
            LocalizedText(
                fr: "Rien ne montre que les parties sont d'accord sur ce point : « \(what.fr) ».",
                nl: "Niets toont dat de partijen het over dit punt eens zijn: “\(what.nl)”.",
                de: "Nichts zeigt, dass die Parteien hierin übereinstimmen: „\(what.de)“.",
                en: "Nothing shows that the parties agree on this point: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Nommez la pièce (evidence) ou citez le message de la partie (positions, words).",
                nl: "Noem het stuk (evidence) of citeer het bericht van de partij (positions, words).",
                de:
                    "Nennen Sie die Unterlage (evidence) oder zitieren Sie die Nachricht der Partei (positions, words).",
                en: "Name the exhibit (evidence) or quote the party's message (positions, words)."))
    }

    /// An exhibit that the other side may not see founds nothing.
    private static func confidential(
        _ finding: Finding, _ leaf: DecisiveFinding, _ review: ReviewCase
    ) -> [Diagnostic] {
        finding.evidence.compactMap { evidence in
            guard let exhibit = review.dossier.exhibit(evidence.exhibit), !exhibit.isShared else { return nil }
            return block(
                leaf.place,
                LocalizedText(
                    fr: "La pièce \(exhibit.id) est confidentielle : l'autre partie n'a pas pu y répondre.",
                    nl: "Stuk \(exhibit.id) is vertrouwelijk: de andere partij kon er niet op antwoorden.",
                    de: "Unterlage \(exhibit.id) ist vertraulich: Die andere Partei konnte nicht darauf antworten.",
                    en: "Exhibit \(exhibit.id) is confidential: the other party could not answer it."),
                remedy: LocalizedText(
                    fr:
                        "Demandez l'accord de la partie pour la communiquer, ou fondez la constatation sur une autre pièce.",
                    nl: "Vraag de partij om het te mogen meedelen, of steun de vaststelling op een ander stuk.",
                    de: "Bitten Sie um Freigabe der Unterlage, oder stützen Sie die Feststellung auf eine andere.",
                    en: "Ask the party to let you share it, or rest the finding on another exhibit."))
        }
    }
}
