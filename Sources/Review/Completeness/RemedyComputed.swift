import Casework
import LegalModel

/// C12: each remedy is computed, with a date and the formula shown, and within what was asked, or says why not.
enum RemedyComputed: Check {
    static let code = "C12"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.outcomes.flatMap { outcome -> [Diagnostic] in
            guard outcome.result == .followed || outcome.result == .partly else { return [] }
            let claim = review.dossier.claims.first { $0.id == outcome.claim }
            return [withoutComputation(outcome), withoutDay(outcome), beyond(claim, outcome), less(claim, outcome)]
                .compactMap { $0 }
        }
    }

    private static func withoutComputation(_ outcome: Outcome) -> Diagnostic? {
        guard let amount = outcome.amount, outcome.computation.isEmpty else { return nil }
        return warn(
            .path("outcomes.\(outcome.claim).computation"),
            LocalizedText(
                fr: "Le montant de \(amount) euros (\(outcome.claim)) est donné sans son calcul.",
                nl: "Het bedrag van \(amount) euro (\(outcome.claim)) staat er zonder berekening.",
                de: "Der Betrag von \(amount) Euro (\(outcome.claim)) steht ohne Berechnung da.",
                en: "The amount of \(amount) euro (\(outcome.claim)) is given without its computation."),
            remedy: LocalizedText(
                fr: "Montrez sous « computation » d'où vient chaque partie du montant.",
                nl: "Toon onder \"computation\" waar elk deel van het bedrag vandaan komt.",
                de: "Zeigen Sie unter „computation“, woher jeder Teil des Betrags kommt.",
                en: "Show under \"computation\" where each part of the amount comes from."))
    }

    private static func withoutDay(_ outcome: Outcome) -> Diagnostic? {
        guard outcome.by == nil else { return nil }
        return warn(
            .path("outcomes.\(outcome.claim).by"),
            LocalizedText(
                fr: "La recommandation sur \(outcome.claim) ne dit pas pour quand.",
                nl: "De aanbeveling over \(outcome.claim) zegt niet tegen wanneer.",
                de: "Die Empfehlung zu \(outcome.claim) nennt kein Datum.",
                en: "The recommendation on \(outcome.claim) does not say by when."),
            remedy: LocalizedText(
                fr: "Donnez sous « by » un jour précis.", nl: "Geef onder \"by\" een precieze dag.",
                de: "Geben Sie unter „by“ einen bestimmten Tag an.", en: "Give a precise day under \"by\"."))
    }

    private static func beyond(_ claim: PartyClaim?, _ outcome: Outcome) -> Diagnostic? {
        guard let amount = outcome.amount, let asked = claim?.amount, amount > asked, outcome.reason == nil else {
            return nil
        }
        return warn(
            .path("outcomes.\(outcome.claim).amount"),
            LocalizedText(
                fr: "\(amount) euros sont recommandés (\(outcome.claim)) ; \(asked) euros étaient demandés.",
                nl: "\(amount) euro wordt aanbevolen (\(outcome.claim)); \(asked) euro werd gevraagd.",
                de: "Empfohlen werden \(amount) Euro (\(outcome.claim)); verlangt waren \(asked) Euro.",
                en: "\(amount) euro are recommended (\(outcome.claim)); \(asked) euro were asked."),
            remedy: LocalizedText(
                fr: "Restez dans ce qui est demandé, ou dites pourquoi vous allez au-delà (reason).",
                nl: "Blijf binnen wat gevraagd is, of zeg waarom u verder gaat (reason).",
                de: "Bleiben Sie im Rahmen des Verlangten, oder sagen Sie, warum Sie darüber hinausgehen (reason).",
                en: "Stay within what was asked, or say why you go beyond (reason)."))
    }

    private static func less(_ claim: PartyClaim?, _ outcome: Outcome) -> Diagnostic? {
        let isLess = outcome.amount.flatMap { amount in claim?.amount.map { amount < $0 } } ?? false
        guard outcome.reason == nil, outcome.result == .partly || isLess else { return nil }
        return warn(
            .path("outcomes.\(outcome.claim).reason"),
            LocalizedText(
                fr: "La demande \(outcome.claim) n'est suivie qu'en partie, sans dire pourquoi.",
                nl: "De vraag \(outcome.claim) wordt maar deels gevolgd, zonder te zeggen waarom.",
                de: "Dem Begehren \(outcome.claim) wird nur teilweise gefolgt, ohne Angabe des Grundes.",
                en: "Claim \(outcome.claim) is followed only in part, without saying why."),
            remedy: LocalizedText(
                fr: "Expliquez la différence sous « reason ».", nl: "Leg het verschil uit onder \"reason\".",
                de: "Erklären Sie den Unterschied unter „reason“.", en: "Explain the difference under \"reason\"."))
    }
}
