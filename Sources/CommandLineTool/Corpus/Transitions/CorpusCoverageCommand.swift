import ArgumentParser
import FileFormats
import LegalModel

/// `carnet corpus coverage`: of the articles that packs, letters, deadlines and templates name, what the corpus lacks.
struct CorpusCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Articles that packs, terms and templates name: digests by language, checks, second readings.")

    @Flag(help: "All articles, not only those that lack something.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let coverage = try Coverage(context)
        if context.isJSON {
            Console.write(json: coverage.json)
        } else {
            CoverageTable(coverage, language: context.language).lines(all: all).map(Console.safe)
                .forEach(Console.write)
        }
        if coverage.isBlocked { throw ExitStatus.blocked }
    }
}
