import Casework
import LegalModel
import Reasoning

extension PlantedFault {
    /// Faults in what went on by itself, and in what was claimed late.
    static let renewal: [PlantedFault] = [
        PlantedFault("the day of the renewal is not known", in: "alarm-subscription", "C15", at: "packs.tacit-renewal")
        { dossier in
            dossier.decisiveDates.renewal = nil
        },
        PlantedFault("a renewal of before the pack", in: "alarm-subscription", "C15", at: "packs.tacit-renewal") {
            dossier in
            dossier.decisiveDates.renewal = CivilDate(iso: "2014-05-30")
        },
        PlantedFault("a doubt of law reached", in: "alarm-subscription", "C7", at: "packs.tacit-renewal.form_sanction")
        { dossier in
            try dossier.changeFinding("x.form_bold") { $0.status = .refuted }
        },
        PlantedFault("an outcome without a day", in: "alarm-subscription", "C12", at: "outcomes.D4.by") { dossier in
            try dossier.changeOutcome("D4") { $0.by = nil }
        },
        PlantedFault(
            "fairness that nobody compared with mandatory law", in: "alarm-subscription", "C11", at: "fairness.F1"
        ) { dossier in
            dossier.fairness[0].respectsMandatoryLaw = false
        },
        PlantedFault(
            "an exception nobody was asked about", in: "unpaid-energy-works", "C5", at: "findings.x.fees_refunded"
        ) { dossier in
            try dossier.changeFinding("x.fees_refunded") { $0.askedBy = nil }
        },
        PlantedFault("arrears of before the pack", in: "unpaid-energy-works", "C15", at: "packs.debt-collection") {
            dossier in
            dossier.decisiveDates.arrears = CivilDate(iso: "2023-08-31")
        },
        PlantedFault("a rule said to decide what none does", in: "unpaid-energy-works", "C2", at: "outcomes.D5") {
            dossier in
            try dossier.changeOutcome("D5") { $0.decidedBy = .rule }
        },
        PlantedFault("a receipt misquoted", in: "unpaid-energy-works", "C8", at: "findings.fees_paid.evidence.P8") {
            dossier in
            try dossier.changeFinding("fees_paid") { $0.dropWord(fromQuotationsOf: "P8") }
        },
    ]
}
