import ArgumentParser
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules test FILE…`: the packs' own examples; one that does not come out ends with 1.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the packs' own examples, and see whether they notice planted faults.")

    @Argument(help: "The pack files, or ids of packs that ship.")
    var files: [String]

    @Flag(help: "Drop each exception and swap each burden in turn: an example must notice; ends with 1 when none does.")
    var mutate = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let library = PackLibrary(context)
        let reports = try files.map { name in
            let path = library.location(of: name)
            let decoded = try DecodedPack.sound(at: path)
            return PackTestReport(path: path, decoded: decoded, isMutated: mutate, language: context.language)
        }
        if context.isJSON {
            Console.write(json: .table(["packs": .array(reports.map(\.json))]))
        } else {
            reports.flatMap(\.lines).forEach(Console.write)
        }
        if !reports.allSatisfy(\.isPassed) { throw ExitStatus.blocked }
    }
}

extension DecodedPack {
    /// Reads a pack with the places of its nodes, and refuses one whose structure is wrong.
    static func sound(at path: String) throws -> DecodedPack {
        let node = try YAMLReader.read(WholeFile.read(path), file: path)
        _ = try RulePack(decoding: node)
        return try DecodedPack(decoding: node)
    }

    /// The place of a node, else of the pack.
    func place(of node: NodeIdentifier?) -> SourceLocation { node.flatMap { locations[$0] } ?? location }
}
