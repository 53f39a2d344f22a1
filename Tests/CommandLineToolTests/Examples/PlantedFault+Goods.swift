import Casework
import LegalModel
import Reasoning
import Testing

extension PlantedFault {
    /// All of them.
    static let all = goods + terms + delivery + services + renewal

    /// Faults in the washing machine.
    static let goods: [PlantedFault] = {
        func fault(
            _ name: String, _ code: String, at place: String, plant: @escaping @Sendable (inout Dossier) throws -> Void
        ) -> PlantedFault { PlantedFault(name, in: "washing-machine", code, at: place, plant: plant) }
        return [
            fault("a claim without an outcome", "C1", at: "claims.D2") { dossier in
                dossier.outcomes.removeAll { $0.claim == "D2" }
            },
            fault("a claim that is open gets an outcome of law", "C2", at: "outcomes.D2") { dossier in
                try dossier.changeFinding("causal") { $0.status = .asked }
            },
            fault("a decisive finding without a reason", "C3", at: "findings.default_notice") { dossier in
                try dossier.changeFinding("default_notice") { $0.reason = nil }
            },
            fault("a contested finding without the company's position", "C4", at: "findings.damage") { dossier in
                try dossier.changeFinding("damage") { $0.companyPosition = nil }
            },
            fault("an exception nobody was asked about", "C5", at: "findings.x.force_majeure") { dossier in
                try dossier.changeFinding("x.force_majeure") { $0.askedBy = nil }
            },
            fault("an open norm weighed without a fact", "C6", at: "findings.foreseeable") { dossier in
                try dossier.changeFinding("foreseeable") {
                    $0.reason = Translations([.french: "Au vu des pièces.", .dutch: "Gelet op de stukken."])
                }
            },
            fault("an exhibit quoted with one word changed", "C8", at: "findings.x.minor.evidence.P3") { dossier in
                try dossier.changeFinding("x.minor") { finding in
                    for index in finding.evidence.indices where finding.evidence[index].exhibit == "P3" {
                        finding.evidence[index].quotation = "À l'essorage, le tambour ne tourne pas."
                    }
                }
            },
            fault("an article cited that no rule applies", "C9", at: "recommendation") { dossier in
                dossier.recommendation?.remark = Translations([
                    .french: "L'article VI.83, 17°, du Code de droit économique est à relire.",
                    .dutch: "Artikel VI.83, 17°, van het Wetboek van economisch recht is te herlezen.",
                ])
            },
            fault("an exhibit that nobody looked at", "C10", at: "exhibits.P13") { dossier in
                dossier.exhibits = dossier.exhibits.map { exhibit in
                    guard exhibit.id == "P13" else { return exhibit }
                    var other = exhibit
                    other.isNotDecisive = false
                    return other
                }
                for index in dossier.findings.indices {
                    dossier.findings[index].evidence.removeAll { $0.exhibit == "P13" }
                }
            },
            fault("fairness that nobody compared with mandatory law", "C11", at: "fairness.F1") { dossier in
                dossier.fairness[0].respectsMandatoryLaw = false
            },
            fault("more than was asked, without a word why", "C12", at: "outcomes.D2.amount") { dossier in
                let index = try #require(dossier.claims.firstIndex { $0.id == "D2" })
                dossier.claims[index].amount = Money(decimal: "65.00")
                try dossier.changeOutcome("D2") { $0.reason = nil }
            },
            fault("a sum without a day", "C12", at: "outcomes.D3.by") { dossier in
                try dossier.changeOutcome("D3") { $0.by = nil }
            },
            fault("a recommendation without its number", "C13", at: "recommendation") { dossier in
                dossier.recommendation?.number = nil
            },
            fault("a contract of before the pack's first day", "C15", at: "packs.legal-guarantee-goods-2022") {
                dossier in
                dossier.decisiveDates.contract = CivilDate(iso: "2022-05-31")
            },
            fault("another sum in one language", "N8", at: "recommendation.fr") { dossier in
                try dossier.changeFinding("damage") {
                    $0.reason = $0.reason?.changing(.dutch) { $0.replacing("€ 93,00", with: "€ 95,00") }
                }
            },
            fault("the consumer's telephone in the text", "N13", at: "recommendation.fr") { dossier in
                let remark = dossier.recommendation?.remark
                dossier.recommendation?.remark = remark?.changing(.french) {
                    $0 + " Elle est joignable au +32 470 00 00 00."
                }
            },
        ]
    }()
}
