import Casework
import FileFormats
import LegalModel
import Reasoning
import Testing

@testable import Drafting

extension CivilDate {
    static let today = CivilDate(iso: "2026-03-12") ?? .epoch
    static let contractDay = CivilDate(iso: "2025-01-04") ?? .epoch
}

extension Dossier {
    /// A dispute about an oven: the consumer writes French, the company Dutch.
    static func oven() throws -> Dossier {
        var dossier = Dossier(
            number: try #require(DossierNumber("2026-00123")), subject: Translations("Four en panne", in: .french),
            status: .exchange, handler: "nadia",
            decisiveDates: DecisiveDates(contract: nil, delivery: nil, fact: nil), procedure: ProcedureDates(),
            consumer: Party(name: "Claire Lefèvre", address: ["Rue Haute 1", "5000 Namur"], language: .french),
            company: Party(name: "Ovenhuis bv", address: ["Kerkstraat 2", "9000 Gent"], language: .dutch))
        dossier.entries = [
            NotebookEntry(
                id: "E1", kind: .mail, date: .contractDay, from: .consumer, language: .french,
                text: "Bonjour, le four ne chauffe plus depuis mars."),
            NotebookEntry(
                id: "E2", kind: .mail, date: .today, from: .company, language: .dutch, text: "Wij herstellen niets."),
        ]
        dossier.exhibits = [
            Exhibit(
                id: "P1", title: Translations("Facture", in: .french), from: .consumer, date: .contractDay,
                receivedOn: .today, fileName: "facture.txt", sha256: String(repeating: "0", count: 64)),
            Exhibit(
                id: "P2", title: Translations("Verslag", in: .dutch), from: .company, date: .today, receivedOn: .today,
                fileName: "verslag.txt", sha256: String(repeating: "1", count: 64)),
        ]
        dossier.claims = [
            PartyClaim(
                id: "D1", text: Translations("la réparation du four", in: .french), words: nil, amount: nil,
                packClaim: nil)
        ]
        return dossier
    }
}

extension RulePack {
    /// A pack with a fact of each side, an exception and an open norm.
    static var ovens: RulePack {
        get throws {
            try RulePack(
                decoding: YAMLReader.read(
                    """
                    id: ovens
                    title: { fr: Garantie des fours, nl: Garantie op ovens }
                    applicable: { event: contract, from: 2022-06-01, to: null }
                    elements:
                      - { id: C.repair, claim: true, rules: [R], text: Le consommateur peut demander la réparation }
                      - { id: grave, kind: openNorm, text: Le défaut est grave, cite: "BE-ACC:1649quater,§1" }
                      - { id: x.informed, kind: fact, role: exception, burden: company, text: Le consommateur était informé }
                      - { id: sale, kind: fact, burden: consumer, text: Un bien a été vendu, askWhom: consumer }
                      - { id: defect, kind: fact, burden: consumer, text: Le bien est défectueux }
                      - { id: reported, kind: fact, burden: consumer, askWhom: company, text: Le défaut a été signalé }
                    rules:
                      - { id: R, needs: [sale, defect, reported, grave], unless: [x.informed], text: La garantie joue, cite: "BE-ACC:1649quater,§2" }
                    """, file: "ovens.yaml"))
        }
    }
}

extension [Finding] {
    /// All that is needed but the open norm.
    static let untilNorm = [
        Finding(element: "sale", status: .admitted, by: "other"),
        Finding(element: "defect", status: .admitted, by: "other"),
        Finding(element: "reported", status: .admitted, by: "other"),
        Finding(element: "x.informed", status: .notRaised, by: "other"),
    ]
}

extension Guide {
    /// The guide after dates, pack and claim.
    static func started(
        findings: [Finding] = [], pack: RulePack? = nil, texts: [Identifier<Exhibit>: ExhibitText] = [:]
    ) throws -> Guide {
        var dossier = try Dossier.oven()
        dossier.decisiveDates.contract = .contractDay
        dossier.packs = [PackChoice(pack: "ovens", reason: Translations("Contrat de 2025", in: .french))]
        dossier.claims[0].packClaim = "C.repair"
        dossier.findings = findings
        return try Guide(
            dossier: dossier, packs: [pack ?? .ovens], user: "nadia", today: .today, texts: texts)
    }

    /// Corrects the status of an element.
    mutating func correctStatus(of id: NodeIdentifier, to status: FindingStatus) throws {
        correct(.status(id))
        try answer(.status(status))
    }
}
