import Casework
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("carnet compute")
struct ComputeCommandTests {
    private let desk = try? ExampleDesk()

    /// A command, split at blanks.
    private func compute(_ text: String, language: String = "fr") throws -> ExampleDesk.Outcome {
        let arguments = ["compute"] + text.split(separator: " ").map(String.init)
        return try #require(desk).run(arguments, language: language)
    }

    private static let commands = [
        "balance --paid 649 --paid 85 --refunded 100 --owed 12.50",
        "price-reduction --price 500 --lacking 100 --value 400", "use --price 649 --months 14 --of 120",
        "use --price 649 --months 14 --of 120 --remainder", "collection-costs --balance 50000",
        "reminder-costs --reminders 5 --regular-supply --postage 1.50",
        "reminder-term --sent 2026-03-11 --by post", "late-interest --amount 1000 --from 2024-03-01 --to 2025-02-28",
        "interest --amount 1000 --from 2019-03-01 --to 2026-02-28 --year-base actual",
        "days --from 2024-03-01 --to 2025-02-28 --suspended 2024-05-01..2024-05-31 --counted W2",
        "term --from 2025-01-31 --length 1 --unit months --suspended 2025-02-01..2025-02-10",
        "veterinary-costs --price 800",
    ]

    @Test("every kind tells formula, steps and source in four languages, within eighty columns", arguments: commands)
    func kinds(command: String) throws {
        var texts: Set<String> = []
        for language in ["fr", "nl", "de", "en"] {
            let result = try compute(command, language: language)
            #expect(result.status == .done)
            #expect(result.lines.count > 6)
            for line in result.lines { #expect(line.count <= 80, "\(line)") }
            texts.insert(result.text)
        }
        #expect(texts.count == 4)
    }

    @Test("every kind prints one JSON document, and what a dossier holds", arguments: commands)
    func json(command: String) throws {
        let json = try compute(command + " --json")
        #expect(json.status == .done)
        #expect(json.lines.count == 1)
        for key in ["kind", "on", "result", "formula", "figures", "inputs", "steps", "source", "rates", "notes"] {
            #expect(json.text.contains("\"\(key)\":"))
        }
        let yaml = try compute(command + " --yaml")
        #expect(yaml.status == .done)
        #expect(yaml.text.contains("kind: "))
    }

    @Test("results are those of the rule of the day, with its article")
    func results() throws {
        let use = try compute("use --price 649 --months 14 --of 120 --on 2025-01-14")
        #expect(use.text.contains("649,00 € × 14 / 120 = 75,72 €"))
        #expect(use.text.contains("article 1649quinquies, § 7, alinéa 5, de l'ancien Code civil"))
        let older = try compute("use --price 649 --months 14 --of 120 --on 2021-01-14")
        #expect(older.text.contains("article 1649quinquies, § 3, alinéa 3"))
        #expect(try compute("collection-costs --balance 300").text.contains("45,00 €"))
        #expect(try compute("collection-costs --balance 300 --json").text.contains("\"result\":\"45.00\""))
        #expect(
            try compute("interest --amount 1000 --from 2024-03-01 --to 2025-02-28 --json").text
                .contains("\"result\":\"55.48\""))
        #expect(try compute("interest --amount 10 --from 2026-01-01 --to 2026-01-31").text.contains("À VÉRIFIER"))
        #expect(try compute("balance --paid 649").text.contains("aucun article"))
        #expect(
            try compute("reminder-term --sent 2026-03-12 --by post --json").text.contains("\"result\":\"2026-03-30\""))
    }

    @Test(
        "bad input is wrong use, in the reader's language",
        arguments: [
            "use --price 649,00 --months 14 --of 120", "use --price -1 --months 14 --of 120",
            "use --price 0 --months 14 --of 120", "use --price 649 --months -14 --of 120",
            "use --price 649 --months 121 --of 120", "use --price 649 --months 1.5 --of 120",
            "use --price 649 --months 14 --of 0", "use --price 649 --months 14", "use --price 1e3 --months 1 --of 2",
            "use --price 649 --months 99999999999 --of 120", "price-reduction --price 500 --lacking 500 --value 400",
            "price-reduction --price 500 --lacking 1 --value 0", "balance", "balance --paid x",
            "balance --refunded 5", "balance --paid 5 --owed -1", "collection-costs --balance 0",
            "collection-costs --balance -5", "collection-costs --balance 300 --on 2024-02-30",
            "reminder-costs --reminders -1", "reminder-costs --reminders 1 --postage -1",
            "reminder-term --sent 2026-03-32 --by post", "reminder-term --sent 2026-03-12 --by fax",
            "interest --amount -1 --from 2025-01-01 --to 2025-01-31",
            "interest --amount 1 --from 2025-02-01 --to 2025-01-31",
            "interest --amount 1 --from 2025-01-01 --to 2025-01-31 --year-base 360",
            "interest --amount 1 --from soon --to 2025-01-31",
            "days --from 2025-02-01 --to 2025-01-01", "days --from 2025-01-01 --to 2025-02-01 --counted W3",
            "days --from 2025-01-01 --to 2025-02-01 --suspended 2025-01-05",
            "term --from 2025-01-31 --length 0 --unit months", "term --from 2025-01-31 --length 1 --unit moons",
            "term --from 9999-12-31 --length 1 --unit days", "veterinary-costs --price 0", "magic --price 1",
        ])
    func wrongUse(command: String) throws { #expect(try compute(command).status == .wrongUse) }

    @Test(
        "a day without a rule, and an empty period, are not found: the period is named",
        arguments: [
            ("collection-costs --balance 300 --on 2023-08-31", "2023-08-31"),
            ("reminder-costs --reminders 2 --on 2020-01-01", "2020-01-01"),
            ("reminder-term --sent 2023-08-31 --by post", "2023-08-31"),
            ("veterinary-costs --price 800 --on 2024-04-30", "2024-04-30"),
            ("interest --amount 1 --from 1996-08-01 --to 1996-09-30", "du 1996-08-01 au 1996-08-31"),
            ("interest --amount 1 --from 2026-12-01 --to 2027-01-31", "du 2027-01-01 au 2027-01-31"),
            ("late-interest --amount 1 --from 2026-06-01 --to 2026-07-31", "du 2026-07-01 au 2026-07-31"),
        ])
    func notFound(command: String, named: String) throws {
        let result = try compute(command)
        #expect(result.status == .notFound)
        #expect(result.text.contains(named))
    }

    @Test("a recommendation shows the computation; a figure that differs blocks, and says both")
    func dossier() throws {
        let desk = try ExampleDesk()
        try desk.store("2-completed")
        #expect(!desk.diagnostics().contains { $0.code == "C12" })
        try desk.change { dossier in
            dossier.outcomes[0].computation[1].amount = Money(cents: -7_571)
            dossier.outcomes[0].amount = Money(cents: 57_329)
        }
        let found = desk.diagnostics().filter { $0.code == "C12" }
        #expect(found.map(\.severity) == ["block"])
        #expect(found.first?.place == "outcomes.D1.computation.2")
        #expect(found.first?.message.contains("649,00 € × 14 / 120 = 75,72 €") == true)
    }
}
