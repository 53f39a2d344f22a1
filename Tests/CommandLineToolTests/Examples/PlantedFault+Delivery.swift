import Casework
import LegalModel
import Reasoning

extension PlantedFault {
    /// Faults in the sofa that came late and the parcel whose contents stay open.
    static let delivery: [PlantedFault] = [
        PlantedFault(
            "a decisive finding without an exhibit", in: "late-sofa", "C3", at: "findings.x.obstacle_covers_delay"
        ) { dossier in
            try dossier.changeFinding("x.obstacle_covers_delay") { $0.evidence = [] }
        },
        PlantedFault("an open norm weighed without a fact", in: "late-sofa", "C6", at: "findings.extra_term_adequate") {
            dossier in
            try dossier.changeFinding("extra_term_adequate") {
                $0.reason = Translations([.french: "Au vu des pièces.", .dutch: "Gelet op de stukken."])
            }
        },
        PlantedFault(
            "a doubt of law reached", in: "late-sofa", "C7", at: "packs.late-or-no-delivery.acceptance_effect_on_end"
        ) { dossier in
            try dossier.changeFinding("x.accepted_late") { $0.status = .proven }
        },
        PlantedFault("an answer still awaited", in: "late-sofa", "C2", at: "findings.extra_term_passed") { dossier in
            try dossier.changeFinding("extra_term_passed") { $0.status = .asked }
        },
        PlantedFault("a rule said to decide what stays open", in: "parcel-not-found", "C2", at: "outcomes.D1") {
            dossier in
            try dossier.changeOutcome("D1") { $0.decidedBy = .rule }
        },
        PlantedFault(
            "a contested finding without the company", in: "parcel-not-found", "C4", at: "findings.termination_declared"
        ) { dossier in
            try dossier.changeFinding("termination_declared") { $0.companyPosition = nil }
        },
        PlantedFault("a weight misquoted", in: "parcel-not-found", "C8", at: "findings.contents_missing.evidence.P6") {
            dossier in
            try dossier.changeFinding("contents_missing") { $0.dropWord(fromQuotationsOf: "P6") }
        },
        PlantedFault("an exhibit no longer used", in: "parcel-not-found", "C10", at: "exhibits.P8") { dossier in
            dossier.fairness[0].exhibits.removeAll { $0 == "P8" }
        },
        PlantedFault("a decisive finding without an exhibit", in: "returned-drone", "C3", at: "findings.x.value_lost") {
            dossier in
            try dossier.changeFinding("x.value_lost") { $0.evidence = [] }
        },
        PlantedFault(
            "an open norm weighed without a fact in Dutch", in: "returned-drone", "C6",
            at: "findings.x.handled_beyond_testing"
        ) { dossier in
            try dossier.changeFinding("x.handled_beyond_testing") {
                $0.reason = $0.reason?.changing(.dutch) { _ in "Op basis van de stukken." }
            }
        },
        PlantedFault("a claim that fails, followed in part", in: "returned-drone", "C2", at: "outcomes.D2") { dossier in
            try dossier.changeOutcome("D2") { $0.result = .partly }
        },
        PlantedFault(
            "a contract of the day before the pack", in: "returned-drone", "C15", at: "packs.withdrawal-distance"
        ) { dossier in
            dossier.decisiveDates.contract = CivilDate(iso: "2022-05-27")
        },
    ]
}
