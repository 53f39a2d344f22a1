import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules check FILE…`: the structure of packs; errors end with 65, warnings are told.
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Check the structure of packs.")

    @Argument(help: "The pack files.")
    var files: [String]

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let transitions = try context.corpus().transitions()
        var reports: [JSONValue] = []
        var isSound = true
        for file in files {
            let decoded = try DecodedPack(decoding: YAMLReader.read(WholeFile.read(file), file: file))
            let structural = decoded.pack.problems()
            let advice =
                decoded.pack.transitionProblems(transitions) + decoded.pack.advice(languages: Language.allCases)
            let problems = structural.isEmpty ? advice : structural
            isSound = isSound && !problems.contains(where: \.kind.isError)
            if context.isJSON {
                reports.append(
                    .table([
                        "file": .string(file), "id": .string(decoded.pack.id.text),
                        "problems": .array(problems.map { $0.json(at: decoded) }),
                    ]))
            } else {
                for problem in problems { Console.write(problem.line(at: decoded, context.language)) }
                Console.write("\(file): " + PackProblem.tally(problems)[context.language])
            }
        }
        if context.isJSON { Console.write(json: .table(["packs": .array(reports)])) }
        if !isSound { throw ExitStatus.badData }
    }
}

extension PackProblem {
    fileprivate func json(at pack: DecodedPack) -> JSONValue {
        let place = node.flatMap { pack.locations[$0] } ?? pack.location
        return .table([
            "kind": .string(kind.rawValue), "severity": .string(kind.isError ? "error" : "warning"),
            "node": .optional(node?.text), "details": .array(details.map { .string($0) }),
            "line": .integer(place.line), "column": .integer(place.column),
        ])
    }

    fileprivate func line(at pack: DecodedPack, _ language: Language) -> String {
        let place = node.flatMap { pack.locations[$0] } ?? pack.location
        let name = node.map { " \($0)" } ?? ""
        let tail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        return "\(place):\(name): \(kind.words[language])\(tail)"
    }

    fileprivate static func tally(_ problems: [PackProblem]) -> LocalizedText {
        let errors = problems.count { $0.kind.isError }
        let warnings = problems.count - errors
        return LocalizedText(
            fr: "\(errors) erreur(s), \(warnings) avertissement(s)",
            nl: "\(errors) fout(en), \(warnings) waarschuwing(en)",
            de: "\(errors) Fehler, \(warnings) Hinweis(e)", en: "\(errors) error(s), \(warnings) warning(s)")
    }
}
