import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("carnet dossier attach, a mail")
struct MailCommandTests {
    private let home: CommandHome

    init() throws {
        home = try CommandHome()
        try home.applyExample()
    }

    private func fixture(_ name: String) -> String {
        home.repository.appendingPathComponent("Tests/Fixtures/mail/\(name).eml").path
    }

    private func attach(
        _ path: String, _ more: [String] = [], language: String = "fr"
    ) -> (status: CommandLineTool.ExitStatus, lines: [String]) {
        home.run(
            ["dossier", "attach", "2026-00123", path, "--received", "2026-11-03"] + more, language: language)
    }

    private func store() throws -> DossierStore {
        try DossierStore(
            database: home.folder.appendingPathComponent("home/dossiers.sqlite"),
            exhibits: home.folder.appendingPathComponent("home/exhibits"))
    }

    private func dossier() throws -> Dossier { try store().load(try #require(DossierNumber("2026-00123"))).dossier }

    @Test func `A mail becomes an entry of its sender, and its files exhibits`() throws {
        let before = try dossier()
        let result = attach(fixture("related-image-and-pdf"))
        #expect(result.status == .done, "\(result.lines)")
        #expect(
            result.lines == [
                "Message de Anne Exemple du 2 novembre 2026 : entrée E4 du dossier 2026-00123,", "original P3.",
                "  P4 photo.png (image du texte, non partagée)", "  P5 facture.pdf",
            ])
        let after = try dossier()
        let entry = try #require(after.entries.last)
        #expect(entry.kind == .mail && entry.from == .consumer && entry.language == .french)
        #expect(entry.date.description == "2026-11-02")
        #expect(entry.text == "Voyez la photo.")
        #expect(entry.exhibits.map(\.text) == ["P3", "P4", "P5"])
        #expect(entry.mail?.file == "P3")
        #expect(entry.mail?.sender == "Anne Exemple <anne.exemple@example.org>")
        #expect(entry.mail?.sentAt == "2026-11-02T14:03+01:00")
        #expect(entry.mail?.messageID == "a19@example.org")
        let added = after.exhibits.dropFirst(before.exhibits.count)
        #expect(added.map(\.isShared) == [false, false, true])
        #expect(added.map(\.isNotDecisive) == [true, true, false])
        #expect(added.map { $0.cameWith?.text } == [nil, "P3", "P3"])
        #expect(added.allSatisfy { $0.receivedOn?.description == "2026-11-03" })
        let original = try #require(added.first)
        let bytes = try WholeFile.read(fixture("related-image-and-pdf"))
        #expect(try store().exhibits.read(original.sha256, fileName: "") == bytes)
        #expect(home.run(["dossier", "verify", "2026-00123"]).status == .done)
    }

    @Test func `The same file twice is told and not doubled`() throws {
        _ = attach(fixture("plain"))
        let before = try dossier()
        let again = attach(fixture("plain"))
        #expect(again.status == .done)
        #expect(
            again.lines.joined(separator: " ")
                == "Ce fichier est déjà dans le dossier 2026-00123 (P3, E4) : rien n'a été ajouté.")
        #expect(try dossier() == before)
        #expect(
            attach(fixture("plain"), ["--json"]).lines == [
                #"{"number":"2026-00123","result":"unchanged","exhibit":"P3","entry":"E4"}"#
            ])
    }

    @Test func `A second copy of a mail and of a file in it is told`() throws {
        _ = attach(fixture("related-image-and-pdf"))
        let text = try String(contentsOfFile: fixture("related-image-and-pdf"), encoding: .utf8)
        let copy = try home.write("Received: from a by b; Mon, 2 Nov 2026 15:00:00 +0100\r\n" + text, to: "copy.eml")
        let result = attach(copy)
        #expect(result.lines.contains("  P4 photo.png (déjà dans le dossier)"))
        #expect(result.lines.contains { $0.contains("l'entrée E4 vient d'une autre copie") })
        #expect(try dossier().exhibits.count == 6)
        #expect(try dossier().entries.last?.exhibits.map(\.text) == ["P6", "P4", "P5"])
    }

    @Test func `A sender whom nobody knows is asked for, and said`() throws {
        let before = try dossier()
        let refused = attach(fixture("zone-crosses-midnight"), language: "nl")
        #expect(refused.status == .wrongUse)
        #expect(refused.lines[0].contains("bram@example.com"))
        #expect(try dossier() == before)
        let said = attach(fixture("zone-crosses-midnight"), ["--from", "company"], language: "nl")
        #expect(said.status == .done)
        let entry = try #require(try dossier().entries.last)
        #expect(entry.from == .company && entry.language == .dutch)
        #expect(entry.date.description == "2026-11-01")
        let other = attach(fixture("plain"), ["--from", "company"])
        #expect(other.lines.contains { $0.contains("celle du consommateur") })
        #expect(try dossier().entries.last?.from == .company)
    }

    @Test func `What was broken is said and kept with the entry`() throws {
        let result = attach(fixture("name-right-to-left"), ["--json", "--not-shared"])
        #expect(result.lines[0].contains(#""remarks":["renamedFile"]"#))
        #expect(result.lines[0].contains(#""fileName":"facturefdp.exe""#))
        #expect(try dossier().entries.last?.mail?.remarks == [.renamedFile])
        #expect(try dossier().exhibits.last?.isShared == false)
    }

    @Test func `Every mail of the collection is taken in, exported and applied again`() throws {
        let folder = home.repository.appendingPathComponent("Tests/Fixtures/mail").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }.sorted()
        for file in files {
            let result = attach("\(folder)/\(file)", ["--from", "consumer"])
            #expect(result.status == .done, "\(file) \(result.lines)")
            #expect(result.lines.allSatisfy { $0.count <= 80 }, "\(file)")
        }
        let path = home.folder.appendingPathComponent("out.yaml").path
        #expect(home.run(["dossier", "export", "2026-00123", "--output", path]).status == .done)
        let again = home.run(["dossier", "apply", path])
        #expect(again.lines.first?.contains("rien à modifier") == true, "\(again.lines)")
        #expect(home.run(["dossier", "verify"]).status == .done)
    }

    @Test func `What is no mail, or is beyond the limits, leaves nothing behind`() throws {
        let before = try dossier()
        let none = attach(try home.write("hello", to: "a.eml"), ["--from", "consumer"])
        #expect(none.status == .badData)
        #expect(none.lines.last?.contains("--as-file") == true || none.lines.contains { $0.contains("--as-file") })
        let parts =
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 10_000)
        #expect(attach(try home.write(parts, to: "b.eml"), ["--from", "consumer"]).status == .badData)
        #expect(attach("/nowhere/x.eml").status == .notFound)
        #expect(try dossier() == before)
        let kept = attach(try home.write("hello", to: "a.eml"), ["--from", "consumer", "--as-file"])
        #expect(kept.status == .done)
        #expect(try dossier().exhibits.last?.fileName == "a.eml")
        #expect(try dossier().entries.count == before.entries.count)
    }

    @Test func `The file of anything else still needs to be said whose it is`() throws {
        #expect(attach(try home.write("x", to: "x.txt")).status == .wrongUse)
    }
}
