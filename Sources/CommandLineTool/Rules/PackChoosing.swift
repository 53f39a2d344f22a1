import Casework
import LegalModel
import Reasoning

/// Chooses among the packs of the library by the dates of a dispute.
struct PackChoosing {
    let packs: [RulePack]
    let dossier: Dossier

    /// The packs that carry a claim of the dossier, or that the dossier names; all of them where no claim is tied yet.
    var candidates: [RulePack] {
        let claims = Set(dossier.claims.compactMap(\.packClaim))
        let named = Set(dossier.packs.map(\.pack))
        let carrying = packs.filter { pack in
            named.contains(pack.id) || pack.elements.contains { $0.isClaim && claims.contains($0.id) }
        }
        return claims.isEmpty && named.isEmpty ? packs : carrying
    }

    /// The packs to evaluate: those that apply on the dates.
    ///
    /// - Throws: a day that is missing, no pack for the days, or several for one claim and none chosen with a reason.
    func chosen() throws -> [RulePack] {
        let dates = dossier.decisiveDates.known
        let undated = candidates.filter { $0.applies(on: dates) == nil && $0.applicable != nil }
        let applying = candidates.filter { $0.applies(on: dates) ?? ($0.applicable == nil) }
        if applying.isEmpty, let event = undated.first?.applicable?.event { throw Failure.dateMissing(event) }
        guard !applying.isEmpty else { throw Failure.noPackForDates(candidates.map(\.id.text)) }
        let named = Set(dossier.packs.map(\.pack))
        for pack in applying where !named.contains(pack.id) {
            let claims = Set(pack.elements.filter(\.isClaim).map(\.id))
            let rivals = applying.filter { other in
                other.id != pack.id && other.elements.contains { $0.isClaim && claims.contains($0.id) }
            }
            guard !rivals.isEmpty, !rivals.contains(where: { named.contains($0.id) }) else { continue }
            throw Failure.packsToChoose(([pack] + rivals).map(\.id.text).sorted())
        }
        let unrivalled = applying.filter { pack in
            named.contains(pack.id)
                || !applying.contains { other in
                    named.contains(other.id)
                        && other.elements.contains { claim in
                            claim.isClaim && pack.element(claim.id)?.isClaim ?? false
                        }
                }
        }
        return unrivalled
    }
}

extension Failure {
    /// The decisive day of a pack is not known.
    static func dateMissing(_ event: String) -> Failure {
        let day = TransitionEvent(rawValue: event).map(TransitionWords.day) ?? .verbatim(event)
        return Failure(
            .badData,
            LocalizedText(
                fr: "il manque \(day.fr), qui décide de la règle", nl: "\(day.nl) ontbreekt en beslist over de regel",
                de: "es fehlt \(day.de), der über die Regel entscheidet",
                en: "\(day.en) is missing; it decides the rule"),
            remedy: LocalizedText(
                fr: "Notez-la dans le dossier sous « decisiveDates » (\(event)).",
                nl: "Noteer ze in het dossier onder \"decisiveDates\" (\(event)).",
                de: "Notieren Sie ihn in der Akte unter „decisiveDates“ (\(event)).",
                en: "Note it in the dossier under \"decisiveDates\" (\(event))."))
    }

    /// No pack applies on the days of the dossier.
    static func noPackForDates(_ packs: [String]) -> Failure {
        let list = packs.isEmpty ? "–" : packs.joined(separator: ", ")
        return Failure(
            .badData,
            LocalizedText(
                fr: "aucune grille ne vaut pour les dates de ce dossier (\(list))",
                nl: "geen rooster geldt voor de datums van dit dossier (\(list))",
                de: "kein Raster gilt für die Daten dieser Akte (\(list))",
                en: "no rule pack applies on the dates of this dossier (\(list))"),
            remedy: LocalizedText(
                fr: "Vérifiez les dates ; « carnet corpus transitions » dit quel régime s'applique.",
                nl: "Controleer de datums; \"carnet corpus transitions\" zegt welk regime geldt.",
                de: "Prüfen Sie die Daten; „carnet corpus transitions“ sagt, welche Regelung gilt.",
                en: "Check the dates; \"carnet corpus transitions\" says which regime applies."))
    }

    /// Several packs carry one claim on the days of the dossier.
    static func packsToChoose(_ packs: [String]) -> Failure {
        let list = packs.joined(separator: ", ")
        return Failure(
            .badData,
            LocalizedText(
                fr: "plusieurs grilles sont possibles : \(list)", nl: "verschillende roosters zijn mogelijk: \(list)",
                de: "mehrere Raster sind möglich: \(list)", en: "several rule packs are possible: \(list)"),
            remedy: LocalizedText(
                fr: "Choisissez-en une dans le dossier, sous « packs », et dites pourquoi.",
                nl: "Kies er een in het dossier, onder \"packs\", en zeg waarom.",
                de: "Wählen Sie eines in der Akte unter „packs“ und sagen Sie warum.",
                en: "Choose one in the dossier under \"packs\", and say why."))
    }
}
