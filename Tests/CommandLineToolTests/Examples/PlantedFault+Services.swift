import Casework
import LegalModel
import Reasoning

extension PlantedFault {
    /// Faults in work that was badly done, and in what was asked for it.
    static let services: [PlantedFault] = [
        PlantedFault(
            "a finding without the company, who was not asked", in: "bathroom-tiles", "C4", at: "findings.x.waived"
        ) { dossier in
            try dossier.changeFinding("x.waived") {
                $0.companyPosition = nil
                $0.askedBy = nil
            }
        },
        PlantedFault(
            "an exception nobody was asked about", in: "bathroom-tiles", "C5", at: "findings.x.measures_omitted"
        ) { dossier in
            try dossier.changeFinding("x.measures_omitted") { $0.askedBy = nil }
        },
        PlantedFault("a breach found serious, and the reduction kept", in: "bathroom-tiles", "C2", at: "outcomes.D1") {
            dossier in
            try dossier.changeFinding("serious_enough") { $0.status = .proven }
        },
        PlantedFault("a measurement misquoted", in: "bathroom-tiles", "C8", at: "findings.defective.evidence.P6") {
            dossier in
            try dossier.changeFinding("defective") { $0.dropWord(fromQuotationsOf: "P6") }
        },
        PlantedFault("less than was asked, without a word why", in: "bathroom-tiles", "C12", at: "outcomes.D2.reason") {
            dossier in
            try dossier.changeOutcome("D2") { $0.reason = nil }
        },
        PlantedFault(
            "an open norm weighed without a fact in Dutch", in: "repair-invoice", "C6", at: "findings.price_open"
        ) { dossier in
            try dossier.changeFinding("price_open") {
                $0.reason = $0.reason?.changing(.dutch) { _ in "Gezien de stukken niet." }
            }
        },
        PlantedFault("a claim that fails, followed", in: "repair-invoice", "C2", at: "outcomes.D1") { dossier in
            try dossier.changeOutcome("D1") { $0.result = .followed }
        },
        PlantedFault("a telephone number in a reason", in: "repair-invoice", "N13", at: "recommendation.nl") {
            dossier in
            try dossier.changeFinding("disputed_sum_paid") {
                $0.reason = $0.reason?.changing(.dutch) { $0 + " (gsm 0470 00 00 00)" }
            }
        },
        PlantedFault("digits that change places in one language", in: "repair-invoice", "N8", at: "recommendation.nl") {
            dossier in
            try dossier.changeFinding("charged_more") {
                $0.reason = $0.reason?.changing(.french) { $0.replacing("189,00", with: "198,00") }
            }
        },
        PlantedFault("fairness without its ground", in: "repair-invoice", "C11", at: "outcomes.D2") { dossier in
            try dossier.changeOutcome("D2") { $0.decidedBy = .fairness }
            dossier.fairness.removeAll { $0.id == "F1" }
        },
        PlantedFault("an appreciation the other way", in: "kitchen-deposit", "C2", at: "outcomes.D1") { dossier in
            try dossier.changeFinding("mirror_equal") { $0.status = .proven }
        },
        PlantedFault("a later letter as the question", in: "kitchen-deposit", "C5", at: "findings.x.refunded") {
            dossier in
            try dossier.changeFinding("x.refunded") { $0.askedBy = "E12" }
        },
        PlantedFault(
            "an open norm weighed without a fact in German", in: "kitchen-deposit", "C6", at: "findings.keeps_sums"
        ) { dossier in
            try dossier.changeFinding("keeps_sums") {
                $0.reason = $0.reason?.changing(.german) { _ in "Nach Aktenlage ja." }
            }
        },
        PlantedFault(
            "two packs without the day of the contract", in: "kitchen-deposit", "C15", at: "packs.unfair-terms"
        ) { dossier in
            dossier.decisiveDates.contract = nil
        },
        PlantedFault("the second pack taken away", in: "kitchen-deposit", "C2", at: "outcomes.D3") { dossier in
            dossier.packs.removeAll { $0.pack == "unfair-terms" }
        },
    ]
}
