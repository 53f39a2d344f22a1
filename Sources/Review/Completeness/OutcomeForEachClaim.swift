import Casework
import LegalModel

/// C1: every claim a party made has an outcome, "not recommended" included.
enum OutcomeForEachClaim: Check {
    static let code = "C1"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let dossier = review.dossier
        guard !dossier.claims.isEmpty else {
            return [
                block(
                    .path("claims"),
                    LocalizedText(
                        fr: "Le dossier ne contient encore aucune demande du consommateur.",
                        nl: "Het dossier bevat nog geen vraag van de consument.",
                        de: "Die Akte enthält noch kein Begehren des Verbrauchers.",
                        en: "The dossier holds no claim of the consumer yet."),
                    remedy: LocalizedText(
                        fr: "Notez sous « claims » ce que le consommateur demande, avec ses propres mots.",
                        nl: "Noteer onder \"claims\" wat de consument vraagt, in zijn eigen woorden.",
                        de: "Halten Sie unter „claims“ fest, was der Verbraucher verlangt, mit seinen eigenen Worten.",
                        en: "Note under \"claims\" what the consumer asks, in the consumer's own words."))
            ]
        }
        let missing = dossier.claims.filter { dossier.outcome(of: $0.id) == nil }.map { claim in
            let asked = LocalizedText(claim.text, or: claim.id.text)
            return block(
                .path("claims.\(claim.id)"),
                LocalizedText(
                    fr: "La demande \(claim.id) (\(asked.fr)) n'a pas encore de réponse dans la recommandation.",
                    nl: "De vraag \(claim.id) (\(asked.nl)) heeft nog geen antwoord in de aanbeveling.",
                    de: "Das Begehren \(claim.id) (\(asked.de)) hat in der Empfehlung noch keine Antwort.",
                    en: "Claim \(claim.id) (\(asked.en)) has no answer in the recommendation yet."),
                remedy: LocalizedText(
                    fr: "Ajoutez-la sous « outcomes », aussi quand rien n'est recommandé (result: notFollowed).",
                    nl: "Voeg het toe onder \"outcomes\", ook als er niets wordt aanbevolen (result: notFollowed).",
                    de: "Ergänzen Sie sie unter „outcomes“, auch wenn nichts empfohlen wird (result: notFollowed).",
                    en: "Add it under \"outcomes\", also when nothing is recommended (result: notFollowed)."))
        }
        return missing + strangers(in: dossier)
    }

    /// Outcomes of no claim, and a second outcome of one claim.
    private static func strangers(in dossier: Dossier) -> [Diagnostic] {
        let claims = Set(dossier.claims.map(\.id))
        var seen: Set<Identifier<PartyClaim>> = []
        return dossier.outcomes.filter { !seen.insert($0.claim).inserted || !claims.contains($0.claim) }.map {
            outcome in
            block(
                .path("outcomes.\(outcome.claim)"),
                LocalizedText(
                    fr: "La réponse à \(outcome.claim) ne correspond pas à une seule demande du dossier.",
                    nl: "Het antwoord op \(outcome.claim) hoort niet bij één enkele vraag van het dossier.",
                    de: "Die Antwort auf \(outcome.claim) gehört nicht zu genau einem Begehren der Akte.",
                    en: "The answer to \(outcome.claim) does not belong to exactly one claim of the dossier."),
                remedy: LocalizedText(
                    fr: "Gardez une réponse par demande, avec le numéro de la demande.",
                    nl: "Behoud één antwoord per vraag, met het nummer van de vraag.",
                    de: "Behalten Sie je Begehren eine Antwort, mit dessen Nummer.",
                    en: "Keep one answer for each claim, with the claim's number."))
        }
    }
}
