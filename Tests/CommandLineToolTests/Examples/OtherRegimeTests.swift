import Casework
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

/// Packs that hold a rule of the old Civil Code beside one of Book 5, in examples with contracts of today.
@Suite("An example whose pack holds the rules of two regimes")
struct OtherRegimeTests {
    @Test("a refund that fails does not lean on the old law of undue payments, and does not print it")
    func refund() throws {
        let told = try told(in: "gym-terms") { dossier in
            try dossier.changeFinding("disputed_sum_paid") { finding in
                finding.status = .refuted
            }
        }
        #expect(!told.found.contains { $0.code == "C7" }, "\(told.found)")
        #expect(!told.text.contains("ancien Code civil"))
        #expect(told.text.contains("5.133, 1°"))
    }

    @Test("the old law is found where the dossier makes it carry the claim")
    func planted() throws {
        let told = try told(in: "gym-terms") { dossier in
            try dossier.changeFinding("payment_since_2023") { finding in
                finding.status = .refuted
            }
        }
        #expect(
            told.found.contains {
                $0.code == "C7" && $0.severity == "block" && $0.place == "packs.unfair-terms.R.undue_before_2023"
            })
    }

    @Test("a fee of a contract of today that is not reduced is not measured by the old article 1231")
    func reduction() throws {
        let told = try told(in: "kitchen-deposit") { dossier in
            let index = try #require(dossier.claims.firstIndex { $0.packClaim == "C.refund_deposit" })
            dossier.claims[index].packClaim = "C.reduced_fee"
            for element in ["book5_applies", "unreasonable", "old_code_applies", "above_agreed_measure"] {
                dossier.findings.removeAll { $0.element.text == element }
                dossier.findings.append(
                    Finding(
                        element: NodeIdentifier(element), status: element == "book5_applies" ? .proven : .refuted,
                        reason: Translations([.french: "Voir la pièce 1.", .german: "Siehe Unterlage 1."])))
            }
        }
        #expect(!told.found.contains { $0.code == "C7" && $0.message.contains("1231") }, "\(told.found)")
        #expect(!told.text.contains("article 1231"))
        #expect(told.text.contains("article 5.88"))
    }

    /// What the checks find, and the French text, after a change.
    private func told(
        in example: String, _ change: (inout Dossier) throws -> Void
    ) throws -> (found: [ExampleDesk.Found], text: String) {
        var desk = try ExampleDesk()
        try desk.store("dossier", of: example)
        try desk.change(change)
        let shown = desk.run([
            "recommendation", "render", desk.number, "--to", "html", "--output", desk.output, "--document-language",
            "fr",
        ])
        #expect(shown.status == .done, "\(shown.text)")
        let page = String(decoding: try desk.read(try #require(desk.written.first)), as: UTF8.self)
        let text = page.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        return (desk.diagnostics(), text)
    }
}
