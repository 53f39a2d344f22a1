import ArgumentParser
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules test FILE…`: the packs' own examples; one that does not come out ends with 1.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "test", abstract: "Run the packs' own examples.")

    @Argument(help: "The pack files.")
    var files: [String]

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        var reports: [JSONValue] = []
        var failed = 0
        for file in files {
            let pack = try PackLibrary.read(file)
            let results = pack.runTests()
            let failures = results.filter { !$0.mismatches.isEmpty }
            failed += failures.count
            reports.append(
                .table([
                    "file": .string(file), "id": .string(pack.id.text), "tests": .integer(results.count),
                    "failed": .array(failures.map(\.json)),
                ]))
            guard !context.isJSON else { continue }
            for failure in failures {
                Console.write("✗ \(failure.name)")
                for mismatch in failure.mismatches { Console.write("    \(mismatch)") }
            }
            let passed = results.count - failures.count
            let tally = LocalizedText(
                fr: "\(passed) exemples sur \(results.count) donnent le résultat attendu",
                nl: "\(passed) van \(results.count) voorbeelden geven het verwachte resultaat",
                de: "\(passed) von \(results.count) Beispielen ergeben das erwartete Ergebnis",
                en: "\(passed) of \(results.count) examples come out as expected")
            Console.write("\(file): " + tally[context.language])
        }
        if context.isJSON { Console.write(json: .table(["packs": .array(reports)])) }
        if failed > 0 { throw ExitStatus.blocked }
    }
}

extension PackTestResult {
    fileprivate var json: JSONValue {
        .table([
            "name": .string(name),
            "mismatches": .array(
                mismatches.map {
                    .table([
                        "node": .string($0.node.text), "expected": .string($0.expected), "found": .string($0.found),
                    ])
                }),
        ])
    }
}
