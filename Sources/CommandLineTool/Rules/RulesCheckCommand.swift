import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules check FILE…`: the structure of packs; errors end with 65, warnings are told.
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Check the structure of packs.")

    @Argument(help: "The pack files, or ids of packs that ship.")
    var files: [String]

    @Flag(help: "Leave the packs that ship out of the comparison of ids and days.")
    var alone = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let library = PackLibrary(context)
        let files = files.map(library.location)
        let corpus = try context.corpus()
        let transitions = try corpus.transitions()
        let finder = try CitationFinder(corpusFolder: context.corpusFolder)
        let others = try compared(with: files, library)
        let terms = try context.legalTerms()
        var reports: [JSONValue] = []
        var isSound = true
        for file in files {
            let decoded = try DecodedPack(decoding: YAMLReader.read(WholeFile.read(file), file: file))
            let structural = decoded.pack.problems()
            let problems =
                try structural.isEmpty
                ? decoded.pack.termProblems(terms)
                    + advice(on: decoded.pack, corpus, transitions, finder, beside: others) : structural
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

    /// The packs named and, unless they are to be left out, those that ship; one that cannot be read is told of when it is
    /// checked itself.
    private func compared(with files: [String], _ library: PackLibrary) throws -> [RulePack] {
        let named = files.compactMap { try? PackLibrary.read($0) }
        guard !alone else { return named }
        let known = Set(named.map(\.id))
        let shipped = try library.files().compactMap { try? PackLibrary.read($0) }
        return named + shipped.filter { !known.contains($0.id) }
    }

    /// What is worth a look in a sound pack: days, texts, articles, other packs.
    private func advice(
        on pack: RulePack, _ corpus: CorpusDatabase, _ transitions: TransitionTable, _ finder: CitationFinder,
        beside others: [RulePack]
    ) throws -> [PackProblem] {
        func references(_ text: String) -> [ArticleReference] {
            finder.find(in: text, language: pack.language).flatMap(\.references).flatMap(\.references)
        }
        let words = pack.citations.filter(\.references.isEmpty).map(\.text)
        let keys = Set(pack.citedArticles + words.flatMap(references).map(\.key))
        return pack.transitionProblems(transitions) + pack.advice(languages: Language.allCases)
            + pack.citationProblems(law: try corpus.extract(of: keys), reading: references)
            + pack.problems(beside: others) { left, right in
                PackLibrary.subject(of: left.id.text) == PackLibrary.subject(of: right.id.text)
            }
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
