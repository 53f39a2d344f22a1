import Casework
import LegalModel

/// C14: the validator is neither author nor last editor, and the approval is of this content's hash.
enum FourEyes: Check {
    static let code = "C14"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        guard let gate = try? Gate(review, document: ApprovalStep.recommendation) else { return [] }
        switch (gate.standing, stage) {
        case (.outdated(let step), _): return [outdated(step, stage)]
        case (.approved(let step), _): return ownWork(step, gate)
        case (.released, _), (_, .submission): return []
        case (.draft, .release), (.submitted, .release), (.returned, .release): return [missing()]
        }
    }

    private static func outdated(_ step: ApprovalStep, _ stage: ReviewStage) -> Diagnostic {
        let message = LocalizedText(
            fr: "Le contenu a changé depuis le \(step.on) : ce qui était soumis ou approuvé ne l'est plus.",
            nl: "De inhoud is sinds \(step.on) veranderd: wat ingediend of goedgekeurd was, is het niet meer.",
            de: "Der Inhalt hat sich seit dem \(step.on) geändert: Vorlage oder Genehmigung gelten nicht mehr.",
            en: "The content has changed since \(step.on): what was handed in or approved is so no more.")
        let remedy = LocalizedText(
            fr: "Soumettez la nouvelle version (carnet recommendation submit).",
            nl: "Dien de nieuwe versie in (carnet recommendation submit).",
            de: "Legen Sie die neue Fassung vor (carnet recommendation submit).",
            en: "Hand in the new version (carnet recommendation submit).")
        return stage == .release ? block(.dossier, message, remedy: remedy) : warn(.dossier, message, remedy: remedy)
    }

    private static func missing() -> Diagnostic {
        block(
            .dossier,
            LocalizedText(
                fr: "Personne n'a encore approuvé ce contenu.", nl: "Niemand heeft deze inhoud al goedgekeurd.",
                de: "Noch niemand hat diesen Inhalt genehmigt.", en: "Nobody has approved this content yet."),
            remedy: LocalizedText(
                fr: "Soumettez-le ; une personne chargée de la validation, autre que l'auteur, l'approuve.",
                nl: "Dien het in; een validator die niet de auteur is, keurt het goed.",
                de: "Legen Sie ihn vor; eine prüfende Person, die nicht Verfasser ist, genehmigt ihn.",
                en: "Hand it in; a validator who is not the author approves it."))
    }

    private static func ownWork(_ step: ApprovalStep, _ gate: Gate) -> [Diagnostic] {
        do throws(GateRefusal) {
            try gate.refuseOwnWork(step.by, submitted: gate.steps.last { $0.kind == .submitted })
            return []
        } catch {
            return [
                block(
                    .dossier,
                    LocalizedText(
                        fr: "L'approbation vient d'une personne qui a elle-même travaillé au texte (\(step.by)).",
                        nl: "De goedkeuring komt van iemand die zelf aan de tekst heeft gewerkt (\(step.by)).",
                        de: "Die Genehmigung stammt von einer Person, die selbst am Text gearbeitet hat (\(step.by)).",
                        en: "The approval comes from a person who worked on the text (\(step.by))."),
                    remedy: LocalizedText(
                        fr: "Demandez l'approbation d'une autre personne chargée de la validation.",
                        nl: "Vraag de goedkeuring van een andere validator.",
                        de: "Bitten Sie eine andere prüfende Person um die Genehmigung.",
                        en: "Ask another validator for the approval."))
            ]
        }
    }
}
