import Casework
import LegalModel

/// C10: each exhibit received is used, or listed as not decisive.
enum ExhibitsUsed: Check {
    static let code = "C10"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let dossier = review.dossier
        let inFindings = dossier.findings.flatMap { $0.evidence.map(\.exhibit) }
        let used = Set(inFindings + dossier.fairness.flatMap(\.exhibits))
        return dossier.exhibits.filter { !used.contains($0.id) && !$0.isNotDecisive }.map { exhibit in
            let title = LocalizedText(exhibit.title, or: exhibit.id.text)
            return warn(
                .path("exhibits.\(exhibit.id)"),
                LocalizedText(
                    fr: "La pièce \(exhibit.id) (\(title.fr)) n'appuie encore aucune constatation.",
                    nl: "Stuk \(exhibit.id) (\(title.nl)) ondersteunt nog geen vaststelling.",
                    de: "Unterlage \(exhibit.id) (\(title.de)) stützt noch keine Feststellung.",
                    en: "Exhibit \(exhibit.id) (\(title.en)) supports no finding yet."),
                remedy: LocalizedText(
                    fr: "Dites ce qu'elle montre (evidence), ou qu'elle n'est pas décisive (isNotDecisive: true).",
                    nl: "Zeg wat het toont (evidence), of dat het niet beslissend is (isNotDecisive: true).",
                    de:
                        "Sagen Sie, was sie zeigt (evidence), oder dass sie nicht entscheidend ist (isNotDecisive: true).",
                    en: "Say what it shows (evidence), or that it is not decisive (isNotDecisive: true)."))
        }
    }
}
