import Casework
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("An example under the law of an older contract")
struct OlderContractTests {
    /// Articles of Books 5 and 8 with an article of the old Civil Code beside them in the pack, and that article.
    private static let pairs = [
        ("article 5.70, alinéa 1er, du Code civil", "article 1134, alinéa 2, de l’ancien Code civil"),
        ("article 5.86 du Code civil", "article 1149 de l’ancien Code civil"),
        ("article 5.87 du Code civil", "article 1150 de l’ancien Code civil"),
        ("article 5.226, § 1er, du Code civil", "articles 1147 et 1148 de l’ancien Code civil"),
    ]
    private static let numbers = [
        "5.11", "5.70", "5.86", "5.87", "5.226", "1101", "1134", "1147", "1148", "1149", "1150",
    ]

    @Test("a sofa ordered in 2021 leans on the old Civil Code where the pack names its article, and prints it")
    func sofa() throws {
        let today = try told(by: nil)
        let before = try told(by: "2021-02-14")
        for (new, old) in OlderContractTests.pairs {
            #expect(today.text.contains(new), "\(new)")
            #expect(!today.text.contains(old), "\(old)")
            #expect(before.text.contains(old), "\(old)")
            #expect(!before.text.contains(new), "\(new)")
        }
        for number in OlderContractTests.numbers {
            #expect(
                !before.blocking.contains { $0.contains("article \(number) ") || $0.contains("article \(number),") })
        }
        #expect(today.blocking.isEmpty)
        // What the pack knows under Book 5 alone still blocks.
        #expect(before.blocking.contains { $0.contains("article 5.83,") })
    }

    /// The text of the recommendation, and what blocks it, with another day of the contract.
    private func told(by day: String?) throws -> (text: String, blocking: [String]) {
        var desk = try ExampleDesk()
        try desk.store("dossier", of: "late-sofa")
        if let day = day.flatMap({ CivilDate(iso: $0) }) { try desk.change { $0.decisiveDates.contract = day } }
        let shown = desk.run([
            "recommendation", "render", desk.number, "--to", "html", "--output", desk.output, "--document-language",
            "fr",
        ])
        #expect(shown.status == .done, "\(shown.text)")
        let page = String(decoding: try desk.read(try #require(desk.written.first)), as: UTF8.self)
        let text = page.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        return (text, desk.diagnostics().filter { $0.severity == "block" }.map(\.message))
    }
}
