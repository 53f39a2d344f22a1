import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

/// A home with users, one dossier about an oven, and one small rule pack.
final class GuideHome {
    let folder: URL
    let number: DossierNumber

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        number = try #require(DossierNumber("2026-00123"))
        _ = try write(GuideHome.pack, to: "Templates/rulepacks/ovens.yaml")
        try SharedCorpus.copy(to: folder.appendingPathComponent("home"))
        let store = try store()
        let day = try #require(CivilDate(iso: "2026-03-12"))
        try store.add(User(name: "marie", displayName: "Marie D.", role: .manager), by: nil, on: day)
        try store.add(User(name: "nadia", displayName: "Nadia B.", role: .handler), by: "marie", on: day)
        try store.add(User(name: "tom", displayName: "Tom V.", role: .handler), by: "marie", on: day)
        let file = Array("Facture : un four, 450 €".utf8)
        let node = try YAMLReader.read(GuideHome.dossier(sha256: SHA256Text.of(file)), file: "dossier.yaml")
        try store.create(DossierDecoder.dossier(from: node), files: [file], by: "nadia", on: day)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The root of this checkout.
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    func store() throws -> DossierStore {
        try DossierStore(
            database: folder.appendingPathComponent("home/dossiers.sqlite"),
            exhibits: folder.appendingPathComponent("home/exhibits"))
    }

    func dossier() throws -> Dossier { try store().load(number).dossier }

    func write(_ text: String, to name: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    func context() throws -> Context { try GlobalOptions.parse(options("fr")).context() }

    private func options(_ language: String, as user: String = "nadia") -> [String] {
        [
            "--home", folder.appendingPathComponent("home").path, "--templates",
            folder.appendingPathComponent("Templates").path, "--corpus",
            GuideHome.checkout.appendingPathComponent("LegalCorpus").path, "--today", "2026-03-12", "--as", user,
            "--language",
            language,
        ]
    }

    /// Runs a command line and returns what it wrote.
    func run(_ arguments: [String], language: String = "fr", as user: String = "nadia") throws -> [String] {
        let transcript = Transcript()
        try Console.$transcript.withValue(transcript) {
            var command = try CarnetCommand.parseAsRoot(arguments + options(language, as: user))
            try command.run()
        }
        return transcript.lines
    }

    /// Runs the guide with the answers of a file.
    func guide(_ answers: String, language: String = "fr") throws -> [String] {
        let path = try write(answers, to: "answers.txt")
        return try run(["recommendation", "guide", number.description, "--answers", path], language: language)
    }

    static let pack = """
        id: ovens
        title: { fr: Garantie des fours, nl: Garantie op ovens }
        applicable: { event: contract, from: 2022-06-01, to: null }
        elements:
          - { id: C.repair, claim: true, rules: [R], text: Le consommateur peut demander la réparation }
          - { id: grave, kind: openNorm, text: Le défaut est grave, cite: "BE-ACC:1649quater,§1", factors: [l'usage du four] }
          - { id: x.informed, kind: fact, role: exception, burden: company, text: Le consommateur était informé }
          - { id: sale, kind: fact, burden: consumer, text: Un bien a été vendu, askWhom: consumer, question: { fr: "Qui a acheté le four ?", nl: "Wie kocht de oven?" } }
          - { id: defect, kind: fact, burden: consumer, text: Le bien est défectueux }
        rules:
          - { id: R, needs: [sale, defect, grave], unless: [x.informed], text: La garantie joue, cite: "BE-ACC:1649quater,§1" }
        """

    static func dossier(sha256: String) -> String {
        """
        number: 2026-00123
        subject: { fr: Four en panne, nl: Defecte oven }
        status: exchange
        handler: nadia
        decisiveDates: {}
        procedure: { receivedOn: 2026-02-02, completeOn: 2026-02-04 }
        consumer: { name: Claire Lefèvre, address: [Rue Haute 1, 5000 Namur], language: fr }
        company:
          name: Ovenhuis bv
          address: [Kerkstraat 2, 9000 Gent]
          language: nl
          enterpriseNumber: "0403.019.261"
        entries:
          - { id: E1, kind: mail, date: 2026-02-02, from: consumer, language: fr, text: "Bonjour, le four ne chauffe plus." }
          - { id: E2, kind: mail, date: 2026-02-20, from: company, language: nl, text: "Wij herstellen niets, de oven is te oud." }
        exhibits:
          - { id: P1, title: { fr: Facture, nl: Factuur }, from: consumer, date: 2025-01-04, receivedOn: 2026-02-02, fileName: facture.txt, sha256: "\(sha256)" }
        claims:
          - { id: D1, text: { fr: la réparation du four, nl: de herstelling van de oven } }
        """
    }
}
