import Casework
import LegalModel
import Reasoning

/// C5: each exception was examined, or was not raised **after** its party was asked, in a letter that is named.
enum ExceptionsExamined: Check {
    static let code = "C5"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.decisiveFindings.compactMap { leaf in
            guard leaf.element.role == .exception, let finding = leaf.finding, finding.status == .notRaised else {
                return nil
            }
            let what = leaf.statement
            switch review.dossier.askingDoubt(of: finding) {
            case .askedByMisplaced(let letter): return misplaced(letter, leaf)
            case .notRaisedBeforeAsking:
                return block(
                    leaf.place,
                    LocalizedText(
                        fr:
                            "Cette exception est notée « non invoquée » sans la lettre où elle a été demandée : « \(what.fr) ».",
                        nl:
                            "Deze uitzondering staat als \"niet ingeroepen\" zonder de brief waarin ernaar is gevraagd: “\(what.nl)”.",
                        de: "Diese Ausnahme gilt als „nicht vorgebracht“, ohne den Brief mit der Frage: „\(what.de)“.",
                        en:
                            "This exception is noted as not raised, without the letter that asked about it: “\(what.en)”."
                    ),
                    remedy: LocalizedText(
                        fr: "Posez d'abord la question à la partie, puis nommez l'entrée du carnet sous « askedBy ».",
                        nl: "Stel eerst de vraag aan de partij en noem dan de notitie onder \"askedBy\".",
                        de: "Fragen Sie zuerst die Partei und nennen Sie dann den Eintrag unter „askedBy“.",
                        en: "Ask the party first, then name the notebook entry under \"askedBy\"."))
            case .provenWithoutSupport, .refutedDespiteSupport, .agreedDespiteEvidence, .agreedDespiteWords,
                .reasonNamesNoFact, .notExamined, nil:
                return nil
            }
        }
    }

    /// The letter named has to be one of the service's, and not later than the finding.
    private static func misplaced(_ letter: Identifier<NotebookEntry>, _ leaf: DecisiveFinding) -> Diagnostic {
        block(
            leaf.place,
            LocalizedText(
                fr: "« \(letter) » n'est pas une lettre du service antérieure à cette constatation.",
                nl: "\"\(letter)\" is geen brief van de dienst van vóór deze vaststelling.",
                de: "„\(letter)“ ist kein Schreiben des Dienstes aus der Zeit vor dieser Feststellung.",
                en: "\"\(letter)\" is not a letter of the service from before this finding."),
            remedy: LocalizedText(
                fr: "Nommez sous « askedBy » l'envoi par lequel le service a posé la question.",
                nl: "Noem onder \"askedBy\" de zending waarmee de dienst de vraag stelde.",
                de: "Nennen Sie unter „askedBy“ das Schreiben, mit dem der Dienst gefragt hat.",
                en: "Name under \"askedBy\" the message by which the service asked."))
    }
}
