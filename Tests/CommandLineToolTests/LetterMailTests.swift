import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("A letter as a mail")
struct LetterMailTests {
    private let home: GuideHome

    init() throws {
        home = try GuideHome()
        let templates = GuideHome.checkout.appendingPathComponent("Templates")
        for name in ["language", "letters", "parts", "style"] {
            try FileManager.default.copyItem(
                at: templates.appendingPathComponent(name), to: home.folder.appendingPathComponent("Templates/\(name)"))
        }
        try change { dossier in
            dossier.consumer.email = "claire@example.org"
            dossier.company.email = "klachten@example.com"
            dossier.entries[0].exhibits = ["P1"]
            let hidden = Array("Numéro national d'un tiers".utf8)
            dossier.exhibits.append(
                Exhibit(
                    id: "P2", title: Translations("Carte", in: .french), from: .consumer, date: nil, receivedOn: nil,
                    fileName: "carte de Claire.txt", sha256: SHA256Text.of(hidden), isShared: false))
            dossier.entries[0].exhibits.append("P2")
        }
    }

    private func change(_ change: (inout Dossier) -> Void) throws {
        let store = try home.store()
        let stored = try store.load(home.number)
        var dossier = stored.dossier
        change(&dossier)
        try store.save(
            dossier, files: [Array("Numéro national d'un tiers".utf8)], expecting: stored.revision, by: "nadia",
            on: home.context().today)
    }

    private func draft() throws {
        _ = try home.run([
            "letter", "draft", "2026-00123", home.relayToCompany, "--to", "company", "--source", "E1",
        ])
    }

    private func render(_ formats: String = "eml", to folder: String = "out") throws -> [String] {
        try home.run([
            "letter", "render", "2026-00123", "R1", "--to", formats, "--output",
            home.folder.appendingPathComponent(folder).path,
        ])
    }

