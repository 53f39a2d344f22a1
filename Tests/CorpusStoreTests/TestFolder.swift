import Foundation

/// A folder of its own for one test, removed when the test ends.
final class TestFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, with the folders above it.
    @discardableResult
    func write(_ text: String, to path: String) throws -> URL {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file
    }
}

enum Samples {
    static let codes = """
        codes:
          - id: BE-ACC
            name: { fr: ancien Code civil, nl: oud Burgerlijk Wetboek, de: früheres Zivilgesetzbuch, en: old Civil Code }
            abbreviation: { fr: anc. C. civ., nl: oud BW, de: null, en: null }
            numbers: plain
            sources:
              - { numac: 1804032154, dossier: null, act: law, day: 1804-03-21, holds: vente, checked: true }
          - id: BE-CDE
            name: { fr: Code de droit économique, nl: Wetboek van economisch recht, de: WGB, en: CEL }
            numbers: roman
          - id: BE-CP
            name: { fr: Code pénal, nl: Strafwetboek, de: Strafgesetzbuch, en: Criminal Code }
            numbers: plain
            sources:
              - { numac: 1867060850, dossier: 1867-06-08/01, act: law, day: 1867-06-08, holds: tout, checked: true }
          - id: FR-CC
            name: { fr: Code civil français, nl: Frans BW, de: frz. ZGB, en: French CC }
            numbers: plain
            resolved: false
        """

    static let sale = """
        code: BE-ACC
        title: { fr: Vente, nl: Koop }
        articles:
          - number: 1649quater
            structure:
              fr: ["Livre III", "Titre VI. De la vente"]
              nl: ["Boek III", "Titel VI. Koop"]
            heading: null
            subject: { fr: Responsabilité du vendeur, nl: Aansprakelijkheid van de verkoper }
            versions:
              - validFrom: 2005-01-01
                validTo: 2022-05-31
                amendedBy: null
                digest: { fr: "Ancienne règle : six mois.", nl: "Oude regel: zes maanden." }
                source: { text: texte consolidé, state: 2020-07-01 }
                verification: { state: index, on: 2026-11-21 }
                note: null
              - validFrom: 2022-06-01
                validTo: null
                amendedBy: "L 2022-03-20/05, art. 5"
                digest: { fr: "Le vendeur répond pendant deux ans.", nl: "De verkoper is twee jaar aansprakelijk." }
                plain:
                  fr: [en panne, garantie de deux ans]
                  nl: [defect]
                elements:
                  - { at: "§1,al.1", fr: deux ans, nl: twee jaar }
                  - { at: "§4", fr: présomption, nl: vermoeden }
                source: { text: texte consolidé, state: 2024-05-28 }
                verification: { state: text, on: 2026-11-21 }
                note: { fr: Contrats depuis le 1er juin 2022., nl: Contracten vanaf 1 juni 2022. }
          - number: "1641"
            structure: { fr: [Livre III], nl: [Boek III] }
            subject: { fr: Vices cachés, nl: Verborgen gebreken }
            versions:
              - validFrom: null
                validTo: null
                amendedBy: null
                digest: { fr: "Le vendeur répond des défauts cachés.", nl: "De verkoper staat in voor verborgen gebreken." }
                source: { text: index des articles, state: null }
                verification: { state: unverified }
        """
}
