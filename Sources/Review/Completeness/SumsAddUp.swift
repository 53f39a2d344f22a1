import Casework
import LegalModel

/// N19: a recommended amount equals the sum of its computation.
enum SumsAddUp: Check {
    static let code = "N19"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.outcomes.compactMap { outcome in
            let sum = outcome.computation.reduce(Money.zero) { $0 + $1.amount }
            guard !outcome.computation.isEmpty, outcome.amount != sum else { return nil }
            let stated = outcome.amount?.description ?? "–"
            return block(
                .path("outcomes.\(outcome.claim).amount"),
                LocalizedText(
                    fr: "Le calcul de \(outcome.claim) donne \(sum) euros ; la recommandation dit \(stated).",
                    nl: "De berekening van \(outcome.claim) geeft \(sum) euro; de aanbeveling zegt \(stated).",
                    de: "Die Berechnung zu \(outcome.claim) ergibt \(sum) Euro; die Empfehlung nennt \(stated).",
                    en: "The computation of \(outcome.claim) gives \(sum) euro; the recommendation says \(stated)."),
                remedy: LocalizedText(
                    fr: "Corrigez le montant (amount) ou la ligne qui s'en écarte (computation).",
                    nl: "Verbeter het bedrag (amount) of de regel die afwijkt (computation).",
                    de: "Berichtigen Sie den Betrag (amount) oder die abweichende Zeile (computation).",
                    en: "Correct the amount (amount) or the line that departs from it (computation)."))
        }
    }
}