    private func written(_ folder: String = "out", ending: String = "eml") throws -> [UInt8] {
        let folder = home.folder.appendingPathComponent(folder)
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".\(ending)") })
        return try WholeFile.read(folder.appendingPathComponent(name).path)
    }

    @Test func `It goes to the addressee, says that it is a draft, and takes shared exhibits alone`() throws {
        try draft()
        _ = try render("eml,docx")
        let bytes = try written()
        let mail = try MailReader.read(bytes)
        #expect(mail.from.map(\.address) == ["mediation@example.org"])
        #expect(mail.to.map(\.address) == ["klachten@example.com"])
        #expect(mail.to.map(\.name) == ["Ovenhuis bv"])
        #expect(mail.subject.hasPrefix("[Ontwerp] Dossier 2026-00123"))
        #expect(mail.text.contains("Ontwerp. Dit document is niet definitief."))
        #expect(mail.text.contains("> Bonjour, le four ne chauffe plus."))
        #expect(mail.text.split(separator: "\n").allSatisfy { $0.count <= 78 })
        #expect(mail.attachments.map(\.fileName) == ["2026-00123-doorgifte-r1-nl-draft.docx", "stuk-P1.txt"])
        #expect(mail.attachments[0].bytes == (try written(ending: "docx")))
        #expect(mail.attachments[1].bytes == Array("Facture : un four, 450 €".utf8))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("X-Unsent: 1\r\n"))
        #expect(!text.contains("claire@example.org") && !text.contains("carte"))
    }

    @Test func `The page in it loads nothing, carries its looks in the elements, and says that it is a draft`() throws {
        try draft()
        _ = try render()
        let paragraph = try htmlPart()
        #expect(paragraph.contains("Ontwerp. Dit document is niet definitief."))
        #expect(paragraph.contains("<p style=\""))
        for word in ["<style", "<script", "<img", "<link", "src=", "url(", "@import", "javascript:"] {
            #expect(!paragraph.contains(word), "\(word)")
        }
    }

    /// The HTML of the mail, by leaving its plain text out.
    private func htmlPart() throws -> String {
        let text = String(decoding: try written(), as: UTF8.self)
        let plain = try #require(text.range(of: "Content-Type: text/plain"))
        let without = text.replacingCharacters(in: plain, with: "Content-Type: application/x-left-out")
        let named = without.replacing(
            "Content-Type: text/html; charset=utf-8", with: "Content-Type: text/plain; charset=utf-8")
        return try MailReader.read(Array(named.utf8)).text
    }

    @Test func `The same letter gives the same bytes, whatever the day`() throws {
        try draft()
        _ = try render(to: "a")
        _ = try render(to: "b")
        #expect(try written("a") == (try written("b")))
    }

    @Test func `Without an address there is no To, and that is said`() throws {
        try change { $0.company.email = nil }
        try draft()
        let lines = try render()
        #expect(lines.joined(separator: " ").contains("Le destinataire n'a pas d'adresse électronique"))
        #expect(try MailReader.read(try written()).to.isEmpty)
        try change { $0.company.email = "a@example.org\nBcc: b@example.org" }
        #expect(try render(to: "c").joined(separator: " ").contains("ne peut pas être écrite dans un message"))
        #expect(!String(decoding: try written("c"), as: UTF8.self).contains("Bcc"))
    }

    @Test func `A mail as it came does not go along with a part of its words`() throws {
        let mail = try home.write(
            "From: claire@example.org\nDate: Tue, 10 Mar 2026 10:00:00 +0100\nSubject: Four\n\nUn.\n\nDeux secrets.\n",
            to: "m.eml")
        _ = try home.run(["dossier", "attach", "2026-00123", mail])
        try change { dossier in
            for index in dossier.exhibits.indices where dossier.exhibits[index].fileName == "m.eml" {
                dossier.exhibits[index].isShared = true
            }
        }
        _ = try home.run([
            "letter", "draft", "2026-00123", home.relayToCompany, "--to", "company", "--source", "E3",
        ])
        #expect(try home.dossier().relays[0].exhibits == ["P3"])
        _ = try render(to: "whole")
        try change { $0.relays[0].passages = [Relay.Passage(quotation: "Un.")] }
        let failure = #expect(throws: Failure.self) { try render(to: "part") }
        #expect(failure?.status == .badData)
        #expect(!FileManager.default.fileExists(atPath: home.folder.appendingPathComponent("part").path))
    }

    @Test func `A relay of a mail quotes its words and takes its shared files along, not the mail itself`() throws {
        let fixture = GuideHome.checkout.appendingPathComponent("Tests/Fixtures/mail/related-image-and-pdf.eml").path
        _ = try home.run(["dossier", "attach", "2026-00123", fixture, "--from", "consumer"])
        let lines = try home.run([
            "letter", "draft", "2026-00123", home.relayToCompany, "--to", "company", "--source", "E3",
        ])
        #expect(lines.contains { $0.contains("> Voyez la photo.") })
        #expect(try home.dossier().relays.last?.exhibits.map(\.text) == ["P5"])
    }

    @Test func `A letter in two copies is two mails, and the exhibits go with the copy that sends them`() throws {
        try change { dossier in
            var letter = Letter(
                id: "B1", type: "transfer", on: home.today,
                recipient: LetterRecipient(
                    name: "Commission Exemple", address: ["Avenue de l'Essai 4", "1000 Bruxelles"],
                    email: "commission@example.org", language: .french))
            letter.set("standing", .text("other"))
            letter.set("reason", .text("Cette commission traite les litiges sur les fours."))
            letter.set("sent", .list([.text("le récit des faits")]))
            letter.set("exhibits", .list([.text("P1")]))
            dossier.letters.append(letter)
        }
        let folder = home.folder.appendingPathComponent("two")
        _ = try home.run(["letter", "render", "2026-00123", "B1", "--to", "eml", "--output", folder.path])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count == 2)
        let mails = try names.map { try MailReader.read(try WholeFile.read(folder.appendingPathComponent($0).path)) }
        #expect(mails.map { $0.to.map(\.address) } == [["claire@example.org"], ["commission@example.org"]])
        #expect(mails.map(\.attachments.count) == [1, 2])
        #expect(mails[1].attachments.last?.fileName == "pièce-P1.txt")
        #expect(mails.allSatisfy { $0.subject.hasPrefix("[Projet] ") })
    }

    @Test func `A recommendation is no letter`() throws {
        let failure = #expect(throws: Failure.self) {
            try home.run(["recommendation", "render", "2026-00123", "--to", "eml"])
        }
        #expect(failure?.status == .wrongUse)
    }
}

extension GuideHome {
    /// The type that passes the consumer's words on, by its number in the catalogue.
    fileprivate var relayToCompany: String { "L12" }

    fileprivate var today: CivilDate { CivilDate(iso: "2026-03-12") ?? .epoch }
}
