import Casework
import LegalModel
import Reasoning

/// C11: each ground of fairness is labelled, reasoned, and takes nothing from mandatory protection.
enum FairnessApart: Check {
    static let code = "C11"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.fairness.flatMap { grounds($0, review) }
            + review.dossier.outcomes.compactMap { againstLaw($0, review) }
            + review.dossier.outcomes.compactMap { withoutGround($0, review.dossier) }
    }

    private static func grounds(_ ground: FairnessGround, _ review: ReviewCase) -> [Diagnostic] {
        let place = DiagnosticPlace.path("fairness.\(ground.id)")
        var found: [Diagnostic] = []
        for language in review.languages
        where !ground.text.isWritten(in: language)
            || !(ground.facts?.isWritten(in: language) ?? false)
        {
            let word = language.word
            found.append(
                block(
                    place,
                    LocalizedText(
                        fr: "Le motif d'équité \(ground.id) n'a pas de texte ou de faits en \(word.fr).",
                        nl: "De billijkheidsgrond \(ground.id) heeft geen tekst of feiten in het \(word.nl).",
                        de: "Dem Billigkeitsgrund \(ground.id) fehlen Text oder Tatsachen auf \(word.de).",
                        en: "Ground of fairness \(ground.id) has no text or no facts in \(word.en)."),
                    remedy: LocalizedText(
                        fr: "Écrivez le motif (text) et les faits sur lesquels il repose (facts).",
                        nl: "Schrijf de grond (text) en de feiten waarop hij steunt (facts).",
                        de: "Schreiben Sie den Grund (text) und die Tatsachen, auf denen er beruht (facts).",
                        en: "Write the ground (text) and the facts it rests on (facts).")))
        }
        if !ground.respectsMandatoryLaw {
            found.append(
                block(
                    place,
                    LocalizedText(
                        fr: "Personne n'a confirmé que le motif \(ground.id) respecte les règles impératives.",
                        nl: "Niemand heeft bevestigd dat grond \(ground.id) de dwingende regels eerbiedigt.",
                        de: "Niemand hat bestätigt, dass Grund \(ground.id) zwingendes Recht wahrt.",
                        en: "Nobody has confirmed that ground \(ground.id) respects mandatory rules."),
                    remedy: LocalizedText(
                        fr:
                            "Vérifiez qu'il ne retire rien de la protection légale, puis notez respectsMandatoryLaw: true.",
                        nl:
                            "Ga na dat hij niets aan de wettelijke bescherming ontneemt; noteer dan respectsMandatoryLaw: true.",
                        de:
                            "Prüfen Sie, dass er dem gesetzlichen Schutz nichts nimmt; dann respectsMandatoryLaw: true.",
                        en: "Check that it takes nothing from legal protection, then note respectsMandatoryLaw: true."))
            )
        }
        return found
    }

    /// Fairness may add to what a rule gives; it never takes it away.
    private static func againstLaw(_ outcome: Outcome, _ review: ReviewCase) -> Diagnostic? {
        guard outcome.decidedBy == .fairness, outcome.result == .notFollowed || outcome.result == .partly,
            let claim = review.dossier.claims.first(where: { $0.id == outcome.claim }), let node = claim.packClaim,
            review.pack(carrying: claim)?.evaluation.value(of: node) == .established
        else { return nil }
        return block(
            .path("outcomes.\(outcome.claim)"),
            LocalizedText(
                fr: "La règle établit la demande \(outcome.claim) ; l'équité ne peut pas en retirer une part.",
                nl: "De regel geeft de vraag \(outcome.claim) gelijk; billijkheid kan daar niets van afnemen.",
                de: "Die Regel begründet das Begehren \(outcome.claim); Billigkeit kann davon nichts wegnehmen.",
                en: "The rule establishes claim \(outcome.claim); fairness cannot take a part of it away."),
            remedy: LocalizedText(
                fr: "Suivez la règle (decidedBy: rule) ; proposez l'équité en plus, sous son propre titre.",
                nl: "Volg de regel (decidedBy: rule); stel billijkheid daarnaast voor, onder een eigen titel.",
                de:
                    "Folgen Sie der Regel (decidedBy: rule); schlagen Sie Billigkeit zusätzlich vor, mit eigener Überschrift.",
                en: "Follow the rule (decidedBy: rule); propose fairness in addition, under its own heading."))
    }

    private static func withoutGround(_ outcome: Outcome, _ dossier: Dossier) -> Diagnostic? {
        guard outcome.decidedBy == .fairness, dossier.fairness.isEmpty else { return nil }
        return block(
            .path("outcomes.\(outcome.claim)"),
            LocalizedText(
                fr: "La réponse à \(outcome.claim) repose sur l'équité, mais aucun motif d'équité n'est écrit.",
                nl: "Het antwoord op \(outcome.claim) steunt op billijkheid, maar er staat geen billijkheidsgrond.",
                de: "Die Antwort auf \(outcome.claim) beruht auf Billigkeit, aber kein Billigkeitsgrund ist notiert.",
                en: "The answer to \(outcome.claim) rests on fairness, but no ground of fairness is written."),
            remedy: LocalizedText(
                fr: "Ajoutez sous « fairness » le motif et ses faits.",
                nl: "Voeg onder \"fairness\" de grond en de feiten toe.",
                de: "Ergänzen Sie unter „fairness“ den Grund und seine Tatsachen.",
                en: "Add the ground and its facts under \"fairness\"."))
    }
}
