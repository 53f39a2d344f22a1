import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite struct DossierCommandTests {
    @Test func `A dossier is applied, listed, shown, exported and applied again`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let list = home.run(["dossier", "list"])
        #expect(list.lines.count == 1)
        #expect(list.lines[0].hasPrefix("2026-00123  à rédiger"))
        #expect(list.lines[0].count <= 80)
        let show = home.run(["dossier", "show", "2026-00123"], language: "nl")
        #expect(show.lines.allSatisfy { $0.count <= 80 }, "\(show.lines)")
        #expect(!show.lines.contains { $0.contains("nonLiquet") })
        #expect(show.lines.contains { $0.contains("onderneming: Voorbeeld Elektro BV (0999.999.922)") })
        let file = home.folder.appendingPathComponent("out.yaml").path
        #expect(home.run(["dossier", "export", "2026-00123", "--output", file]).status == .done)
        #expect(try home.read("out.yaml").contains("revision: 1\n"))
        let again = home.run(["dossier", "apply", file])
        #expect(again.lines == ["Dossier 2026-00123 : rien à modifier (état 1)."])
        try home.write(try home.read("out.yaml").replacing("status: toDraft", with: "status: exchange"), to: "out.yaml")
        #expect(
            home.run(["dossier", "apply", file, "--json"]).lines == [
                #"{"number":"2026-00123","revision":2,"result":"changed"}"#
            ])
    }

    @Test func `A file exported before a change is a conflict that loses neither side`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let file = home.folder.appendingPathComponent("out.yaml").path
        home.run(["dossier", "export", "2026-00123", "--output", file])
        let hers = try home.write(
            try home.read("out.yaml").replacing("Lave-linge en", with: "Sèche-linge en"), to: "a.yaml")
        let his = try home.write(try home.read("out.yaml").replacing("Lave-linge en", with: "Machine en"), to: "b.yaml")
        #expect(home.run(["dossier", "apply", hers]).status == .done)
        let conflict = home.run(["dossier", "apply", his], user: "tom")
        #expect(conflict.status == .badData)
        #expect(conflict.lines[0].contains("modifié entre-temps par lea"))
        #expect(home.run(["dossier", "apply", his, "--update"], user: "tom").status == .badData)
        #expect(home.run(["dossier", "export", "2026-00123"]).lines.contains { $0.contains("Sèche-linge") })
        #expect(try home.read("b.yaml").contains("Machine en"))
    }

    @Test func `A request is registered under the next number`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let arguments = [
            "dossier", "new", "--subject", "Facture contestée", "--consumer", "A. Exemple", "--company", "Exemple SA",
            "--enterprise-number", "0999999922", "--company-language", "nl",
        ]
        #expect(home.run(arguments).lines == ["Dossier 2026-00124 créé."])
        #expect(home.run(arguments + ["--number", "2026-00123"]).status == .badData)
        #expect(
            home.run(["dossier", "status", "2026-00124"]).lines.last?.hasPrefix("   2026-04-14  2026-00124   D1")
                == true)
        let bad = home.run(arguments.map { $0 == "0999999922" ? "0999999923" : $0 })
        #expect(bad.status == .wrongUse)
    }

    @Test func `A file is attached, and its loss is found`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let photo = try home.write("photo", to: "photo.txt")
        let attached = home.run(
            [
                "dossier", "attach", "2026-00123", photo, "--from", "consumer", "--title", "Photo", "--json",
            ], user: "ida")
        let hash = SHA256Text.of(Array("photo".utf8))
        #expect(attached.lines == [#"{"number":"2026-00123","exhibit":"P3","sha256":"\#(hash)"}"#])
        #expect(home.run(["dossier", "verify"]).status == .done)
        let kept = "home/exhibits/\(hash.prefix(2))/\(hash)"
        try home.write("Photo", to: kept)
        let damaged = home.run(["dossier", "verify", "2026-00123"])
        #expect(damaged.status == .blocked)
        #expect(damaged.lines.contains { $0.contains("P3") })
        try FileManager.default.removeItem(at: home.folder.appendingPathComponent(kept))
        #expect(home.run(["dossier", "verify", "--json"]).lines.contains { $0.contains("\"kind\":\"exhibit\"") })
        let missing = home.run(["dossier", "attach", "2026-00123", "/nowhere/x", "--from", "company"])
        #expect(missing.status == .notFound)
    }

    @Test func `The log names who did what`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let file = home.folder.appendingPathComponent("out.yaml").path
        home.run(["dossier", "export", "2026-00123", "--output", file])
        try home.write(
            try home.read("out.yaml").replacing("status: nonLiquet", with: "status: refuted"), to: "out.yaml")
        home.run(["dossier", "apply", file], user: "tom")
        let log = home.run(["dossier", "log", "2026-00123"])
        #expect(log.lines.contains("    findings.at_delivery : nonLiquet → refuted"))
        #expect(log.lines.contains { $0.hasSuffix("tom  modifié") })
        try home.write(
            try home.read("out.yaml").replacing("revision: 1", with: "revision: 2").replacing(
                "weight: weak", with: "weight: strong"), to: "out.yaml")
        #expect(home.run(["dossier", "apply", file], user: "tom").status == .done)
        #expect(home.run(["dossier", "log", "2026-00123"]).lines.last == "    findings.at_delivery : evidence")
        let json = home.run(["dossier", "log", "2026-00123", "--json"]).lines
        #expect(json.count == 1)
        #expect(try YAMLReader.read(json[0], file: "-").mapping().keys == ["number", "entries"])
        #expect(home.run(["dossier", "log", "2026-00999"]).status == .notFound)
    }

    @Test func `The agenda lists what is due up to a day`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let agenda = home.run(["agenda"]).lines
        #expect(agenda.first?.hasPrefix("   2026-06-10  2026-00123   D4  ") == true)
        #expect(agenda.allSatisfy { $0.count <= 80 && !$0.contains("…") })
        #expect(home.run(["agenda", "--until", "2026-06-09"]).lines == ["Aucune échéance."])
        let json = home.run(["agenda", "--until", "2026-06-10", "--json"]).lines
        #expect(json.count == 1)
        #expect(json[0].hasPrefix(#"{"items":[{"dossier":"2026-00123","rule":"D4","relay":null,"#))
        #expect(home.run(["agenda", "--until", "10/06/2026"]).status == .wrongUse)
    }

    @Test func `Who is not known, or may not, is refused with 77`() throws {
        let home = try CommandHome()
        try home.applyExample()
        #expect(home.run(["user", "add", "x", "--role", "handler"], user: "lea").status == .notPermitted)
        #expect(home.run(["user", "add", "x", "--role", "boss"], user: "max").status == .wrongUse)
        let nobody = home.run(["user", "add", "zoe", "--role", "handler"], user: nil)
        #expect(nobody.status == .wrongUse)
        #expect(nobody.lines[0].contains("--as manque"))
        #expect(home.run(["user", "list"]).lines.count == 4)
        #expect(home.run(["user", "list"]).lines.contains { $0.contains("responsable") })
        let file = home.folder.appendingPathComponent("out.yaml").path
        home.run(["dossier", "export", "2026-00123", "--output", file])
        try home.write(
            try home.read("out.yaml").replacing("status: nonLiquet", with: "status: refuted"), to: "out.yaml")
        #expect(home.run(["dossier", "apply", file], user: "ida").status == .notPermitted)
        #expect(home.run(["dossier", "apply", file], user: "eve").status == .notPermitted)
        #expect(home.run(["dossier", "apply", file], user: nil).status == .wrongUse)
        #expect(home.run(["dossier", "show", "2026-00123", "--json"]).lines[0].contains(#""revision":1"#))
    }

    static let deadlines: [([String], CommandLineTool.ExitStatus, String)] = [
        (
            ["D4", "--from", "2026-03-12", "--json"], .done,
            #"{"rule":"D4","from":"2026-03-12","due":"2026-06-10","planned":"2026-06-10""#
        ),
        (
            ["D4", "--from", "2026-03-12", "--extended", "--json"], .done,
            #"{"rule":"D4","from":"2026-03-12","due":"2026-09-08""#
        ),
        (["D4", "--from", "2026-05-11"], .done, "D4 issue"),
        (["D3", "--from", "2026-03-12", "--extended"], .wrongUse, "carnet: D3"),
        (["D4", "--from", "2026-03-12", "--suspended", "2026-03-13..2026-03-14"], .wrongUse, "carnet: D4"),
        (
            ["BE-ACC-2262bis", "--from", "2016-03-12", "--suspended", "2020-01-01..2020-01-10", "--json"], .done,
            #"{"rule":"BE-ACC-2262bis","from":"2016-03-12","due":"2026-03-22""#
        ),
        (
            ["delivery-30-days", "--from", "2026-02-12", "--json"], .done,
            #"{"rule":"delivery-30-days","from":"2026-02-12","due":"2026-03-16""#
        ),
        (
            ["guarantee-2-years-2022", "--from", "2024-02-29", "--suspended", "2024-05-01..2024-05-14", "--json"],
            .done,
            #"{"rule":"guarantee-2-years-2022","from":"2024-02-29","due":"2026-03-14""#
        ),
        (
            ["delivery-30-days", "--from", "2026-02-14", "--suspended", "2026-02-15..2026-02-16"], .wrongUse,
            "carnet: delivery-30-days"
        ),
        (["--list", "--json"], .done, #"{"terms":[{"id":"D1""#),
        (["--list"], .done, "D1 · "),
        (["D9", "--from", "2026-03-12"], .wrongUse, "carnet: délai inconnu"),
        (["D4", "--from", "2026-02-30"], .wrongUse, "carnet: « 2026-02-30 »"),
    ]

    @Test(arguments: deadlines)
    func `Deadlines are counted and refused as the interface says`(
        arguments: [String], status: CommandLineTool.ExitStatus, beginning: String
    ) throws {
        let result = try CommandHome().run(["deadline"] + arguments, user: nil)
        #expect(result.status == status)
        #expect(result.lines.first?.hasPrefix(beginning) == true, "\(result.lines)")
    }
}
