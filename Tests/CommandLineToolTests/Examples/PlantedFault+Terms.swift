import Casework
import LegalModel
import Reasoning

extension PlantedFault {
    /// Faults in the terms of the gym.
    static let terms: [PlantedFault] = {
        func fault(
            _ name: String, _ code: String, at place: String, plant: @escaping @Sendable (inout Dossier) throws -> Void
        ) -> PlantedFault { PlantedFault(name, in: "gym-terms", code, at: place, plant: plant) }
        return [
            fault("a decisive finding without an exhibit", "C3", at: "findings.x.other_basis_shown") { dossier in
                try dossier.changeFinding("x.other_basis_shown") { $0.evidence = [] }
            },
            fault("the company's own letter as the question to it", "C5", at: "findings.x.ten_years_passed") {
                dossier in
                try dossier.changeFinding("x.ten_years_passed") { $0.askedBy = "E12" }
            },
            fault("an outcome against what follows from the findings", "C2", at: "outcomes.D3") { dossier in
                try dossier.changeOutcome("D3") { $0.result = .notFollowed }
            },
            fault("words left out of an exhibit's quotation", "C8", at: "findings.terms_available.evidence.P4") {
                dossier in
                try dossier.changeFinding("terms_available") { finding in
                    for index in finding.evidence.indices where finding.evidence[index].exhibit == "P4" {
                        let words = finding.evidence[index].quotation?.split(separator: " ") ?? []
                        finding.evidence[index].quotation =
                            (words.prefix(2) + words.dropFirst(5)).joined(separator: " ")
                    }
                }
            },
            fault("both sides' duties found against each other", "C2", at: "outcomes.D1") { dossier in
                try dossier.changeFinding("terms_available") { $0.status = .proven }
                try dossier.changeFinding("terms_version") { $0.status = .proven }
            },
            fault("a reason in one language only", "C3", at: "findings.terms_version") { dossier in
                try dossier.changeFinding("terms_version") {
                    $0.reason = $0.reason?[.french].map { Translations($0, in: .french) }
                }
            },
        ]
    }()
}
