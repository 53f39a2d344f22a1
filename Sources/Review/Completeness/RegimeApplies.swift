import Casework
import LegalModel
import Reasoning

/// C15: the decisive date lies within the days of the pack; where two regimes may apply, the choice has a reason.
enum RegimeApplies: Check {
    static let code = "C15"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.packs.flatMap { inUse -> [Diagnostic] in
            let place = DiagnosticPlace.path("packs.\(inUse.pack.id)")
            let title = LocalizedText(inUse.pack.title, or: inUse.pack.id.text)
            guard let applicable = inUse.pack.applicable else { return [] }
            guard let day = inUse.decisiveDay(in: review.dossier) else {
                return [dayUnknown(title, applicable.event, at: place)]
            }
            if !applicable.reaches(day) {
                let other = inUse.pack.otherRegime(on: day, in: review.law.transitions)
                return [outside(title, day, other?.regime, at: place)]
            }
            return rivals(of: inUse, on: day, review).map { rival(title, $0, day, at: place) }
        }
    }

    /// Packs that carry a claim of the same name, apply on the day, and are not told apart by a reason.
    private static func rivals(of inUse: PackInUse, on day: CivilDate, _ review: ReviewCase) -> [RulePack] {
        if review.hasReason(for: inUse.pack.id) { return [] }
        let claims = Set(inUse.pack.elements.filter(\.isClaim).map(\.id))
        let others = review.packs.map(\.pack) + review.otherPacks
        return others.filter { other in
            guard other.id != inUse.pack.id, let applicable = other.applicable else { return false }
            let theirs = review.dossier.decisiveDates.date(of: applicable.event) ?? day
            return applicable.reaches(theirs) && other.elements.contains { $0.isClaim && claims.contains($0.id) }
        }
    }

    private static func dayUnknown(_ title: LocalizedText, _ event: String, at place: DiagnosticPlace) -> Diagnostic {
        block(
            place,
            LocalizedText(
                fr: "La date qui décide de la règle n'est pas connue (\(event)) : « \(title.fr) ».",
                nl: "De datum die over de regel beslist, is niet bekend (\(event)): “\(title.nl)”.",
                de: "Der Tag, der über die Regel entscheidet, ist nicht bekannt (\(event)): „\(title.de)“.",
                en: "The date that decides which rule applies is not known (\(event)): “\(title.en)”."),
            remedy: LocalizedText(
                fr: "Notez-la sous « decisiveDates », d'après la pièce qui la montre.",
                nl: "Noteer ze onder \"decisiveDates\", volgens het stuk dat ze toont.",
                de: "Notieren Sie ihn unter „decisiveDates“, nach der Unterlage, die ihn zeigt.",
                en: "Note it under \"decisiveDates\", from the exhibit that shows it."))
    }

    private static func outside(
        _ title: LocalizedText, _ day: CivilDate, _ regime: Regime?, at place: DiagnosticPlace
    ) -> Diagnostic {
        let right = regime?.summary
        return block(
            place,
            LocalizedText(
                fr: "La grille « \(title.fr) » ne vaut pas pour le \(day)."
                    + (right.map { " Ce jour-là : \($0.fr)." } ?? ""),
                nl: "Het rooster “\(title.nl)” geldt niet voor \(day)." + (right.map { " Die dag: \($0.nl)." } ?? ""),
                de: "Das Raster „\(title.de)“ gilt nicht für den \(day)."
                    + (right.map { " An dem Tag: \($0.de)." } ?? ""),
                en: "The rule pack “\(title.en)” does not apply to \(day)."
                    + (right.map { " On that day: \($0.en)." } ?? "")),
            remedy: LocalizedText(
                fr: "Choisissez la grille du régime de ce jour (carnet rules list), ou corrigez la date.",
                nl: "Kies het rooster van het regime van die dag (carnet rules list), of verbeter de datum.",
                de: "Wählen Sie das Raster für diesen Tag (carnet rules list), oder berichtigen Sie das Datum.",
                en: "Choose the pack for that day (carnet rules list), or correct the date."))
    }

    private static func rival(
        _ title: LocalizedText, _ other: RulePack, _ day: CivilDate, at place: DiagnosticPlace
    ) -> Diagnostic {
        let rival = LocalizedText(other.title, or: other.id.text)
        return block(
            place,
            LocalizedText(
                fr: "Le \(day), « \(rival.fr) » peut aussi s'appliquer ; le choix n'est pas motivé.",
                nl: "Op \(day) kan ook “\(rival.nl)” gelden; de keuze heeft geen reden.",
                de: "Am \(day) kann auch „\(rival.de)“ gelten; die Wahl ist nicht begründet.",
                en: "On \(day), “\(rival.en)” may apply too; the choice has no reason."),
            remedy: LocalizedText(
                fr: "Dites sous « packs », « reason », pourquoi vous retenez « \(title.fr) ».",
                nl: "Zeg onder \"packs\", \"reason\", waarom u “\(title.nl)” kiest.",
                de: "Sagen Sie unter „packs“, „reason“, warum Sie „\(title.de)“ wählen.",
                en: "Say under \"packs\", \"reason\", why you choose “\(title.en)”."))
    }
}
