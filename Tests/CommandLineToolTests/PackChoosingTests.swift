import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

/// The pack that the dates of a dispute choose.
@Suite struct PackChoosingTests {
    private let dossier: Dossier

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        dossier = try DossierFile.read(root.appendingPathComponent("Examples/washing-machine/2-completed.yaml").path)
            .dossier
    }

    @Test(arguments: [
        ("2022-05-31", ["legal-guarantee-goods-2005"]), ("2022-06-01", ["legal-guarantee-goods-2022"]),
    ])
    func `another day chooses another pack of the subject, never one of another subject`(
        _ day: String, _ expected: [String]
    ) throws {
        var dossier = dossier
        dossier.decisiveDates.contract = CivilDate(iso: day)
        let chosen = try PackChoosing(packs: try packs(), dossier: dossier).chosen()
        #expect(chosen.map(\.id.text) == expected)
    }

    @Test func `no pack for the days, a missing day, and several without a choice are told`() throws {
        var dossier = dossier
        func status() throws -> CommandLineTool.ExitStatus? {
            do {
                _ = try PackChoosing(packs: try packs(), dossier: dossier).chosen()
                return nil
            } catch let failure as Failure {
                return failure.status
            }
        }
        dossier.decisiveDates.contract = CivilDate(iso: "1999-01-01")
        #expect(try status() == .badData)
        dossier.decisiveDates.contract = nil
        #expect(try status() == .badData)
        dossier.decisiveDates.contract = CivilDate(iso: "2024-06-01")
        dossier.packs = []
        #expect(try status() == nil)
        let twin = try pack("legal-guarantee-goods-2024", "2024-01-01", "null")
        #expect(throws: Failure.self) {
            try PackChoosing(packs: try packs() + [twin], dossier: dossier).chosen()
        }
    }

    private func packs() throws -> [RulePack] {
        [
            try pack("legal-guarantee-goods-2005", "2005-01-01", "2022-05-31"),
            try pack("legal-guarantee-goods-2022", "2022-06-01", "null"),
            try pack("other", "2000-01-01", "null", "C.x"),
        ]
    }

    private func pack(_ id: String, _ from: String, _ to: String, _ claim: String? = nil) throws -> RulePack {
        let claim = try claim ?? #require(dossier.claims.compactMap(\.packClaim).first).text
        let text = """
            id: \(id)
            applicable: { event: contract, from: \(from), to: \(to) }
            elements:
              - { id: \(claim), claim: true, rules: [R.a], text: Demande }
              - { id: owed, kind: fact, burden: consumer, text: Dû }
            rules:
              - { id: R.a, needs: [owed] }
            """
        return try RulePack(decoding: YAMLReader.read(text, file: "p.yaml"))
    }
}
