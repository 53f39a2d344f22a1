import Casework
import LegalModel
import Reasoning

/// Chooses among the packs of the library by the dates of a dispute.
struct PackChoosing {
    let packs: [RulePack]
    let dossier: Dossier

    /// The packs of the subjects that the dossier names; where it names none, those that carry one of its claims.
    var candidates: [RulePack] {
        let subjects = Set(dossier.packs.map { PackLibrary.subject(of: $0.pack.text) })
        guard subjects.isEmpty else { return packs.filter { subjects.contains(PackLibrary.subject(of: $0.id.text)) } }
        let claims = Set(dossier.claims.compactMap(\.packClaim))
        return packs.filter { pack in pack.elements.contains { $0.isClaim && claims.contains($0.id) } }
    }

    /// The packs to evaluate, one a subject: the one that applies on the dates.
    ///
    /// - Throws: a day that is missing, no pack for the days, or several of one subject and none chosen in the dossier.
    func chosen() throws -> [RulePack] {
        let dates = dossier.decisiveDates.known
        let applying = candidates.filter { $0.applies(on: dates) ?? ($0.applicable == nil) }
        guard !applying.isEmpty else {
            let undated = candidates.first { $0.applicable != nil && $0.applies(on: dates) == nil }
            if let event = undated?.applicable?.event { throw Failure.dateMissing(event) }
            throw Failure.noPackForDates(candidates.map(\.id.text))
        }
        let named = Set(dossier.packs.map(\.pack))
        var chosen: [RulePack] = []
        for (_, rivals) in Dictionary(grouping: applying, by: { PackLibrary.subject(of: $0.id.text) })
            .sorted(by: { $0.key < $1.key })
        {
            let own = rivals.count == 1 ? rivals : rivals.filter { named.contains($0.id) }
            guard own.count == 1 else { throw Failure.packsToChoose(rivals.map(\.id.text).sorted()) }
            chosen += own
        }
        return chosen
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
