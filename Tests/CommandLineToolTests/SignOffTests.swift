import Foundation
import Testing

@testable import CommandLineTool

@Suite("Sign-offs of rule packs")
struct SignOffTests {
    private let home: CommandHome
    private let pack: String
    private let templates: [String]

    init() throws {
        home = try CommandHome()
        home.addUsers()
        home.run(["user", "add", "vera", "--role", "validator", "--name", "Vera"], user: "max")
        pack = try home.write(SignOffTests.text(), to: "templates/rulepacks/essai.yaml")
        templates = ["--templates", home.folder.appendingPathComponent("templates").path]
    }

    /// A pack of one claim with one example, whose result can be wrong.
    private static func text(expecting value: String = "established", title: String = "Essai") -> String {
        """
        id: essai
        title: "\(title)"
        elements:
          - { id: C.a, claim: true, rules: [R.a], text: "On peut demander" }
          - { id: f, kind: fact, burden: consumer, text: "Le fait est là" }
        rules:
          - { id: R.a, needs: [f] }
        tests:
          - { name: it stands, findings: { f: admitted }, expect: { claims: { C.a: \(value) } } }

        """
    }

    private func listed() -> String { home.run(["rules", "list"] + templates).lines.joined(separator: "\n") }

    @Test("a validator signs the exact wording, by file or by id, and the list says who and when")
    func signs() throws {
        #expect(listed().contains("non relu"))
        #expect(home.run(["rules", "sign", "essai"] + templates, user: "vera").status == .done)
        #expect(listed().contains("relu par Vera"))
        #expect(try home.read("home/pack-sign-offs.yaml").contains("2026-04-10"))
        #expect(home.run(["rules", "sign", pack, "--note", "relu deux fois"] + templates, user: "max").status == .done)
        #expect(listed().contains("relu par Max"))
        #expect(!listed().contains("Vera"))
    }

    @Test("the first change of the file ends the sign-off, and the list says so")
    func lapses() throws {
        home.run(["rules", "sign", "essai"] + templates, user: "vera")
        try home.write(SignOffTests.text(title: "Essai, revu"), to: "templates/rulepacks/essai.yaml")
        #expect(listed().contains("non relu"))
        #expect(listed().contains("le texte a changé depuis"))
    }

    @Test("a handler may not sign, nor may somebody unknown", arguments: ["lea", "zoe"])
    func refuses(user: String) throws {
        #expect(home.run(["rules", "sign", "essai"] + templates, user: user).status == .notPermitted)
        #expect(listed().contains("non relu"))
    }

    @Test("a pack whose examples fail is not signed, and none of those beside it")
    func failingExamples() throws {
        let other = try home.write(
            SignOffTests.text(expecting: "open").replacing("id: essai", with: "id: autre"),
            to: "templates/rulepacks/autre.yaml")
        #expect(home.run(["rules", "sign", "essai", other] + templates, user: "vera").status == .badData)
        #expect(!listed().contains("relu par"))
    }

    @Test("a damaged register is named with its line; nothing is signed over it")
    func damagedRegister() throws {
        try home.write("signOffs:\n  - pack: essai\n", to: "home/pack-sign-offs.yaml")
        let result = home.run(["rules", "sign", "essai"] + templates, user: "vera")
        #expect(result.status == .badData)
        #expect(result.lines.joined().contains("pack-sign-offs.yaml:2"))
        #expect(try home.read("home/pack-sign-offs.yaml") == "signOffs:\n  - pack: essai\n")
    }
}
